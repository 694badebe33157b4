// The search where not everything is there: no JavaScript, no network, no answer yet, no result, a code instead of words, a small screen.
import type { Page } from '@playwright/test';
import { expect, expectNoAxeFindings, openAt, test } from '../support/page.ts';
import { shifts, watchShifts } from '../support/room.ts';

const NOON = '2026-11-22T05:00:00Z';
const PHONE = { width: 360, height: 640 };
const WIDE = { width: 1440, height: 900 };
const ENGINE_FILES = /\/tim\/(?:san-pham|tu-vung)\.json$/;

const shown = (page: Page) => page.locator('ol[data-results]:visible li[data-id]');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list stands with its pages, and nothing that cannot work is there', async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto('/san-pham/?q=tra');
    expect(await shown(page).count()).toBeGreaterThan(20);
    await expect(page.locator('h1')).toContainText('Tất cả sản phẩm');
    for (const gone of ['.search', '.filters', '.chips', '.sort']) await expect(page.locator(gone).first(), gone).toBeHidden();
    const [first, second, third] = await shown(page).evaluateAll((entries) => entries.slice(0, 3).map((entry) => entry.getBoundingClientRect().top));
    expect([second, third], 'three abreast').toEqual([first, first]);
  });

  test('no page has a search field that would lead nowhere', async ({ page }) => {
    for (const path of ['/', '/tinh/', '/san-pham/tra-may-thu-nghiem/']) {
      await page.goto(path);
      await expect(page.locator('.search').first(), path).toBeHidden();
    }
  });
});

test.describe('without a network', () => {
  test.use({ allowedProblems: [/Failed to load resource/] });

  test('a word says so, the static list stays, and trying again answers', async ({ page, context }) => {
    await context.route(ENGINE_FILES, (route) => route.abort());
    await openAt(page, NOON, '/san-pham/?q=tra+may');
    const word = page.getByRole('alert');
    await expect(word).toContainText('Chưa tải được bộ tìm kiếm');
    await expect.poll(() => shown(page).count()).toBeGreaterThan(20);
    await context.unroute(ENGINE_FILES);
    await word.getByRole('button', { name: 'Thử lại' }).click();
    await expect(page.locator('h1')).toHaveText('1 sản phẩm cho “tra may”');
    await expect(word).toHaveCount(0);
  });
});

test.describe('where the search itself does not come', () => {
  test.use({ allowedProblems: [/Failed to load resource|Failed to fetch dynamically imported module|SearchApp/] });

  test('the list of everything comes back after a while, with a word', async ({ page, context }) => {
    await context.route(/\/SearchApp\.[^/]+\.js$/, (route) => route.abort());
    await page.clock.install({ time: new Date(NOON) });
    await page.goto('/san-pham/?q=tra+may');
    await expect(page.locator('.list-static ol')).toBeHidden();
    await page.clock.fastForward(11_000);
    await expect(shown(page).first()).toBeVisible();
    await expect(page.locator('.search-late')).toContainText('Chưa tải được bộ tìm kiếm');
  });
});

test('while the answer is not there yet, shapes stand in its place, and no number', async ({ page, context }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(ENGINE_FILES, async (route) => {
    await held;
    await route.continue();
  });
  await openAt(page, NOON, '/san-pham/?q=tra+may');
  await expect(page.locator('.skeleton')).toBeVisible();
  await expect(page.locator('.list-static')).toBeHidden();
  await expect(page.locator('h1')).toHaveText('Đang tìm “tra may”…');
  release();
  await expect(page.locator('h1')).toHaveText('1 sản phẩm cho “tra may”');
  await expect(page.locator('.skeleton')).toHaveCount(0);
});

