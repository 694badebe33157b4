import { describe, expect, test } from 'vitest';
import { isAtLeast, isLockOutdated, missingPackages } from '../../../scripts/setup/state.mjs';

describe('isAtLeast', () => {
  test.each([
    ['v24.1.0', '22.18.0', true],
    ['22.18.0', '22.18.0', true],
    ['22.9.0', '22.18.0', false],
    ['v20.20.2', '22.18.0', false],
    ['', '20.0.0', false],
  ])('%j is at least %s: %s', (version, minimum, expected) => {
    expect(isAtLeast(version, minimum)).toBe(expected);
  });
});

describe('isLockOutdated', () => {
  const lock = { packages: { '': { devDependencies: { astro: '^7.3.5' } } } };

  test('the same direct dependencies are up to date', () => {
    expect(isLockOutdated({ devDependencies: { astro: '^7.3.5' } }, lock)).toBe(false);
  });

  test.each([
    ['an added one', { devDependencies: { astro: '^7.3.5', knip: '^6' } }],
    ['a removed one', {}],
    ['another version', { devDependencies: { astro: '^8' } }],
  ])('%s is not', (_, manifest) => {
    expect(isLockOutdated(manifest, lock)).toBe(true);
  });
});

describe('missingPackages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/astro': { version: '7.3.5' },
      'node_modules/a/node_modules/@b/c': { version: '1.0.0' },
      'node_modules/other-system': { version: '1.0.0', optional: true },
    },
  };

  test('everything but optional packages is missing where nothing is installed', () => {
    expect(missingPackages(lock, undefined)).toEqual(['astro', '@b/c']);
  });

  test('another version counts as missing', () => {
    expect(missingPackages(lock, { packages: { ...lock.packages, 'node_modules/astro': { version: '5.0.0' } } })).toEqual(['astro']);
  });

  test('nothing is missing where all is as locked', () => {
    expect(missingPackages(lock, lock)).toEqual([]);
  });
});
