// Imports producers.csv: one record a firm, cooperative or household, its other names as aliases.
import type { ProducerRecord } from '../../schemas/producer.ts';
import { webAddress } from '../../schemas/text.ts';
import { readPhone, RowReader } from './cells.ts';
import type { Draft, ImportContext, Importer, RowAccount } from './contract.ts';
import { producerId } from './ids.ts';
import { createMatcher, type Matcher, settledProducerName } from './matching.ts';
import { completePlace, readPlace, type PlaceGiven } from './place-of.ts';
import { isSameRecord } from './same.ts';
import { addSources, readSources } from './sources.ts';
import { withNameSources } from './name-sources.ts';

/** Kinds as tables write them. A household is a person: its contact and house stay out without consent. */
export const PRODUCER_KIND_OF = {
  company: 'company',
  cooperative: 'cooperative',
  household: 'household',
  group: 'cooperative-group',
  'cooperative-group': 'cooperative-group',
  private_enterprise: 'private-enterprise',
  'private-enterprise': 'private-enterprise',
  association: 'association',
} as const satisfies Record<string, ProducerRecord['kind']>;

export const PRODUCER_KIND_WORDS = ['company', 'cooperative', 'household', 'group', 'cooperative-group', 'private_enterprise', 'private-enterprise', 'association'] as const;

interface ProducerRow {
  readonly name: string;
  readonly kind: ProducerRecord['kind'];
  readonly place: PlaceGiven;
  readonly phone?: string;
  readonly website?: string;
  readonly source: string;
}

export const producersImporter: Importer = {
  kind: 'producers',
  required: ['name', 'kind', 'province', 'source'],
  optional: ['address', 'commune', 'district', 'phone', 'website', 'commune_now', 'note'],
  run(rows, draft, context) {
    const matcher = createMatcher(draft, context.settlements);
    const made = new Set<string>();
    return rows.map((row) => {
      const reader = new RowReader(row);
      const read = readRow(reader, context);
      const [wrong] = reader.wrongs;
      if (wrong !== undefined) return reader.wrongs.map((one): RowAccount => ({ line: row.line, outcome: 'error', records: [], ...one }));
      return [takeRow(row.line, read, draft, context, matcher, made)];
    }).flat();
  },
};

function readRow(reader: RowReader, context: ImportContext): ProducerRow {
  const name = reader.required('name');
  const kindWord = reader.oneOf('kind', PRODUCER_KIND_WORDS);
  const kind = kindWord === undefined ? 'unknown' : PRODUCER_KIND_OF[kindWord];
  const province = reader.required('province');
  const place = placeWords(reader, province);
  if (province !== '' && readPlace(place, context.places).outcome === 'unresolved') reader.wrong('province', province, 'không có tỉnh này trong danh mục 63 tỉnh trước 01/07/2025', 'viết đúng tên tỉnh lúc đó, ví dụ "Đắk Nông", "TP Hồ Chí Minh"');
  const phoneText = reader.text('phone');
  const phone = phoneText === undefined ? undefined : readPhone(phoneText);
  if (phoneText !== undefined && phone === undefined) reader.wrong('phone', phoneText, 'không phải số điện thoại Việt Nam', 'viết một số, ví dụ 0263 3822 123');
  const website = reader.text('website', 2000);
  if (website !== undefined && !webAddress.safeParse(website).success) reader.wrong('website', website, 'không phải địa chỉ trang web', 'viết đầy đủ, bắt đầu bằng https://');
  const source = reader.required('source', 2000);
  const sources = source === '' ? undefined : readSources(source, { checkedOn: context.checkedOn }, context.settlements);
  if (sources !== undefined && !sources.ok) reader.wrong('source', sources.value, sources.problem, sources.remedy);
  return { name, kind, place, ...(phone === undefined ? {} : { phone }), ...(website === undefined ? {} : { website }), source };
}

function placeWords(reader: RowReader, province: string): PlaceGiven {
  const [district, commune, address, communeNow] = [reader.text('district'), reader.text('commune'), withoutRemark(reader.text('address', 500)), reader.text('commune_now')];
  return {
    province,
    ...(district === undefined ? {} : { district }),
    ...(commune === undefined ? {} : { commune }),
    ...(address === undefined ? {} : { address }),
    ...(communeNow === undefined ? {} : { communeNow }),
  };
}

