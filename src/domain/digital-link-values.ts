// Values of GS1 Application Identifiers (AIs) as a Digital Link carries them: their characters and formats.
// URI Syntax, clauses "Character sets", "Key qualifier formats" and "Data attributes"; GS1 General Specifications §3 for each AI.

/** The 82 characters of GS1 General Specifications fig. 7.11-1 (URI Syntax, "Character sets", XCHAR once decoded). */
const CHARACTERS = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/u;

/** The keys of things that are not trade items, by AI: what they name (URI Syntax, "Primary identification keys"). */
export const OTHER_KEYS: ReadonlyMap<string, string> = new Map([
  ['00', 'thùng, kiện hàng (SSCC)'],
  ['253', 'giấy tờ (GDTI)'],
  ['255', 'phiếu mua hàng (GCN)'],
  ['401', 'lô vận chuyển (GINC)'],
  ['402', 'chuyến hàng (GSIN)'],
  ['414', 'địa điểm (GLN)'],
  ['415', 'bên thu tiền (GLN)'],
  ['417', 'doanh nghiệp (GLN)'],
  ['8003', 'vỏ, khay dùng lại (GRAI)'],
  ['8004', 'tài sản (GIAI)'],
  ['8006', 'một phần của món hàng (ITIP)'],
  ['8010', 'linh kiện (CPID)'],
  ['8013', 'mẫu hàng (GMN)'],
  ['8017', 'bên phục vụ (GSRN)'],
  ['8018', 'người được phục vụ (GSRN)'],
]);

/** Qualifiers of a GTIN in the order that the path must have (URI Syntax, "Path element order", gtin-path). */
export const QUALIFIERS = ['22', '10', '21'] as const;

/** What a person calls them. */
export const QUALIFIER_WORDS = { '22': 'biến thể (22)', '10': 'số lô (10)', '21': 'số sê-ri (21)' } as const satisfies Record<(typeof QUALIFIERS)[number], string>;

// Formats: D = a date yymmdd (a day of 00 stands for the whole month), N6 = six digits, X = characters; `..` = up to.
const FORMATS: readonly (readonly [ai: string, value: string])[] = [
  ['1[1-3567]|7006|4326', 'D'],
  ['02|8001', 'N14'],
  ['20|7241', 'N2'],
  ['30|37', 'N..8'],
  ['3(?:1[0-6]|2\\d|3[0-7]|4\\d|5[0-7]|6[0-6])[0-5]|395[0-3]|8005', 'N6'],
  ['390\\d|392\\d', 'N..15'],
  ['391\\d|393\\d', 'N3 N..15'],
  ['394[0-3]|8111', 'N4'],
  ['90|24[01]|25[01]|400|403|7002|7023|4308|4319', 'X..30'],
  ['9[1-9]', 'X..90'],
  ['242', 'N..6'],
  ['10|243|254|420|4318|71[0-7]|702[0-2]|7240|8002|8012', 'X..20'],
  ['41[0-7]|7001', 'N13'],
  ['00|8006|8017|8018|8026', 'N18'],
  ['402', 'N17'],
  ['253', 'N13 X..17?'],
  ['255', 'N13 N..12?'],
  ['8003', 'N14 X..16?'],
  ['401|8004|8010', 'X..30'],
  ['421', 'N3 X..9'],
  ['42[246]', 'N3'],
  ['42[35]', 'N3 N..12'],
  ['427|7008', 'X..3'],
  ['430[01]|431[01]|4320', 'X..35'],
  ['430[2-6]|431[2-6]|8110|8112', 'X..70'],
  ['4307|4317', 'X2'],
  ['432[1-3]', 'N1'],
  ['7003|432[45]', 'N10'],
  ['7004', 'N..4'],
  ['7005', 'X..12'],
  ['7007', 'D D?'],
  ['7009', 'X..10'],
  ['7010', 'X..2'],
  ['7011', 'D N4?'],
  ['703\\d', 'N3 X..27'],
  ['7040', 'N1 X3'],
  ['723\\d', 'X2 X..28'],
  ['7242|8013|8020', 'X..25'],
  ['8007', 'X..34'],
  ['8008', 'N8 N..4?'],
  ['8009', 'X..50'],
  ['8011', 'N..12'],
  ['8019', 'N..10'],
  ['8200', 'X..70'],
];

const PATTERNS = FORMATS.map(([ai, value]) => [new RegExp(`^(?:${ai})$`, 'u'), new RegExp(`^${value.split(' ').map(pattern).join('')}$`, 'u')] as const);

/** One part of a format as a pattern. @example pattern('N..15') // '(?:\\d{1,15})' */
function pattern(part: string): string {
  const [, kind = '', upTo, length, optional = ''] = /^([DNX])(\.\.)?(\d*)(\?)?$/u.exec(part) ?? [];
  if (kind === 'D') return `(?:\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]))${optional}`;
  return `(?:${kind === 'N' ? '\\d' : '.'}{${upTo === undefined ? '' : '1,'}${length}})${optional}`;
}

/** Whether a query may carry this AI beside a GTIN (URI Syntax, "Data attributes"); a lot may stand there too. */
export function isAttribute(ai: string): boolean {
  return PATTERNS.some(([codes]) => codes.test(ai));
}

/** Whether a decoded value is right for the AI of an attribute: its characters, kind and length. */
export function isAttributeValue(ai: string, value: string): boolean {
  return CHARACTERS.test(value) && PATTERNS.some(([codes, format]) => codes.test(ai) && format.test(value));
}

/** Whether a decoded value is right for variant, lot or serial number: 1–20 of the 82 characters ("Key qualifier formats"). */
export function isQualifierValue(value: string): boolean {
  return value.length >= 1 && value.length <= 20 && CHARACTERS.test(value);
}

/** Whether `key` is a number, and so stands for an AI; other keys belong to the extension mechanism and mean nothing here. */
export function isAi(key: string): boolean {
  return /^\d+$/u.test(key);
}
