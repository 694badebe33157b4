// Room and movement: nothing scrolls sideways, nothing jumps, the first product is on the first screen, targets are large enough.
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/page.ts';
import { MAIN_KINDS, PAGE_KINDS } from '../support/page-kinds.ts';
import { keepOwnLetters, keepUnchanged, overflow, shifts, watchShifts } from '../support/room.ts';

const HIT = 44;

for (const width of [320, 360, 409, 768, 1440]) {
  for (const [moment, prepare] of [
    ['once it is there', async () => undefined],
    ['before its scripts', keepUnchanged],
    ['before its fonts', keepOwnLetters],
  ] as const) {
    test(`no page scrolls sideways at ${width} px ${moment}`, async ({ page }) => {
      await prepare(page);
      await page.setViewportSize({ width, height: 740 });
      const wide: string[] = [];
      for (const path of Object.values(PAGE_KINDS)) {
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        const found = await overflow(page);
        if (found.length > 0) wide.push(`${path}: ${found.join(', ')}`);
      }
      expect(wide).toEqual([]);
    });
  }
}

// From 408 px an entry's plate shows beside its state what fits; from 480 px its parts stand further apart.
for (const width of [320, 360, 384, 409, 489, 1216]) {
  test(`no answer scrolls sideways at ${width} px in the phone’s own letters`, async ({ page }) => {
    await keepOwnLetters(page);
    await page.setViewportSize({ width, height: 740 });
    const wide: string[] = [];
    for (const path of ['/san-pham/?q=thu+nghiem', '/san-pham/?q=khong+co+gi', '/nguon-hang/?q=thu+nghiem&minh-hoa=1', '/nguon-hang/?so=tra-may-thu-nghiem&so=mat-ong-theo-nam&so=ruou-thu-nghiem']) {
      await openAt(page, '2026-11-22T05:00:00Z', path);
      await expect(page.locator('[data-engine]:not([data-engine=""]), .cmp').first()).toBeAttached();
      await expect(page.locator('.skeleton, .src-loading')).toHaveCount(0);
      const found = await overflow(page);
      if (found.length > 0) wide.push(`${path}: ${found.join(', ')}`);
    }
    expect(wide).toEqual([]);
  });
}

test('the first product of a list is on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ['/san-pham/', '/sao/3/', '/tinh/gia-lai/', '/nhom/thuc-pham/', '/sap-het-han/']) {
    await page.goto(path);
    const box = await page.locator('.entry h3 a, .entry h2 a').first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), path).toBeLessThanOrEqual(640);
  }
});

test('the home page shows a first product or the shelf on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  const tops = await page.locator('.shelf a, .entry').evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().bottom));
  expect(Math.min(...tops)).toBeLessThanOrEqual(640);
});

for (const [name, size] of [['phone', { width: 360, height: 640 }], ['desk', { width: 1440, height: 900 }]] as const) {
  test(`nothing jumps on home, list and product on a ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await watchShifts(page);
    for (const path of ['/', '/san-pham/', '/san-pham/tra-may-thu-nghiem/', '/san-pham/ca-phe-sap-het/']) {
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => setTimeout(done, 200));
      });
      expect(await shifts(page), path).toBe('');
    }
  });
}

/** The header as it is while the page is still coming: what moves in it when its parts are taken away, the last first. */
function movedInPart(header: Element): string[] {
  const parts = [...header.querySelectorAll('*:not(svg *, .search button *)')];
  const places = (count: number) => parts.slice(0, count).map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return width * height === 0 ? undefined : [Math.round(x), Math.round(y)].join();
  });
  return [...parts.entries()].reverse().flatMap(([count, part]) => {
    const was = places(count);
    part.remove();
    const is = places(count);
    return is.flatMap((place, index) => (place === undefined || place === was[index] ? [] : [`${parts[index]?.outerHTML.slice(0, 60)} ${was[index]} without ${part.outerHTML.slice(0, 60)} ${place}`]));
  });
}

for (const width of [360, 768, 1040, 1440]) {
  test(`no part of the header moves while the others are still coming at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/tinh/');
    expect(await page.locator('.head').evaluate(movedInPart)).toEqual([]);
  });
}