function takeRow(line: number, row: ProducerRow, draft: Draft, context: ImportContext, matcher: Matcher, made: Set<string>): RowAccount {
  const { settlements } = context;
  const name = settledProducerName(row.name, settlements, row.place.province);
  const match = matcher.producer({ name, ...(row.place.province === undefined ? {} : { province: row.place.province }) });
  if (match.kind === 'several') {
    return { line, outcome: 'left-aside', records: match.ids.map((id) => `producers/${id}`), column: 'name', value: row.name, reason: 'khớp với nhiều chủ thể', remedy: 'ghi vào settlements (producers) tên nào là một' };
  }
  const isHousehold = row.kind === 'household';
  const id = match.kind === 'one' ? match.id : producerId({ name, household: isHousehold, ...(row.place.province === undefined ? {} : { province: row.place.province }) }, (one) => draft.producers.has(one));
  const before = draft.producers.get(id);
  const after = merged(before, name, row, context);
  draft.producers.set(id, after);
  matcher.noteProducer(id);
  const left = leftOut(row, before);
  const record = { line, records: [`producers/${id}`], ...(left === undefined ? {} : { reason: left }) };
  if (before === undefined) {
    made.add(id);
    return { outcome: 'created', ...record };
  }
  if (isSameRecord(before, after)) return { outcome: 'unchanged', ...record };
  return { outcome: made.has(id) ? 'merged' : 'extended', ...record };
}

/** What a household's row says and the record does not keep. */
function leftOut(row: ProducerRow, before: ProducerRecord | undefined): string | undefined {
  if (row.kind !== 'household') return undefined;
  const parts = [
    ...(row.place.address !== undefined && before?.consent?.covers.includes('address') !== true ? ['địa chỉ'] : []),
    ...(row.phone !== undefined && before?.consent?.covers.includes('phone') !== true ? ['điện thoại'] : []),
  ];
  return parts.length === 0 ? undefined : `hộ kinh doanh: không giữ ${parts.join(', ')} khi chưa có đồng ý (giữ xã, huyện, tỉnh)`;
}

function merged(before: ProducerRecord | undefined, name: string, row: ProducerRow, context: ImportContext): ProducerRecord {
  const read = readSources(row.source, { checkedOn: context.checkedOn }, context.settlements);
  const { sources, ids } = addSources(before?.sources ?? [], read.ok ? read.sources : []);
  const isHousehold = (before?.kind ?? row.kind) === 'household';
  const allowed = (what: 'phone' | 'address') => !isHousehold || before?.consent?.covers.includes(what) === true;
  const place = completePlace(before?.place, { ...row.place, hideAddress: !allowed('address') }, context.places);
  const aliases = withAlias(before?.aliases, row.name, before?.name ?? name);
  const nameSources = aliases?.includes(row.name) === true ? withNameSources(before?.nameSources, [row.name], ids) : before?.nameSources;
  const phone = allowed('phone') ? row.phone : undefined;
  const contact = before?.contact ?? (phone === undefined && row.website === undefined ? undefined : { ...(phone === undefined ? {} : { phone }), ...(row.website === undefined ? {} : { website: row.website }), sources: ids });
  const kind = before === undefined || before.kind === 'unknown' ? row.kind : before.kind;
  return {
    ...(before ?? { name }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(nameSources === undefined ? {} : { nameSources }),
    kind,
    ...(place === undefined ? {} : { place }),
    ...(contact === undefined ? {} : { contact }),
    sources,
  };
}

/** Adds a spelling to the other names, unless it is the name itself or stands there. */
export function withAlias(aliases: readonly string[] | undefined, other: string, name: string): string[] | undefined {
  if (other === name || aliases?.includes(other) === true) return aliases === undefined ? undefined : [...aliases];
  return [...(aliases ?? []), other];
}

/** The address without what the table remarks on it in English. @example withoutRemark('Phố Huế (address after the 2025 merger)') // 'Phố Huế' */
function withoutRemark(address: string | undefined): string | undefined {
  return address?.replace(/\s*\(address [^()]*\)$/u, '');
}
