import { describe, expect, test } from 'vitest';
import { type Machine, ensureChromium, findChromium } from '../../../scripts/test/chromium.ts';

const failure = { code: 1, output: 'first\nno network' };

/** A machine that has only the named files, and on which nothing can be installed. */
function aMachine(files: string[], changes: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file) => files.includes(file),
    playwrightPath: '/home/a/.cache/playwright/chrome',
    isRoot: false,
    playwrightInstall: () => Promise.resolve(failure),
    apt: () => Promise.resolve(failure),
    say: () => {},
    ...changes,
  };
}

describe('findChromium', () => {
  test('CHROMIUM_PATH decides', () => {
    expect(findChromium(aMachine(['/opt/c', '/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' } }))).toBe('/opt/c');
  });

  test('a CHROMIUM_PATH that does not exist is an error, not a reason to take another', () => {
    expect(() => findChromium(aMachine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' } }))).toThrow(
      'CHROMIUM_PATH names /opt/c, which does not exist.',
    );
  });

  test('one on the path comes before Playwright\'s own', () => {
    expect(findChromium(aMachine(['/usr/bin/google-chrome', '/home/a/.cache/playwright/chrome']))).toBe('/usr/bin/google-chrome');
    expect(findChromium(aMachine(['/home/a/.cache/playwright/chrome']))).toBe('/home/a/.cache/playwright/chrome');
  });
});

describe('ensureChromium', () => {
  test('installs Playwright\'s own where there is none', async () => {
    const files: string[] = [];
    const machine = aMachine(files, {
      playwrightInstall: () => {
        files.push('/home/a/.cache/playwright/chrome');
        return Promise.resolve({ code: 0, output: '' });
      },
    });
    expect(await ensureChromium(machine)).toBe('/home/a/.cache/playwright/chrome');
  });

  test('asks the package manager as root, its lists first', async () => {
    const files: string[] = [];
    const asked: string[] = [];
    const machine = aMachine(files, {
      isRoot: true,
      apt: (command = '') => {
        asked.push(command);
        if (command === 'install') files.push('/usr/bin/chromium');
        return Promise.resolve({ code: 0, output: '' });
      },
    });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(asked).toEqual(['update', 'install']);
  });

  test('says what was tried and what to do when none can be had', async () => {
    await expect(ensureChromium(aMachine([]))).rejects.toThrow(
      'No Chromium for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one. Tried:\n  npx playwright install chromium: no network',
    );
  });
});