/** Where each part of a page begins; what stands inside a line that the script rewrites is left out. */
async function places(page: Page): Promise<string[]> {
  // All at one moment: the search may just be putting its filters where their skeleton stands.
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')].flatMap((element) => {
      const isRewritten = element.matches('.plate *, .counts *, .rule *, svg *, .filters *, .sort, .sort *'); // the last ones come with the search, in room kept for them
      if (isRewritten) return [];
      const { x, y } = element.getBoundingClientRect();
      return [`${Math.round(x)},${Math.round(y)} <${element.localName} class="${(element.getAttribute('class') ?? '').replaceAll(/is-[a-z]+/g, 'is')}">`];
    }),
  );
}

for (const [width, instant] of [[360, '2026-11-22'], [360, '2027-01-20'], [360, '2030-03-22'], [1440, '2026-11-22'], [1440, '2030-03-22']] as const) {
  test(`the script moves nothing that was there before it at ${width} px on ${instant}`, async ({ page, browser, baseURL }) => {
    const viewport = { width, height: 740 };
    const still = await browser.newContext({ viewport, ...(baseURL === undefined ? {} : { baseURL }) });
    const before = await still.newPage();
    await keepUnchanged(before);
    await page.setViewportSize(viewport);
    // Fonts are optional: on its first page a browser may do without them.
    for (const one of [before, page]) await one.goto('/su-kien/', { waitUntil: 'networkidle' });
    for (const path of ['/', '/san-pham/', '/san-pham/tra-may-thu-nghiem/', '/san-pham/ca-phe-sap-het/', '/san-pham/mang-kho-theo-dot/', '/san-pham/tieu-29-thang-2/']) {
      await before.goto(path);
      await openAt(page, `${instant}T05:00:00Z`, path);
      // The search stands where its skeleton stood, in both.
      for (const one of [before, page]) await expect(one.locator('astro-island[ssr]')).toHaveCount(0);
      const [was, is] = [await places(before), await places(page)];
      expect(is, path).toHaveLength(was.length);
      expect(is.filter((place, index) => place !== was[index]).slice(0, 3), path).toEqual([]);
    }
    await still.close();
  });
}

/** Links that are touched on a phone and are too low: in lists and navigation; a word in running text is let be. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('nav a, header a, footer a, .pager a, .index a, .names a, .links a, .btn, .hit, .steps-out a, .try a, .group-tops a, .group-tree a, .sec-head a, .ways a, button, .entry h3 a, .crumbs a').evaluateAll((elements, least) =>
    elements.flatMap((element) => {
      if (!(element instanceof HTMLElement) || element.offsetParent === null || element.closest('.ref') !== null) return [];
      const stretched = getComputedStyle(element, '::after').position === 'absolute' ? element.closest('.entry') : null;
      const { height, width } = (stretched ?? element).getBoundingClientRect();
      return height >= least - 0.5 || width === 0 ? [] : [`${element.closest('nav, section, ul, p, header, footer')?.className ?? ''} "${element.innerText}" ${Math.round(height)} px`];
    }), HIT);
}

test('links of lists and navigation are at least 44 px high on a phone', async ({ page }) => {
  const small = new Set<string>();
  for (const kind of MAIN_KINDS) {
    await page.goto(PAGE_KINDS[kind], { waitUntil: 'domcontentloaded' });
    for (const target of await smallTargets(page)) small.add(`${kind}: ${target}`);
  }
  expect([...small]).toEqual([]);
});

test('text is at least 16 px on a phone, footnote numbers excepted', async ({ page }) => {
  const small = new Set<string>();
  for (const kind of MAIN_KINDS) {
    await page.goto(PAGE_KINDS[kind], { waitUntil: 'domcontentloaded' });
    const found = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
      const isSeen = hasText && element.offsetParent !== null && element.closest('sup, svg, .ref') === null;
      return isSeen && Number.parseFloat(getComputedStyle(element).fontSize) < 15.9 ? [`<${element.localName} class="${element.className}"> ${getComputedStyle(element).fontSize}`] : [];
    }));
    for (const one of found) small.add(`${kind}: ${one}`);
  }
  expect([...small]).toEqual([]);
});

test('printed, a page has no navigation and stays black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of ['/san-pham/', '/san-pham/tra-may-thu-nghiem/']) {
    await page.goto(path);
    for (const hidden of ['.head-nav', '.head-more', '.foot ul', '.crumbs', '.pager']) {
      for (const element of await page.locator(hidden).all()) await expect(element, `${path} ${hidden}`).toBeHidden();
    }
    await expect(page.locator('.only-print').first()).toBeVisible();
    const [ink, paper] = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    const light = (colour: string | undefined) => [...(colour ?? '').matchAll(/[\d.]+/g)].slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    expect(light(paper), `${path} paper`).toBeGreaterThan(light(ink));
  }
});
