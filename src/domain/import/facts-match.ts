// Which records a facts row speaks of: the product by name and producer, else by what the places agree on;
// its producer from the product, so that a row never ties a product to another firm.
import type { Draft, ImportContext, RowAccount } from './contract.ts';
import { leftAside } from './facts-outcome.ts';
import type { FactRow } from './facts-row.ts';
import type { Subject } from './facts-story.ts';
import type { Matcher, ProductQuery } from './matching.ts';

type SubjectMatch = { readonly ok: true; readonly subject: Subject } | { readonly ok: false; readonly account: RowAccount };

/**
 * Places that rows of one name and producer give, for those whose name is borne by several products:
 * a row of the same group that says the commune speaks for all of them.
 */
type PlacesSaid = ReadonlyMap<string, Pick<ProductQuery, 'commune' | 'district'>>;

export function placesSaid(rows: readonly FactRow[]): PlacesSaid {
  const said = new Map<string, { commune?: string; district?: string }>();
  for (const row of rows) {
    if (row.about !== 'product' || (row.field !== 'commune' && row.field !== 'district')) continue;
    said.set(groupKey(row), { ...said.get(groupKey(row)), [row.field]: row.value });
  }
  return said;
}

export function matchSubject(row: FactRow, matcher: Matcher, places: PlacesSaid, draft: Draft, context: ImportContext): SubjectMatch {
  const { name, producer } = row;
  const byHand = context.settlements.matches.some((item) => item.name === name && item.product === null && (item.producer ?? '') === (producer ?? ''));
  if (byHand) return { ok: false, account: leftAside(row, 'xử tay: không hồ sơ nào khớp chắc chắn') };
  const query = { name, ...(producer === undefined ? {} : { producer }) };
  let found = matcher.product(query);
  if (found.kind === 'several') found = inProvince(found, provinceByHand(row, context), draft) ?? found;
  if (found.kind === 'several' && producer === undefined) found = withoutMaker(found, draft) ?? found;
  if (found.kind === 'several') found = matcher.product({ ...query, ...places.get(groupKey(row)) });
  if (found.kind === 'none') return { ok: false, account: leftAside(row, `không hồ sơ sản phẩm nào tên "${name}"${producer === undefined ? '' : ` của "${producer}"`}`, 'nhập sản phẩm trước, hoặc thêm một dòng matches trong settlements.json') };
  if (found.kind === 'several') {
    return { ok: false, account: leftAside(row, `tên "${name}" khớp ${found.ids.length} hồ sơ: ${found.ids.join(', ')}`, 'thêm một dòng matches trong settlements.json') };
  }
  const maker = draft.products.get(found.id)?.producer;
  return { ok: true, subject: { product: found.id, ...(maker === undefined ? {} : { producer: maker }) } };
}

/** A row without a producer means the record without one, when there is just one. */
function withoutMaker(found: { readonly ids: readonly string[] }, draft: Draft): { kind: 'one'; id: string } | undefined {
  const [only, ...more] = found.ids.filter((id) => draft.products.get(id)?.producer === undefined);
  return only !== undefined && more.length === 0 ? { kind: 'one', id: only } : undefined;
}

/** A verdict or maker settled for this name in one province says which of the namesakes the row means. */
function provinceByHand({ name, producer }: FactRow, { settlements }: ImportContext): string | undefined {
  if (producer !== undefined) return undefined;
  return [...(settlements.makers ?? []), ...settlements.contradictions].find(({ row }) => row.name === name && row.producer === undefined && row.province !== undefined)?.row.province;
}

function inProvince(found: { readonly ids: readonly string[] }, province: string | undefined, draft: Draft): { kind: 'one'; id: string } | undefined {
  const there = found.ids.filter((id) => draft.products.get(id)?.place?.then?.province === province);
  const open = there.filter((id) => draft.products.get(id)?.producer === undefined);
  const [only, ...more] = open.length > 0 ? open : there;
  return province !== undefined && only !== undefined && more.length === 0 ? { kind: 'one', id: only } : undefined;
}

function groupKey(row: FactRow): string {
  return `${row.name}\n${row.producer ?? ''}`;
}
