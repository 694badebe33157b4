// How long it takes from a letter typed to the list painted, over all that the bench types, once the engine is there.

import type { Browser } from '@playwright/test';
import { urls } from '../../../src/urls.ts';
import { TYPED, stepsOf } from './queries.ts';
import { clearField, enterField, openSession, type Session } from './session.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Over all letters of all runs after which a list stood. */
export interface Keystrokes extends Spread {
  readonly cpu: number;
  /** What was typed and the text on the way whose answer took longest. */
  readonly slowest: string;
  /** Letters of all runs after which no list stood: nothing was found, and nothing is measured of them. */
  readonly without: number;
}

/** One letter typed. */
export interface Sample {
  /** What is being typed and the text on the way. @example 'dừa: d' */
  readonly step: string;
  /** Milliseconds; undefined when nothing was found. */
  readonly took: number | undefined;
}

/** What many letters come to: each of them counts, a slow one among quick ones of the same text too. */
export function keystrokesOf(cpu: number, samples: readonly Sample[]): Keystrokes {
  const found = samples.flatMap(({ step, took }) => (took === undefined ? [] : [{ step, took }]));
  const slowest = found.toSorted((a, b) => b.took - a.took)[0]?.step ?? '';
  return { cpu, ...spreadOf(found.map(({ took }) => took)), slowest, without: samples.length - found.length };
}

/** The engine is loaded: a phone has begun that with the first tap. */
async function untilReady({ page }: Session): Promise<void> {
  await page.waitForSelector('[data-engine]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(500);
}

/** Types everything so many times into a page of the site; `read` looks at the page before it is closed. */
export async function measureKeystrokes(browser: Browser, site: string, cpu: number, runs: number, read: (session: Session) => Promise<void> = async () => undefined): Promise<Keystrokes> {
  const session = await openSession(browser, { cpu });
  const samples: Sample[] = [];
  try {
    await session.page.goto(site + urls.products(), { waitUntil: 'networkidle' });
    await enterField(session);
    await untilReady(session);
    for (let run = 0; run < runs; run += 1) for (const typed of TYPED) samples.push(...(await typeAll(session, typed)));
    await read(session);
  } finally {
    await session.close();
  }
  return keystrokesOf(cpu, samples);
}

async function typeAll(session: Session, typed: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  let before = '';
  for (const text of stepsOf(typed)) {
    samples.push({ step: `${typed}: ${text}`, took: await session.type(text.slice(before.length), text) });
    before = text;
  }
  await clearField(session);
  return samples;
}
