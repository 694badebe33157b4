// Smallest right records, each test changes one thing; and content folders in memory that share the project's places and taxonomy.
import { resolve } from 'node:path';
import { readContentFolder } from '#catalogue/read.ts';
import { buildCatalogue, type BuiltCatalogue, type RawContent } from '#domain/catalogue.ts';
import type { RawFile } from '#domain/catalogue-shape.ts';
import type { Catalogue } from '#domain/model.ts';
import type { Problem } from '#domain/problems.ts';
import { newShortCode } from '#domain/short-code.ts';
import type { DecisionRecord } from '#schemas/decision.ts';
import type { LotRecord } from '#schemas/lot.ts';
import type { ProducerRecord } from '#schemas/producer.ts';
import type { ProductRecord } from '#schemas/product.ts';
import type { Recognition } from '#schemas/recognition.ts';
import type { ReportRecord } from '#schemas/report.ts';
import type { ChannelRecord, EventRecord, SalesPointRecord } from '#schemas/sales.ts';
import type { Source } from '#schemas/source.ts';
import { recordId } from '#schemas/text.ts';

/** The day on which fixtures and builders are looked at. */
export const TODAY = '2026-11-22';

export function aSource(changes: Partial<Source> = {}): Source {
  return { id: 's1', citation: 'Quyết định thử nghiệm', checkedOn: '2026-11-20', trust: 'decision', ...changes };
}

/** Recognised with 4 stars on 10 March 2025, by a decision: in force on `TODAY`. */
export function aRecognition(changes: Partial<Recognition> = {}): Recognition {
  return { kind: 'recognised', stars: 4, date: { precision: 'day', value: '2025-03-10' }, sources: ['s1'], ...changes };
}

export function aProduct(changes: Partial<ProductRecord> = {}): ProductRecord {
  return { name: 'Trà Thử Nghiệm', group: { code: 'I.5.a', basis: 'hand' }, recognitions: [aRecognition()], sources: [aSource()], ...changes };
}

export function aProducer(changes: Partial<ProducerRecord> = {}): ProducerRecord {
  return { name: 'Hợp tác xã Thử Nghiệm', kind: 'cooperative', sources: [aSource()], ...changes };
}

export function aDecision(changes: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    number: '101/QĐ-UBND',
    kind: 'recognition',
    date: { precision: 'day', value: '2025-03-10' },
    authority: 'UBND tỉnh Thử Nghiệm',
    sources: [aSource()],
    ...changes,
  };
}

export function aSalesPoint(changes: Partial<SalesPointRecord> = {}): SalesPointRecord {
  return { name: 'Cửa hàng Thử Nghiệm', kind: 'ocop-shop', evidence: 'point', sources: [aSource()], ...changes };
}

export function aChannel(changes: Partial<ChannelRecord> = {}): ChannelRecord {
  return { name: 'Sàn Thử Nghiệm', kind: 'online-floor', sources: [aSource()], ...changes };
}

export function anEvent(changes: Partial<EventRecord> = {}): EventRecord {
  return { name: 'Hội chợ Thử Nghiệm', sources: [aSource()], ...changes };
}

export function aReport(changes: Partial<ReportRecord> = {}): ReportRecord {
  return {
    title: 'Số liệu thử nghiệm',
    area: { province: '52' },
    asOf: '2025',
    figures: [{ measure: 'producers', label: 'Chủ thể', value: 3 }],
    sources: [aSource()],
    ...changes,
  };
}

export function aLot(changes: Partial<LotRecord> = {}): LotRecord {
  return { steps: [], sources: [aSource()], ...changes };
}

/**
 * Records by path, as files; words are taken as they are, everything else is written as JSON. Products get short codes and the list
 * of codes is added, unless the test brings its own: a record with the key `code` (undefined, too) keeps it, `codes.json` stays as given.
 */
export function files(records: Readonly<Record<string, unknown>>): RawFile[] {
  const codes: Record<string, string> = {};
  const withCodes = Object.entries(records).map(([path, record]) => {
    const id = /^products\/([^/]+)\.json$/u.exec(path)?.[1];
    if (id === undefined || typeof record !== 'object' || record === null) return [path, record] as const;
    const code = 'code' in record ? record.code : newShortCode(id, (one) => one in codes);
    if (typeof code === 'string' && recordId.safeParse(id).success) codes[code] = id;
    return [path, { ...record, code }] as const;
  });
  const list = 'codes.json' in records || Object.keys(codes).length === 0 ? [] : [['codes.json', { codes }] as const];
  return [...withCodes, ...list].map(([path, record]) => ({ path, text: typeof record === 'string' ? record : JSON.stringify(record) }));
}

let shared: RawContent | undefined;

/** What every content folder has beside records: places, taxonomy and site.json of the project. */
function sharedContent(): RawContent {
  if (shared !== undefined) return shared;
  const read = readContentFolder(resolve('content'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  shared = { ...read.raw, files: read.raw.files.filter(({ path }) => path === 'site.json' || path.startsWith('taxonomy/')), images: new Set(), problems: [] };
  return shared;
}

/** Builds a catalogue of just these records (and what `aside` changes of the rest). */
export function build(records: Readonly<Record<string, unknown>>, aside: Partial<RawContent> & { readonly today?: string } = {}): BuiltCatalogue {
  const { today = TODAY, ...changes } = aside;
  const common = sharedContent();
  const own = files(records);
  const rest = common.files.filter(({ path }) => !own.some((file) => file.path === path));
  return buildCatalogue({ ...common, files: [...rest, ...own], ...changes }, { today });
}

/** The catalogue of right records; a test that gets problems here is wrong itself. */
export function catalogueOf(records: Readonly<Record<string, unknown>>): Catalogue {
  const built = build(records);
  if (!built.ok) throw new Error(JSON.stringify(built.problems, null, 2));
  return built.catalogue;
}

/** All problems of the records. */
export function problemsOf(records: Readonly<Record<string, unknown>>, aside: Parameters<typeof build>[1] = {}): readonly Problem[] {
  const built = build(records, aside);
  return built.ok ? [] : built.problems;
}

/** Problems in short, as tests pin them: `file field: message → remedy`. */
export function linesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ file, field, message, remedy }) => `${file} ${field}: ${message} → ${remedy}`);
}
