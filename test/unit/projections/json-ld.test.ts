// A product for machines: certificates with their dates, never a state, and only what is certain.
import { describe, expect, it } from 'vitest';
import { productJsonLd } from '#projections/json-ld.ts';
import { aRecognition, inRound } from '../../support/recognitions.ts';
import { aProduct, aSource, type ProductChange } from '../../support/resolved.ts';

const told = (change: ProductChange = {}) => productJsonLd(aProduct(change), 'https://ocop.example');
const recognised = (change: Parameters<typeof aRecognition>[0]) => told({ record: { recognitions: [aRecognition(change)] } });

describe('productJsonLd', () => {
  it('tells a certificate with its stars, number and both days', () => {
    expect(recognised({ decisionNumber: '12/QĐ-UBND' })).toMatchObject({
      '@type': 'Product',
      url: 'https://ocop.example/san-pham/tra-may/',
      hasCertification: [{ '@type': 'Certification', name: 'OCOP 4 sao', certificationIdentification: '12/QĐ-UBND', datePublished: '2025-05-10', expires: '2028-05-10' }],
    });
  });

  it('never tells a state', () => {
    expect(JSON.stringify(told())).not.toMatch(/CertificationActive|certificationStatus|hiệu lực/);
  });

  it('tells no certificate whose day is not exactly known, that only a low source tells, or that was revoked', () => {
    expect(recognised({ date: inRound('2025') })).not.toHaveProperty('hasCertification');
    expect(told({ record: { sources: [aSource({ trust: 'low' })] } })).not.toHaveProperty('hasCertification');
    expect(told({ record: { recognitions: [aRecognition(), aRecognition({ kind: 'revoked', stars: undefined, date: { precision: 'day', value: '2026-01-01' } })] } })).not.toHaveProperty('hasCertification');
  });

  it('tells neither a price nor a rating: the register sells and ranks nothing', () => {
    const text = JSON.stringify(told({ record: { prices: [{ text: '285.000 đồng', asOf: '2025', sources: ['s1'] }] } }));
    expect(text).not.toMatch(/offers|price|rating|review/i);
  });
});
