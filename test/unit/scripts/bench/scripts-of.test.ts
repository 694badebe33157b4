// Which scripts of a page are weighed, and on which side: a small site of files as builds write them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inlineScripts, weighScripts } from '../../../../scripts/bench/search/scripts-of.ts';
import { brotliSize } from '../../../../scripts/serve/compress.ts';

const INLINE = 'addEventListener("focusin",()=>import("/_astro/box.B1.js"));';
const FILES = {
  'App.A1.js': 'import{t}from"./shared.S1.js";const deps=["_astro/Otherwise.O1.js"];import("./start.D1.js");import("./Otherwise.O1.js");',
  'shared.S1.js': 'export const t="một";',
  'box.B1.js': 'export{t}from"./shared.S1.js";',
  'start.D1.js': 'new Worker(new URL("/_astro/worker-W1.js",import.meta.url),{type:"module"});',
  'Otherwise.O1.js': 'import"./shared.S1.js";import"./codes.C1.js";',
  'codes.C1.js': 'export const codes="chỉ khi tìm theo mã";',
  'worker-W1.js': 'import"./base-W2.js";const later=()=>import(`./server-W3.js`);import(`./read-code-W4.js`);',
  'base-W2.js': 'self.onmessage=()=>undefined;',
  'server-W3.js': 'import"./worker-W1.js";export const engine="meilisearch";',
  'read-code-W4.js': 'import"./base-W2.js";export const readCode="893";',
  'reader-worker-R1.js': 'self.onmessage=()=>0;',
} as const;
const HTML = `<astro-island component-url="/_astro/App.A1.js"></astro-island><script type="application/ld+json">{"@type":"x<y"}</script><script type="module">${INLINE}</script>`;

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'site-'));
  for (const folder of ['_astro', 'san-pham']) mkdirSync(join(out, folder));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(out, '_astro', file), text);
  writeFileSync(join(out, 'san-pham', 'index.html'), HTML);
});
afterEach(() => rmSync(out, { recursive: true }));

async function weightOf(...texts: readonly string[]): Promise<number> {
  const sizes = await Promise.all(texts.map((text) => brotliSize(Buffer.from(text), 'text/javascript')));
  return sizes.reduce((all, one) => all + one, 0);
}

test('everything that can run in the page is weighed once, what is opened later too; the worker, and what it loads for codes and for a server, apart', async () => {
  const opened = await weightOf(FILES['Otherwise.O1.js'], FILES['codes.C1.js']);
  const page = opened + (await weightOf(INLINE, FILES['App.A1.js'], FILES['shared.S1.js'], FILES['box.B1.js'], FILES['start.D1.js']));
  const worker = await weightOf(FILES['worker-W1.js'], FILES['base-W2.js']);
  expect(await weighScripts(out, '/san-pham/')).toEqual({ path: '/san-pham/', page, opened, worker, codes: await weightOf(FILES['read-code-W4.js']), server: await weightOf(FILES['server-W3.js']), search: page - opened + worker });
});

test('a script that the site lacks is an error that names it', async () => {
  rmSync(join(out, '_astro', 'codes.C1.js'));
  await expect(weighScripts(out, '/san-pham/')).rejects.toThrow('codes.C1.js');
});

test('scripts that stand in a page are those that run: no data, no files', () => {
  expect(inlineScripts('<script>a<b;</script><script src="/a.js"></script><script type="module">c()</script><script type="application/json">{}</script><script></script>')).toEqual(['a<b;', 'c()']);
});
