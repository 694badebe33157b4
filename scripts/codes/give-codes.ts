// The write of `npm run codes`: records and the list of codes together, or nothing.
import type { RawContent } from '../../src/domain/catalogue.ts';
import { fileOf, readContent } from '../../src/domain/catalogue-records.ts';
import { recordText } from '../../src/domain/import/run.ts';
import type { Problem } from '../../src/domain/problems.ts';
import { codeListText, CODES_FILE, giveCodes } from '../../src/domain/short-code-list.ts';
import { product } from '../../src/schemas/product.ts';
import { type Disk, realDisk } from '../import/disk.ts';
import { type FileToWrite, writeAll } from '../import/write-all.ts';

export type GiveOutcome =
  | { readonly ok: true; /** Products that got a code just now. */ readonly given: number; /** Codes in the list. */ readonly listed: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Gives codes to the products of a content folder that was just read. A broken product or list stops it: it could be overwritten. */
export function giveMissingCodes(contentDir: string, raw: RawContent, disk: Disk = realDisk): GiveOutcome {
  const { records, single, problems } = readContent(raw.files);
  const broken = [...(raw.problems ?? []), ...problems].filter(({ file }) => file === CODES_FILE || file.startsWith('products/'));
  if (broken.length > 0) return { ok: false, problems: broken };
  const before = new Map(Object.entries(single.codes?.codes ?? {}));
  const { given, list } = giveCodes(records.products, before);
  const files: FileToWrite[] = [...given].map(([id, code]) => ({ path: fileOf('products', id), text: recordText(product.parse({ ...records.products.get(id), code })) }));
  if (list.size !== before.size || single.codes === undefined) files.push({ path: CODES_FILE, text: codeListText(list) });
  writeAll(contentDir, files, disk);
  return { ok: true, given: given.size, listed: list.size };
}
