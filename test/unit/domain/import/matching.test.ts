import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../../src/domain/import/matching.ts';
import { producersImporter } from '../../../../src/domain/import/producers.ts';
import { productsImporter } from '../../../../src/domain/import/products.ts';
import { emptyDraft } from '../../../../src/domain/import/run.ts';
import { draftAfter, importRows, producerCells, productCells, settledBy } from '../../../support/import-tables.ts';

const producers = importRows(producersImporter, [producerCells(), producerCells({ name: 'Hợp tác xã Khác' }), producerCells({ name: 'Hợp tác xã Khác', province: 'Gia Lai', district: 'Kbang' })]);
const content = draftAfter(emptyDraft(), producers);
const draft = draftAfter(
  content,
  importRows(productsImporter, [
    productCells(),
    productCells({ producer: 'Hợp tác xã Khác' }),
    productCells({ name: 'Miến dong', producer: '' }),
    productCells({ name: 'Miến dong', producer: '', district: 'Lạc Dương' }),
  ], { content }),
);
const matcher = createMatcher(draft, settledBy({}));

describe('a product is found', () => {
  test('by name and producer, folded and abbreviated', () => {
    expect(matcher.product({ name: 'TRÀ THỬ NGHIỆM', producer: 'HTX Thử Nghiệm' })).toEqual({ kind: 'one', id: 'tra-thu-nghiem' });
  });

  test('by name and place', () => {
    expect(matcher.product({ name: 'Miến dong', province: 'Lâm Đồng', district: 'huyện Lạc Dương' })).toEqual({ kind: 'one', id: 'mien-dong-lam-dong-2' });
  });

  test('as several when nothing tells them apart', () => {
    expect(matcher.product({ name: 'Miến dong', province: 'Lâm Đồng' })).toEqual({ kind: 'several', ids: ['mien-dong-lam-dong', 'mien-dong-lam-dong-2'] });
    expect(matcher.product({ name: 'Trà thử nghiệm' })).toMatchObject({ kind: 'several' });
  });

  test('not in another province, nor with another producer', () => {
    expect(matcher.product({ name: 'Miến dong', province: 'Gia Lai' })).toEqual({ kind: 'none' });
    expect(matcher.product({ name: 'Trà thử nghiệm', producer: 'Hợp tác xã Lạ' })).toEqual({ kind: 'none' });
  });

  test('not as the one that a hand told apart', () => {
    const settled = settledBy({ apart: [{ one: { name: 'Trà thử nghiệm', producer: 'Hợp tác xã Khác' }, other: { name: 'Trà thử nghiệm' }, why: 'Không nguồn nào nói là một.' }] });
    expect(createMatcher(draft, settled).product({ name: 'Trà thử nghiệm' })).toEqual({ kind: 'one', id: 'tra-thu-nghiem' });
  });

  test('where a hand says, and left aside where it says so', () => {
    const settled = settledBy({
      matches: [
        { name: 'Miến dong', province: 'Gia Lai', product: 'mien-dong-lam-dong', why: 'Nguồn nhầm tỉnh.' },
        { name: 'Trà thử nghiệm', product: null, why: 'Không rõ của ai.' },
      ],
    });
    const byHand = createMatcher(draft, settled);
    expect(byHand.product({ name: 'Miến dong', province: 'Gia Lai' })).toEqual({ kind: 'one', id: 'mien-dong-lam-dong' });
    expect(byHand.product({ name: 'Trà thử nghiệm', producer: 'Hợp tác xã Khác' })).toEqual({ kind: 'none' });
  });
});

describe('a producer is found', () => {
  test('by name; the province decides between namesakes', () => {
    expect(matcher.producer({ name: 'HTX Khác' })).toEqual({ kind: 'several', ids: ['hop-tac-xa-khac', 'hop-tac-xa-khac-2'] });
    expect(matcher.producer({ name: 'HTX Khác', province: 'tỉnh Gia Lai' })).toEqual({ kind: 'one', id: 'hop-tac-xa-khac-2' });
  });
});
