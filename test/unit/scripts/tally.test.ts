import { describe, expect, test } from 'vitest';
import { closingLine, emptyTally, isGreen, sum, tallyPlaywright, tallyVitest, withExitCode } from '../../../scripts/test/tally.ts';

describe('tallyVitest', () => {
  test('reads the counts', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, testResults: [] };
    expect(tallyVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('a file that could not be loaded is a failure, one with failed tests is not counted twice', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(tallyVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  test('no report has no tests', () => {
    expect(tallyVitest(undefined)).toEqual(emptyTally);
  });
});

describe('tallyPlaywright', () => {
  test('a test that passed only at a second try, and an error outside tests, count as failed', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'no server' }] };
    expect(tallyPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });
});

describe('withExitCode', () => {
  test('a runner that ended badly without a failed test counts as one', () => {
    expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });

  test.each([[0], [1]])('failed tests are kept as they are at code %i', (code) => {
    expect(withExitCode({ passed: 4, failed: 2, skipped: 0 }, code).failed).toBe(2);
  });
});

describe('the end of a run', () => {
  test('the closing line leaves out what was not skipped', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  test('a run without tests is not green, nor is one with a failure', () => {
    expect(isGreen(emptyTally)).toBe(false);
    expect(isGreen({ passed: 3, failed: 1, skipped: 0 })).toBe(false);
    expect(isGreen(sum([{ passed: 3, failed: 0, skipped: 0 }, emptyTally]))).toBe(true);
  });
});
