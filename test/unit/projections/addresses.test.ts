// Demonstrations stand apart, whichever projection links to them.
import { describe, expect, it } from 'vitest';
import { producerHref, productHref } from '#projections/addresses.ts';
import { cardOf } from '#projections/card.ts';
import { productJsonLd } from '#projections/json-ld.ts';
import { aProducer, aProduct } from '../../support/resolved.ts';

describe('addresses of records', () => {
  it('lie at the root for what is real and under /minh-hoa/ for what is not', () => {
    expect(productHref(aProduct())).toBe('/san-pham/tra-may/');
    expect(productHref(aProduct({ isDemonstration: true }))).toBe('/minh-hoa/san-pham/tra-may/');
    expect(producerHref(aProducer())).toBe('/chu-the/htx-may-xanh/');
    expect(producerHref(aProducer({ isDemonstration: true }))).toBe('/minh-hoa/chu-the/htx-may-xanh/');
  });

  it('are the same on cards and in structured data', () => {
    const demonstration = aProduct({ isDemonstration: true, producer: aProducer({ isDemonstration: true }) });
    expect(cardOf(demonstration).href).toBe('/minh-hoa/san-pham/tra-may/');
    expect(productJsonLd(demonstration, 'https://ocop.example')).toMatchObject({
      url: 'https://ocop.example/minh-hoa/san-pham/tra-may/',
      manufacturer: { url: 'https://ocop.example/minh-hoa/chu-the/htx-may-xanh/' },
    });
  });
});
