// How fast the machine is just now: times are worth as much as it was quiet.

import { percentile } from './spread.ts';

const ROUNDS = 50_000_000;
const REPEATS = 9;

/** Milliseconds of a fixed piece of work, the middle of several. About 50 on an idle machine of today; twice that says that others work on it. */
export function pace(): number {
  const took = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    let sum = 0;
    for (let round = 0; round < ROUNDS; round += 1) sum += round % 7;
    return sum < 0 ? 0 : performance.now() - start;
  });
  return percentile(took, 0.5);
}
