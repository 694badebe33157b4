// What somebody types, pastes or scans, and what it turns out to be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from '#domain/read-code.ts';
import { newShortCode } from '#domain/short-code.ts';
import { urls } from '#urls.ts';

const BASE = 'https://ocop.example';
const GTIN = '09521234543213';
const CODE = newShortCode('tra-may', () => false);
const GS = '\u001D';
const read = (text: string) => readCode(text, { baseUrl: BASE });

/** Words that a message holds, without `any`. */
const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

describe('a barcode number', () => {
  it.each(['8938501001238', '893 850100 123 8', '893-8501-0012-38', '893.850.100.123.8', ' 8938501001238\n', '\u200E8938501001238\u200B', '８９３８５０１００１２３８', ']E08938501001238'])('is read from %j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'gtin', gtin: { gtin14: '08938501001238' } });
  });

  it.each(['96385074', '614141000036', '10614141000415', ']E496385074'])('has any of its lengths: %s', (text) => {
    expect(read(text).kind).toBe('gtin');
  });

  it('with a slip is told with the digit that would be right', () => {
    expect(read('893 850100 123 7')).toMatchObject({ kind: 'gtin-slip', digits: '8938501001237', expected: 8 });
  });

  it("of a shop's own is told as such", () => {
    expect(read('2001234543217')).toMatchObject({ kind: 'in-store', digits: '2001234543217' });
  });

  it('with a digit too few is not taken for anything else', () => {
    expect(read('893850100123')).toMatchObject({ kind: 'gtin-slip' });
    expect(read('2222222')).toMatchObject({ kind: 'unknown', message: like(/^có 7 chữ số/u) });
  });
});

describe('a GS1 element string', () => {
  const sameGoods: unknown = expect.objectContaining({ gtin14: GTIN });
  const whole = { kind: 'gtin', gtin: sameGoods, lot: 'L1', attributes: new Map([['17', '270131']]) };

  it.each([
    `(01)${GTIN}(10)L1(17)270131`,
    `(01) ${GTIN} (10) L1 (17) 270131`,
    `]C101${GTIN}10L1${GS}17270131`,
    `]C101${GTIN}1727013110L1`,
    `]d201${GTIN}1727013110L1`,
    `]Q3${GS}01${GTIN}10L1${GS}17270131`,
    `${GS}01${GTIN}10L1${GS}17270131${GS}`,
    `01${GTIN}10L1<GS>17270131`,
    `01${GTIN}1727013110L1`,
  ])('is read from %j', (text) => {
    expect(read(text)).toEqual(whole);
  });

  it('of the goods alone is sixteen digits', () => {
    expect(read(`01${GTIN}`)).toMatchObject({ kind: 'gtin', gtin: { gtin14: GTIN } });
  });

  it('carries unit, variant and weight', () => {
    expect(read(`(01)${GTIN}(22)2A(21)7(3103)000195`)).toMatchObject({ variant: '2A', serial: '7', attributes: new Map([['3103', '000195']]) });
  });

  it.each([
    ['with a slip in its number', '(01)09521234543214(10)L1', 'gtin-slip'],
    ['of a pallet', '(00)106141411234567897', 'unknown'],
    ['with a date that is none', `(01)${GTIN}(17)271301`, 'unknown'],
    ['that says two things of one', `(01)${GTIN}(10)L1(10)L2`, 'unknown'],
    ['with an AI that there is not', `(01)${GTIN}(19)1`, 'unknown'],
    ['cut off', `]C101${GTIN}1727`, 'unknown'],
  ])('%s', (_, text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});

describe('our short code', () => {
  it.each([CODE, CODE.toLowerCase(), ` ${CODE.slice(0, 3)} ${CODE.slice(3)} `, `${CODE.slice(0, 4)}-${CODE.slice(4)}`])('is read as typed: %j', (text) => {
    expect(read(text)).toEqual({ kind: 'short-code', code: CODE });
  });

  it.each([`${BASE}/t/${CODE}`, `${BASE}/t/${CODE}/`, `HTTPS://OCOP.EXAMPLE/T/${CODE.toLowerCase()}`, `http://ocop.example/t/${CODE}`, `ocop.example/t/${CODE}`, `/t/${CODE}`, `${BASE}/t/${CODE}?lo=x#y`, `${BASE}/t/${CODE}.html`, `Xem tại ${BASE}/t/${CODE}.`])(
    'is read from our address: %j',
    (text) => {
      expect(read(text)).toEqual({ kind: 'short-code', code: CODE });
    },
  );

  it('is read from the addresses that are printed, with the lot as it is', () => {
    expect(read(BASE + urls.trace(CODE))).toEqual({ kind: 'short-code', code: CODE });
    expect(read(BASE + urls.trace(CODE, 'l2026-08A'))).toEqual({ kind: 'short-code', code: CODE, lot: 'l2026-08A' });
    expect(read(`${CODE}/L1`)).toEqual({ kind: 'short-code', code: CODE, lot: 'L1' });
  });

  it.each(['%3Cimg%20onerror=x%3E', '..%2F..%2Fx', '%00', 'a'.repeat(21), '%zz'])('lets no lot pass that could not be ours: %s', (lot) => {
    expect(read(`${BASE}/t/${CODE}/${lot}`)).toEqual({ kind: 'short-code', code: CODE });
  });

  it('is also that of the place where the reader is', () => {
    expect(readCode(`http://localhost:4321/t/${CODE}`, { baseUrl: BASE, otherOrigins: ['http://localhost:4321'] })).toEqual({ kind: 'short-code', code: CODE });
    expect(read(`http://localhost:4321/t/${CODE}`).kind).toBe('foreign-address');
  });

  it('with letters that never occur is told so', () => {
    expect(read(`O${CODE.slice(1)}`)).toEqual({ kind: 'short-code-slip', typed: `O${CODE.slice(1)}`, slip: 'letters', letters: ['O'], message: 'mã ngắn không bao giờ có ký tự O; xem lại ký tự đó trên bao bì' });
    expect(read(`${BASE}/t/ABEGIOS`)).toMatchObject({ slip: 'letters', letters: ['A', 'B', 'E', 'G', 'I', 'O', 'S'] });
  });

  it('with a wrong or two exchanged characters is told so', () => {
    const exchanged = `${CODE.charAt(1)}${CODE.charAt(0)}${CODE.slice(2)}`;
    expect(read(exchanged)).toMatchObject({ kind: 'short-code-slip', slip: 'check', typed: exchanged, letters: [] });
    expect(read(`${BASE}/t/${exchanged}`)).toMatchObject({ kind: 'short-code-slip', slip: 'check' });
  });

  it('with a character too many or too few is told so', () => {
    expect(read(`${BASE}/t/${CODE}2`)).toMatchObject({ kind: 'unknown', message: 'mã ngắn có đúng 7 ký tự, ở đây có 8; xem lại trên bao bì có thiếu hay thừa ký tự không' });
    expect(read(CODE.slice(1))).toMatchObject({ kind: 'unknown', message: like(/ở đây có 6/u) });
  });

  it.each(['trà mây', 'ruou nep', 'gao st25', 'mat ong', 'OCOP', 'banh mi 24'])('is not seen in the word %j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unknown', message: like(/^chưa nhận ra/u) });
  });
});

