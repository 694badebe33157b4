// Parts of a product record that an import fills: the group of the decree and the papers.
import type { Document } from '../../schemas/documents.ts';
import type { ProductRecord } from '../../schemas/product.ts';
import { fold } from '../fold.ts';
import { judgeGroup } from '../group-rules.ts';
import { isRow } from './matching.ts';
import type { ProductRow } from './products-row.ts';
import type { Settlements } from './settlements.ts';

/**
 * The group: stated by the table, chosen by hand, or judged from the name (QĐ 26/2026/QĐ-TTg, Phụ lục I).
 * A group already in the record stays: it may have been corrected by hand since.
 */
export function withGroup(before: ProductRecord['group'] | undefined, name: string, row: ProductRow, settled: Settlements): ProductRecord['group'] {
  const byHand = settled.groups.find((item) => isRow(item, { name, ...(row.producer === undefined ? {} : { producer: row.producer }) }));
  if (before?.basis === 'hand' || before?.basis === 'stated') return before;
  if (byHand !== undefined) return { code: byHand.code, basis: 'hand' };
  if (row.groupCode !== undefined) return { code: row.groupCode, basis: 'stated' };
  if (before !== undefined) return before;
  const judged = judgeGroup(name, row.coarse);
  // Every coarse group has a fallback, so that nothing is left without a group.
  if (judged === undefined) throw new Error(`no group for ${name} in ${row.coarse}`);
  return { code: judged.code, basis: 'judged', rule: judged.rule };
}

// Words of a certificate's name, folded, and the kind of content/taxonomy/document-kinds.json; the first that fits.
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/global ?g ?a ?p/u, 'globalgap'],
  [/viet ?gap/u, 'vietgap'],
  [/gacp/u, 'gacp'],
  [/huu co|organic/u, 'huu-co'],
  [/haccp/u, 'haccp'],
  [/fssc/u, 'fssc-22000'],
  [/iso 22000/u, 'iso-22000'],
  [/iso 9001/u, 'iso-9001'],
  [/iso 14001/u, 'iso-14001'],
  [/iso/u, 'iso'],
  [/halal/u, 'halal'],
  [/\bgmp\b/u, 'gmp'],
  [/^5s$/u, '5s'],
  [/\basc\b/u, 'asc'],
  [/fair ?trade/u, 'fairtrade'],
  [/\bfda\b/u, 'fda'],
  [/an toan thuc pham|attp/u, 'attp'],
  [/chi dan dia ly/u, 'chi-dan-dia-ly'],
];

/** Kind of a paper by its name. @example documentKind('Hữu cơ EU (vùng nguyên liệu)') // 'huu-co' */
export function documentKind(title: string): string {
  const text = fold(title);
  return KINDS.find(([words]) => words.test(text))?.[1] ?? 'khac';
}

/** Papers of the record and those of a row, each once by kind and title. */
export function withDocuments(before: readonly Document[] | undefined, titles: readonly string[], sources: string[]): Document[] | undefined {
  const documents = [...(before ?? [])];
  for (const title of titles) {
    const kind = documentKind(title);
    if (!documents.some((one) => one.kind === kind && (one.title === title || one.title === undefined))) documents.push({ kind, title, sources });
  }
  return documents.length === 0 ? undefined : documents;
}
