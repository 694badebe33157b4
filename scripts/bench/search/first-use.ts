// How long the first results take on a slow network, with nothing in any cache: opening an address that asks for something, and tapping
// into the field of the list and typing.

import type { Browser } from '@playwright/test';
import { urls } from '../../../src/urls.ts';
import { ENTERED } from './in-page.ts';
import { enterField, LETTER_MS, openSession, type Session } from './session.ts';
import { type Link, slowLink } from './slow-link.ts';
import { percentile } from './spread.ts';

export interface FirstUse {
  readonly cpu: number;
  /** From opening `/san-pham/?q=…` to its first results. */
  readonly addressSeconds: number;
  /** From the tap into the field of `/san-pham/`, over the letters of a word, to its first results. */
  readonly tapSeconds: number;
}

const ASKED = 'ca phe';

async function openAddress(session: Session, site: string): Promise<number | undefined> {
  await session.page.goto(site + urls.productsBy(new URLSearchParams({ q: ASKED }).toString()));
  return session.painted(ASKED);
}

async function tapAndType(session: Session, site: string): Promise<number | undefined> {
  const { page } = session;
  await page.goto(site + urls.products(), { waitUntil: 'networkidle' });
  await enterField(session);
  await page.keyboard.type(ASKED, { delay: LETTER_MS });
  if ((await session.painted(ASKED)) === undefined) return undefined;
  return page.evaluate(
    ([entered, painted]) => {
      const tapped = performance.getEntriesByName(entered).at(-1)?.startTime;
      const shown = performance.getEntriesByName(painted).at(-1);
      return tapped === undefined || shown === undefined ? undefined : shown.startTime + shown.duration - tapped;
    },
    [ENTERED, session.nameOf(ASKED)] as const,
  );
}

/** Each several times, the middle one counts. @param port of the site's server on this machine */
export async function measureFirstUse(browser: Browser, port: number, network: Link, cpu: number, runs: number): Promise<FirstUse> {
  const middle = async (act: (session: Session, site: string) => Promise<number | undefined>): Promise<number> => {
    const seconds: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const link = await slowLink(port, network);
      const session = await openSession(browser, { cpu });
      try {
        const took = await act(session, link.url);
        if (took === undefined) throw new Error(`no results for "${ASKED}" over the slow network`);
        seconds.push(took / 1000);
      } finally {
        await session.close();
        await link.close();
      }
    }
    return percentile(seconds, 0.5);
  };
  return { cpu, addressSeconds: await middle(openAddress), tapSeconds: await middle(tapAndType) };
}
