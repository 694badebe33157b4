// Room and movement of a page in a browser test: what sticks out, what jumped, and how a page looks while it comes up.
import type { Page } from '@playwright/test';

/** How far the page can be scrolled sideways, and what sticks out of it or of a plate. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isTorn = (plate: Element) => {
      const edge = plate.getBoundingClientRect();
      return edge.right > 0 && [...plate.querySelectorAll('b, i, small:not(:empty)')].some((words) => {
        const { right, top, bottom } = words.getBoundingClientRect();
        // Words that have no room may be hidden below, not in part.
        return right > edge.right - 2 || (top < edge.bottom - 1 && bottom > edge.bottom);
      });
    };
    const torn = [...document.body.querySelectorAll('.plate')].filter(isTorn);
    if (torn.length > 0) return torn.map((plate) => `out of its plate: ${plate.textContent.replaceAll(/\s+/g, ' ')}`);
    if (document.documentElement.scrollWidth <= width) return [];
    const isClipped = (element: Element) => {
      for (let above = element.parentElement; above !== null && above !== document.body; above = above.parentElement) if (getComputedStyle(above).overflowX !== 'visible') return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1 && !isClipped(element));
    return [`${document.documentElement.scrollWidth} px`, ...wide.slice(0, 3).map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`)];
  });
}

/**
 * The page of another register: its plates are, one after another and over again, these certificates (`encodeCertified` without the
 * stars: each plate keeps the stars that are drawn on it).
 */
export async function withCertificates(page: Page, certificates: readonly string[]): Promise<void> {
  await page.addInitScript((all) => {
    document.addEventListener('readystatechange', () => {
      // The page's own scripts come after this.
      if (document.readyState !== 'interactive') return;
      for (const [index, plate] of document.querySelectorAll<HTMLElement>('[data-plate]').entries()) {
        const [stars] = plate.dataset['plate']?.split(' ') ?? [];
        plate.dataset['plate'] = `${stars} ${all[index % all.length]}`;
      }
    });
  }, certificates);
}

/** Fonts are optional (fonts.css): on a slow network a page keeps the phone's own letters, which are of another width. */
export async function keepOwnLetters(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.fulfill({ contentType: 'font/woff2', body: '' }));
}

/**
 * The page as it first comes: its scripts find nothing to change. Not without JavaScript, where
 * style sheets leave out what only scripts can do.
 */
export async function keepUnchanged(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'querySelectorAll', {
      value: (selector: string) => (selector.startsWith('[data-') ? [] : document.documentElement.querySelectorAll(selector)),
    });
  });
}

/** Runs in the page: writes down each shift of layout with what moved. */
function recordShifts(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: unknown = Reflect.get(entry, 'sources');
      const moved = (Array.isArray(sources) ? sources : []).map((source: unknown) => {
        const node: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'node') : undefined;
        const [from, to] = ['previousRect', 'currentRect'].map((rect) => JSON.stringify(typeof source === 'object' && source !== null ? Reflect.get(source, rect) : undefined));
        return `${node instanceof Element ? `<${node.localName} class="${node.getAttribute('class') ?? ''}"> ${node.textContent.trim().slice(0, 40)}` : 'a removed node'} from ${from} to ${to}`;
      });
      const { dataset } = document.documentElement;
      dataset['shifts'] = `${dataset['shifts'] ?? ''}${String(Reflect.get(entry, 'value'))}: ${moved.join('; ')}\n`;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Nine days after the fixture site's own day, when some plates and counts have changed; after months all may, and be wider. */
const SOON_AFTER = '2026-12-01T05:00:00Z';

/** From now on each page writes down what moves by itself; read it with `shifts`. */
export async function watchShifts(page: Page): Promise<void> {
  await page.clock.setFixedTime(SOON_AFTER);
  await page.addInitScript(recordShifts);
}

/** What has moved since the page was opened, a line a shift; '' when all stood still. */
export async function shifts(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['shifts'] ?? '');
}
