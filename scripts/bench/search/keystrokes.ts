// How long it takes from a letter typed to the list painted, over all that the bench types, once the engine is there.

import type { Browser } from '@playwright/test';
import { urls } from '../../../src/urls.ts';
import { TYPED, stepsOf } from './queries.ts';
import { clearField, enterField, openSession, type Session } from './session.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface Keystrokes extends Spread {
  readonly cpu: number;
  /** The text whose answer took longest. */
  readonly slowest: string;
  /** Letters after which no list stood: nothing was found. */
  readonly without: number;
}

/** The engine is loaded: a phone has begun that with the first tap. */
async function untilReady({ page }: Session): Promise<void> {
  await page.waitForSelector('[data-engine]', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(500);
}

/** Types everything into a page of the site; `read` looks at the page before it is closed. */
export async function measureKeystrokes(browser: Browser, site: string, cpu: number, read: (session: Session) => Promise<void> = async () => undefined): Promise<Keystrokes> {
  const session = await openSession(browser, { cpu });
  const all: { readonly text: string; readonly took: number }[] = [];
  let without = 0;
  try {
    await session.page.goto(site + urls.products(), { waitUntil: 'networkidle' });
    await enterField(session);
    await untilReady(session);
    for (const typed of TYPED) {
      let before = '';
      for (const text of stepsOf(typed)) {
        const took = await session.type(text.slice(before.length), text);
        before = text;
        if (took === undefined) without += 1;
        else all.push({ text, took });
      }
      await clearField(session);
    }
    await read(session);
  } finally {
    await session.close();
  }
  const slowest = all.toSorted((a, b) => b.took - a.took)[0]?.text ?? '';
  return { cpu, ...spreadOf(all.map(({ took }) => took)), slowest, without };
}
