// Interprets whatever a person types, pastes or scans. Pure and without a catalogue: what it finds may still be in no register.
import { readAddressCode } from './read-code-address.ts';
import { readElements } from './read-code-elements.ts';
import { readNumber } from './read-code-number.ts';
import { readDecision, readOfficialCode } from './read-code-papers.ts';
import { readTypedCode } from './read-code-short.ts';
import type { ReadCode, ReadCodeOptions } from './read-code-types.ts';

/** Longest text that is looked at: more than any code on a packet holds. */
const LONGEST = 5000;
/** Symbology identifier that scanners put before the data, e.g. ]C1 GS1-128, ]d2 GS1 DataMatrix, ]Q3 GS1 QR (ISO/IEC 15424). */
const SYMBOLOGY = /^\]([A-Za-z])([0-9A-Fa-f])/u;
/** Those that say: what follows is a GS1 element string, as though FNC1 stood before it. */
const GS1_DATA: ReadonlySet<string> = new Set(['C1', 'd2', 'Q3', 'e0', 'J1', 'z1']);

/** An address typed without https://: a host with a path, or one that ends as most do here. */
const BARE_HOST = /^(?:[a-z0-9-]+\.)+(?:[a-z]{2,}(?::\d+)?[/?#]\S*|(?:vn|com|net|org|info|biz|asia|me|io|app|example))$/iu;

const HELP = 'chưa nhận ra đây là mã gì; thử dãy số dưới mã vạch, mã 7 ký tự cạnh mã QR, mã sản phẩm OCOP trên giấy chứng nhận, hoặc tìm theo tên sản phẩm';

/**
 * Tells what a text is. Never throws, whatever the text.
 * @example readCode('893 850100 123 8', { baseUrl: 'https://ocop.example' }).kind // 'gtin'
 */
export function readCode(text: string, options: ReadCodeOptions): ReadCode {
  if (text.length > LONGEST) return { kind: 'unknown', message: `nội dung dài ${text.length} ký tự, không phải một mã; chỉ dán riêng mã hoặc địa chỉ` };
  const raw = trimmed(text);
  if (raw === '') return { kind: 'empty' };
  const [prefix, letter = '', digit = ''] = SYMBOLOGY.exec(raw) ?? [];
  if (prefix !== undefined) {
    const data = raw.slice(prefix.length);
    return (GS1_DATA.has(`${letter}${digit}`) ? readElements(data.startsWith('\u001D') ? data : `\u001D${data}`) : undefined) ?? readCode(data, options);
  }
  return readLink(raw, options) ?? readPlain(raw, options) ?? { kind: 'unknown', message: HELP };
}

/** Addresses: with a scheme, without one, a path of ours alone, or one inside a sentence. */
function readLink(raw: string, options: ReadCodeOptions): ReadCode | undefined {
  if (/^https?:\/\//iu.test(raw)) return readAddressCode(raw, options);
  if (/^\/(?:t|01)\//iu.test(raw)) return readAddressCode(`${options.baseUrl}${raw}`, options);
  if (BARE_HOST.test(raw)) return readAddressCode(`https://${raw}`, options);
  const inside = /https?:\/\/[^\s"<>]+/iu.exec(raw)?.[0];
  if (inside !== undefined) return readAddressCode(inside.replace(/[).,;]+$/u, ''), options);
  if (/^(?:[a-z][a-z0-9+.-]*:(?!\s)|\/\/)/iu.test(raw)) {
    return { kind: 'unknown', message: 'đây là một lệnh hay loại liên kết khác, không phải mã hàng; danh mục không mở. Hãy quét đúng mã trên bao bì' };
  }
  return undefined;
}

function readPlain(raw: string, options: ReadCodeOptions): ReadCode | undefined {
  const elements = readElements(raw);
  if (elements !== undefined) return elements;
  const text = raw.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  const digits = text.replace(/[\s.\-–—]+/gu, '');
  const official = readOfficialCode(text);
  if (official !== undefined) return official;
  if (/^\d+$/u.test(digits)) {
    const number = readNumber(digits);
    const short = number.kind === 'unknown' ? readTypedCode(text) : undefined;
    return number.kind === 'gtin' ? number : (readOfficialCode(text, true) ?? short ?? number);
  }
  const [code = '', lot, ...more] = text.split('/');
  const typed = readTypedCode(code);
  if (typed !== undefined && lot === undefined) return typed;
  if (typed?.kind === 'short-code' && lot !== undefined && more.length === 0) return readAddressCode(`${options.baseUrl}/t/${typed.code}/${encodeURIComponent(lot)}`, options);
  return readOfficialCode(text, true) ?? readDecision(text);
}

/** Without what surrounds a pasted or scanned text unseen; FNC1 stays, for it says what the text is. */
function trimmed(text: string): string {
  return text.replace(/^[\s\p{Cf}\u0000]+|[\s\p{Cf}\u0000]+$/gu, '');
}
