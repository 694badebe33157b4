// The list where the site has a search server: it answers while it can; when it is down, slow, wrong or out of date the same search runs
// in the page, with a quiet word, and the server is asked again when it is back.
import type { Page } from '@playwright/test';
import { type Behind, openBehind } from '../../support/meilisearch/served-server.ts';
import { type Front, startFront } from '../../support/meilisearch/front.ts';
import { expect, expectNoAxeFindings, openAt, test } from '../../support/page.ts';

const NOON = '2026-11-22T05:00:00Z';
/** The page says so itself, in the browser's log only. */
const UNREACHABLE = /Failed to load resource: net::ERR_(?:CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|ABORTED)/;

let behind: Behind;
let front: Front;

test.beforeAll(async () => {
  behind = await openBehind();
});
test.afterAll(async () => {
  await behind.stop();
});
test.beforeEach(async () => {
  front = await startFront(behind.server, behind.release);
});
test.afterEach(async () => {
  await front.stop();
});

async function expectFirst(page: Page, query: string, id: string): Promise<void> {
  await expect(page.locator(`ol[data-results="${query}"]:visible li[data-id]`).first()).toHaveAttribute('data-id', id);
}

const engine = (page: Page) => page.locator('[data-engine]');
const note = (page: Page) => page.locator('.quiet-note');

test('the server answers, and nothing of the page’s own engine is loaded', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await openAt(page, NOON, '/san-pham/?q=mat+ong');
  await expectFirst(page, 'q=mat+ong', 'mat-ong-theo-nam');
  await expect(engine(page)).toHaveAttribute('data-engine', 'meilisearch');
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('[data-result-count]').first()).toHaveAttribute('data-result-count', '3');
  expect(files).not.toContain('/tim/san-pham.json');
  await expectNoAxeFindings(page);
});

test('letters typed one after another are answered by the server, the last one last', async ({ page }) => {
  await openAt(page, NOON, '/san-pham/');
  await page.locator('#q').click();
  await page.keyboard.type('tra may', { delay: 15 });
  await expectFirst(page, 'q=tra+may', 'tra-may-thu-nghiem');
  await expect(engine(page)).toHaveAttribute('data-engine', 'meilisearch');
});

test('filters ask the server, too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAt(page, NOON, '/san-pham/');
  const province = page.locator('.filters .opt').filter({ hasText: /^Gia Lai\s*\d/ });
  const number = await province.locator('.n').innerText();
  await province.click();
  await expect(page.locator('ol[data-results="tinh=gia-lai"]:visible')).toBeVisible();
  await expect(engine(page)).toHaveAttribute('data-engine', 'meilisearch');
  await expect(page.locator('[data-result-count]').first()).toHaveAttribute('data-result-count', number);
});

test.describe('a server that is lost', () => {
  test.use({ allowedProblems: [UNREACHABLE] });

  test('between two keystrokes: the next answer is the page’s own, and the server’s again when it is back', async ({ page }) => {
    await openAt(page, NOON, '/san-pham/');
    await page.locator('#q').click();
    await page.keyboard.type('mat', { delay: 15 });
    await expect(page.locator('ol[data-results="q=mat"]:visible')).toBeVisible();
    await expect(engine(page)).toHaveAttribute('data-engine', 'meilisearch');
    await front.stop();
    await page.keyboard.type(' ong', { delay: 15 });
    await expectFirst(page, 'q=mat+ong', 'mat-ong-theo-nam');
    await expect(engine(page)).toHaveAttribute('data-engine', 'embedded');
    await expect(note(page)).toContainText('Máy chủ tìm kiếm đang không trả lời');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expectNoAxeFindings(page);

    front = await startFront(behind.server, behind.release);
    // Questions go on being answered by the page; now and then one is put to the server too, to hear whether it is back.
    await expect(async () => {
      for (const text of ['tra may', 'gao']) {
        await page.locator('#q').fill(text);
        await expect(page.locator(`ol[data-results="q=${text.replace(' ', '+')}"]:visible`)).toBeVisible();
      }
      await expect(engine(page)).toHaveAttribute('data-engine', 'meilisearch', { timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await expect(note(page)).toHaveCount(0);
  });

  test('and not there from the beginning', async ({ page }) => {
    await front.stop();
    await openAt(page, NOON, '/san-pham/?q=tra+may');
    await expectFirst(page, 'q=tra+may', 'tra-may-thu-nghiem');
    await expect(engine(page)).toHaveAttribute('data-engine', 'embedded');
    await expect(note(page)).toBeVisible();
  });
});

for (const [behave, words] of [['slowly', 'đang chậm'], ['wrongly', 'đang trục trặc'], ['as of another release', 'chưa theo kịp danh mục']] as const) {
  test(`a server that answers ${behave}: the page answers, and says why`, async ({ page }) => {
    front.behave = behave;
    await openAt(page, NOON, '/san-pham/?q=tra+may');
    await expectFirst(page, 'q=tra+may', 'tra-may-thu-nghiem');
    await expect(engine(page)).toHaveAttribute('data-engine', 'embedded');
    await expect(note(page)).toContainText(words);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
