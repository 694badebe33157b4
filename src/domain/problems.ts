// What is wrong in content/: a list for people, each with file, field, value and what to do.

export interface Problem {
  /** Path inside the content folder, e.g. `products/tra-may.json`. */
  readonly file: string;
  /** Path inside the record, e.g. `recognitions[0].stars`; empty for the file as a whole. */
  readonly field: string;
  /** The value at fault as `printValue` shows it; empty when there is none. */
  readonly value: string;
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Longest value that a report shows, in characters. */
const SHOWN = 80;

// Direction marks and other invisible characters that would garble the report itself.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** A problem whose value is printed from the record. */
export function problem(file: string, field: string, value: unknown, message: string, remedy: string): Problem {
  return { file, field, value: printValue(value), message, remedy };
}

/**
 * A value as a report shows it: JSON, invisible characters as escapes, cut when long.
 * @example printValue('a\u200fb') // '"a\\u200fb"'
 */
export function printValue(value: unknown): string {
  if (value === undefined) return '';
  const text = JSON.stringify(value).replace(INVISIBLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${text.length} ký tự)`;
}

/**
 * A path as people write it.
 * @example fieldPath(['recognitions', 0, 'stars']) // 'recognitions[0].stars'
 */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`), '');
}

/** The report: problems grouped by file, files in order of their names. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([file, group]) => [file, ...group.map(formatProblem)].join('\n'))
    .join('\n\n');
}

function formatProblem({ field, value, message, remedy }: Problem): string {
  const where = [field, value].filter((part) => part !== '').join(': ');
  return `${where === '' ? '' : `  ${where}\n`}${where === '' ? '  ' : '    '}${message}${remedy === '' ? '' : ` → ${remedy}`}`;
}
