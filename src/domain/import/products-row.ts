// One row of products.csv, read and checked: words, place, step of history, sources.
import type { ProducerRecord } from '../../schemas/producer.ts';
import type { CoarseGroup } from '../group-rules/rule.ts';
import type { RowReader } from './cells.ts';
import type { ImportContext } from './contract.ts';
import { nameForPages } from './name-in-table.ts';
import { readPlace, type PlaceGiven } from './place-of.ts';
import { PRODUCER_KIND_OF, PRODUCER_KIND_WORDS } from './producers.ts';
import { readStep, type ReadStep } from './products-step.ts';
import { type NewSource, readSources } from './sources.ts';

const COARSE_GROUPS = ['food', 'herbal', 'beverage', 'handicraft', 'rural_tourism', 'ornamental_animal_plant'] as const satisfies readonly CoarseGroup[];

export interface ProductRow {
  readonly line: number;
  /** The cell as it is: ids are made of it, so that a name tidied later keeps its id. */
  readonly nameInTable: string;
  readonly name: string;
  readonly isNameRestored: boolean;
  readonly nameEn?: string;
  readonly producer?: string;
  readonly producerKind: ProducerRecord['kind'];
  readonly where: PlaceGiven & { readonly province: string };
  readonly coarse: CoarseGroup;
  /** A code of the decree that the decision itself states. */
  readonly groupCode?: string;
  readonly certifications: readonly string[];
  readonly step: ReadStep['step'];
  readonly sources: readonly NewSource[];
  readonly remarks: readonly string[];
}

/** Undefined when something is wrong; what, is in `reader.wrongs`. */
export function readProductRow(reader: RowReader, context: ImportContext): ProductRow | undefined {
  const nameInTable = reader.required('name');
  const { name, nameEn = reader.text('name_en') } = nameForPages(nameInTable);
  const producer = reader.text('producer');
  const kindWord = reader.oneOf('producer_kind', PRODUCER_KIND_WORDS);
  const coarse = reader.required('product_group') === '' ? undefined : reader.oneOf('product_group', COARSE_GROUPS);
  const groupCode = reader.text('group_code');
  const read = readStep(reader, context.settlements);
  const where = placeWords(reader, read);
  if (where.province !== '' && readPlace(where, context.places).outcome === 'unresolved') {
    reader.wrong('province_at_certification', where.province, 'không có tỉnh này trong danh mục 63 tỉnh trước 01/07/2025', 'viết đúng tên tỉnh lúc đó, ví dụ "Đắk Nông", "TP Hồ Chí Minh"');
  }
  const sources = sourcesOf(reader, read?.sourceNote, context);
  if (read === undefined || coarse === undefined || sources === undefined) return undefined;
  const certifications = (reader.text('certifications') ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');
  return {
    line: reader.row.line,
    nameInTable,
    name,
    isNameRestored: read.isNameRestored,
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(producer === undefined ? {} : { producer }),
    producerKind: kindWord === undefined ? 'unknown' : PRODUCER_KIND_OF[kindWord],
    where,
    coarse,
    ...(groupCode === undefined ? {} : { groupCode }),
    certifications,
    step: read.step,
    sources,
    remarks: read.remarks,
  };
}

function sourcesOf(reader: RowReader, note: string | undefined, context: ImportContext): readonly NewSource[] | undefined {
  const cell = reader.required('source', 2000);
  if (cell === '') return undefined;
  const publishedOn = reader.text('source_date');
  const read = readSources(cell, { checkedOn: context.checkedOn, ...(publishedOn === undefined ? {} : { publishedOn }), ...(note === undefined ? {} : { note }) }, context.settlements);
  if (read.ok) return read.sources;
  reader.wrong('source', read.value, read.problem, read.remedy);
  return undefined;
}

function placeWords(reader: RowReader, read: ReadStep | undefined): PlaceGiven & { readonly province: string } {
  const [district, commune, address, communeNow] = [reader.text('district'), reader.text('commune'), reader.text('address_at_certification', 500), reader.text('commune_now')];
  const on = dayOfWords(read);
  return {
    province: reader.required('province_at_certification'),
    ...(district === undefined ? {} : { district }),
    ...(commune === undefined ? {} : { commune }),
    ...(address === undefined ? {} : { address }),
    ...(communeNow === undefined ? {} : { communeNow }),
    ...(on === undefined ? {} : { on }),
  };
}

/** From which day the words are, as far as it tells old communes from those of 1 July 2025 on. */
function dayOfWords(read: ReadStep | undefined): string | undefined {
  if (read?.newUnits === true) return '2025-07-01';
  const date = read?.step.date;
  if (date?.precision === 'day') return date.value;
  if (date === undefined || date.value.startsWith('2025')) return undefined;
  return date.value < '2025' ? `${date.value.slice(0, 4)}-12-31` : `${date.value.slice(0, 4)}-01-01`;
}
