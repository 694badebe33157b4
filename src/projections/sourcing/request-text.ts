// The text that asks suppliers: which products, what is asked, the buyer's own words. Nothing of it is claimed for buyer or supplier.
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import type { SupplierDetail } from './supplier-detail.ts';

const { request: say } = sourcingToolsWords;
const { lines } = say;

export const REQUEST_PARTS = ['volume', 'price', 'papers', 'samples'] as const;
export type RequestPart = (typeof REQUEST_PARTS)[number];

export interface RequestWishes {
  readonly parts: readonly RequestPart[];
  /** In the buyer's words; empty for none. */
  readonly volume: string;
  readonly own: string;
}

/** A supplier and its products of the list; `producer` is absent where nobody knows it. */
export interface Addressee {
  readonly key: string;
  readonly name?: string;
  readonly email?: string;
  readonly details: readonly SupplierDetail[];
}

const ASKS = { volume: lines.volumeAsk, price: lines.priceAsk, papers: lines.papersAsk, samples: lines.samplesAsk } as const satisfies Readonly<Record<RequestPart, string>>;

/** One supplier after another, so that none reads of another's goods. */
export function addresseesOf(details: readonly SupplierDetail[]): readonly Addressee[] {
  return [...Map.groupBy(details, ({ producer }) => producer?.id ?? '')].map(([key, own]): Addressee => {
    const producer = own[0]?.producer;
    return { key, details: own, ...(producer === undefined ? {} : { name: producer.name, ...(producer.email === undefined ? {} : { email: producer.email }) }) };
  });
}

/** @param baseUrl the site's origin, without a final slash */
export function requestText({ name, details }: Pick<Addressee, 'name' | 'details'>, { parts, volume, own }: RequestWishes, baseUrl: string): string {
  const products = details.flatMap(({ name: product, href, demonstration }, index) => [`${index + 1}. ${product}${demonstration === true ? ` ${lines.demonstration}` : ''}`, `   ${baseUrl}${href}`]);
  const asks = REQUEST_PARTS.filter((part) => parts.includes(part)).map((part) => `- ${ASKS[part]}`);
  const blocks = [
    [lines.greeting(name)],
    [lines.opening(details.length), ...products],
    volume.trim() === '' ? [] : [lines.volume(volume.trim())],
    asks.length === 0 ? [] : [lines.ask, ...asks],
    own.trim() === '' ? [] : [own.trim()],
    [lines.thanks],
  ];
  return blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n');
}

/** An address that opens a mail with the text in it; without a recipient where none published an e-mail. */
export function mailAddress({ name, email }: Pick<Addressee, 'name' | 'email'>, text: string): string {
  const parts = [['subject', say.subject(name)], ['body', text.replaceAll('\n', '\r\n')]].map(([key = '', value = '']) => `${key}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURIComponent(email ?? '').replaceAll('%40', '@')}?${parts.join('&')}`;
}
