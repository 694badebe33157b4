// The products, in small files of this site that are fetched when they are needed and kept for the visit.
import { parseGtin } from '../../domain/gtin.ts';
import { asPrinted, isShortCode, looksLikeShortCode } from '../../domain/short-code.ts';
import { labelsScriptWords as say } from '../../i18n/vi/labels-script.ts';
import type { LabelRow } from '../../projections/label-list.ts';
import type { Looked } from '../../projections/label-order.ts';
import { gtinKey, isLookable, keyToLoad, matchNames, type NameRow } from '../../projections/label-search.ts';
import { urls } from '../../urls.ts';

/** What a query found; `slip` is what is wrong with a number or code that was typed, `short` fewer than two letters. */
export type Found = { readonly kind: 'names'; readonly rows: readonly NameRow[] } | { readonly kind: 'slip'; readonly message: string } | { readonly kind: 'short' } | { readonly kind: 'offline' };

const MOST_FOUND = 8;

export class LabelData {
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #files = new Map<string, Promise<unknown>>();

  /** `keys`: the files of names that there are, `ba:12 be:3 …`. */
  constructor(keys: string) {
    this.#sizes = new Map(keys.split(' ').map((entry): [string, number] => [entry.replace(/:\d+$/u, ''), Number(entry.replace(/^.*:/u, ''))]));
  }

  /** Products by name, code or barcode number. */
  async find(query: string): Promise<Found> {
    const code = asPrinted(codeWithin(query));
    if (isShortCode(code)) {
      const row = await this.look(code);
      if (row === 'offline') return { kind: 'offline' };
      return { kind: 'names', rows: row === 'unknown' ? [] : [[row.code, row.name, row.producer ?? '', '']] };
    }
    if (/^\d{8,}$/u.test(code)) return this.#findGtin(code);
    // A word of seven letters may be a name: only one that has a digit in it is taken for a mistyped code.
    if (looksLikeShortCode(code) && /\d/u.test(code)) return { kind: 'slip', message: say.codeSlip };
    if (!isLookable(query)) return { kind: 'short' };
    const key = keyToLoad(query, this.#sizes);
    if (key === undefined) return { kind: 'names', rows: [] };
    const rows = await this.#file(urls.labelNames(key), isNameRow);
    return rows === undefined ? { kind: 'offline' } : { kind: 'names', rows: matchNames(rows, query, MOST_FOUND) };
  }

  async #findGtin(digits: string): Promise<Found> {
    const parsed = parseGtin(digits);
    if (!parsed.ok) return { kind: 'slip', message: say.gtinSlip(parsed.message) };
    const { gtin14 } = parsed.gtin;
    const key = gtinKey(gtin14);
    const rows = this.#sizes.has(key) ? await this.#file(urls.labelNames(key), isNameRow) : [];
    return rows === undefined ? { kind: 'offline' } : { kind: 'names', rows: rows.filter(([, , , own]) => own === gtin14) };
  }

  /** The product of a code, or of a barcode number (as an address may have it). */
  async look(text: string): Promise<Looked> {
    if (/^\d{8,14}$/u.test(text)) {
      const found = await this.#findGtin(text);
      if (found.kind === 'offline') return 'offline';
      const code = found.kind === 'names' ? found.rows[0]?.[0] : undefined;
      return code === undefined ? 'unknown' : this.look(code);
    }
    if (!isShortCode(text)) return 'unknown';
    const rows = await this.#file(urls.labelProducts(text.charAt(0)), isLabelRow);
    return rows === undefined ? 'offline' : rows.find(({ code }) => code === text) ?? 'unknown';
  }

  /** A file of the site, fetched once; undefined when that fails, and then the next call asks again. */
  async #file<T>(path: string, isRow: (row: unknown) => row is T): Promise<readonly T[] | undefined> {
    const asked = this.#files.get(path) ?? fetchList(path);
    this.#files.set(path, asked);
    const rows = await asked;
    if (Array.isArray(rows) && rows.every(isRow)) return rows;
    this.#files.delete(path);
    return undefined;
  }
}

/** The code in a printed address of ours that was pasted; else the text itself. */
function codeWithin(query: string): string {
  return /\/t\/([^/?#\s]+)/u.exec(query)?.[1] ?? /\/01\/(\d+)/u.exec(query)?.[1] ?? query;
}

async function fetchList(path: string): Promise<unknown> {
  try {
    const answer = await fetch(path);
    const rows: unknown = answer.ok ? await answer.json() : undefined;
    return rows;
  } catch {
    return undefined;
  }
}

/** Files come from the build that this script comes from: that they are rows of the right kind is all that need be asked. */
function isNameRow(row: unknown): row is NameRow {
  return Array.isArray(row) && row.length === 4;
}

function isLabelRow(row: unknown): row is LabelRow {
  return typeof row === 'object' && row !== null && 'code' in row && 'name' in row;
}
