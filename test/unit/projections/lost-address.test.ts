// What is tried when an address has no page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_ALPHABET, newShortCode } from '#domain/short-code.ts';
import { lostAddress } from '#projections/lost-address.ts';

const BASE = 'https://ocop.example';
const CODE = newShortCode('tra-thu-nghiem', () => false);

describe('an address without a page', () => {
  it('is tried as it is printed, when case or the final slash differ', () => {
    expect(lostAddress(`${BASE}/t/${CODE.toLowerCase()}/`, BASE)).toEqual({ tries: [`/t/${CODE}`], code: CODE });
  });

  it('with a lot is tried as it is, then as its product, which is told of the lot', () => {
    expect(lostAddress(`${BASE}/t/${CODE}/L9`, BASE)).toEqual({ tries: [`/t/${CODE}/L9`, `/t/${CODE}?lo=L9`], code: CODE });
  });

  it('with a barcode number of thirteen digits is tried with fourteen, and without what follows the lot', () => {
    expect(lostAddress(`${BASE}/01/9520000000011/22/A/10/L9/21/7?17=280805`, BASE)).toEqual({
      tries: ['/01/09520000000011/10/L9', '/01/09520000000011?lo=L9'],
      code: '09520000000011',
    });
  });

  it('with a slip in the code is told what is wrong, and nothing is tried', () => {
    const slip = `${CODE.slice(0, 6)}${CODE.endsWith('2') ? '3' : '2'}`;
    const { tries, code, message } = lostAddress(`${BASE}/t/${slip}`, BASE);
    expect([tries, code]).toEqual([[], slip]);
    expect(message).toContain('mã ngắn');
  });

  it('that names no code is left alone', () => {
    expect(lostAddress(`${BASE}/khong-co/`, BASE)).toEqual({ tries: [] });
  });

  it('never leads off the site, whatever stands in it', () => {
    const anyLot = fc.oneof(fc.string(), fc.constantFrom('//evil.example', '..%2f..%2f', 'javascript:alert(1)', '<img onerror>', '%00', '\u202E'));
    fc.assert(
      fc.property(anyLot, fc.constantFrom('t', 'T', '01'), (lot, key) => {
        for (const address of lostAddress(`${BASE}/${key}/${key === '01' ? '09520000000011' : CODE}/${key === '01' ? '10/' : ''}${lot}`, BASE).tries) {
          expect(new URL(address, BASE).origin).toBe(BASE);
          expect(address).toMatch(new RegExp(`^/(?:t/[${CODE_ALPHABET}]{7}|01/\\d{14})(?:/10)?(?:/[^/?]+)?(?:\\?lo=[^&]+)?$`, 'u'));
        }
      }),
    );
  });
});