describe('a Digital Link', () => {
  it('of anybody is read; ours is known', () => {
    expect(read(`https://id.gs1.org/01/${GTIN}/10/L1`)).toMatchObject({ kind: 'digital-link', isOurs: false, link: { lot: 'L1' } });
    expect(read(`id.gs1.org/01/${GTIN}`)).toMatchObject({ kind: 'digital-link', isOurs: false });
    expect(read(BASE + urls.digitalLink(GTIN, 'L1'))).toMatchObject({ kind: 'digital-link', isOurs: true, link: { lot: 'L1' } });
    expect(read(urls.digitalLink(GTIN))).toMatchObject({ kind: 'digital-link', isOurs: true });
  });

  it('that cannot be taken is told why, with its address for showing', () => {
    expect(read('https://shop.vn/01/09521234543214')).toMatchObject({ kind: 'digital-link-refused', host: 'shop.vn', isOurs: false, error: { error: 'gtin' } });
    expect(read(`${BASE}/01/952`)).toMatchObject({ kind: 'digital-link-refused', isOurs: true, error: { error: 'gtin', gtin: { error: 'length' } } });
    expect(read(`https://shop.vn/01/${GTIN}/10/A%252F`)).toMatchObject({ kind: 'digital-link-refused', error: { error: 'double-encoded' } });
    expect(read('https://id.gs1.org/00/106141411234567897')).toMatchObject({ kind: 'digital-link-refused', error: { error: 'other-key' } });
  });

  it('of a stranger who hides behind our name is not ours', () => {
    expect(read(`https://ocop.example@evil.example/01/${GTIN}`)).toMatchObject({ kind: 'digital-link-refused', isOurs: false, host: 'evil.example', error: { error: 'userinfo' } });
  });
});

