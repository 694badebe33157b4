// Where a reader reports that a page is wrong or goods are fake: the operator's own contact, or plainly that there is none.
import type { Lot, Product } from '../domain/model.ts';
import type { SiteRecord } from '../schemas/site.ts';
import { vi } from '../i18n/vi.ts';

export interface ReportingView {
  readonly text: string;
  readonly mail?: string;
  readonly phone?: { readonly href: string; readonly text: string };
}

const words = vi.scan.reporting;

/** A letter begins with product, code and lot in its subject, so that nobody has to copy them. */
export function reportingView({ contact, operator }: SiteRecord, product: Product, lot: Lot | undefined): ReportingView {
  const { email, phone } = contact ?? {};
  if (email === undefined && phone === undefined) return { text: words.none };
  const code = [vi.scan.code(product.code), ...(lot === undefined ? [] : [vi.scan.lot(lot.code)])].join(', ');
  const query = [['subject', words.subject(product.name, code)], ['body', words.body]].map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`).join('&');
  return {
    text: words.text(operator ?? words.operator),
    ...(email === undefined ? {} : { mail: `mailto:${email}?${query}` }),
    ...(phone === undefined ? {} : { phone: { href: `tel:${phone}`, text: words.call(phone.replace(/^\+84/u, '0')) } }),
  };
}
