// A printed address without a file of its own: nobody is left with a bare 404.
import { expect, test } from '../support/page.ts';

const TEA = '73MPLW6'; // minh-hoa-tra, with lots
const PLAIN = '3X2YVYR'; // homestay-thu-nghiem, without

test('printed addresses answer 200 without a redirect, with and without a final slash', async ({ request }) => {
  for (const path of [`/t/${TEA}`, `/t/${TEA}/`, `/t/${TEA}/L2026-08A`, `/t/${TEA}/L2026-08A/`, '/01/09520000000011', '/01/09520000000011/10/L2026-08A', `/t/${PLAIN}`]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(200);
  }
});

test('a lot that nobody declared is answered in place by the page of its product', async ({ request }) => {
  for (const path of [`/t/${TEA}/CHUA-CO`, `/t/${PLAIN}/L1`, '/01/09520000000011/10/CHUA-CO', '/01/09520000000011/10/L2026-08A/21/7', '/01/09520000000011/21/7', '/01/09520000000011/22/A/10/L1']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toContain('chưa được khai báo');
  }
});

test.describe('an address that no rule covers', () => {
  // The browser reports the status that the test asks for.
  test.use({ allowedProblems: [/status of 404/] });

  for (const [typed, answer] of [
    [`/t/${TEA.toLowerCase()}`, `/t/${TEA}`],
    [`/t/${TEA.toLowerCase()}/L2026-08A/`, `/t/${TEA}/L2026-08A`],
    [`/t/${TEA.toLowerCase()}/CHUA-CO`, `/t/${TEA}/CHUA-CO`],
    ['/01/9520000000011', '/01/09520000000011'],
    ['/01/9520000000011/10/L2026-08A', '/01/09520000000011/10/L2026-08A'],
  ] as const) {
    test(`${typed} is taken to ${answer}`, async ({ page }) => {
      await page.goto(typed);
      await expect(page).toHaveURL(answer);
      await expect(page.locator('h1')).toHaveText('Trà minh hoạ');
    });
  }

  test('a code that was never given is told so, with a way to check it', async ({ page }) => {
    await page.goto('/t/K7MX4P2');
    await expect(page.locator('[data-lost]')).toContainText(/K7MX4P2|mã ngắn/);
    await page.locator('main').getByRole('link', { name: 'Kiểm tra mã' }).click();
    await expect(page).toHaveURL(/\/kiem-tra\/\?ma=K7MX4P2$/);
  });

  test('a hostile lot is text and leads nowhere else', async ({ page }) => {
    await page.goto(`/t/${TEA.toLowerCase()}/${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(page.locator('h1')).toBeVisible();
    expect(new URL(page.url()).origin).toBe(new URL(test.info().project.use.baseURL ?? page.url()).origin);
  });
});

test.describe('without JavaScript', () => {
  test.use({ allowedProblems: [/status of 404/], javaScriptEnabled: false });

  test('the page says what a code is and how to check it', async ({ page }) => {
    await page.goto('/t/khong-co');
    await expect(page.locator('main')).toContainText('quét từ bao bì');
    await expect(page.locator('main').getByRole('link', { name: 'Kiểm tra mã' })).toHaveAttribute('href', '/kiem-tra/');
  });
});
