// How long it takes from a letter typed to the list painted, over all that the bench types, once the engine is there.

import type { Browser } from '@playwright/test';
import type { EngineName } from '#search/port.ts';
import { urls } from '../../../src/urls.ts';
import { TYPED, stepsOf } from './queries.ts';
import { type Answered, clearField, enterField, openSession, type Session } from './session.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Over all letters of all runs after which a list stood. */
export interface Keystrokes extends Spread {
  readonly cpu: number;
  /** Of each letter the quickest of its runs, told beside: each begins with a page of its own, and what others do to the machine only adds. */
  readonly quickest: Spread;
  /** What was typed and the text on the way whose answer took longest. */
  readonly slowest: string;
  /** Letters of all runs that another engine answered, as in place of a server that was slow: they are in no figure. */
  readonly byOther: number;
  /** Letters of all runs after which no list stood: nothing was found, and nothing is measured of them. */
  readonly without: number;
}

/** One letter typed. */
export interface Sample extends Answered {
  /** What is being typed and the text on the way. @example 'dừa: d' */
  readonly step: string;
}

/** What many letters come to: each of them counts, a slow one among quick ones of the same text too. @param engine that was to answer */
export function keystrokesOf(cpu: number, engine: EngineName, samples: readonly Sample[]): Keystrokes {
  const own = samples.filter((sample) => sample.engine === engine);
  const found = own.flatMap(({ step, took }) => (took === undefined ? [] : [{ step, took }]));
  const tookOf = (all: readonly { readonly took: number }[]): number[] => all.map(({ took }) => took);
  const byStep = [...Map.groupBy(found, ({ step }) => step).values()];
  const slowest = found.toSorted((a, b) => b.took - a.took)[0]?.step ?? '';
  return { cpu, ...spreadOf(tookOf(found)), quickest: spreadOf(byStep.map((all) => Math.min(...tookOf(all)))), slowest, byOther: samples.length - own.length, without: own.length - found.length };
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
  const samples: Sample[] = [];
  for (let run = 0; run < runs; run += 1) {
    const session = await openSession(browser, { cpu });
    try {
      await session.page.goto(site + urls.products(), { waitUntil: 'networkidle' });
      await enterField(session);
      await untilReady(session);
      for (const typed of TYPED) samples.push(...(await typeAll(session, typed)));
      await read(session);
    } finally {
      await session.close();
    }
  }
  return keystrokesOf(cpu, engine, samples);
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
