// Addresses: ours (short code, Digital Link, any other page), a Digital Link of anybody's, or another system's, which is only shown.
import { LOT_CODE } from '../schemas/lot-code.ts';
import { readDigitalLink } from './digital-link.ts';
import { readTypedCode } from './read-code-short.ts';
import type { ReadCode, ReadCodeOptions } from './read-code-types.ts';

/** Where our short codes stand in an address: /t/<code>, perhaps a lot, perhaps a final slash (urls.trace writes it). */
const TRACE = /^\/t\/([^/]+)(?:\/([^/]*))?\/?$/iu;

const HIDING = 'địa chỉ này giấu tên miền thật hoặc bị hỏng; không nên mở';
const LOOK_ALIKE = 'tên miền viết bằng chữ có dấu hoặc chữ nước ngoài, dễ bị làm giả; xem kỹ từng chữ trước khi mở';

/** Reads an address with its scheme. */
export function readAddressCode(text: string, { baseUrl, otherOrigins = [] }: ReadCodeOptions): ReadCode {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const host = url?.host ?? /^https?:\/\/([^/?#]*)/iu.exec(text)?.[1] ?? '';
  const address = url?.href ?? text;
  const isHiding = url === undefined || `${url.username}${url.password}` !== '';
  const isOurs = !isHiding && [baseUrl, ...otherOrigins].some((origin) => URL.canParse(origin) && new URL(origin).host === host);
  const ours = isOurs ? readOurPath(url.pathname) : undefined;
  if (ours !== undefined) return ours;
  const read = readDigitalLink(text);
  if (read.ok) return { kind: 'digital-link', link: read.link, isOurs };
  if (isMeantAsLink(text, read.error, isOurs)) return { kind: 'digital-link-refused', address, host, isOurs, error: read };
  if (isOurs) return { kind: 'our-page', path: url.pathname };
  const warning = isHiding ? HIDING : /(?:^|\.)xn--/u.test(host) ? LOOK_ALIKE : undefined;
  return { kind: 'foreign-address', address, host, ...(warning === undefined ? {} : { warning }) };
}

/** A lot that could not be ours is not passed on. */
function readOurPath(path: string): ReadCode | undefined {
  const [, code, lot = ''] = TRACE.exec(path) ?? [];
  if (code === undefined) return undefined;
  const read = readTypedCode(unescaped(code).replace(/\.html$/iu, ''), true);
  if (read?.kind !== 'short-code') return read;
  const own = unescaped(lot).replace(/\.html$/iu, '');
  return { ...read, ...(LOT_CODE.test(own) ? { lot: own } : {}) };
}

/** Whether a refused address was meant to name goods; a date in a news address (/01/05/) was not. */
function isMeantAsLink(text: string, error: string, isOurs: boolean): boolean {
  if (error === 'other-key' || (error === 'compressed' && !/^https?:\/\/[^/]*\/?$/iu.test(text))) return true;
  return /\/01(?:\/|%2f)\d{7}/iu.test(text) || (isOurs && /^https?:\/\/[^/]+\/01(?:\/|%2f)/iu.test(text));
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // Left as it is, it is no code and no lot.
  }
}
