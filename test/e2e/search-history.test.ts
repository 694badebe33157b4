// Back and forward over a search that is typed: each entry keeps its words, the field says them, and none is written over by the next.
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/page.ts';
import { NOON, SOURCING } from '../support/sourcing.ts';

const LIST = '/san-pham/';

const field = (page: Page) => page.locator('#q');
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

/** The list as it stands at an address: heading and field say the same words. */
async function expectSearched(page: Page, words: string): Promise<void> {
  await expect(page.locator('h1')).toContainText(`“${words}”`);
  await expect(field(page)).toHaveValue(words);
  await expect.poll(() => queryOf(page)).toBe(words);
}

/** The field behind the words of a search that the address asked for. */
async function enterTra(page: Page): Promise<void> {
  await openAt(page, NOON, `${LIST}?q=tra`);
  await expectSearched(page, 'tra');
  await field(page).click();
  await page.keyboard.press('End');
}

/** A letter more: a search of its own. */
async function typeTrai(page: Page): Promise<void> {
  await enterTra(page);
  await page.keyboard.type('i');
  await expectSearched(page, 'trai');
}

/** A further page of the list; the fixtures fill but one, whose text stands in for it. */
async function withFurtherPage(page: Page, list: string): Promise<string> {
  const further = `${list}trang/2/`;
  await page.route(({ pathname }) => pathname === further, async (route) => route.fulfill({ response: await route.fetch({ url: new URL(list, route.request().url()).href }) }));
  return further;
}

test('going back takes the words into the field, and the next letter is a search of its own', async ({ page }) => {
  await typeTrai(page);
  await page.goBack();
  await expectSearched(page, 'tra');
  await page.goForward();
  await expectSearched(page, 'trai');
  await page.goBack();
  await expectSearched(page, 'tra');
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expectSearched(page, 'trax');
  await page.goBack();
  await expectSearched(page, 'tra');
});

test('a word that is added begins with a blank, and leaves the search before it in the history', async ({ page }) => {
  await enterTra(page);
  await page.keyboard.type(' sen', { delay: 30 });
  await expectSearched(page, 'tra sen');
  await page.goBack();
  await expectSearched(page, 'tra');
  await page.goForward();
  await expectSearched(page, 'tra sen');
});

test('letters that come fast make one entry of the history; one that is left by a link before they pause is whole', async ({ page }) => {
  await openAt(page, NOON, LIST);
  await field(page).click();
  await page.keyboard.type('tra');
  const first = page.locator('ol[data-results="q=tra"] a').first();
  await first.evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).not.toHaveURL(new RegExp(`^[^?]*${LIST}(\\?|$)`));
  await page.goBack();
  await expectSearched(page, 'tra');
  await page.goBack();
  await expect(page.locator('h1')).toContainText('Tất cả sản phẩm');
  await expect.poll(() => queryOf(page)).toBeNull();
});

test('an entry that is left before its letters pause is not written over another one', async ({ page }) => {
  await typeTrai(page);
  // Left while the letter is still being handled; what the entry said then is asked of the browser, which may take longer than the pause.
  const leaving = await field(page).evaluateHandle((element) => {
    const left = new Promise<string | null>((resolve) => {
      navigation.addEventListener('currententrychange', (event) => event.navigationType === 'traverse' && resolve(event.from.url));
    });
    element.addEventListener('input', () => history.back(), { once: true });
    return { left };
  });
  await page.keyboard.type('x');
  const left = new URL((await leaving.evaluate(async (entry) => entry.left)) ?? '');
  await expectSearched(page, 'tra');
  await page.waitForTimeout(600);
  expect(queryOf(page)).toBe('tra');
  await page.goForward();
  await expect(page).toHaveURL(left.href);
  expect(['trai', 'traix']).toContain(left.searchParams.get('q'));
});

for (const [what, list, narrowed] of [['products', LIST, 'tinh=gia-lai'], ['suppliers', SOURCING, 'phieu-cung-ung=1']] as const) {
  test(`on a further page of ${what}, an emptied search leads to the list that stands there`, async ({ page }) => {
    const further = await withFurtherPage(page, list);
    await openAt(page, NOON, further);
    await field(page).click();
    await page.keyboard.type('tra');
    await expect(page).toHaveURL(`${list}?q=tra`);
    await expect(page.locator('.list-static')).toBeHidden();
    await field(page).fill('');
    await expect(page).toHaveURL(further);
    await expect(page.locator('.list-static')).toBeVisible();

    await page.goto(`${further}?${narrowed}`);
    await page.locator('.chips').getByRole('link', { name: /^Bỏ / }).first().click();
    await expect(page).toHaveURL(further);
    await expect(page.locator('.list-static')).toBeVisible();
  });

  test(`back to a further page of ${what}, after the search was loaded anew, is that page`, async ({ page }) => {
    const further = await withFurtherPage(page, list);
    await openAt(page, NOON, further);
    await field(page).click();
    await page.keyboard.type('tra');
    await expect(page).toHaveURL(`${list}?q=tra`);
    await page.reload();
    await expectSearched(page, 'tra');
    const loaded = page.waitForRequest((request) => request.isNavigationRequest());
    await page.goBack();
    expect(new URL((await loaded).url()).pathname).toBe(further);
    await expect(page).toHaveURL(further);
    await expect(page.locator('.list-static')).toBeVisible();
  });
}

test('the window’s title says what is searched for or listed, and never both', async ({ page }) => {
  await openAt(page, NOON, SOURCING);
  const own = await page.title();
  await page.goto(`${SOURCING}?q=mat+ong`);
  await expect(page).toHaveTitle(`mat ong · ${own}`);
  await page.locator('ol li[data-id]:visible').first().getByRole('checkbox').check();
  for (let turn = 0; turn < 2; turn += 1) {
    await page.getByRole('link', { name: 'Xem danh sách', exact: true }).click();
    await expect(page.locator('.chosen h1')).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^[^·]+ · ${own}$`));
    await expect(page).not.toHaveTitle(/mat ong/);
    await page.locator('.chosen-ways a').first().click();
    await expect(page).toHaveTitle(`mat ong · ${own}`);
  }
});

test('from one’s list, the words that still stand in the field lead back to their search', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?q=mat+ong`);
  await page.locator('ol li[data-id]:visible').first().getByRole('checkbox').check();
  await page.getByRole('link', { name: 'Xem danh sách', exact: true }).click();
  await expect(page.locator('.chosen h1')).toBeVisible();
  await expect(field(page)).toHaveValue('mat ong');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${SOURCING}?q=mat+ong`);
  await expect(page.locator('.chosen')).toHaveCount(0);
});
