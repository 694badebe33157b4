// GS1 Digital Link URIs read and written (GS1 Digital Link Standard: URI Syntax): the address in a QR code that says which goods.
import { isEncodedTwice, isWayUp, readAddress } from './digital-link-address.ts';
import { isCompressedGtin } from './digital-link-compressed.ts';
import type { DigitalLink, DigitalLinkError, ReadDigitalLink, TradeItem } from './digital-link-types.ts';
import { isAi, isAttribute, isAttributeValue, isQualifierValue, OTHER_KEYS, QUALIFIER_WORDS, QUALIFIERS } from './digital-link-values.ts';
import { parseGtin } from './gtin.ts';

const refuse = (error: DigitalLinkError['error'], message: string): DigitalLinkError => ({ ok: false, error, message });

type Read<T> = { readonly ok: true; readonly value: T } | DigitalLinkError;

/**
 * Reads a Digital Link of any domain ("Constructing the GS1 Digital Link URI"). Never throws; a text that is none, or one that
 * breaks the standard, is answered with what is wrong and what to do.
 * @example readDigitalLink('https://id.gs1.org/01/09521234543213/10/L1?17=270131')
 */
export function readDigitalLink(text: string): ReadDigitalLink {
  const address = readAddress(text.trim());
  if (!address.ok) return address;
  const { origin, segments } = address;
  const at = keyIndex(segments);
  if (at === undefined) return noKey(segments);
  const [key = '', number = '', ...rest] = segments.slice(at);
  if (key !== '01') return refuse('other-key', `đây là mã của ${OTHER_KEYS.get(key) ?? 'thứ khác'}, không phải của món hàng; tìm mã trên bao bì của chính món hàng`);
  if (number === '') return refuse('incomplete', 'sau 01 không có mã hàng; quét lại mã hoặc gõ dãy số dưới mã vạch');
  if (!/^\d+$/u.test(number)) return refuse('gtin', 'sau 01 phải là mã hàng (GTIN) toàn chữ số; gõ dãy số dưới mã vạch');
  const gtin = parseGtin(number);
  if (!gtin.ok) return { ...refuse('gtin', gtin.message), gtin };
  const qualifiers = readQualifiers(rest);
  if (!qualifiers.ok) return qualifiers;
  const query = readQuery(address.query, qualifiers.value);
  if (!query.ok) return query;
  return { ok: true, link: { origin, prefix: segments.slice(0, at).map((segment) => `/${encode(segment)}`).join(''), gtin: gtin.gtin, ...query.value } };
}

/**
 * Writes a Digital Link: key 01 with fourteen digits, then 22, 10 and 21 ("Path element order"), other AIs in the query in the
 * order of their codes ("Constructing the query string"), percent-encoded ("Character sets").
 * @param link.origin scheme and host, e.g. `https://ocop.example`; a prefix goes before the key.
 * @throws RangeError on a value that the standard does not allow: whoever takes one from people asks `isQualifierValue` first.
 */
