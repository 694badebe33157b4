import { describe, expect, test } from 'vitest';
import { brotliSize, CompressionCache, chooseEncoding, isCompressible } from '../../../scripts/serve/compress.ts';
import { mediaType } from '../../../scripts/serve/media-type.ts';

describe('chooseEncoding', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    [undefined, undefined],
  ])('of %s it is %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});

describe('isCompressible', () => {
  test.each(['a.html', 'a.css', 'a.js', 'a.json', 'a.jsonld', 'a.svg', 'a.csv', 'a.xml', 'a.webmanifest'])('%s is text', (file) => {
    expect(isCompressible(mediaType(file), 2000)).toBe(true);
  });

  test.each(['a.png', 'a.webp', 'a.woff2', 'a.pdf', 'a'])('%s is not', (file) => {
    expect(isCompressible(mediaType(file), 2000)).toBe(false);
  });

  test('a small file is left as it is', () => {
    expect(isCompressible('text/html', 100)).toBe(false);
  });
});

describe('CompressionCache', () => {
  test('reads a file once for each encoding', async () => {
    const cache = new CompressionCache();
    const reads: string[] = [];
    const read = (name: string) => () => {
      reads.push(name);
      return Promise.resolve(Buffer.from('x'.repeat(4000)));
    };
    await cache.compress('k', 'text/html', 'br', read('first'));
    await cache.compress('k', 'text/html', 'br', read('second'));
    await cache.compress('k', 'text/html', 'gzip', read('third'));
    expect(reads).toEqual(['first', 'third']);
  });

  test('sends what the bench weighs, scripts smaller than other text', async () => {
    const bytes = Buffer.from(Array.from({ length: 4000 }, (_, n) => `const value${n * 7919} = ${n} ** 2;`).join('\n'));
    const sent = async (type: string) => (await new CompressionCache().compress('k', type, 'br', () => Promise.resolve(bytes))).length;
    const types = [mediaType('a.html'), mediaType('a.js')] as const;
    const [text, script] = [await sent(types[0]), await sent(types[1])];
    expect([text, script]).toEqual([await brotliSize(bytes, types[0]), await brotliSize(bytes, types[1])]);
    expect(script).toBeLessThan(text);
  });
});

describe('mediaType', () => {
  test.each([
    ['a/index.html', 'text/html; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.jsonld', 'application/ld+json; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['no-extension', 'application/octet-stream'],
  ])('%s is %s', (file, type) => {
    expect(mediaType(file)).toBe(type);
  });
});
