// Facts tables for tests: a register of one product and its producer, and rows that say something of them.
import type { Draft, RowAccount } from '../../src/domain/import/contract.ts';
import { factsImporter } from '../../src/domain/import/facts.ts';
import { emptyDraft } from '../../src/domain/import/run.ts';
import type { Settlements } from '../../src/domain/import/settlements.ts';
import type { ProducerRecord } from '../../src/schemas/producer.ts';
import type { ProductRecord } from '../../src/schemas/product.ts';
import { aProducer, aProduct } from './builders.ts';
import { type Cells, draftAfter, importRows, settledBy } from './import-tables.ts';

/** A sound row of facts.csv about the product of `aRegister`. */
export function factCells(changes: Cells = {}): Cells {
  return {
    name: 'Trà Thử Nghiệm',
    producer: 'Hợp tác xã Thử Nghiệm',
    about: 'product',
    field: 'story.resource',
    value: 'Búp chè hái tay trên đồi thử nghiệm',
    source: 'https://baolamdong.vn/bai-viet-ve-mot-san-pham-thu-nghiem-2.html',
    source_date: '2024-05-06',
    note: '',
    ...changes,
  };
}

/** Content with one product and one producer, each changed as asked. */
export function aRegister(product: Partial<ProductRecord> = {}, producer: Partial<ProducerRecord> = {}): Draft {
  const place = { then: { province: 'Lâm Đồng', provinceCode: '68' }, now: { province: '68', basis: 'resolved' as const } };
  return {
    ...emptyDraft(),
    products: new Map([['tra-thu', aProduct({ producer: 'htx-thu', place, ...product })]]),
    producers: new Map([['htx-thu', aProducer({ place, ...producer })]]),
  };
}

interface FactsTold {
  readonly product: ProductRecord | undefined;
  readonly producer: ProducerRecord | undefined;
  readonly accounts: readonly RowAccount[];
  readonly content: Draft;
}

/** Imports rows into the register, and what it then says. */
export function tellFacts(rows: readonly Cells[], content: Draft = aRegister(), settlements: Partial<Settlements> = {}): FactsTold {
  const result = importRows(factsImporter, rows, { content, settlements: settledBy(settlements) });
  const after = draftAfter(content, result);
  return { product: after.products.get('tra-thu'), producer: after.producers.get('htx-thu'), accounts: result.accounts, content: after };
}