describe('an official code', () => {
  it.each(['83-829-28780-3-2022', '83 - 829 – 28780 — 03 - 2022', '83 829 28780 3 2022', '83.829.28780.3.2022', 'Mã sản phẩm: 83-829-28780-3-2022.'])('of five parts is read from %j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'official-code', text: '83-829-28780-3-2022', code: { form: 'before', district: '829' } });
  });

  it('of four parts is one of since July 2025', () => {
    expect(read('86-29242-01-2026')).toMatchObject({ kind: 'official-code', text: '86-29242-1-2026', code: { form: 'today', commune: '29242' } });
  });

  it('is not seen in a right barcode number whose digits are parted the same way', () => {
    expect(read('89 38501 00 1238')).toMatchObject({ kind: 'gtin' });
  });
});

describe("a decision's number", () => {
  it.each([
    ['128/QĐ-UBND', '128', '128/QĐ-UBND', undefined],
    ['128/qđ-ubnd', '128', '128/QĐ-UBND', undefined],
    ['qd 128 ubnd 2024', '128', '128/QĐ-UBND', 2024],
    ['số 0128/QĐ-UBND ngày 05/02/2024', '128', '128/QĐ-UBND', 2024],
    ['Quyết định số 1580/QĐ-UBND-HC', '1580', '1580/QĐ-UBND-HC', undefined],
    ['quyet dinh 1580', '1580', '1580/QĐ', undefined],
    ['377/QĐ-BNN-VPĐP', '377', '377/QĐ-BNN-VPĐP', undefined],
    ['26/2026/QĐ-TTg', '26', '26/2026/QĐ-TTg', 2026],
  ])('%j', (text, number, printed, year) => {
    expect(read(text)).toEqual({ kind: 'decision', number, text: printed, ...(year === undefined ? {} : { year }) });
  });

  it.each(['0/QĐ-UBND', 'qd', 'quyết định', '128/KH-UBND'])('is not seen in %j', (text) => {
    expect(read(text).kind).toBe('unknown');
  });
});

describe('another address', () => {
  it.each([
    ['https://truyxuat.example.vn/abc?x=1', 'truyxuat.example.vn'],
    ['www.dacsan.vn', 'www.dacsan.vn'],
    ['https://bao.vn/01/05/2024', 'bao.vn'],
    ['https://bao.vn/00/12', 'bao.vn'],
    ['Xem (https://dacsan.vn/x), nhé', 'dacsan.vn'],
  ])('%j is shown with its host', (text, host) => {
    expect(read(text)).toMatchObject({ kind: 'foreign-address', host });
    expect(read(text)).not.toHaveProperty('warning');
  });

  it('is shown in plain letters, with a warning when it hides something', () => {
    expect(read('https://ocop.example@evil.example/')).toMatchObject({ kind: 'foreign-address', host: 'evil.example', warning: like(/giấu/u) });
    expect(read('https://đặcsản.vn/trà')).toEqual({ kind: 'foreign-address', host: 'xn--csn-uqa6698amda.vn', address: 'https://xn--csn-uqa6698amda.vn/tr%C3%A0', warning: like(/làm giả/u) });
  });

  it('of ours that is no code is one of our pages', () => {
    expect(read(`${BASE}${urls.product('tra-may')}`)).toEqual({ kind: 'our-page', path: '/san-pham/tra-may/' });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'tel:+84901234567', 'WIFI:S:a;P:b;;', '//evil.example/x', 'mailto:a@b.vn'])('%j is no code and never opened', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unknown', message: like(/không mở/u) });
  });
});

describe('nothing', () => {
  it.each(['', ' ', '\n\t', '\u200B', '\u0000'])('%j is empty', (text) => {
    expect(read(text)).toEqual({ kind: 'empty' });
  });

  it('of any length is answered', () => {
    expect(read('a'.repeat(1_000_000))).toMatchObject({ kind: 'unknown', message: like(/^nội dung dài 1000000 ký tự/u) });
    for (const text of [']C1'.repeat(1600), '('.repeat(5000), `(01)${'('.repeat(4000)}`, '1-'.repeat(2500), 'a.'.repeat(2500), GS.repeat(5000)]) expect(read(text).kind).toMatch(/unknown|empty/u);
  });

  it('any code of ours comes back from however it is written', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom('', ' ', '-'), fc.integer({ min: 1, max: 6 }), fc.boolean(), (id, gap, at, isSmall) => {
        const code = newShortCode(id, () => false);
        const typed = `${code.slice(0, at)}${gap}${code.slice(at)}`;
        expect(read(isSmall ? typed.toLowerCase() : typed)).toEqual({ kind: 'short-code', code });
      }),
    );
  });
});
