// The sheets of the maker of labels: where they begin, how many there are, and how they come out of the printer.
import { expect, test } from '../support/page.ts';
import { choose, drawn, order, sum, TEA } from '../support/label-page.ts';
import { printedPages } from '../support/printed-page.ts';

const BASE = 'https://ocop.example';

test.describe('the sheet', () => {
  test('begins at the cell that was clicked and goes on over several sheets', async ({ page }) => {
    await choose(page, TEA);
    await page.locator('.nhan-start summary').click();
    await page.getByRole('radio', { name: 'Ô 20,' }).click();
    await order(page).locator('[data-field="count"]').fill('30');
    await expect(sum(page)).toHaveText('30 nhãn, tờ 1 trên 3');
    await expect(drawn(page)).toHaveCount(5);
    await page.getByRole('button', { name: 'Tờ sau' }).click();
    await expect(drawn(page)).toHaveCount(24);
    await page.getByRole('button', { name: 'Tờ sau' }).click();
    await expect(drawn(page)).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Tờ sau' })).toBeDisabled();
    await expect(page.locator('.nhan-page')).toHaveCount(3);
  });

  test('is not drawn for a number that is none, and filled when the number is taken away', async ({ page }) => {
    await choose(page, TEA);
    const count = order(page).locator('[data-field="count"]');
    for (const typed of ['0', '-3', '521', 'hai']) {
      await count.fill(typed);
      await expect(order(page).locator('.nhan-trouble'), typed).toContainText('Số nhãn không dùng được');
      await expect(count).toHaveAttribute('aria-invalid', 'true');
      await expect(drawn(page)).toHaveCount(0);
    }
    await count.fill('');
    await expect(order(page).locator('.nhan-trouble')).toBeHidden();
    await expect(drawn(page)).toHaveCount(24);
  });

  test('takes several products one after the other, with the numbers of the address', async ({ page }) => {
    const tea = await choose(page, TEA);
    const fish = await choose(page, 'Khô cá Thử Nghiệm hết hạn');
    await page.goto(`/nhan/?ma=${tea}&so=3&ma=${fish}&lo=L9&to=A4-2x5`);
    await expect(drawn(page)).toHaveCount(10);
    await expect(page.locator('.nhan-sheets text', { hasText: 'Lô L9' })).toHaveCount(7);
    await page.locator('.nhan-office summary').click();
    await expect(page.locator('.nhan-office code')).toHaveText(`npm run labels -- --product ${tea} --count 3 --product ${fish} --lot L9 --count 7 --sheet A4-2x5 --no-cut-marks`);
  });

  for (const ma of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '../../x', '%2e%2e%2f', '\u202Egnp', 'K7MX4P4', '😀', '\u0000']) {
    test(`a code like ${JSON.stringify(ma)} in the address is shown as text and nothing is drawn`, async ({ page }) => {
      await page.goto(`/nhan/?ma=${encodeURIComponent(ma)}&lo=${encodeURIComponent('<b>x</b>')}`);
      await expect(order(page).locator('.nhan-trouble')).toContainText('Không có sản phẩm nào mang mã');
      await expect(order(page).locator('.nhan-trouble *')).toHaveCount(0);
      await expect(drawn(page)).toHaveCount(0);
    });
  }

  test('one label can be saved as SVG and PNG', async ({ page }) => {
    const code = await choose(page, TEA);
    for (const kind of ['svg', 'png']) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-do="${kind}"]`).click()]);
      expect(file.suggestedFilename()).toBe(`nhan-${code}.${kind}`);
    }
  });
});

test.describe('on paper', () => {
  test('are whole A4 sheets and nothing else, with every code at its place in millimetres', async ({ page }) => {
    const tea = await choose(page, TEA);
    await page.goto(`/nhan/?ma=${tea}&lo=L1&so=24&tu=20`);
    await expect(page.locator('.nhan-page')).toHaveCount(2);
    const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(2);
    for (const { width, height } of pages) {
      expect(Math.abs(width - 210)).toBeLessThan(0.5);
      expect(Math.abs(height - 297)).toBeLessThan(0.5);
    }
    const [first = [], second = []] = pages.map(({ codes }) => codes);
    expect([first.length, second.length]).toEqual([5, 19]);
    expect(new Set([...first, ...second].map(({ text }) => text))).toEqual(new Set([`${BASE}/t/${tea}/L1`]));
    // Labels of this sheet are 70 mm apart across and 37 mm down.
    const [a, b, , d] = second;
    expect(Math.abs((b?.x ?? 0) - (a?.x ?? 0) - 70)).toBeLessThan(0.25);
    expect(Math.abs((d?.y ?? 0) - (a?.y ?? 0) - 37)).toBeLessThan(0.25);
    // Cell 20 is the second of the seventh row.
    expect((first[0]?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(70, 0);
    expect((first[0]?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo(6 * 37, 0);
  });

  for (const sheet of ['A4-2x4', 'A4-2x5', 'A4-2x7', 'A4-4x10', 'A4-5x13']) {
    test(`every code of a sheet ${sheet} is read by two readers`, async ({ page }) => {
      const tea = await choose(page, TEA);
      await page.goto(`/nhan/?ma=${tea}&to=${sheet}`);
      await expect(drawn(page).first()).toBeVisible();
      const [printed, ...more] = await printedPages(await page.pdf({ preferCSSPageSize: true }));
      expect(more).toEqual([]);
      const [columns, rows] = sheet.slice(3).split('x').map(Number);
      expect(printed?.codes.map(({ text }) => text)).toEqual(Array.from({ length: (columns ?? 0) * (rows ?? 0) }, () => `${BASE}/t/${tea}`));
    });
  }
});
