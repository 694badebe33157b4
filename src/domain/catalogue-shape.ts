// From the text of a file to a record of the right shape, or to everything that is wrong with it.
import type { z } from 'zod';
import { describeField, fieldsAt, vietnameseMessage } from '../schemas/messages.ts';
import { nearest } from './nearest.ts';
import { fieldPath, problem, type Problem } from './problems.ts';

/** A file of content/, read. */
export interface RawFile {
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export type Shaped<T> = { readonly ok: true; readonly record: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the JSON of a file and checks it against a schema; all faults of the file at once. */
export function readRecord<S extends z.ZodType>(file: RawFile, schema: S): Shaped<z.output<S>> {
  const json = readJson(file);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.record, { error: vietnameseMessage });
  if (parsed.success) return { ok: true, record: parsed.data };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => issueProblems(file.path, schema, json.record, issue)) };
}

function readJson({ path, text }: RawFile): Shaped<unknown> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text; // Notepad on Windows writes the mark; it means nothing in UTF-8.
  if (body.trim() === '') return { ok: false, problems: [problem(path, '', undefined, 'tệp trống', 'ghi hồ sơ vào tệp, hoặc bỏ tệp nếu chưa từng đăng')] };
  try {
    return { ok: true, record: JSON.parse(body) };
  } catch (error) {
    const at = placeOfError(body, error instanceof Error ? error.message : '');
    return { ok: false, problems: [problem(path, '', undefined, `không phải JSON${at}`, 'kiểm tra dấu phẩy, ngoặc kép và ngoặc nhọn quanh chỗ đó')] };
  }
}

/** Where V8 found the fault, from its message. */
function placeOfError(text: string, message: string): string {
  const position = /at position (\d+)/u.exec(message)?.[1];
  if (position === undefined) return message.includes('end of JSON') ? ': tệp dừng giữa chừng' : '';
  const before = text.slice(0, Number(position)).split('\n');
  return `: sai gần dòng ${before.length}, cột ${(before.at(-1)?.length ?? 0) + 1}`;
}

function issueProblems(file: string, schema: z.ZodType, raw: unknown, issue: z.core.$ZodIssue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(file, schema, raw, issue.path, key));
  const value = valueAt(raw, issue.path);
  const isMissing = value === undefined && issue.path.length > 0;
  const [message = '', ...rest] = isMissing ? ['thiếu trường bắt buộc'] : issue.message.split('; ');
  const remedy = rest.length > 0 ? rest.join('; ') : (describeField(schema, issue.path) ?? 'xem mô tả trường trong content/.schema');
  return [problem(file, fieldPath(issue.path), value, message, remedy)];
}

function unknownField(file: string, schema: z.ZodType, raw: unknown, path: readonly PropertyKey[], key: string): Problem {
  const known = fieldsAt(schema, path);
  const like = nearest(key, known);
  const remedy =
    like === undefined ? `xóa đi; ở đây chỉ có: ${known.filter((name) => name !== '$schema').join(', ')}` : `có phải là "${like}"? nếu không thì xóa đi`;
  return problem(file, fieldPath([...path, key]), valueAt(raw, [...path, key]), 'không có trường này', remedy);
}

/** The value at a path of parsed JSON; undefined when the path leads nowhere. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null) return undefined;
    const own: unknown = Object.getOwnPropertyDescriptor(at, key)?.value;
    return own;
  }, value);
}
