// The list of chosen suppliers: kept, sent, compared, exported, asked.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, expectNoAxeFindings, openAt, test } from '../support/page.ts';
import { idsOf, NOON, PHONE, pick, results, row, rows, SOURCING, tray, WIDE } from '../support/sourcing.ts';

const TEA = 'tra-may-thu-nghiem';
const HONEY = 'mat-ong-theo-nam';
const WINE = 'ruou-thu-nghiem';
const FISH = 'kho-ca-het-han';

test.use({ viewport: WIDE });

/** The downloaded table, by its heads. */
function tableOf(path: string): Record<string, string>[] {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return parse<Record<string, string>>(text, { columns: true, bom: true });
}

test('what is ticked stays ticked, over searches, pages and visits', async ({ page, context }) => {
  await openAt(page, NOON, SOURCING);
  await pick(page, TEA);
  await expect(tray(page)).toContainText('Đã chọn 1');
  await page.goto(`${SOURCING}?q=mat+ong`);
  await results(page, 'q=mat+ong');
  await pick(page, HONEY);
  await expect(tray(page)).toContainText('Đã chọn 2');
  const later = await context.newPage();
  await later.goto(SOURCING);
  await expect(row(later, TEA).getByRole('checkbox')).toBeChecked();
  await expect(row(later, TEA)).toHaveClass(/is-picked/);
  await row(later, TEA).getByRole('checkbox').uncheck();
  await expect(tray(page)).toContainText('Đã chọn 1');
});

test('what is ticked before the script is there is not lost', async ({ page, context }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route(/\/SourcingApp\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openAt(page, NOON, SOURCING);
  await pick(page, TEA);
  release();
  await expect(tray(page)).toContainText('Đã chọn 1');
  await expect(row(page, TEA).getByRole('checkbox')).toBeChecked();
});

test('from ticking to comparing to a file: the whole way', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?phieu-cung-ung=1`);
  await results(page, 'phieu-cung-ung=1');
  await pick(page, TEA, HONEY, WINE);
  await tray(page).getByRole('link', { name: 'So sánh' }).click();
  await expect(page.locator('h1')).toHaveText('So sánh 3 sản phẩm');
  await expect(page.locator('h1')).toBeFocused();
  const compared = (key: string) => page.locator(`[data-row="${key}"] td`);
  await expect(compared('capacityPerMonth')).toHaveText(['900 kg', '1,5 tấn', '800 lít']);
  await expect(page.locator('[data-row="capacityPerMonth"] .best')).toHaveCount(0);
  await expect(page.locator('[data-row="leadTimeDays"] .best')).toHaveText(/^7 ngày/);
  await expect(compared('minimumOrder')).toHaveText(['5 thùng', '100 kg', '20 lít']);
  await expect(compared('samples')).toHaveText(['gửi được', 'không gửi mẫu', 'chưa khai báo']);
  await expect(page.locator('.cmp-nobody').first()).toContainText('Mã số thuế');
  await expect(page.locator('[data-row="standing"] .plate')).toHaveCount(3);

  await page.getByLabel('Chỉ dòng khác nhau').check();
  await expect(page.locator('.cmp-same, .cmp-nobody')).toHaveCount(0);
  await expect(compared('capacityPerMonth').first()).toBeVisible();

  await page.getByLabel('Chỉ dòng khác nhau').uncheck();
  await page.getByLabel('So nhà cung cấp').check();
  await expect(page.locator('.cmp thead a')).toHaveCount(3);
  await expect(page.locator('.cmp thead a').first()).toHaveAttribute('href', /^\/chu-the\//);
  await expect(compared('goods').first()).toContainText('Trà mây Thử Nghiệm');
  await expect(page.locator('[data-row="capacityPerMonth"]')).toHaveCount(0);
  await page.getByLabel('So nhà cung cấp').uncheck();
  await expect(compared('capacityPerMonth')).toHaveCount(3);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('nguon-hang-2026-11-22.csv');
  const table = tableOf(await download.path());
  expect(table.map((line) => line['Sản phẩm'])).toEqual(['Trà mây Thử Nghiệm', 'Mật ong Thử Nghiệm theo năm', 'Rượu cần Thử Nghiệm']);
  expect(table[1]).toMatchObject({ 'Sản lượng mỗi tháng (số)': '1.5', 'Sản lượng mỗi tháng (đơn vị)': 'tấn', 'Đặt ít nhất (số)': '100', 'Giao sau khi đặt': '14 ngày', 'Hoá đơn VAT': 'xuất được', 'Mã số thuế': 'chưa khai báo', 'Tính đến ngày': '22/11/2026' });
  expect(table[1]?.['Trang trong danh mục']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/san-pham\/mat-ong-theo-nam\/$/);

  await page.goBack();
  await expect(page.locator('h1')).toContainText('sản phẩm');
  await results(page, 'phieu-cung-ung=1');
  await page.goForward();
  await expect(page.locator('h1')).toHaveText('So sánh 3 sản phẩm');
  await page.getByRole('link', { name: 'Về nguồn hàng' }).click();
  await results(page, 'phieu-cung-ung=1');
  await expect(page).toHaveURL(`${SOURCING}?phieu-cung-ung=1`);
});

test('all results of a search are exported, not the page of them alone', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?sap-xep=ten`);
  await results(page, 'sap-xep=ten');
  const total = Number(await page.locator('[data-result-count]').first().getAttribute('data-result-count'));
  expect(total).toBeGreaterThan(20);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất CSV' }).click();
  const table = tableOf(await (await saved).path());
  expect(table).toHaveLength(total);
  expect(new Set(table.map((line) => line['Trang trong danh mục'])).size).toBe(total);
  expect(table.some((line) => line['Minh hoạ'] !== '')).toBe(false);
});

