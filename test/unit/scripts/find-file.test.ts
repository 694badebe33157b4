import { describe, expect, test } from 'vitest';
import { candidates, readPath } from '../../../scripts/serve/find-file.ts';

describe('readPath', () => {
  test('drops the query and decodes', () => {
    expect(readPath('/t%C3%ADnh/?q=a%20b')).toBe('/tính/');
  });

  test('makes one slash of many', () => {
    expect(readPath('//a///b')).toBe('/a/b');
  });

  test.each(['/../etc/passwd', '/a/%2e%2e/%2e%2e/etc', '/a\\..\\b', '/%00', '/%zz', '/a%0d%0ab', 'a', '/..%2f..%2fetc'])('refuses %s', (url) => {
    expect(readPath(url)).toBeUndefined();
  });
});

describe('candidates', () => {
  test('a path without a final slash is a file, a page, or a folder with an index', () => {
    expect(candidates('/t/ab')).toEqual(['/t/ab', '/t/ab.html', '/t/ab/index.html']);
  });

  test('a path with a final slash is a folder with an index, or a page', () => {
    expect(candidates('/t/ab/')).toEqual(['/t/ab/index.html', '/t/ab.html']);
  });
});
