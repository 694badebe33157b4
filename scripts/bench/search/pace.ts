// How fast the machine is just now: times are worth as much as it was quiet.

import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from './spread.ts';

const ROUNDS = 50_000_000;
const REPEATS = 9;
/** Milliseconds of the fixed piece of work on a machine that has nothing else to do. */
const IDLE_MS = 50;

/** Looks that `slowness` takes, and milliseconds between them: others come and go. */
const LOOKS = 20;
const BETWEEN_MS = 100;
const SHARE_A_LOOK = 1 / 5;

/** Milliseconds of a fixed piece of work, the middle of several. About 50 on an idle machine of today; twice that says that others work on it. */
export function pace(): number {
  return percentile(Array.from({ length: REPEATS }, () => work(ROUNDS)), 0.5);
}

/** How many times slower than when it is idle the machine has been in the last few seconds; never below 1. */
export async function slowness(): Promise<number> {
  let took = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    await wait(BETWEEN_MS);
    took += work(ROUNDS * SHARE_A_LOOK);
  }
  return Math.max(1, took / LOOKS / SHARE_A_LOOK / IDLE_MS);
}

function work(rounds: number): number {
  const start = performance.now();
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) sum += round % 7;
  return sum < 0 ? 0 : performance.now() - start;
}