test('a page that waits for a part of it stands still meanwhile', async ({ page }) => {
  await page.addInitScript(() => {
    const given: unknown = Reflect.get(MessagePort.prototype, 'postMessage');
    Reflect.set(MessagePort.prototype, 'postMessage', function (this: MessagePort, ...messages: unknown[]) {
      const { dataset } = document.documentElement;
      dataset['tasks'] = String(Number(dataset['tasks'] ?? 0) + 1);
      if (typeof given === 'function') Reflect.apply(given, this, messages);
    });
  });
  await page.route('**/Chosen*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await openAt(page, NOON, `${SOURCING}?chon=${TEA}`);
  await expect(page.getByText('Đang mở')).toBeVisible();
  await expect(row(page, TEA)).toBeVisible();
  // Each drawing is a task of the scheduler: a page that draws itself again and again makes hundreds.
  const tasks = Number(await page.evaluate(() => document.documentElement.dataset['tasks'] ?? '0'));
  expect(tasks).toBeGreaterThan(0);
  expect(tasks).toBeLessThan(40);
});

test('a link opens the same list on another device, and touches nothing there unasked', async ({ page, browser, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, NOON, SOURCING);
  await pick(page, TEA, HONEY);
  await tray(page).getByRole('link', { name: 'Xem danh sách' }).click();
  await expect(page.locator('h1')).toContainText('Danh sách đã chọn');
  await page.getByRole('button', { name: 'Chép liên kết' }).click();
  await expect(page.getByText('Đã chép liên kết')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(`?chon=${TEA}&chon=${HONEY}`);

  const other = await browser.newContext({ viewport: WIDE, ...(baseURL === undefined ? {} : { baseURL }) });
  const there = await other.newPage();
  await there.goto(SOURCING);
  await pick(there, WINE);
  await expect(tray(there)).toContainText('Đã chọn 1');
  await there.goto(link);
  await expect(there.locator('h1')).toContainText('Danh sách được gửi tới');
  await expect(rows(there)).toHaveCount(2);
  await expect(there.getByText('Danh sách của bạn (1 sản phẩm) còn nguyên.')).toBeVisible();
  await expect(tray(there)).toContainText('Đã chọn 1');
  await there.getByRole('button', { name: 'Gộp vào danh sách của tôi' }).click();
  await expect(tray(there)).toContainText('Đã chọn 3');
  await there.getByRole('link', { name: 'Xem danh sách của tôi' }).click();
  await expect(rows(there)).toHaveCount(3);
  expect(await idsOf(there)).toEqual([WINE, TEA, HONEY]);
  await there.goto(link);
  await there.getByRole('button', { name: 'Lấy làm danh sách của tôi' }).click();
  await expect(tray(there)).toContainText('Đã chọn 2');
  await other.close();
});

test('a hostile or outdated link names what it cannot show', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, index) => `chon=p-${index}`).join('&');
  await openAt(page, NOON, `${SOURCING}?chon=${TEA}&chon=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&chon=khong-con&chon=minh-hoa-tra&${many}`);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('Bỏ qua phần không phải mã sản phẩm: “<img src=x onerror=alert(1)>”.')).toBeVisible();
  await expect(page.getByText(/Không có trong danh mục: khong-con, minh-hoa-tra, p-0/)).toBeVisible();
  await expect(page.getByText(/Chỉ lấy 50 sản phẩm đầu; 13 sản phẩm sau bị bỏ/)).toBeVisible();
  await page.goto(`${SOURCING}?so=${TEA}`);
  await expect(page.getByText('Cần ít nhất hai sản phẩm để so sánh.')).toBeVisible();
});

