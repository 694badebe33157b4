// Where the server is and with which key: the address from the environment or site.json, the key from the environment only, so that
// no file of the catalogue ever holds one that can write. It is never printed.
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError, MeilisearchTaskTimeOutError } from 'meilisearch';
import type { SiteRecord } from '../../src/schemas/site.ts';
import { ServerFailure } from '../../src/search/meilisearch/failure.ts';
import { indexUidOf } from '../../src/search/meilisearch/site-server.ts';
import { UserError } from '../support/command.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Connection {
  readonly host: string;
  readonly client: Meilisearch;
  readonly indexUid: string;
}

export function connect(site: SiteRecord, env: Environment): Connection {
  const host = addressOf(present(env['MEILI_URL']) ?? site.search.host);
  const key = present(env['MEILI_KEY']);
  if (key === undefined) throw new UserError('Thiếu khoá quản trị: đặt biến môi trường MEILI_KEY. Không ghi khoá này vào tệp nào của danh mục.');
  if (!isSendable(key)) throw new UserError('MEILI_KEY có dấu cách hoặc ký tự lạ, không thể là khoá của máy chủ; chép lại khoá.');
  return { host, client: new Meilisearch({ host, apiKey: key }), indexUid: indexUidOf(site.search) };
}

function addressOf(address: string | undefined): string {
  if (address === undefined) throw new UserError('Chưa biết máy chủ Meilisearch ở đâu: ghi search.host trong content/site.json, hoặc đặt biến môi trường MEILI_URL (ví dụ http://127.0.0.1:7700).');
  // What stands there is not repeated: a key may have been put in its place, or a password in it.
  if (!/^https?:\/\//u.test(address) || !URL.canParse(address)) throw new UserError('Địa chỉ máy chủ (MEILI_URL hoặc search.host) không phải địa chỉ web; viết như http://127.0.0.1:7700.');
  const { username, password } = new URL(address);
  if (username !== '' || password !== '') throw new UserError('Địa chỉ máy chủ (MEILI_URL hoặc search.host) có tên hoặc mật khẩu bên trong; bỏ phần đó đi, khoá chỉ ghi trong MEILI_KEY.');
  return address;
}

function present(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

/** Whether a key can stand in the head of a request; of one that cannot, Node prints the whole. */
export function isSendable(key: string): boolean {
  return /^[\x21-\x7e]+$/u.test(key);
}

/** What went wrong with the server, for a person; the stack helps nobody here. */
export function explained(error: unknown, host: string): unknown {
  if (error instanceof MeilisearchRequestError) return new UserError(`Không gọi được máy chủ Meilisearch ở ${host}. Máy chủ đã chạy chưa, địa chỉ đúng chưa?`);
  if (error instanceof SyntaxError) return new UserError(`Ở ${host} có một trang web trả lời, nhưng không như Meilisearch. Địa chỉ đúng chưa, máy chủ có sau một cổng đang báo lỗi không?`);
  if (error instanceof MeilisearchTaskTimeOutError) return new UserError(`Máy chủ ${host} nhận việc mà quá lâu không làm xong. Xem nhật ký của máy chủ rồi gửi lại.`);
  if (error instanceof ServerFailure) return new UserError(`Chỉ mục mới ở ${host} không trả lời được như trang cần, không đưa ra dùng (${error.message}).`);
  if (!(error instanceof MeilisearchApiError)) return error;
  const { status } = error.response;
  if (status === 401 || status === 403) return new UserError(`Máy chủ ${host} không nhận khoá trong MEILI_KEY cho việc này (${error.message}). Cần khoá quản trị.`);
  return new UserError(`Máy chủ ${host} trả lời lỗi ${status}: ${error.message}`);
}
