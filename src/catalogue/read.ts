// Reads a content folder into memory, once and in order of names; what cannot be read becomes a problem. Judges nothing else.
import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RawContent } from '../domain/catalogue.ts';
import type { RawFile } from '../domain/catalogue-shape.ts';
import { type Problem, problem } from '../domain/problems.ts';
import { CODES_FILE } from '../domain/short-code-list.ts';
import { readPlaces } from './read-places.ts';

/** Largest record file, in bytes: far above any honest record, far below what a slip with a spreadsheet makes. */
export const LARGEST_FILE = 1_000_000;

/** The list of all codes grows by some 60 bytes a product, for ever: room for 300,000. */
export const LARGEST_CODE_LIST = 20_000_000;

/** Lies in a content folder while an import moves its files into place: seen by a reader, that import was killed or is running. */
export const IMPORT_JOURNAL = '.import-journal.json';

/** Beside the records: facts about places, accounts of imports, pictures, Markdown. */
const NOT_RECORDS: ReadonlySet<string> = new Set(['places', 'taxonomy', 'imports', 'images', 'guides', 'README.md']);

export type ReadFolder = { readonly ok: true; readonly raw: RawContent } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads `contentDir`. Its places/ and taxonomy/ may be missing: a small catalogue of fixtures shares those of `sharedDir`
 * (by default content/ of the project that runs).
 */
export function readContentFolder(contentDir: string, sharedDir = resolve('content')): ReadFolder {
  if (!existsSync(contentDir)) return { ok: false, problems: [problem('', '', contentDir, 'không có thư mục này', 'kiểm tra đường dẫn của thư mục content')] };
  const places = readPlaces(folderOrShared('places', contentDir, sharedDir));
  if (!places.ok) return places;
  const problems: Problem[] = existsSync(join(contentDir, IMPORT_JOURNAL))
    ? [problem(IMPORT_JOURNAL, '', undefined, 'một lần nhập đang dở: hồ sơ có thể mới một nửa', 'chạy "npm run check:records" để hoàn tất lần nhập, rồi đọc lại')]
    : [];
  const paths = [
    ...readdirSync(contentDir)
      .filter((name) => !NOT_RECORDS.has(name))
      .flatMap((name) => filesUnder(contentDir, name)),
    ...filesUnder(resolve(folderOrShared('taxonomy', contentDir, sharedDir), '..'), 'taxonomy'),
  ];
  const files = paths.sort((a, b) => (a.path < b.path ? -1 : 1)).flatMap(({ path, disk }) => readFile(path, disk, problems));
  return { ok: true, raw: { files, places: places.index, images: imagesOf(contentDir), problems } };
}

function folderOrShared(name: string, contentDir: string, sharedDir: string): string {
  const own = join(contentDir, name);
  return existsSync(own) ? own : join(sharedDir, name);
}

interface Found {
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  readonly disk: string;
}

/** A file, or all files of a folder at any depth; names that begin with a dot belong to tools. */
function filesUnder(base: string, path: string): Found[] {
  if (path.startsWith('.') || path.includes('/.')) return [];
  const disk = join(base, path);
  if (!statSync(disk, { throwIfNoEntry: false })?.isDirectory()) return [{ path, disk }];
  return readdirSync(disk).flatMap((name) => filesUnder(base, `${path}/${name}`));
}

function readFile(path: string, disk: string, problems: Problem[]): RawFile[] {
  if (!path.endsWith('.json')) return [{ path, text: '' }]; // Not a record: its name alone will be reported.
  const fail = (value: unknown, message: string, remedy: string): RawFile[] => {
    problems.push(problem(path, '', value, message, remedy));
    return [];
  };
  try {
    const { size } = statSync(disk);
    const largest = path === CODES_FILE ? LARGEST_CODE_LIST : LARGEST_FILE;
    if (size > largest) return fail(size, `tệp lớn quá ${largest / 1000} kB`, 'một tệp chỉ là một hồ sơ; kiểm tra có dán nhầm không');
    const bytes = readFileSync(disk);
    if (!isUtf8(bytes)) return fail(undefined, 'tệp không phải UTF-8', 'lưu lại với bảng mã UTF-8');
    return [{ path, text: bytes.toString('utf8') }];
  } catch (error) {
    return fail(undefined, `không đọc được tệp: ${error instanceof Error ? error.message : String(error)}`, 'kiểm tra quyền đọc của tệp');
  }
}

function imagesOf(contentDir: string): ReadonlySet<string> {
  const folder = join(contentDir, 'images');
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}
