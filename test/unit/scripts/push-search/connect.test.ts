// Where to and with which key, and what is said when that is not right: never the key.
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchTaskTimeOutError } from 'meilisearch';
import { describe, expect, it } from 'vitest';
import type { SiteRecord } from '#schemas/site.ts';
import { ServerFailure } from '#search/meilisearch/failure.ts';
import { connect, explained } from '../../../../scripts/push-search/connect.ts';
import { UserError } from '../../../../scripts/support/command.ts';

const KEY = 'khoa-quan-tri-rat-mat';
const HOST = 'http://127.0.0.1:7700';

function site(search: Partial<SiteRecord['search']> = {}): SiteRecord {
  return { name: 'Danh mục', nameEn: 'Catalogue', baseUrl: 'https://ocop.example', search: { engine: 'meilisearch', ...search } };
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the connection', () => {
  it('is to the server of site.json, with the key of the environment', () => {
    const { host, client, indexUid } = connect(site({ host: 'https://tim.ocop.example', index: 'ocop-tinh' }), { MEILI_KEY: KEY });
    expect([host, client.config.apiKey, indexUid]).toEqual(['https://tim.ocop.example', KEY, 'ocop-tinh']);
  });

  it('is to another server where the environment names one, and to the index "ocop" where nobody names one', () => {
    const { host, indexUid } = connect(site({ host: 'https://tim.ocop.example' }), { MEILI_URL: HOST, MEILI_KEY: KEY });
    expect([host, indexUid]).toEqual([HOST, 'ocop']);
  });

  it('does not mind the end of a line after the key, as files have it', () => {
    expect(connect(site(), { MEILI_URL: ` ${HOST}\n`, MEILI_KEY: `${KEY}\r\n` }).client.config.apiKey).toBe(KEY);
  });

  it.each<readonly [what: string, says: string, env: Readonly<Record<string, string>>]>([
    ['no address', 'Chưa biết máy chủ Meilisearch ở đâu', { MEILI_KEY: KEY }],
    ['an empty one', 'Chưa biết máy chủ Meilisearch ở đâu', { MEILI_URL: ' ', MEILI_KEY: KEY }],
    ['no address of the web', 'không phải địa chỉ web', { MEILI_URL: '127.0.0.1:7700', MEILI_KEY: KEY }],
    ['another protocol', 'không phải địa chỉ web', { MEILI_URL: 'ftp://127.0.0.1', MEILI_KEY: KEY }],
    ['an address that is broken', 'không phải địa chỉ web', { MEILI_URL: 'http://', MEILI_KEY: KEY }],
    ['the key in place of the address', 'không phải địa chỉ web', { MEILI_URL: KEY, MEILI_KEY: HOST }],
    ['a password in the address', 'có tên hoặc mật khẩu bên trong', { MEILI_URL: `http://admin:${KEY}@127.0.0.1:7700`, MEILI_KEY: KEY }],
    ['no key', 'Thiếu khoá quản trị', { MEILI_URL: HOST }],
    ['an empty key', 'Thiếu khoá quản trị', { MEILI_URL: HOST, MEILI_KEY: '' }],
    ['a key in two lines', 'MEILI_KEY có dấu cách hoặc ký tự lạ', { MEILI_URL: HOST, MEILI_KEY: `${KEY}\n${KEY}` }],
    ['a key that no header can hold', 'MEILI_KEY có dấu cách hoặc ký tự lạ', { MEILI_URL: HOST, MEILI_KEY: `${KEY}é` }],
  ])('is refused, without a word of the key: %s', (_, says, env) => {
    const message = refusal(() => connect(site(), env));
    expect(message).toContain(says);
    expect(message).not.toContain(KEY);
  });
});

describe('what went wrong with the server', () => {
  const apiError = (status: number, message: string): MeilisearchApiError => new MeilisearchApiError(new Response(null, { status }), { message, code: 'x', type: 'x', link: 'x' });
  const said = (error: unknown): string => {
    const one = explained(error, HOST);
    return one instanceof UserError ? one.message : 'not for a person';
  };

  it.each<readonly [error: unknown, says: string]>([
    [new MeilisearchRequestError(HOST, new TypeError('fetch failed')), `Không gọi được máy chủ Meilisearch ở ${HOST}.`],
    [new SyntaxError('Unexpected token < in JSON'), `Ở ${HOST} có một trang web trả lời, nhưng không như Meilisearch.`],
    [new MeilisearchTaskTimeOutError(7, 900_000), 'quá lâu không làm xong'],
    [new ServerFailure('server-outdated', 'the index holds nothing'), 'không trả lời được như trang cần'],
    [apiError(403, 'The provided API key is invalid.'), 'không nhận khoá trong MEILI_KEY cho việc này (The provided API key is invalid.)'],
    [apiError(401, 'The Authorization header is missing.'), 'Cần khoá quản trị.'],
    [apiError(507, 'No space left on device'), `Máy chủ ${HOST} trả lời lỗi 507: No space left on device`],
  ])('is said for a person: %s', (error, says) => {
    expect(said(error)).toContain(says);
  });

  it('is left as it is where it is none of the server’s', () => {
    const [slip, told] = [new TypeError('a slip of ours'), new UserError('đã nói rõ')];
    expect([explained(slip, HOST), explained(told, HOST)]).toEqual([slip, told]);
  });
});
