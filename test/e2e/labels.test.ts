// The maker of label sheets: choosing a product, what is said of it today, and the page for everybody.
import { expect, expectNoAxeFindings, openAt, test } from '../support/page.ts';
import { overflow } from '../support/room.ts';
import { choose, DEMONSTRATION, drawn, order, sum, TEA, TODAY } from '../support/label-page.ts';

test.describe('choosing', () => {
  test('by a name typed without marks draws a full sheet and puts the choice into the address', async ({ page }) => {
    await openAt(page, TODAY, '/nhan/');
    await expect(sum(page)).toHaveText('Chưa chọn sản phẩm: đây là tờ nhãn trống.');
    await page.locator('#nhan-tim').pressSequentially('tra may thu');
    await page.locator('.nhan-found button', { hasText: TEA }).click();
    await expect(drawn(page)).toHaveCount(24);
    await expect(sum(page)).toHaveText('24 nhãn trên 1 tờ');
    await expect(page.locator('.nhan-sheets')).toContainText(/OCOP\s4\ssao.*QĐ\s101\/QĐ-UBND/);
    await page.reload();
    await expect(drawn(page)).toHaveCount(24);
  });

  test('by short code, by its address, by barcode number and by id finds the same product', async ({ page }) => {
    const code = await choose(page, TEA);
    for (const typed of [code.toLowerCase(), `https://ocop.example/t/${code}/L1`, '9506000134352', '09506000134352', 'tra-may-thu-nghiem']) {
      await page.goto('/nhan/');
      await page.locator('#nhan-tim').fill(typed);
      await expect(page.locator('.nhan-found li'), typed).toHaveCount(1);
      await expect(page.locator('.nhan-found b'), typed).toHaveText(TEA);
    }
  });

  test('a code or number with a slip is told, and nothing is offered', async ({ page }) => {
    const code = await choose(page, TEA);
    for (const [typed, word] of [[`${code.slice(0, 6)}${code.endsWith('2') ? '3' : '2'}`, 'Gần giống mã'], ['9506000134353', 'chữ số kiểm tra'], ['zzzz', 'Không thấy sản phẩm nào']] as const) {
      await page.locator('#nhan-tim').fill(typed);
      await expect(page.locator('#nhan-tim-noi')).toContainText(word);
      await expect(page.locator('.nhan-found li')).toHaveCount(0);
    }
  });

  test('with the keyboard alone goes from field to sheet, cell and print', async ({ page }) => {
    await openAt(page, TODAY, '/nhan/');
    await page.locator('#nhan-tim').focus();
    await page.keyboard.type('trà mây');
    await page.keyboard.press('Enter');
    await expect(page.locator('.nhan-found button').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(order(page).locator('[data-field="lot"]')).toBeFocused();
    await page.locator('.nhan-start summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Ô 5, hàng 2, cột 2' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Ô 5, hàng 2, cột 2' })).toBeFocused();
    await expect(drawn(page)).toHaveCount(20);
    await expect.poll(() => new URL(page.url()).searchParams.get('tu')).toBe('5');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.locator('.nhan-print').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('body[data-printed]')).toHaveCount(1);
  });

  test('a product that is taken away leaves an empty sheet and an empty address', async ({ page }) => {
    await choose(page, TEA);
    await order(page).locator('[data-do="remove"]').click();
    await expect(page.locator('#nhan-tim')).toBeFocused();
    await expect(drawn(page)).toHaveCount(0);
    await expect(page.locator('.nhan-end')).toBeHidden();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

test.describe('what stands on a label', () => {
  test('a lapsed product has no stars, and the page says since when', async ({ page }) => {
    await choose(page, 'Khô cá Thử Nghiệm hết hạn');
    await expect(order(page).locator('.nhan-state')).toHaveText('Hết hạn ngày 05/05/2025: nhãn không in sao.');
    await expect(drawn(page)).toHaveCount(24);
    await expect(page.locator('.nhan-sheets')).not.toContainText(/sao/);
  });

  test('stars that lapse after the build are left out on the day of viewing', async ({ page }) => {
    const code = await choose(page, TEA);
    await openAt(page, '2028-03-09T05:00:00Z', `/nhan/?ma=${code}`);
    await expect(page.locator('.nhan-sheets')).toContainText('OCOP 4 sao');
    await openAt(page, '2028-03-11T05:00:00Z', `/nhan/?ma=${code}`);
    await expect(order(page).locator('.nhan-state')).toHaveText('Hết hạn ngày 10/03/2028: nhãn không in sao.');
    await expect(page.locator('.nhan-sheets')).not.toContainText(/sao/);
  });

  test('a demonstration and a catalogue that is not set up are marked, and the page says why', async ({ page }) => {
    await openAt(page, TODAY, `/nhan/?ma=${DEMONSTRATION}`);
    await expect(order(page).locator('.nhan-note')).toContainText('Hồ sơ minh hoạ');
    await expect(page.locator('.nhan-sheets text', { hasText: 'MẪU' })).toHaveCount(24);
    const sample = page.locator('.nhan-sample');
    await expect(sample).toContainText('chưa có địa chỉ thật');
    await expect(sample).toContainText('chưa có nơi liên hệ');
    await sample.locator('summary').click();
    await expect(sample.locator('li')).toHaveText([/^baseUrl/, /^contact/]);
  });

  test('a declared lot is offered, taken and taken back; another is taken with a word; a wrong one is refused', async ({ page }) => {
    await openAt(page, TODAY, `/nhan/?ma=${DEMONSTRATION}`);
    const lot = order(page).locator('[data-field="lot"]');
    const chip = order(page).locator('.nhan-lots button', { hasText: 'L2026-08A' });
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(order(page).locator('[data-say="address"]')).toHaveText(/\/L2026-08A$/);
    await expect(page.locator('.nhan-sheets')).toContainText('Lô L2026-08A');
    await chip.click();
    await expect(lot).toHaveValue('');
    await lot.fill('MOI-1');
    await expect(order(page).locator('.nhan-lot-said')).toContainText('chưa khai báo');
    await expect(drawn(page)).toHaveCount(24);
    await lot.fill('../x');
    await expect(order(page).locator('.nhan-trouble')).toContainText('Mã lô không dùng được');
    await expect(lot).toHaveAttribute('aria-invalid', 'true');
    await expect(drawn(page)).toHaveCount(0);
    await expect(sum(page)).toHaveText('Chưa có nhãn nào in được.');
  });

  test('a recalled lot is refused', async ({ page }) => {
    await openAt(page, TODAY, `/nhan/?ma=${DEMONSTRATION}&lo=L2026-06C`);
    await expect(order(page).locator('.nhan-trouble')).toContainText('đã bị thu hồi');
    await expect(drawn(page)).toHaveCount(0);
  });

  test('a very long name wraps on a large label, is refused with a word on a small one, and never leaves its label', async ({ page }) => {
    await openAt(page, TODAY, '/nhan/');
    await page.locator('#nhan-tim').fill('tên rất dài');
    await page.locator('.nhan-found button').first().click();
    await page.locator('#nhan-co').selectOption('A4-2x4');
    await expect(drawn(page)).toHaveCount(8);
    const boxes = await page.locator('.nhan-label svg').evaluate((svg) => {
      const outer = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent !== 'MẪU').map((text) => text.getBoundingClientRect());
      return { lines: texts.length, isInside: texts.every((box) => box.left >= outer.left && box.right <= outer.right + 0.5 && box.top >= outer.top && box.bottom <= outer.bottom) };
    });
    expect(boxes.lines).toBeGreaterThan(5);
    expect(boxes.isInside).toBe(true);
    await page.locator('#nhan-co').selectOption('A4-5x13');
    await expect(order(page).locator('.nhan-trouble')).toContainText('Tên sản phẩm quá dài');
    await expect(drawn(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and how else to print, and shows no dead control', async ({ page }) => {
    await page.goto('/nhan/');
    await expect(page.locator('.nhan-noscript')).toContainText('cần JavaScript');
    await expect(page.locator('.nhan-noscript li')).toHaveCount(3);
    await expect(page.locator('main').locator('input:visible, select:visible, button:visible')).toHaveCount(0);
  });
});

test('a file that cannot be fetched is told, and the next try works', async ({ page }) => {
  await openAt(page, TODAY, '/nhan/');
  await page.route('**/nhan/ten/*.json', (route) => route.fulfill({ status: 200, body: 'not a list' }), { times: 1 });
  await page.locator('#nhan-tim').fill('tra may');
  await expect(page.locator('#nhan-tim-noi')).toHaveText('Không tải được danh sách. Kiểm tra mạng rồi thử lại.');
  await page.locator('#nhan-tim').fill('tra may thu');
  await expect(page.locator('.nhan-found b').first()).toHaveText(TEA);
});

for (const [width, height] of [[360, 740], [1440, 900]] as const) {
  test(`axe finds nothing at ${width} px, and what is touched is large enough`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await choose(page, TEA);
    await page.goto(`${new URL(page.url()).pathname}${new URL(page.url()).search}&tu=5&ma=${DEMONSTRATION}&lo=../x&so=40`);
    await expect(order(page, 1).locator('.nhan-trouble')).toBeVisible();
    await page.locator('.nhan-sample summary').click();
    await page.locator('.nhan-office summary').click();
    await expectNoAxeFindings(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoAxeFindings(page);
    expect(await overflow(page)).toEqual([]);
    const low = await page.locator('main :is(button, select, summary, input:not([type="radio"]):not([type="checkbox"]), label.nhan-check)').evaluateAll((all) =>
      all.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(low).toEqual([]);
  });
}
