// Goods of lots name lots that exist, written as their file is; invented and real ones keep apart.
import { fileOf } from '../catalogue-records.ts';
import { allGoods, type Goods, goodsField, lotIdOf, productOf } from '../lots/goods.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check, CheckContext } from './context.ts';

/** `product` with `lot` must be a record; `lot` alone may be someone else's, but not one of ours in another spelling of case. */
export const checkLotLinks: Check = (context) => {
  const { records, ids } = context;
  const known = ids.get('lots') ?? new Set<string>();
  const byLowerCase = new Map([...known].map((id) => [id.toLowerCase(), id]));
  return [...records.lots].flatMap(([id, { steps, demonstration }]) =>
    [...allGoods(steps)].flatMap((at): Problem[] => {
      const { goods } = at;
      const file = fileOf('lots', id);
      const field = goodsField(at);
      const apart = demonstrationApart(goods, productOf(id), demonstration, context).map((message) =>
        problem(file, `${field}.product`, goods.product, message, 'hai bên phải cùng là minh hoạ (demonstration: true) hoặc cùng là thật'),
      );
      const named = lotIdOf(goods, productOf(id));
      if (named === undefined || known.has(named)) return apart;
      const spelt = byLowerCase.get(named.toLowerCase());
      if (spelt !== undefined)
        return [
          ...apart,
          problem(file, `${field}.lot`, goods.lot, `mã lô viết khác hồ sơ ${fileOf('lots', spelt)}`, `ghi đúng như in: ${spelt.slice(spelt.indexOf('/') + 1)}`),
        ];
      if (goods.product === undefined || ids.get('products')?.has(goods.product) !== true) return apart; // A product that is missing is told by another check.
      return [...apart, problem(file, `${field}.lot`, goods.lot, `không có hồ sơ ${fileOf('lots', named)}`, remedyFor(named, known))];
    }),
  );
};

function remedyFor(named: string, known: ReadonlySet<string>): string {
  const product = productOf(named);
  const like = nearest(
    named.slice(product.length + 1),
    [...known].filter((id) => productOf(id) === product).map((id) => id.slice(product.length + 1)),
  );
  return like === undefined
    ? 'lập hồ sơ lô ấy; nếu là lô của nơi khác thì bỏ product, chỉ giữ lot'
    : `có phải là "${like}"? nếu không: lập hồ sơ lô ấy, hoặc bỏ product khi là lô của nơi khác`;
}

function demonstrationApart({ product }: Goods, ownProduct: string, own: true | undefined, { records }: CheckContext): readonly string[] {
  const other = records.products.get(product ?? ownProduct);
  if (product === undefined || product === ownProduct || other === undefined || other.demonstration === own) return [];
  return [own === true ? 'lô minh hoạ trỏ tới sản phẩm thật' : 'lô thật trỏ tới sản phẩm minh hoạ'];
}
