// How long it takes from a letter typed to the list painted, over all that the bench types, once the engine is there.

import type { Browser } from '@playwright/test';
import type { EngineName } from '#search/port.ts';
import { urls } from '../../../src/urls.ts';
import { TYPED, stepsOf } from './queries.ts';
import { type Answered, clearField, enterField, openSession, type Session } from './session.ts';
import { type Spread, spreadOf } from './spread.ts';

/**
 * Over all letters after which a list stood, each with the quickest of its runs: what others do to the machine only ever adds, and every run
 * begins with a page of its own that is as new to the letter.
 */
export interface Keystrokes extends Spread {
  readonly cpu: number;
  /** Means of the runs: times that the browser was slowed down for it, and times that it was slower than on an idle machine. */
  readonly rate: number;
  readonly slowed: number;
  /** Over all letters of all runs, with what others did to the machine meanwhile. */
  readonly all: Spread;
  /** What was typed and the text on the way whose answer took longest. */
  readonly slowest: string;
  /** Letters of all runs that another engine answered, as in place of a server that was slow: they are in no figure. */
  readonly byOther: number;
  /** Letters after which no list stood in any run: nothing was found, and nothing is measured of them. */
  readonly without: number;
}

/** One letter typed. */
export interface Sample extends Answered {
  /** What is being typed and the text on the way. @example 'dừa: d' */
  readonly step: string;
}

/** What the letters of one run took. */
export interface Run {
  readonly rate: number;
  readonly slowed: number;
  readonly samples: readonly Sample[];
}

/** What many letters come to. @param engine that was to answer */
export function keystrokesOf(cpu: number, engine: EngineName, runs: readonly Run[]): Keystrokes {
  const answers = runs.flatMap((run) => run.samples);
  const samples = answers.filter((sample) => sample.engine === engine);
  const tookBy = new Map([...Map.groupBy(samples, ({ step }) => step)].map(([step, own]) => [step, own.flatMap(({ took }) => took ?? [])]));
  const found = [...tookBy].flatMap(([step, took]) => (took.length === 0 ? [] : [{ step, took: Math.min(...took) }]));
  const slowest = found.toSorted((a, b) => b.took - a.took)[0]?.step ?? '';
  const mean = (of: (run: Run) => number): number => runs.reduce((sum, run) => sum + of(run), 0) / Math.max(1, runs.length);
  return { cpu, rate: mean(({ rate }) => rate), slowed: mean(({ slowed }) => slowed), ...spreadOf(found.map(({ took }) => took)), all: spreadOf([...tookBy.values()].flat()), slowest, byOther: answers.length - samples.length, without: tookBy.size - found.length };
}

/** The engine is loaded: a phone has begun that with the first tap. */
async function untilReady({ page }: Session): Promise<void> {
  await page.waitForSelector('[data-engine]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(500);
}

export interface Measuring {
  readonly browser: Browser;
  /** Its address. */
  readonly site: string;
  readonly engine: EngineName;
  readonly runs: number;
}

/** Types everything into a page of the site, so many times into a new one; `read` looks at each page before it is closed. */
export async function measureKeystrokes({ browser, site, engine, runs }: Measuring, cpu: number, read: (session: Session) => Promise<void> = async () => undefined): Promise<Keystrokes> {
  const done: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    const session = await openSession(browser, { cpu });
    try {
      await session.page.goto(site + urls.products(), { waitUntil: 'networkidle' });
      await enterField(session);
      await untilReady(session);
      const samples: Sample[] = [];
      for (const typed of TYPED) samples.push(...(await typeAll(session, typed)));
      await read(session);
      done.push({ rate: session.rate, slowed: session.slowed, samples });
    } finally {
      await session.close();
    }
  }
  return keystrokesOf(cpu, engine, done);
}

async function typeAll(session: Session, typed: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  let before = '';
  for (const text of stepsOf(typed)) {
    samples.push({ step: `${typed}: ${text}`, ...(await session.type(text.slice(before.length), text)) });
    before = text;
  }
  await clearField(session);
  return samples;
}
