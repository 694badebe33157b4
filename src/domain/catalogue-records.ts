// All files of content/ as records by id, collection by collection; whatever has not the right shape becomes a problem.
import type { z } from 'zod';
import { fileSchemas, recordSchemas } from '../schemas/collections.ts';
import type { DecisionRecord } from '../schemas/decision.ts';
import { lotCode, type LotRecord } from '../schemas/lot.ts';
import type { ProducerRecord } from '../schemas/producer.ts';
import type { ProductRecord } from '../schemas/product.ts';
import type { ReportRecord } from '../schemas/report.ts';
import type { ChannelRecord, EventRecord, SalesPointRecord } from '../schemas/sales.ts';
import type { SiteRecord } from '../schemas/site.ts';
import { recordId } from '../schemas/text.ts';
import { type RawFile, readRecord } from './catalogue-shape.ts';
import { type Problem, problem } from './problems.ts';

/** Records of the right shape, by id; a lot's id is `<product>/<code>`. */
export interface Records {
  readonly products: ReadonlyMap<string, ProductRecord>;
  readonly producers: ReadonlyMap<string, ProducerRecord>;
  readonly decisions: ReadonlyMap<string, DecisionRecord>;
  readonly 'sales-points': ReadonlyMap<string, SalesPointRecord>;
  readonly channels: ReadonlyMap<string, ChannelRecord>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly reports: ReadonlyMap<string, ReportRecord>;
  readonly lots: ReadonlyMap<string, LotRecord>;
}

/** The single files of content/; undefined when missing or broken (then a problem says so). */
export interface SingleFiles {
  /** Undefined in a catalogue that has not given any yet, too. */
  readonly codes: z.output<(typeof fileSchemas)['codes.json']> | undefined;
  readonly site: SiteRecord | undefined;
  readonly groups: z.output<(typeof fileSchemas)['taxonomy/groups.json']> | undefined;
  readonly documentKinds: z.output<(typeof fileSchemas)['taxonomy/document-kinds.json']> | undefined;
  readonly traceSystems: z.output<(typeof fileSchemas)['taxonomy/trace-systems.json']> | undefined;
  readonly claimWords: z.output<(typeof fileSchemas)['taxonomy/claim-words.json']> | undefined;
  readonly synonyms: z.output<(typeof fileSchemas)['taxonomy/synonyms.json']> | undefined;
  readonly everydayNames: z.output<(typeof fileSchemas)['taxonomy/everyday-names.json']> | undefined;
}

export interface ReadContent {
  readonly records: Records;
  readonly single: SingleFiles;
  /** Ids of all record files by folder, broken ones included, so that a broken record is not also reported as missing. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
}

/** Path of a record's file. @example fileOf('products', 'tra-may') // 'products/tra-may.json' */
export function fileOf(collection: keyof Records, id: string): string {
  return `${collection}/${id}.json`;
}

/** Reads every file against the schema of its folder. */
export function readContent(files: readonly RawFile[]): ReadContent {
  const problems: Problem[] = [];
  const byFolder = Map.groupBy(files, ({ path }) => folderOf(path));
  for (const { path } of byFolder.get('') ?? []) {
    problems.push(
      problem(
        path,
        '',
        undefined,
        'không phải chỗ của một hồ sơ',
        `chuyển vào một trong các thư mục ${Object.keys(recordSchemas).join(', ')}, hoặc bỏ ra ngoài`,
      ),
    );
  }
  const ids = new Map<string, ReadonlySet<string>>();

  const collection = <S extends z.ZodType>(name: keyof Records, schema: S): ReadonlyMap<string, z.output<S>> => {
    const records = new Map<string, z.output<S>>();
    const seen = new Set<string>();
    for (const file of byFolder.get(name) ?? []) {
      const id = file.path.slice(name.length + 1, -'.json'.length);
      seen.add(id);
      problems.push(...nameProblems(file.path, name, id));
      const read = readRecord(file, schema);
      if (read.ok) records.set(id, read.record);
      else problems.push(...read.problems);
    }
    ids.set(name, seen);
    return records;
  };

  const single = <S extends z.ZodType>(path: keyof typeof fileSchemas, schema: S): z.output<S> | undefined => {
    const file = byFolder.get(path)?.[0];
    if (file === undefined && path === 'codes.json') return undefined; // What lacks then is told product by product.
    if (file === undefined) {
      problems.push(problem(path, '', undefined, 'thiếu tệp này', 'lấy lại từ bản gốc của danh mục'));
      return undefined;
    }
    const read = readRecord(file, schema);
    if (read.ok) return read.record;
    problems.push(...read.problems);
    return undefined;
  };

  const records = {
    products: collection('products', recordSchemas.products),
    producers: collection('producers', recordSchemas.producers),
    decisions: collection('decisions', recordSchemas.decisions),
    'sales-points': collection('sales-points', recordSchemas['sales-points']),
    channels: collection('channels', recordSchemas.channels),
    events: collection('events', recordSchemas.events),
    reports: collection('reports', recordSchemas.reports),
    lots: collection('lots', recordSchemas.lots),
  };
  return {
    records,
    single: {
      codes: single('codes.json', fileSchemas['codes.json']),
      site: single('site.json', fileSchemas['site.json']),
      groups: single('taxonomy/groups.json', fileSchemas['taxonomy/groups.json']),
      documentKinds: single('taxonomy/document-kinds.json', fileSchemas['taxonomy/document-kinds.json']),
      traceSystems: single('taxonomy/trace-systems.json', fileSchemas['taxonomy/trace-systems.json']),
      claimWords: single('taxonomy/claim-words.json', fileSchemas['taxonomy/claim-words.json']),
      synonyms: single('taxonomy/synonyms.json', fileSchemas['taxonomy/synonyms.json']),
      everydayNames: single('taxonomy/everyday-names.json', fileSchemas['taxonomy/everyday-names.json']),
    },
    ids,
    problems,
  };
}

/** The folder whose schema rules a file, the path itself for a single file, '' when none does. */
function folderOf(path: string): string {
  if (path in fileSchemas) return path;
  const [folder = '', ...rest] = path.split('/');
  const depth = folder === 'lots' ? 2 : 1;
  return folder in recordSchemas && rest.length === depth && path.endsWith('.json') ? folder : '';
}

/** A file's name is an id and an address for ever. */
function nameProblems(path: string, collection: keyof Records, id: string): readonly Problem[] {
  const [first = '', second] = id.split('/');
  const shapes = collection === 'lots' ? [recordId.safeParse(first), lotCode.safeParse(second)] : [recordId.safeParse(id)];
  return shapes.flatMap((shape) => {
    if (shape.success) return [];
    const [message = '', remedy = ''] = (shape.error.issues[0]?.message ?? '').split('; ');
    return [problem(path, '', id, `tên tệp ${message}`, remedy)];
  });
}
