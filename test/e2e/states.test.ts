// A star on the day on which it is looked at, whatever the day of the build: on product, list and home, with the clock moved and without a clock.
import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/page.ts';

/** Noon in Vietnam of a day. */
const noon = (day: string) => `${day}T05:00:00Z`;

async function plateOf(page: Page, id?: string): Promise<string[]> {
  const plate = id === undefined ? page.locator('.plate-l') : page.locator(`[data-id="${id}"]`).first().locator('.plate');
  return [await plate.locator('b').innerText(), await plate.locator('i').innerText(), (await plate.locator('small').textContent()) ?? ''];
}

test.describe('the plate of a product', () => {
  const cases: [id: string, what: string, instant: string, words: [rank: string, state: string, detail: string]][] = [
    ['tra-may-thu-nghiem', 'on the day of the build', noon('2026-11-22'), ['4 sao', 'Còn hiệu lực', 'đến 10/03/2028']],
    ['tra-may-thu-nghiem', '7 months later', noon('2027-06-22'), ['4 sao', 'Còn hiệu lực', 'đến 10/03/2028']],
    ['tra-may-thu-nghiem', '12 months later', noon('2027-11-22'), ['4 sao', 'Sắp hết hạn', 'còn 109 ngày']],
    ['tra-may-thu-nghiem', '40 months later', noon('2030-03-22'), ['Từng 4 sao', 'Hết hạn', '10/03/2028']],
    ['ca-phe-sap-het', 'on the day of the build', noon('2026-11-22'), ['4 sao', 'Sắp hết hạn', 'còn 59 ngày']],
    ['ca-phe-sap-het', 'one day later', noon('2026-11-23'), ['4 sao', 'Sắp hết hạn', 'còn 58 ngày']],
    ['ca-phe-sap-het', 'on its last day', noon('2027-01-19'), ['4 sao', 'Sắp hết hạn', 'còn 1 ngày']],
    ['ca-phe-sap-het', 'on the boundary day', noon('2027-01-20'), ['4 sao?', 'Chưa xác minh', 'đúng ngày giáp hạn']],
    ['ca-phe-sap-het', 'on the day after', noon('2027-01-21'), ['Từng 4 sao', 'Hết hạn', '20/01/2027']],
    ['ca-phe-sap-het', 'at 16:59Z of the day before the boundary', '2027-01-19T16:59:59Z', ['4 sao', 'Sắp hết hạn', 'còn 1 ngày']],
    ['ca-phe-sap-het', 'at 17:00Z, when it is tomorrow in Vietnam', '2027-01-19T17:00:00Z', ['4 sao?', 'Chưa xác minh', 'đúng ngày giáp hạn']],
    ['ca-phe-sap-het', 'at 20:00Z of the boundary day', '2027-01-20T20:00:00Z', ['Từng 4 sao', 'Hết hạn', '20/01/2027']],
    ['mam-giap-han', 'two days before the boundary', noon('2026-11-20'), ['3 sao', 'Sắp hết hạn', 'còn 2 ngày']],
    ['mam-giap-han', 'on the boundary day, the day of the build', noon('2026-11-22'), ['3 sao?', 'Chưa xác minh', 'đúng ngày giáp hạn']],
    ['mam-giap-han', 'one day later', noon('2026-11-23'), ['Từng 3 sao', 'Hết hạn', '22/11/2026']],
    ['tieu-29-thang-2', 'on 27 February', noon('2027-02-27'), ['3 sao', 'Sắp hết hạn', 'còn ít nhất 1 ngày']],
    ['tieu-29-thang-2', 'on 28 February', noon('2027-02-28'), ['3 sao?', 'Chưa xác minh', 'có thể đã hết hạn']],
    ['tieu-29-thang-2', 'on 1 March', noon('2027-03-01'), ['3 sao?', 'Chưa xác minh', 'có thể đã hết hạn']],
    ['tieu-29-thang-2', 'on 2 March', noon('2027-03-02'), ['Từng 3 sao', 'Hết hạn', '03/2027']],
    ['mang-kho-theo-dot', 'while its earliest end is far', noon('2026-11-22'), ['3 sao', 'Còn hiệu lực', '01/2028']],
    ['mang-kho-theo-dot', '18 months later', noon('2028-05-22'), ['3 sao?', 'Chưa xác minh', 'có thể đã hết hạn']],
    ['mang-kho-theo-dot', '40 months later', noon('2030-03-22'), ['Từng 3 sao', 'Hết hạn', '06/2029']],
    ['keo-co-the-het-han', 'between both ends', noon('2026-11-22'), ['3 sao?', 'Chưa xác minh', 'có thể đã hết hạn']],
    ['keo-co-the-het-han', '7 months later', noon('2027-06-22'), ['3 sao?', 'Chưa xác minh', 'có thể đã hết hạn']],
    ['keo-co-the-het-han', '40 months later', noon('2030-03-22'), ['Từng 3 sao', 'Hết hạn', '06/2027']],
    ['banh-danh-gia-lai', 'while a recorded file keeps it', noon('2026-11-22'), ['4 sao', 'Đang đánh giá lại', '01/09/2026']],
    ['banh-danh-gia-lai', 'on the last of the 180 days', noon('2027-02-28'), ['4 sao', 'Đang đánh giá lại', '01/09/2026']],
    ['banh-danh-gia-lai', 'after the 180 days', noon('2027-03-01'), ['Từng 4 sao', 'Hết hạn', '01/09/2026']],
    ['kho-ca-het-han', '40 months later', noon('2030-03-22'), ['Từng 3 sao', 'Hết hạn', '05/05/2025']],
    ['gio-tre-thu-hoi', '40 months later', noon('2030-03-22'), ['3 sao', 'Đã thu hồi', '']],
    ['sam-de-nghi', '7 months later', noon('2027-06-22'), ['Đề nghị 4 sao', 'Chưa công nhận', '']],
    ['hat-dieu-nguon-thap', 'on the day of the build', noon('2026-11-22'), ['4 sao?', 'Chưa xác minh', '']],
  ];
  for (const [id, what, instant, words] of cases) {
    test(`${id} says "${words[1]}" ${what}`, async ({ page }) => {
      await openAt(page, instant, `/san-pham/${id}/`);
      const [rank, state, detail = ''] = await plateOf(page);
      expect([rank, state]).toEqual(words.slice(0, 2));
      // Its wording is pinned where it is made; here the day or number in it counts.
      expect(detail).toContain(words[2]);
    });
  }
});

