// The list of sales points of the fixture site, as browser tests see it.
import type { Locator, Page } from '@playwright/test';

export const LIST = '/diem-ban/';
export const SHOP = 'Cửa hàng OCOP Thử Nghiệm';
export const MARKET = 'Chợ Thử Nghiệm Quy Nhơn';
export const KON_TUM = 'Siêu thị Thử Nghiệm Kon Tum';

/** Rows of open points that can be seen. */
export const shown = (page: Page): Locator => page.locator(':is([data-parts], [data-here], .ban > .ban-part) .ban-row:visible h3');
export const count = (page: Page): Locator => page.locator('[data-count]');
export const query = (page: Page): string => new URL(page.url()).search;
