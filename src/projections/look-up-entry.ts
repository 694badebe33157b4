// What a look-up answers: products as a plate needs them, decisions, administrative units. Read and shown by the check page's script.
import { type OfficialCode, officialCodeProblems } from '../domain/official-code.ts';
import type { Standing, Stars } from '../domain/standing.ts';
import { decodeCertified, encodeCertified } from './certified-plate.ts';

export interface ProductEntry {
  readonly is: 'product';
  readonly name: string;
  /** Its page. */
  readonly href: string;
  readonly code: string;
  readonly gtin14?: string;
  readonly producer?: string;
  /** Where it is made, in today's names as far as known: 'Xã Quảng Trực, tỉnh Lâm Đồng'. */
  readonly place?: string;
  /** For `decodeStanding`. */
  readonly standing: string;
  readonly isDemonstration?: true;
  /** It left the register so: its page tells more. */
  readonly departed?: 'withdrawn' | 'merged' | 'moved';
  /** Codes of its declared lots, and of those among them that are recalled or made of a recalled one. */
  readonly lots?: readonly string[];
  readonly recalled?: readonly string[];
}

export interface DecisionEntry {
  readonly is: 'decision';
  readonly number: string;
  readonly href: string;
  readonly kind: 'recognition' | 're-recognition' | 'revocation';
  readonly authority: string;
  /** Day, month or year as far as known, yyyy-mm-dd. */
  readonly date?: string;
  /** Products of the register that it names. */
  readonly products: number;
  readonly isDemonstration?: true;
  readonly departed?: 'withdrawn' | 'merged' | 'moved';
}

/** A unit of today or of before 1 July 2025; `within` is the code of the next larger one. */
export interface UnitEntry {
  readonly is: 'unit';
  readonly list: 'today' | 'before';
  readonly level: 'province' | 'district' | 'commune';
  readonly code: string;
  readonly name: string;
  /** With its kind: 'xã Quảng Trực'. */
  readonly label: string;
  readonly within?: string;
  /** Of a unit of before that is no more, or lies elsewhere: what it is in today, the main part first: 'xã Quảng Trực, tỉnh Lâm Đồng'. */
  readonly now?: readonly string[];
  /** Its page, where it has one. */
  readonly href?: string;
}

export type LookUpEntry = ProductEntry | DecisionEntry | UnitEntry;

/** One file: entries by key. One key may name several things: a departed product and its heir, decisions of two provinces. */
export type LookUpShard = Readonly<Record<string, readonly LookUpEntry[]>>;

/** A standing as one short text. @example encodeStanding({ kind: 'revoked', stars: 4 }) // 'revoked 4' */
export function encodeStanding(standing: Standing): string {
  if (standing.kind === 'certified') return encodeCertified(standing);
  return standing.stars === undefined ? standing.kind : `${standing.kind} ${standing.stars}`;
}

/** The inverse of `encodeStanding`, as far as a plate on a day needs it; what cannot be read is not verified. */
export function decodeStanding(text: string): Standing {
  const [kind, number] = text.split(' ');
  const stars: Stars | undefined = ([3, 4, 5] as const).find((one) => String(one) === number);
  const told = stars === undefined ? {} : { stars };
  if (kind === 'revoked' || kind === 'proposed') return { kind, ...told };
  return decodeCertified(text) ?? { kind: 'unverified', ...told };
}

/** The units of an official code, largest first, and what does not fit, from the entries that its keys gave (`lookUpKeysOf`). */
export function readUnits(code: OfficialCode, entries: readonly LookUpEntry[]): { readonly units: readonly UnitEntry[]; readonly problems: readonly string[] } {
  const own = entries.filter((entry) => entry.is === 'unit').filter(({ list }) => list === code.form);
  const province = own.find((unit) => unit.level === 'province' && unit.code === code.province);
  const district = own.find((unit) => unit.level === 'district' && code.form === 'before' && unit.code === code.district);
  const commune = own.find((unit) => unit.level === 'commune' && unit.code === code.commune);
  const problems = officialCodeProblems(code, { ...(province && { province }), ...(district && { district }), ...(commune && { commune }) });
  return { units: [province, district, commune].filter((unit) => unit !== undefined), problems };
}
