// An address taken apart by hand and without mercy: a browser's own parser would repair it (dot segments, odd slashes, letters of
// other scripts) and so make something right of what nobody wrote.
import type { DigitalLinkError } from './digital-link-types.ts';
import { isAi } from './digital-link-values.ts';

/** Longest address that is read: far above any printed one (a QR code of version 40 holds 4,296 characters, a label's 300). */
export const LONGEST_ADDRESS = 2000;

export interface Address {
  readonly ok: true;
  readonly origin: string;
  readonly host: string;
  /** Decoded path segments; one final slash adds none. */
  readonly segments: readonly string[];
  /** Decoded pairs of the query whose key is a number, as they stand. */
  readonly query: readonly (readonly [key: string, value: string])[];
}

const PARTS = /^(https?):\/\/([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/iu;
// Host names and IPv4 (RFC 3986 reg-name, in practice letters, digits and hyphens), then perhaps a port.
const HOST = /^((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?::(\d{1,5}))?$/u;

// Controls, and characters that are not seen: direction marks, zero-width spaces, the rest of Unicode's Cf.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const refuse = (error: DigitalLinkError['error'], message: string): DigitalLinkError => ({ ok: false, error, message });

/** Reads scheme, host, path and query of an address (URI Syntax, "Constructing the GS1 Digital Link URI"; RFC 3986 §3). */
export function readAddress(text: string): Address | DigitalLinkError {
  if (text.length > LONGEST_ADDRESS) return refuse('too-long', `địa chỉ dài ${text.length} ký tự, quá mức ${LONGEST_ADDRESS}; chỉ dán riêng địa chỉ in trong mã`);
  if (!/^[!-~]*$/u.test(text)) return refuse('characters', 'địa chỉ có ký tự lạ (dấu cách, chữ có dấu, biểu tượng hay ký tự ẩn); quét lại mã hoặc chép lại địa chỉ');
  const [, scheme = '', authority = '', path = '', query = ''] = PARTS.exec(text) ?? [];
  if (scheme === '') return refuse('scheme', 'không phải địa chỉ http hay https; mã GS1 Digital Link bắt đầu bằng https://');
  if (authority.includes('@')) return refuse('userinfo', 'địa chỉ giấu một tên miền khác sau dấu @; đừng mở, hãy gõ số dưới mã vạch');
  const host = hostOf(scheme.toLowerCase(), authority.toLowerCase());
  if (host === undefined) return refuse('host', 'tên miền không đúng dạng hoặc dùng chữ dễ lẫn; đừng mở, hãy gõ số dưới mã vạch');
  const segments = splitPath(path).map(decode);
  // What is not a number means nothing here (an advertiser's mark, another system's field) and may be as broken as it likes.
  const pairs = query.split(/[&;]/u).map(splitPair).filter(([key]) => key !== undefined && isAi(key));
  const decoded = [...segments, ...pairs.flat()];
  if (decoded.includes(undefined)) return refuse('encoding', 'địa chỉ có phần mã hoá % bị hỏng; quét lại mã hoặc chép lại địa chỉ');
  const parts = decoded.filter((part) => part !== undefined);
  if (parts.some((part) => HIDDEN.test(part))) return refuse('characters', 'địa chỉ giấu ký tự điều khiển hay ký tự ẩn trong phần mã hoá %; quét lại mã');
  if (parts.some(isEncodedTwice)) return refuse('double-encoded', 'địa chỉ bị mã hoá % hai lần; quét lại mã hoặc chép lại địa chỉ');
  if (parts.some(isWayUp)) return refuse('dot-segment', 'địa chỉ có đoạn "." hoặc ".." để đi vòng; mã thật không bao giờ có');
  return { ok: true, ...host, segments: segments.filter((part) => part !== undefined), query: pairs.map(([key = '', value = '']) => [key, value] as const) };
}

/** Whether a decoded value still holds percent-encoding: taken apart twice, it would become something else. */
export function isEncodedTwice(value: string): boolean {
  return /%[0-9a-f]{2}/iu.test(value);
}

/** Whether a decoded value is or holds a dot segment (RFC 3986 §3.3), which browsers and servers resolve to another path. */
export function isWayUp(value: string): boolean {
  return /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/u.test(value);
}

/** Scheme and host in small letters without the scheme's own port; names in other scripts (xn--) are refused, for they look like others. */
function hostOf(scheme: string, authority: string): { readonly origin: string; readonly host: string } | undefined {
  const [, name = '', port] = HOST.exec(authority) ?? [];
  if (name === '' || name.length > 253 || /(?:^|\.)xn--/u.test(name) || Number(port ?? 1) < 1 || Number(port ?? 1) > 65535) return undefined;
  const isUsual = port === undefined || Number(port) === (scheme === 'https' ? 443 : 80);
  const host = isUsual ? name : `${name}:${Number(port)}`;
  return { origin: `${scheme}://${host}`, host };
}

function splitPath(path: string): readonly string[] {
  return path.replace(/^\//u, '').replace(/\/$/u, '').split('/').filter((part, _, all) => all.length > 1 || part !== '');
}

function splitPair(pair: string): readonly [string | undefined, string | undefined] {
  const at = pair.indexOf('=');
  return at === -1 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
}

/** Percent-decoding, once (RFC 3986 §2.1); undefined where it is broken. */
function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // What is broken becomes an answer of the caller's.
  }
}