export function writeDigitalLink(link: Pick<DigitalLink, 'origin' | 'gtin'> & Partial<DigitalLink>): string {
  const { origin, prefix = '', gtin, variant, lot, serial, attributes = new Map<string, string>() } = link;
  const values = { '22': variant, '10': lot, '21': serial };
  const path = QUALIFIERS.flatMap((ai) => {
    const value = values[ai];
    if (value === undefined) return [];
    if (!isQualifierValue(value) || isMisread(value)) throw new RangeError(`AI ${ai} cannot be ${JSON.stringify(value)}`);
    return [`/${ai}/${encode(value)}`];
  });
  const query = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ai, value]) => {
    if (!isAttributeValue(ai, value) || isMisread(value)) throw new RangeError(`AI ${ai} cannot be ${JSON.stringify(value)}`);
    return `${ai}=${encode(value)}`;
  });
  return `${origin}${prefix}/01/${gtin.gtin14}${path.join('')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Where the key stands: pairs are counted from the end, so that a path before it may hold anything ("Primary identifier and value concatenation"). */
function keyIndex(segments: readonly string[]): number | undefined {
  const isKeyAt = (at: number): boolean => {
    const [key = '', value = ''] = segments.slice(at, at + 2);
    return key === '01' || (OTHER_KEYS.has(key) && /^\d{13}/u.test(value));
  };
  for (const start of [segments.length - 2, segments.length - 1]) {
    for (let at = start; at >= 0; at -= 2) if (isKeyAt(at)) return at;
  }
  return undefined;
}

function noKey(segments: readonly string[]): DigitalLinkError {
  return isCompressedGtin(segments.at(-1) ?? '')
    ? refuse('compressed', 'địa chỉ GS1 Digital Link ở dạng nén, danh mục không đọc; gõ dãy số dưới mã vạch')
    : refuse('no-key', 'địa chỉ không có mã hàng GS1 (phần /01/ rồi 14 chữ số); gõ dãy số dưới mã vạch');
}

/** Pairs after the GTIN, in the order 22, 10, 21 and each at most once ("Path element order", gtin-path). */
function readQualifiers(rest: readonly string[]): Read<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  let last = -1;
  for (let at = 0; at < rest.length; at += 2) {
    const [ai = '', value = ''] = rest.slice(at, at + 2);
    const place = QUALIFIERS.findIndex((qualifier) => qualifier === ai);
    const qualifier = QUALIFIERS[place];
    if (qualifier === undefined) return wrongElement(ai, rest.length - at === 1);
    const word = QUALIFIER_WORDS[qualifier];
    if (values.has(ai)) return refuse('duplicate', `${word} có hai lần trong địa chỉ; quét lại mã`);
    if (place < last) return refuse('order', `${word} đứng sai chỗ; thứ tự đúng là 22, 10, 21 sau mã hàng`);
    if (value === '') return refuse('incomplete', `${word} không có giá trị; quét lại mã hoặc chép trọn địa chỉ`);
    if (!isQualifierValue(value)) return refuse('value', `${word} phải có 1–20 chữ, số hay dấu không dấu tiếng Việt; quét lại mã`);
    values.set(ai, value);
    last = place;
  }
  return { ok: true, value: values };
}

function wrongElement(ai: string, isLast: boolean): DigitalLinkError {
  if (isAttribute(ai)) return refuse('order', `mã ${ai} không đứng trong đường dẫn; nó phải ở sau dấu ?`);
  if (isLast && /^[\w-]{5,}$/u.test(ai) && !isAi(ai)) return refuse('compressed', 'phần sau mã hàng ở dạng nén hoặc không theo chuẩn GS1, danh mục không đọc; gõ dãy số dưới mã vạch');
  return refuse('unknown-ai', `phần "${ai.slice(0, 20)}" sau mã hàng không có trong chuẩn GS1 cho món hàng; quét lại mã hoặc gõ dãy số dưới mã vạch`);
}

/**
 * AIs of the query, each at most once ("Data attributes"); keys that are not numbers are passed over ("Extension mechanism and
 * reserved keywords"). A lot may stand here when the path has none.
 */
function readQuery(pairs: readonly (readonly [string, string])[], qualifiers: ReadonlyMap<string, string>): Read<Omit<TradeItem, 'gtin'>> {
  const attributes = new Map<string, string>();
  for (const [ai, value] of pairs) {
    if (!isAi(ai)) continue;
    if (ai === '01' || attributes.has(ai) || qualifiers.has(ai)) return refuse('duplicate', `mã ${ai} có hai lần trong địa chỉ; quét lại mã`);
    if (ai === '22' || ai === '21') return refuse('order', `${QUALIFIER_WORDS[ai]} phải đứng trong đường dẫn, sau mã hàng; không đứng sau dấu ?`);
    if (!isAttribute(ai)) return refuse('unknown-ai', `mã ${ai.slice(0, 20)} sau dấu ? không có trong chuẩn GS1; quét lại mã`);
    if (value === '') return refuse('incomplete', `mã ${ai} sau dấu ? không có giá trị; quét lại mã hoặc chép trọn địa chỉ`);
    if (!isAttributeValue(ai, value)) return refuse('value', `giá trị của mã ${ai} không đúng dạng; quét lại mã`);
    attributes.set(ai, value);
  }
  const lot = qualifiers.get('10') ?? attributes.get('10');
  attributes.delete('10');
  return { ok: true, value: tradeParts(qualifiers.get('22'), lot, qualifiers.get('21'), attributes) };
}

/** Parts of a trade item beside its number; what is not told has no key. */
export function tradeParts(variant: string | undefined, lot: string | undefined, serial: string | undefined, attributes: ReadonlyMap<string, string>): Omit<TradeItem, 'gtin'> {
  return { ...(variant === undefined ? {} : { variant }), ...(lot === undefined ? {} : { lot }), ...(serial === undefined ? {} : { serial }), attributes };
}

/** Values that our own reader, and a careful one of others, takes for an attack. */
function isMisread(value: string): boolean {
  return isEncodedTwice(value) || isWayUp(value);
}

/** Percent-encoding of everything that is not unreserved (RFC 3986 §2.3; URI Syntax, "Character sets"). */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
