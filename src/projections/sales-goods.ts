// What sources say a point carries: in their own words, the products that match, and the groups these words belong to.
import { compareVi } from '../domain/collate.ts';
import { judgeGroup } from '../domain/group-rules.ts';
import type { Group, Product, SalesPoint } from '../domain/model.ts';

export interface ToldGoods {
  /** As the sources write it, each once. */
  readonly texts: readonly string[];
  /** Leaf groups in the decree's order: of the products that match, else judged from the words. */
  readonly groups: readonly Group[];
  readonly products: readonly Product[];
}

/** Words about who brings goods or that there is a stand: they name no goods, whatever else stands in them. */
const NO_GOODS = /^(?:htx|hợp tác xã|tổ hợp tác|công ty|cty|cơ sở|doanh nghiệp|hộ|quầy|gian hàng)(?:\s|$)/iu;

/** One source often lists several goods in a line. */
const PARTS = /[,;]|\svà\s/u;

/** What a point carries as far as records tell; demonstrations are left out. */
export function toldGoods(point: SalesPoint, groups: readonly Group[]): ToldGoods {
  const byCode = new Map(groups.map((group) => [group.code, group]));
  const lines = point.record.carries ?? [];
  const products = point.carries.filter(({ isDemonstration }) => !isDemonstration);
  const matched = new Map(products.map((product) => [product.id, product]));
  const found = lines.flatMap(({ text, products: ids }) => {
    const own = (ids ?? []).flatMap((id) => matched.get(id)?.group ?? []);
    return own.length > 0 ? own : groupsIn(text).flatMap((code) => byCode.get(code) ?? []);
  });
  return {
    texts: [...new Map(lines.map(({ text }) => [text.toLocaleLowerCase('vi'), text])).values()],
    groups: [...new Set(found)].sort((a, b) => compareVi(a.code, b.code)),
    products,
  };
}

/** Codes of the groups that words belong to; words that name no goods have none. */
function groupsIn(text: string): string[] {
  if (NO_GOODS.test(text)) return [];
  return text.split(PARTS).flatMap((part) => judgeGroup(part.trim())?.code ?? []);
}
