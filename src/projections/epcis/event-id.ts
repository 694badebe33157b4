// The id of an event, from what it says: the EPCIS event hash id of CBV 2.0. Whoever holds the event can work it out again, the same
// event has the same id in every file, and a changed one has another. Rules for fields that our events never have are left out.
import { type Extensions, type ExtensionValue, PREFIX, type QuantityElement, type UnnamedEvent } from './types.ts';

const VOCABULARY = 'https://ref.gs1.org/cbv';
const GS1_KEY = /^https?:\/\/.+?\/(01\/\d{14}(?:\/10\/[^/?#]+)?|414\/\d{13})$/u;

/** Digital Links of every domain name the same thing: they enter in the canonical form of GS1's own. */
function canonical(value: string): string {
  const key = GS1_KEY.exec(value)?.[1];
  return key === undefined ? value.trim() : `https://id.gs1.org/${key}`;
}

function sorted(parts: readonly string[]): string {
  return [...parts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('');
}

function quantities(list: string, elements: readonly QuantityElement[]): string {
  const parts = elements.map(({ epcClass, quantity, uom }) =>
    ['quantityElement', `epcClass=${canonical(epcClass)}`, quantity === undefined ? '' : `quantity=${quantity}`, uom === undefined ? '' : `uom=${uom}`].join(''),
  );
  return `${list}${sorted(parts)}`;
}

function field(name: string, value: string | undefined): string {
  return value === undefined ? '' : `${name}=${value}`;
}

function extension(name: string, value: ExtensionValue, namespace: string): string {
  const key = `{${namespace}}${name.slice(PREFIX.length + 1)}`;
  if (typeof value === 'string') return `${key}=${canonical(value)}`;
  if (isList(value)) return sorted(value.map((one) => extension(name, one, namespace)));
  return `${key}${sorted(termsOf(value).map(([part, inner]) => extension(part, inner, namespace)))}`;
}

/** The terms of our own among the fields of an event or of one of their parts. */
function termsOf(value: UnnamedEvent | Extensions): [string, ExtensionValue][] {
  const entries: readonly [string, unknown][] = Object.entries(value);
  return entries.filter((entry): entry is [string, ExtensionValue] => entry[0].startsWith(`${PREFIX}:`));
}

function isList(value: ExtensionValue): value is readonly ExtensionValue[] {
  return Array.isArray(value);
}

/**
 * The text that is hashed: fields in the order that CBV 2.0 sets, without anything between them; then our own terms, sorted.
 * `namespace` is what the prefix of our terms stands for.
 */
export function preHashText(event: UnnamedEvent, namespace: string): string {
  return [
    field('eventType', event.type),
    field('eventTime', new Date(event.eventTime).toISOString()),
    field('eventTimeZoneOffset', event.eventTimeZoneOffset),
    event.type === 'ObjectEvent'
      ? `${quantities('quantityList', event.quantityList)}${field('action', event.action)}`
      : `${quantities('inputQuantityList', event.inputQuantityList)}${quantities('outputQuantityList', event.outputQuantityList)}`,
    field('bizStep', event.bizStep && `${VOCABULARY}/BizStep-${event.bizStep}`),
    field('disposition', event.disposition && `${VOCABULARY}/Disp-${event.disposition}`),
    event.readPoint ? `readPointid=${canonical(event.readPoint.id)}` : '',
    event.bizLocation ? `bizLocationid=${canonical(event.bizLocation.id)}` : '',
    sorted(termsOf(event).map(([name, value]) => extension(name, value, namespace))),
  ].join('');
}

/** @example await eventId(event, 'https://ocop.example/api/v1/epcis/terms.json#') // 'ni:///sha-256;5f0c…?ver=CBV2.0' (RFC 6920) */
export async function eventId(event: UnnamedEvent, namespace: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(preHashText(event, namespace)));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `ni:///sha-256;${hex}?ver=CBV2.0`;
}
