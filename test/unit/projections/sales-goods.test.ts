// What a point carries, as far as sources tell.
import { describe, expect, it } from 'vitest';
import { toldGoods } from '#projections/sales-goods.ts';
import { aGroup, aProduct } from '../../support/resolved.ts';
import { aSalesPoint } from '../../support/sales.ts';

const groups = [aGroup({ code: 'I.2.b', slug: 'mat-ong' }), aGroup({ code: 'I.4.a', slug: 'nuoc-mam' }), aGroup({ code: 'I.5.a', slug: 'che' }), aGroup({ code: 'IV.1', slug: 'my-nghe' })];
const told = (...texts: string[]) => toldGoods(aSalesPoint({ record: { carries: texts.map((text) => ({ text, sources: ['s1'] })) } }), groups);
const slugs = (...texts: string[]) => told(...texts).groups.map(({ slug }) => slug);

describe('toldGoods', () => {
  it('finds the groups of goods that one line lists', () => {
    expect(slugs('nước mắm, mật ong và chè Thái Nguyên')).toEqual(['mat-ong', 'nuoc-mam', 'che']);
  });

  it('takes no goods from words about who brings them or that there is a stand', () => {
    expect(slugs('quầy OCOP Bình Thuận', 'HTX chè Quang Bình', 'Công ty TNHH Mật ong', 'Gian hàng nước mắm')).toEqual([]);
  });

  it('judges a producer\'s goods by the goods, where these stand first', () => {
    expect(slugs('Chè của HTX Nông nghiệp Yên Bài')).toEqual(['che']);
  });

  it('takes the group of a product that matches before that of the words', () => {
    const product = aProduct({ id: 'p', group: aGroup({ code: 'IV.1', slug: 'my-nghe' }) });
    const point = aSalesPoint({ carries: [product], record: { carries: [{ text: 'mật ong', products: ['p'], sources: ['s1'] }] } });
    expect(toldGoods(point, groups).groups.map(({ slug }) => slug)).toEqual(['my-nghe']);
  });

  it('lists the same words once, and no demonstration', () => {
    expect(told('Mật ong', 'mật ong').texts).toEqual(['mật ong']);
    expect(toldGoods(aSalesPoint({ carries: [aProduct({ isDemonstration: true })] }), groups).products).toEqual([]);
  });
});