test.describe('lists and the home page', () => {
  // The day of the build, 1 day, 7 months and 40 months later.
  const LATER = ['2026-11-22', '2026-11-23', '2027-06-22', '2030-03-22'];

  test('say of an entry what its own page says, on any day', async ({ page }) => {
    for (const day of LATER) {
      await openAt(page, noon(day), '/san-pham/');
      const listed = await plateOf(page, 'ca-phe-sap-het');
      await page.goto('/san-pham/ca-phe-sap-het/');
      expect((await plateOf(page)).slice(0, 2)).toEqual(listed.slice(0, 2));
    }
  });

  for (const path of ['/', '/san-pham/', '/tinh/gia-lai/', '/sao/4/', '/chu-the/htx-thu-nghiem/', '/sap-het-han/']) {
    test(`${path} claims no star in force whose end has come, on the day of the build, 1 day, 7 months and 40 months later`, async ({ page }) => {
      for (const day of LATER) {
        await openAt(page, noon(day), path);
        const plates = await page.locator('.plate[data-plate]').evaluateAll((elements) => elements.map((element) => ({ end: (element.getAttribute('data-plate') ?? '').split(' ')[2] ?? '', words: element.querySelector<HTMLElement>('i')?.innerText ?? '', look: element.getAttribute('class') ?? '' })));
        expect(plates.length).toBeGreaterThan(0);
        for (const { end, words, look } of plates) {
          if (end > day) expect([words, look], day).not.toEqual(['Hết hạn', 'plate is-out']);
          else expect([words, look].join(' '), day).not.toMatch(/Còn hiệu lực|Sắp hết hạn|^Hạn|is-in|is-soon/);
        }
      }
    });
  }

  for (const path of ['/', '/san-pham/', '/tinh/gia-lai/', '/chu-the/htx-thu-nghiem/']) {
    test(`${path} counts what its plates say, and the counts move with the clock`, async ({ page }) => {
      const seen: string[] = [];
      for (const day of LATER) {
        await openAt(page, noon(day), path);
        const [printed, ...numbers] = await page.locator('.counts').first().evaluate((line) => [0, 1, 2, 3].map((n) => line.querySelector<HTMLElement>(`[data-n="${n}"]`)?.innerText ?? ''));
        expect(printed).toBe(day.split('-').reverse().join('/'));
        seen.push(numbers.join(' '));
        if (path === '/') continue; // shows some of its products only
        const looks = await page.locator('[data-id] .plate').evaluateAll((plates) => plates.map((plate) => /is-[a-z]+/.exec(plate.getAttribute('class') ?? '')?.[0] ?? ''));
        const count = (...wanted: string[]) => looks.filter((look) => wanted.includes(look)).length;
        expect(numbers.map(Number), day).toEqual([count('is-in', 'is-soon'), count('is-out', 'is-revoked', 'is-review'), count('is-unsure', 'is-asked')]);
      }
      expect(new Set(seen).size).toBeGreaterThan(2);
      expect(seen.at(-1)).toMatch(/^0 /);
    });
  }

  test('say on which day they were put in order, since the order does not move', async ({ page }) => {
    await openAt(page, noon('2030-03-22'), '/san-pham/');
    await expect(page.locator('.list-end')).toContainText('ngày 22/11/2026');
    await expect(page.locator('h2.list-part').first()).toContainText('22/11/2026');
  });
});

