// How long it takes from a letter typed to the list painted, over all that the bench types, once the engine is there.

import type { Browser } from '@playwright/test';
import { urls } from '../../../src/urls.ts';
import { TYPED, stepsOf } from './queries.ts';
import { clearField, enterField, openSession, type Session } from './session.ts';
import { percentile, type Spread, spreadOf } from './spread.ts';

export interface Keystrokes extends Spread {
  readonly cpu: number;
  /** What was typed and the text on the way whose answer took longest. */
  readonly slowest: string;
  /** Letters after which no list stood: nothing was found. */
  readonly without: number;
}

/** The engine is loaded: a phone has begun that with the first tap. */
async function untilReady({ page }: Session): Promise<void> {
  await page.waitForSelector('[data-engine]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(500);
}

/** Types everything so many times into a page of the site, and takes the middle time of each letter; `read` looks at the page before it is closed. */
export async function measureKeystrokes(browser: Browser, site: string, cpu: number, runs: number, read: (session: Session) => Promise<void> = async () => undefined): Promise<Keystrokes> {
  const session = await openSession(browser, { cpu });
  const steps = new Map<string, number[]>();
  for (const typed of TYPED) for (const text of stepsOf(typed)) steps.set(`${typed}: ${text}`, []);
  try {
    await session.page.goto(site + urls.products(), { waitUntil: 'networkidle' });
    await enterField(session);
    await untilReady(session);
    for (let run = 0; run < runs; run += 1) for (const typed of TYPED) await typeAll(session, typed, (text, took) => steps.get(`${typed}: ${text}`)?.push(took));
    await read(session);
  } finally {
    await session.close();
  }
  const found = [...steps].flatMap(([step, took]) => (took.length === 0 ? [] : [{ step, took: percentile(took, 0.5) }]));
  const slowest = found.toSorted((a, b) => b.took - a.took)[0]?.step ?? '';
  return { cpu, ...spreadOf(found.map(({ took }) => took)), slowest, without: steps.size - found.length };
}

async function typeAll(session: Session, typed: string, tell: (text: string, took: number) => void): Promise<void> {
  let before = '';
  for (const text of stepsOf(typed)) {
    const took = await session.type(text.slice(before.length), text);
    before = text;
    if (took !== undefined) tell(text, took);
  }
  await clearField(session);
}
