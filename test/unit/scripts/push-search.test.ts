// `npm run push-search` from the outside, over a real server: what it prints, how it ends, and what a kill leaves behind.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearUp, LEFT_BEHIND_MS } from '../../../scripts/push-search/push.ts';
import { listen } from '../../../scripts/serve/listen.ts';
import { hasLiveServer, type LiveServer, startLiveServer } from '../../support/meilisearch/program.ts';
import { type Doing, type Passing, type Proxy, proxyBefore } from '../../support/meilisearch/proxy.ts';
import { type Place, placeOn } from '../../support/meilisearch/pushing.ts';

const PASS: Doing = { do: 'pass' };
const LONG_AFTER = 2 * LEFT_BEHIND_MS;
const PATIENCE_MS = 60_000;
const PRODUCTS = 32;
/** The product whose name tests change. */
const CHANGED = 'products/mit-say-cham-diem.json';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly kill: () => void;
  readonly ended: Promise<Ended>;
}

/** The command with nothing but these variables of its own in the environment. */
function start(args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const { MEILI_URL: _, MEILI_KEY: _1, ...rest } = process.env;
  const child = spawn(process.execPath, ['scripts/push-search.ts', ...args], { env: { ...rest, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return { kill: () => void child.kill('SIGKILL'), ended: new Promise((done) => void child.once('close', (code) => done({ code, out, err }))) };
}

const outcome = ({ code, out, err }: Ended) => [code, out, err] as const;

/** A copy of the fixtures whose site.json says something of search. */
class Content {
  readonly folder = mkdtempSync(join(tmpdir(), 'content-'));

  constructor(search: Readonly<Record<string, string>>) {
    cpSync(resolve('test/fixtures/content'), this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'site.json'), JSON.stringify({ name: 'Danh mục', nameEn: 'Catalogue', baseUrl: 'https://ocop.example', search: { engine: 'embedded', ...search } }));
  }

  rename(name: string): void {
    const file = join(this.folder, CHANGED);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"name": ".*?"/u, `"name": ${JSON.stringify(name)}`));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

describe('without a server', { timeout: PATIENCE_MS }, () => {
  let [content, broken]: readonly Content[] = [];
  const run = (env: Readonly<Record<string, string>>, from = content): Promise<Ended> => start(['--content', from?.folder ?? ''], env).ended;

  beforeAll(() => {
    [content, broken] = [new Content({}), new Content({})];
    writeFileSync(join(broken.folder, 'products', 'rong.json'), '');
  });
  afterAll(() => {
    content?.remove();
    broken?.remove();
  });

  it('says what is wrong: with the variables, or with the records', async () => {
    const [unset, unreadable] = await Promise.all([run({ MEILI_URL: 'http://127.0.0.1:1' }), run({ MEILI_URL: 'http://127.0.0.1:1', MEILI_KEY: 'khoa' }, broken)]);
    expect(unset).toEqual({ code: 2, out: '', err: 'Thiếu khoá quản trị: đặt biến môi trường MEILI_KEY. Không ghi khoá này vào tệp nào của danh mục.\n' });
    expect(outcome(unreadable)).toEqual([2, '', expect.stringContaining('products/rong.json\n  tệp trống')]);
  });

  it('that answers, or with a page in its place, says so in one line and without the key', async () => {
    const gone = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
    await gone.close();
    const page = await listen((_, response) => void response.writeHead(404).end('<html>Không có trang này</html>'), { host: '127.0.0.1', port: 0 });
    const [nobody, other] = await Promise.all([gone, page].map(({ url }) => run({ MEILI_URL: url, MEILI_KEY: 'khoa-rat-mat' })));
    await page.close();
    expect(nobody).toEqual({ code: 2, out: '', err: `Không gọi được máy chủ Meilisearch ở ${gone.url}. Máy chủ đã chạy chưa, địa chỉ đúng chưa?\n` });
    expect(other).toEqual({ code: 2, out: '', err: `Ở ${page.url} có một trang web trả lời, nhưng không như Meilisearch. Địa chỉ đúng chưa, máy chủ có sau một cổng đang báo lỗi không?\n` });
  });
});

describe.skipIf(!hasLiveServer())('over a server', { timeout: PATIENCE_MS }, () => {
  let live: LiveServer;
  let proxy: Proxy;
  let place: Place;
  let content: Content;

  const run = (args: readonly string[] = [], key = live.key): Running => start(['--content', content.folder, ...args], { MEILI_URL: proxy.url, MEILI_KEY: key });
  /** Runs until a request comes by, passes that on, and kills the command. */
  const killAt = async (isThen: (passing: Passing) => boolean): Promise<void> => {
    const running = run();
    const come = new Promise<void>((done) => {
      proxy.decide = (passing) => {
        if (isThen(passing)) {
          running.kill();
          done();
        }
        return PASS;
      };
    });
    await Promise.race([come, running.ended]);
    expect((await running.ended).code).toBeNull();
    proxy.decide = () => PASS;
    // What had been passed on is done before anybody looks.
    while ((await place.client.tasks.getTasks({ limit: 1, statuses: ['enqueued', 'processing'] })).total > 0) await new Promise((done) => setTimeout(done, 20));
  };

  beforeAll(async () => {
    live = await startLiveServer();
    proxy = await proxyBefore(live.host);
    place = placeOn(live);
    content = new Content({ index: place.indexUid });
  }, PATIENCE_MS);
  afterAll(async () => {
    content.remove();
    await place.clear();
    await proxy.close();
    await live.stop();
  });

  it('sends the records and ends with 0; checked after a record changed it ends with 1, and with 2 for a key that may not write', async () => {
    expect(outcome(await run().ended)).toEqual([0, expect.stringMatching(/^Đã gửi 32 sản phẩm\.\n.*\nĐã đưa bản [0-9a-f]{16} ra dùng\.\n/u), '']);
    expect([(await place.names())?.length, await place.left()]).toEqual([PRODUCTS, []]);
    content.rename('Mít sấy giòn');
    const [checked, refused] = await Promise.all([run(['--check']).ended, run([], 'khoa-sai').ended]);
    expect(outcome(checked)).toEqual([1, expect.stringContaining('Chạy: npm run push-search\n'), '']);
    expect(checked.out).not.toContain(live.key);
    expect(outcome(refused)).toEqual([2, '', expect.stringMatching(/không nhận khoá trong MEILI_KEY cho việc này \((?!.*khoa-sai)/u)]);
  });

  it('killed while it sends leaves the live index as it was; the next push sends all, and one long after clears up', async () => {
    const before = await place.names();
    await killAt(({ method, path }) => method === 'POST' && path.includes('/documents'));
    expect([await place.names(), await place.left()]).toEqual([before, [expect.stringContaining('-next-')]]);
    expect(outcome(await run().ended)).toEqual([0, expect.stringContaining('có thể một lần gửi khác đang chạy, hoặc vừa bị ngắt; để lại.'), '']);
    expect([await place.names(), (await place.left()).length]).toEqual([expect.arrayContaining(['Mít sấy giòn']), 1]);
    await clearUp(place, Date.now() + LONG_AFTER, () => undefined);
    expect([(await place.names())?.length, await place.left()]).toEqual([PRODUCTS, []]);
  });

  it('killed when the server has just heard of the swap leaves the new index live: never a half', async () => {
    content.rename('Mít sấy dẻo');
    await killAt(({ path }) => path.startsWith('/swap-indexes'));
    expect([await place.names(), (await place.names())?.length]).toEqual([expect.arrayContaining(['Mít sấy dẻo']), PRODUCTS]);
  });
});