for (const [name, size] of [['phone', PHONE], ['desk', WIDE]] as const) {
  test(`nothing that stands moves while the search comes up on a ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await watchShifts(page);
    for (const [path, heading] of [['/san-pham/', 'Tất cả sản phẩm'], ['/san-pham/?q=tra+may', '1 sản phẩm'], ['/san-pham/?tinh=gia-lai&sao=3', 'sản phẩm']] as const) {
      await page.goto(path);
      await expect(page.locator('h1')).toContainText(heading);
      await page.waitForTimeout(500);
      expect(await shifts(page), path).toBe('');
    }
  });
}

test('the first product of an answer is on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const path of ['/san-pham/', '/san-pham/?q=tra+may', '/san-pham/?q=thu+nghiem&tinh=gia-lai&tinh=dong-thap&sao=3&sao=4', '/san-pham/?q=ruou']) {
    await openAt(page, NOON, path);
    await expect(shown(page).first()).toBeVisible();
    const box = await shown(page).first().getByRole('link').boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), path).toBeLessThanOrEqual(PHONE.height);
  }
});

test('on a phone the filters are a sheet that says how many products there are, and goes by Escape', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAt(page, NOON, '/san-pham/');
  const open = page.getByRole('button', { name: /^Lọc/ });
  await open.click();
  const sheet = page.getByRole('dialog', { name: 'Lọc' });
  await sheet.getByRole('checkbox', { name: /^Gia Lai \d/ }).check();
  await sheet.getByText('4 sao').click();
  const total = await page.locator('[data-result-count]').first().getAttribute('data-result-count');
  await expect(sheet.getByRole('button', { name: `Xem ${total ?? ''} sản phẩm` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(open).toBeFocused();
  await expect(open).toHaveText('Lọc 2');
  await expect(page).toHaveURL('/san-pham/?tinh=gia-lai&sao=4');
  await open.click();
  await sheet.getByRole('radio', { name: 'Theo tên' }).check();
  await sheet.getByRole('button', { name: 'Bỏ hết' }).click();
  await sheet.getByRole('button', { name: /^Xem .* sản phẩm/ }).click();
  await expect(page).toHaveURL(/\/san-pham\/$/);
});

test('what is tapped or typed before the search is there is not lost', async ({ page, context }) => {
  await page.setViewportSize(PHONE);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(/\/SearchApp\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openAt(page, NOON, '/san-pham/');
  await page.locator('#q').pressSequentially('mat ong');
  await page.getByRole('button', { name: 'Lọc' }).dispatchEvent('click');
  release();
  await expect(page.getByRole('dialog', { name: 'Lọc' })).toBeVisible();
  await expect(page).toHaveURL('/san-pham/?q=mat+ong');
});

test('where everything together finds nothing, each condition can be given up, with what is found then', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?q=mat+ong&tinh=gia-lai&sao=3');
  await expect(page.locator('h1')).toContainText('Không có sản phẩm nào khớp cả ba điều');
  const ways = page.locator('.empty-ask .steps-out a');
  await expect(ways.first()).toBeVisible();
  const dropped = ways.filter({ has: page.locator('s', { hasText: 'Gia Lai' }) }).first();
  const total = /(\d+) sản phẩm/.exec(await dropped.innerText())?.[1];
  await expect(page.locator('.empty .entry').first()).toBeVisible();
  await expect(page.locator('.empty')).toContainText('Không thấy ở đây không có nghĩa là không được công nhận');
  await dropped.click();
  await expect(page.locator('[data-result-count]').first()).toHaveAttribute('data-result-count', total ?? '');
});

test('pages of the same name are told, of a place without products and of a producer', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?q=quy+nhơn');
  await expect(page.locator('h1')).toContainText('Không có sản phẩm nào khớp');
  await expect(page.locator('.related')).toContainText('Chợ Thử Nghiệm Quy Nhơn');
  await expect(page.locator('.offers')).toHaveCount(0);
  await expect(page.locator('.quiet-note, .search-failed')).toHaveCount(0);
  await page.locator('#q').fill('htx nông nghiệp thử nghiệm');
  const producer = page.locator('.related a', { hasText: 'Hợp tác xã Nông nghiệp Thử Nghiệm' });
  await expect(producer).toContainText('Chủ thể');
  await producer.click();
  await expect(page.locator('h1')).toHaveText('Hợp tác xã Nông nghiệp Thử Nghiệm');
});

test.describe('a code instead of words', () => {
  const cases = [
    ['the number of a product', '9506000134352', 'Mã này có trong danh mục'],
    ['a number that no product has', '8938501001238', 'Mã viết đúng, chưa có trong danh mục'],
    ['a number whose last digit does not fit', '8938501001237', 'số cuối phải là 8'],
    ['a short code', 'VF2FXRL', 'Mã này có trong danh mục'],
    ['the number of a decision', '101/QĐ-UBND', 'Quyết định 101/QĐ-UBND'],
    ['an official code', '83-829-28780-3-2022', 'Bến Tre'],
  ] as const;
  for (const [what, code, answer] of cases) {
    test(`${what} is answered above the list`, async ({ page }) => {
      await openAt(page, NOON, `/san-pham/?${new URLSearchParams({ q: code }).toString()}`);
      const asked = page.locator('.asked');
      await expect(asked).toContainText(answer);
      await expect(asked.getByRole('link', { name: 'Xem cách trang đọc mã này' })).toHaveAttribute('href', `/kiem-tra/?${new URLSearchParams({ ma: code }).toString()}`);
      await expect(page.locator('.empty')).toHaveCount(0);
    });
  }

  test('what reads it is loaded for it, and not for words', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const ofCodes = (): string[] => asked.filter((path) => path.includes('/read-code-'));
    await openAt(page, NOON, '/san-pham/?q=tra+may');
    await expect(shown(page).first()).toBeVisible();
    expect(ofCodes()).toEqual([]);
    await page.locator('#q').fill('8938501001237');
    await expect(page.locator('.asked')).toContainText('số cuối phải là 8');
    expect(ofCodes()).toHaveLength(1);
  });
});

test('alcohol comes with its notice, other goods do not', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/?q=ruou+can');
  await expect(page.locator('.adults')).toContainText('18');
  await page.goto('/san-pham/?q=tra+may');
  await expect(shown(page).first()).toBeVisible();
  await expect(page.locator('.adults')).toHaveCount(0);
});

test('who asks where to buy is led to the sales points of the place', async ({ page }) => {
  await openAt(page, NOON, `/san-pham/?${new URLSearchParams({ q: 'mua ở đâu gia lai' }).toString()}`);
  await expect(page.getByRole('link', { name: /Xem các điểm bán ở Gia Lai/ })).toHaveAttribute('href', '/diem-ban/?tinh=gia-lai');
});

for (const [name, path] of [['results', '/san-pham/?q=thu+nghiem&tinh=gia-lai'], ['no result', '/san-pham/?q=mat+ong&tinh=gia-lai&sao=3'], ['a code', '/san-pham/?q=8938501001237'], ['the list at rest', '/san-pham/']] as const) {
  test(`axe finds nothing on ${name}, narrow and wide, light and dark`, async ({ page }) => {
    await openAt(page, NOON, path);
    for (const [size, colorScheme] of [[PHONE, 'light'], [WIDE, 'dark'], [WIDE, 'light']] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expect(page.locator('h1')).not.toContainText('Đang tìm');
      await expectNoAxeFindings(page);
    }
  });
}

test('axe finds nothing in the sheet', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAt(page, NOON, '/san-pham/?tinh=gia-lai');
  await page.getByRole('button', { name: 'Lọc 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xem cả 34' }).click();
  await expectNoAxeFindings(page);
});
