// A browser with one page on the search, slowed down as asked: what is typed into it, and what it then tells of itself.

import { setTimeout } from 'node:timers/promises';
import { type Browser, type CDPSession, type Page, type Route, chromium } from '@playwright/test';
import { ensureChromium, thisMachine } from '../../test/chromium.ts';
import { ENTERED, PAINTED, type Told, watchSearch } from './in-page.ts';
import { slowed } from './slow-worker.ts';

/** Id of the search field. */
const FIELD = 'q';
/** A phone, upright. */
const SCREEN = { width: 412, height: 823 };
/** Between two letters, as people type on a phone. */
export const LETTER_MS = 150;
/** An answer that takes longer is none. */
const PATIENCE_MS = 60_000;
/** A page that has found nothing for so long has nothing more to come, a server's answer neither. */
const NOTHING_MS = 2000;
/** What a page calls to tell of an answer. */
const TELL = 'benchIsTold';
const WORKER = '**/_astro/worker-*.js';

export interface Answered {
  /** As `painted`. */
  readonly took: number | undefined;
  /** Which engine gave the answer. */
  readonly engine: string | undefined;
}

export interface Session {
  readonly page: Page;
  readonly devTools: CDPSession;
  /** Types one letter more, and waits until the answer to the text that then stands in the field is painted. */
  type(letter: string, text: string): Promise<Answered>;
  /** How long a text's answer took to be painted, in milliseconds, once it is; undefined when nothing is found. */
  painted(text: string): Promise<number | undefined>;
  /** The name of that measure in the page. */
  nameOf(text: string): string;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Times slower than this machine. */
  readonly cpu: number;
}

/** A worker's program that is handed over slowed down has no address: what it asks of this machine would be held for an attack on it. */
const NO_LOCAL_CHECKS = '--disable-features=LocalNetworkAccessChecks';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(thisMachine()), args: ['--no-sandbox', '--disable-dev-shm-usage', NO_LOCAL_CHECKS] });
}

/** A page of its own, with nothing in any cache. */
export async function openSession(browser: Browser, { cpu }: SessionOptions): Promise<Session> {
  const context = await browser.newContext({ viewport: SCREEN, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  page.on('worker', (worker) => void worker.evaluate(() => performance.setResourceTimingBufferSize(5000)).catch(() => undefined));
  const answers = await answersOf(page);
  await page.addInitScript(watchSearch, { tell: TELL, fieldId: FIELD, painted: PAINTED, entered: ENTERED });
  if (cpu !== 1) {
    await context.route(WORKER, (route) => slowWorker(route, cpu));
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  return {
    page,
    devTools,
    type: async (letter, text) => {
      answers.forget(text);
      await page.keyboard.type(letter);
      await page.waitForTimeout(LETTER_MS);
      return answers.to(text);
    },
    painted: async (text) => (await answers.to(text)).took,
    nameOf,
    close: () => context.close(),
  };
}

async function slowWorker(route: Route, cpu: number): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: slowed(await response.text(), cpu) });
}

const nameOf = (text: string): string => PAINTED + text;

interface Answers {
  /** Waits for the answer to a text, be it that nothing is found. */
  readonly to: (text: string) => Promise<Answered>;
  readonly forget: (text: string) => void;
}

/** Answers as the page tells of them. Only one that tells of none for long is looked at: looking takes its time too. */
async function answersOf(page: Page): Promise<Answers> {
  const told = new Map<string, Told>();
  await page.exposeFunction(TELL, (answer: Told) => void told.set(answer.text, answer));
  const look = async (): Promise<Answered | undefined> =>
    page.evaluate(() => {
      const empty = document.querySelector<HTMLElement>('.empty');
      return empty === null ? undefined : { took: undefined, engine: empty.dataset['engine'] };
    });
  const to = async (text: string): Promise<Answered> => {
    const start = Date.now();
    while (Date.now() - start < PATIENCE_MS) {
      const answer = told.get(text) ?? (Date.now() - start > NOTHING_MS ? await look() : undefined);
      if (answer !== undefined) return answer;
      await setTimeout(20);
    }
    throw new Error(`No answer to "${text}" in ${PATIENCE_MS / 1000} s.`);
  };
  return { to, forget: (text) => void told.delete(text) };
}

/** Goes into the field. */
export async function enterField({ page }: Session): Promise<void> {
  await page.locator(`#${FIELD}`).tap();
}

/** Empties the field and waits until the page is at rest again. */
export async function clearField({ page }: Session): Promise<void> {
  await page.locator(`#${FIELD}`).fill('');
  await page.waitForFunction(() => document.querySelector('.list-static:not([hidden])') !== null, undefined, { timeout: PATIENCE_MS });
  await page.evaluate(() => {
    performance.clearMeasures();
  });
}
