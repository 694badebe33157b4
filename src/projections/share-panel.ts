// What a product's page gives to take away: its code as a picture, addresses to share, the badge with its snippet.
import type { Product } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import type { SiteRecord } from '../schemas/site.ts';
import { urls } from '../urls.ts';
import { productHref } from './addresses.ts';
import { readableAddress } from './printed-address.ts';
import { printedQr } from './printed-qr.ts';
import { qrPath, qrSide } from './qr-path.ts';
import { isSetUp } from './set-up.ts';
import { escapeXml } from './xml.ts';

export interface SharePanel {
  /** Not to be printed on packets: the site has no address and contact of its own yet, or the product is a demonstration. */
  readonly isSample: boolean;
  /** The address that the code holds, and as people read it. */
  readonly address: string;
  readonly readable: string;
  /** The symbol as one path in a square of `side` modules, quiet zone included. */
  readonly qr: { readonly side: number; readonly path: string };
  readonly title: string;
  /** The product's page, whole, for sharing. */
  readonly page: string;
  readonly scanned: string;
  readonly svg: string;
  readonly png: string;
  readonly labels: string;
  readonly zalo: string;
  readonly badge: { readonly href: string; readonly alt: string; readonly snippet: string };
}

/** @throws RangeError when the site's address is so long that no code of 25 mm holds it. */
export function sharePanel(product: Product, site: SiteRecord): SharePanel {
  const { text: address, matrix } = printedQr(site.baseUrl, product);
  const page = new URL(productHref(product), site.baseUrl).href;
  const alt = vi.share.badgeAlt(product.name);
  return {
    isSample: product.isDemonstration || !isSetUp(site),
    address,
    readable: readableAddress(address),
    qr: { side: qrSide(matrix), path: qrPath(matrix) },
    title: product.name,
    page,
    scanned: urls.trace(product.code),
    svg: urls.qrSvg(product.code),
    png: urls.qrPng(product.code),
    labels: urls.labelsOf(product.code),
    zalo: urls.zaloShare(page),
    badge: {
      href: urls.badge(product.code),
      alt,
      snippet: `<a href="${page}"><img src="${new URL(urls.badge(product.code), site.baseUrl).href}" alt="${escapeXml(alt)}"></a>`,
    },
  };
}
