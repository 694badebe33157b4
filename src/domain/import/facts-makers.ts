// Producers that a facts row names for products which the register has without one. Only those settled by hand
// (settlements.json, `makers`): a name in an article is not yet the producer of the certificate.
import type { ProducerRecord } from '../../schemas/producer.ts';
import type { Draft, ImportContext, RowAccount } from './contract.ts';
import { type FactRow, withSources } from './facts-row.ts';
import { saved } from './facts-outcome.ts';
import type { Subject } from './facts-story.ts';
import { producerId } from './ids.ts';
import { isRow, type Matcher } from './matching.ts';
import { addSources } from './sources.ts';

export interface Makers {
  /** Whether a settlement says that rows of this kind name the maker. */
  mayName(row: FactRow): boolean;
  /** The subject with the producer that a settlement gives to its product, making the record when nobody has it. */
  subject(row: FactRow, matched: Subject): Subject;
  /** Whether the row says no more than who the maker is, and the register now says so. */
  names(row: FactRow, subject: Subject): boolean;
  account(row: FactRow, subject: Subject): RowAccount;
}

export function createMakers(draft: Draft, context: ImportContext, matcher: Matcher): Makers {
  const settled = context.settlements.makers ?? [];
  const entryFor = (row: FactRow) => settled.find((item) => isRow(item.row, row) && (item.row.producer !== undefined || row.producer === undefined));
  const made = new Set<string>();

  function subject(row: FactRow, matched: Subject): Subject {
    const entry = matched.producer === undefined ? entryFor(row) : undefined;
    const product = draft.products.get(matched.product);
    if (entry === undefined || product === undefined || entry.field !== row.field) return matched;
    const found = matcher.producer({ name: entry.maker });
    const id = found.kind === 'one' ? found.id : producerId({ name: entry.maker, household: entry.kind === 'household', ...provinceOf(product.place?.then?.province) }, (taken) => draft.producers.has(taken));
    if (!draft.producers.has(id)) {
      const { sources } = addSources([], row.sources);
      const record: ProducerRecord = { name: entry.maker, kind: entry.kind, ...(product.place === undefined ? {} : { place: product.place }), sources };
      draft.producers.set(id, record);
      matcher.noteProducer(id);
    }
    draft.products.set(matched.product, { ...withSources(product, row).record, producer: id });
    made.add(String(row.line));
    return { ...matched, producer: id };
  }

  return {
    subject,
    mayName: (row) => entryFor(row)?.field === row.field,
    names: (row, { producer }) => {
      const entry = entryFor(row);
      return producer !== undefined && entry?.field === row.field && (made.has(String(row.line)) || draft.producers.get(producer)?.name === entry.maker) && (row.field === 'alias' || /^(?:Do|Sản phẩm của) /u.test(row.value));
    },
    account: (row, { product, producer }) => ({
      ...saved(row, `products/${product}`, made.has(String(row.line)), 'dòng nêu chủ thể của sản phẩm'),
      records: [`products/${product}`, `producers/${producer ?? ''}`],
    }),
  };
}

function provinceOf(province: string | undefined): { province?: string } {
  return province === undefined ? {} : { province };
}