test('what is given up on the own list stays in sight until one leaves, and is out of files and links', async ({ page }) => {
  await openAt(page, NOON, SOURCING);
  await pick(page, TEA, HONEY);
  await tray(page).getByRole('link', { name: 'Xem danh sách' }).click();
  await row(page, HONEY).getByRole('checkbox').uncheck();
  await expect(row(page, HONEY)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất CSV' }).click();
  expect(tableOf(await (await saved).path())).toHaveLength(1);
  await row(page, HONEY).getByRole('checkbox').check();
  await expect(tray(page)).toContainText('Đã chọn 2');
});

test('the whole list is given up by one tap, and given back by another', async ({ page }) => {
  await openAt(page, NOON, SOURCING);
  await pick(page, TEA, HONEY);
  await tray(page).getByRole('button', { name: 'Bỏ hết' }).click();
  await expect(page.locator('.is-picked')).toHaveCount(0);
  const undo = tray(page).getByRole('button', { name: 'Lấy lại' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(tray(page)).toContainText('Đã chọn 2');
});

test('of a long list one chooses which four are compared', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?chon=${TEA}&chon=${HONEY}&chon=${WINE}&chon=${FISH}&chon=ca-phe-sap-het`);
  const choice = page.getByRole('group', { name: /Chọn 2 đến 4 sản phẩm để so/ });
  await expect(choice.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await expect(choice.getByRole('checkbox', { checked: false })).toBeDisabled();
  await choice.getByRole('checkbox', { checked: true }).first().uncheck();
  await page.getByRole('link', { name: 'So sánh 3 sản phẩm' }).click();
  await expect(page).toHaveURL(`${SOURCING}?so=${HONEY}&so=${WINE}&so=${FISH}`);
});

test('the request names the goods of one supplier, carries the buyer’s words, and is theirs to change', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, NOON, `${SOURCING}?chon=${TEA}&chon=${HONEY}`);
  await page.getByRole('button', { name: 'Soạn lời hỏi hàng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Soạn lời hỏi hàng' });
  const draft = dialog.getByLabel('Lời hỏi, sửa được');
  await expect(draft).toHaveValue(/Trà mây Thử Nghiệm\n {3}http:\/\/127\.0\.0\.1:\d+\/san-pham\/tra-may-thu-nghiem\//);
  await expect(draft).not.toHaveValue(/Mật ong/);
  await dialog.getByLabel('Gửi cho').selectOption({ label: 'Cả danh sách (2)' });
  await expect(draft).toHaveValue(/2\. Mật ong/);
  await dialog.getByLabel('Lượng dự kiến mua').fill('500 kg mỗi tháng');
  await dialog.getByRole('checkbox', { name: 'Hàng mẫu' }).uncheck();
  await expect(draft).toHaveValue(/Lượng dự kiến: 500 kg mỗi tháng/);
  await expect(draft).not.toHaveValue(/hàng mẫu/);
  await draft.fill('Lời của tôi');
  await dialog.getByRole('button', { name: 'Chép lời hỏi' }).click();
  await expect(dialog.getByRole('status')).toContainText('Đã chép');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Lời của tôi');
  await expect(dialog.getByRole('link', { name: 'Mở thư điện tử' })).toHaveAttribute('href', /^mailto:\?subject=.*body=L%E1%BB%9Di/);
  await expectNoAxeFindings(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('with a keyboard alone: from the row to the comparison', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?phieu-cung-ung=1`);
  await results(page, 'phieu-cung-ung=1');
  for (const id of [TEA, HONEY]) {
    await row(page, id).getByRole('checkbox').focus();
    await page.keyboard.press('Space');
  }
  const compare = tray(page).getByRole('link', { name: 'So sánh' });
  for (let stop = 0; stop < 40 && !(await compare.evaluate((link) => link === document.activeElement)); stop += 1) await page.keyboard.press('Tab');
  await expect(compare).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('on a phone the names stay in sight over the values, and the tray covers no row', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openAt(page, NOON, `${SOURCING}?so=${TEA}&so=${HONEY}`);
  const last = page.locator('[data-row]').last();
  await last.scrollIntoViewIfNeeded();
  await expect(page.locator('.cmp thead th').first()).toBeInViewport();
  const [label, value] = [await last.locator('th').boundingBox(), await last.locator('td').first().boundingBox()];
  expect((label?.y ?? 0) + (label?.height ?? 0)).toBeLessThanOrEqual((value?.y ?? 0) + 1);

  await page.goto(SOURCING);
  await pick(page, TEA);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const [bar, foot] = [await tray(page).boundingBox(), await page.locator('.foot').boundingBox()];
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  await page.setViewportSize({ width: 640, height: 360 });
  expect(await tray(page).evaluate((one) => getComputedStyle(one).position)).toBe('static');
});

test('a list of demonstrations is a list of its own', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?minh-hoa=1`);
  await pick(page, 'minh-hoa-tra');
  await expect(tray(page)).toContainText('Đã chọn 1');
  await page.goto(SOURCING);
  await expect(rows(page).first()).toBeVisible();
  await expect(tray(page)).toHaveCount(0);
});

test.describe('where a browser keeps nothing', () => {
  test('the list works as long as the page stands, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await openAt(page, NOON, SOURCING);
    await pick(page, TEA, HONEY);
    await expect(tray(page)).toContainText('Đã chọn 2');
    await expect(tray(page)).toContainText('danh sách mất khi đóng trang');
  });
});

test.describe('where the network goes', () => {
  test.use({ allowedProblems: [/Failed to load resource/] });

  test('a list that cannot be loaded says so, and is there on another try', async ({ page, context }) => {
    await context.route(/\/nguon-hang\/chi-tiet\//, (route) => route.abort());
    await openAt(page, NOON, `${SOURCING}?chon=${TEA}`);
    const word = page.getByRole('alert');
    await expect(word).toContainText('Chưa tải được phần này');
    await context.unroute(/\/nguon-hang\/chi-tiet\//);
    await word.getByRole('button', { name: 'Thử lại' }).click();
    await expect(row(page, TEA)).toBeVisible();
  });
});

test('printed, a list is a clean sheet with the day, and the comparison too', async ({ page }) => {
  await openAt(page, NOON, `${SOURCING}?chon=${TEA}&chon=${HONEY}`);
  await expect(rows(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of ['.list-tools', '.src-pick', '.tray', '.search', '.head-nav']) for (const one of await page.locator(hidden).all()) await expect(one, hidden).toBeHidden();
  await expect(page.getByText('In ngày 22/11/2026. Sao và giấy tờ tính đúng ngày này.')).toBeVisible();
  await expect(page.getByText('Số liệu cung ứng do chủ thể tự khai')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${SOURCING}?q=thu+nghiem&trang-thai=con-hieu-luc`);
  await results(page, 'q=thu+nghiem&trang-thai=con-hieu-luc');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Lọc: Còn hiệu lực.')).toBeVisible();
});
