import { describe, expect, test } from 'vitest';
import { compilePattern, fillIn } from '../../../scripts/serve/path-pattern.ts';

describe('compilePattern', () => {
  test.each([
    ['/*', '/', { splat: '' }],
    ['/*', '/a/b', { splat: 'a/b' }],
    ['/t/:code', '/t/ab12', { code: 'ab12' }],
    ['/t/:code', '/t/ab12/', { code: 'ab12' }],
    ['/t/:code/:lot', '/t/ab12/L-01', { code: 'ab12', lot: 'L-01' }],
    ['/exact', '/exact', {}],
    ['/a.b(c)', '/a.b(c)', {}],
  ])('%s fits %s', (pattern, path, captures) => {
    expect(compilePattern(pattern)(path)).toEqual(captures);
  });

  test.each([
    ['/t/:code', '/t/a/b'],
    ['/t/:code', '/t/'],
    ['/a.b', '/axb'],
    ['/x', '/x/y'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(compilePattern(pattern)(path)).toBeUndefined();
  });
});

describe('fillIn', () => {
  test('puts captures in place and leaves unknown names alone', () => {
    expect(fillIn('/san-pham/:id/:other', { id: 'ca-phe' })).toBe('/san-pham/ca-phe/:other');
  });
});