test.describe('the 36-month rule', () => {
  test('draws today inside its span, and nothing outside of it', async ({ page }) => {
    await openAt(page, noon('2026-09-08'), '/san-pham/tra-may-thu-nghiem/');
    await expect(page.locator('.rule .now')).toHaveAttribute('d', /^M3[56]\d(?:\.\d+)? /);
    await expect(page.locator('[data-today]')).toHaveText('08/09/2026');
    await openAt(page, noon('2030-03-22'), '/san-pham/tra-may-thu-nghiem/');
    await expect(page.locator('.rule .now')).toHaveAttribute('d', '');
    await expect(page.locator('.rule .left')).toHaveAttribute('d', /^M720 /);
  });
});

test.describe('with a phone abroad', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });
  test('the day is still that of Vietnam', async ({ page }) => {
    await openAt(page, '2027-01-20T20:00:00Z', '/san-pham/ca-phe-sap-het/');
    expect((await plateOf(page))[1]).toBe('Hết hạn');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page prints the date until which a star holds and claims nothing', async ({ page }) => {
    await page.goto('/san-pham/tra-may-thu-nghiem/');
    expect(await plateOf(page)).toEqual(['4 sao', 'Hạn 10/03/2028', 'so với ngày hôm nay']);
    await expect(page.locator('.rule-ends')).toContainText('10/03/2028');
    await expect(page.locator('.rule-today')).toBeHidden();
  });

  for (const path of ['/', '/san-pham/', '/sao/4/', '/san-pham/ca-phe-sap-het/']) {
    test(`${path} says of no product that its star is in force`, async ({ page }) => {
      await page.goto(path);
      const words = (await page.locator('.plate').allInnerTexts()).join('\n');
      expect(words).toMatch(/Hạn \d\d\/\d\d\/\d{4}/);
      expect(words).not.toMatch(/Còn hiệu lực|Sắp hết hạn|Đang đánh giá lại|còn \d+ ngày/i);
    });
  }

  test('counts are printed with their day', async ({ page }) => {
    await page.goto('/san-pham/');
    await expect(page.locator('.counts')).toContainText('tính đến 22/11/2026');
  });
});
