// Adds up what the test runners report. A step that failed without a failed test (it did not load, or crashed) counts as one failure.

/** Tests of one runner, or of all together. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const emptyTally: Tally = { passed: 0, failed: 0, skipped: 0 };

function numberAt(value: unknown, ...path: string[]): number {
  let found: unknown = value;
  for (const key of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  return typeof found === 'number' ? found : 0;
}

/** Reads the JSON report of Vitest (Jest's form). A test file that could not be loaded has no tests but counts. */
export function tallyVitest(report: unknown): Tally {
  const files: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'testResults') : undefined;
  const unloaded = Array.isArray(files)
    ? files.filter((file: unknown) => {
        if (typeof file !== 'object' || file === null || Reflect.get(file, 'status') !== 'failed') return false;
        const tests: unknown = Reflect.get(file, 'assertionResults');
        return !Array.isArray(tests) || !tests.some((test: unknown) => typeof test === 'object' && test !== null && Reflect.get(test, 'status') === 'failed');
      }).length
    : 0;
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests') + unloaded,
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** Reads the JSON report of Playwright. A test that passed only when tried again counts as failed. */
export function tallyPlaywright(report: unknown): Tally {
  const errors: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'errors') : undefined;
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky') + (Array.isArray(errors) ? errors.length : 0),
    skipped: numberAt(report, 'stats', 'skipped'),
  };
}

/** The tally of a step, given how its process ended: a failure is never lost. */
export function withExitCode(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Sums tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped }),
    emptyTally,
  );
}

/**
 * The closing line.
 * @example closingLine({ passed: 3, failed: 0, skipped: 1 }) // '3 passed, 0 failed, 1 skipped'
 */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Whether a run may end with code 0: something ran, and nothing failed. */
export function isGreen({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0;
}
