// Where the server is and with which key: the address from the environment or site.json, the key from the environment only, so that
// no file of the catalogue ever holds one that can write. It is never printed.
import { Meilisearch, MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import type { SiteRecord } from '../../src/schemas/site.ts';
import { indexUidOf } from '../../src/search/meilisearch/site-server.ts';
import { UserError } from '../support/command.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Connection {
  readonly host: string;
  readonly client: Meilisearch;
  readonly indexUid: string;
}

export function connect(site: SiteRecord, env: Environment): Connection {
  const host = present(env['MEILI_URL']) ?? site.search.host;
  const key = present(env['MEILI_KEY']);
  if (host === undefined) throw new UserError('Chưa biết máy chủ Meilisearch ở đâu: ghi search.host trong content/site.json, hoặc đặt biến môi trường MEILI_URL (ví dụ http://127.0.0.1:7700).');
  if (!/^https?:\/\//u.test(host) || !URL.canParse(host)) throw new UserError(`MEILI_URL "${host}" không phải địa chỉ web; viết như http://127.0.0.1:7700.`);
  if (key === undefined) throw new UserError('Thiếu khoá quản trị: đặt biến môi trường MEILI_KEY. Không ghi khoá này vào tệp nào của danh mục.');
  return { host, client: new Meilisearch({ host, apiKey: key }), indexUid: indexUidOf(site.search) };
}

function present(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}

/** What went wrong with the server, for a person; the stack helps nobody here. */
export function explained(error: unknown, host: string): unknown {
  if (error instanceof MeilisearchRequestError) return new UserError(`Không gọi được máy chủ Meilisearch ở ${host}. Máy chủ đã chạy chưa, địa chỉ đúng chưa?`);
  if (!(error instanceof MeilisearchApiError)) return error;
  const { status } = error.response;
  if (status === 401 || status === 403) return new UserError(`Máy chủ ${host} không nhận khoá trong MEILI_KEY cho việc này (${error.message}). Cần khoá quản trị.`);
  return new UserError(`Máy chủ ${host} trả lời lỗi ${status}: ${error.message}`);
}
