import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../scripts/serve/headers-file.ts';

describe('parseHeaders', () => {
  test('a rule for everything applies to every path, names in lower case', () => {
    expect(parseHeaders('/*\n  X-Frame: DENY\n')('/a/b')).toEqual({ 'x-frame': 'DENY' });
  });

  test('comments and empty lines are skipped', () => {
    expect(parseHeaders('# why\n\n/*\n  # inner\n  A: b\n')('/')).toEqual({ a: 'b' });
  });

  test('a header set by two rules is joined with a comma, as the hosts do', () => {
    expect(parseHeaders('/*\n  A: one\n/x\n  A: two\n')('/x')).toEqual({ a: 'one, two' });
  });

  test('an exclamation mark takes a header of an earlier rule away', () => {
    expect(parseHeaders('/*\n  A: one\n/x\n  ! A\n')('/x')).toEqual({});
  });

  test('a value may hold colons', () => {
    expect(parseHeaders('/*\n  Link: <https://a.example/>; rel=x\n')('/')).toEqual({ link: '<https://a.example/>; rel=x' });
  });

  test('a pattern that does not fit gives nothing', () => {
    expect(parseHeaders('/_astro/*\n  A: b\n')('/astro/x.js')).toEqual({});
  });

  test.each([
    ['  A: b', '_headers, line 1: "A: b": a header line needs a path line above it'],
    ['/*\n  nothing here', '_headers, line 2: "nothing here": a header is written "Name: value"'],
    ['A: b', '_headers, line 1: "A: b": a rule begins with a path such as /* ; header lines are indented'],
  ])('a line that cannot be read is named: %j', (text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});
