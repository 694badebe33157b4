// npm run import: a spreadsheet's table into the records of content/, all of it or nothing.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { dayInVietnam } from '../src/domain/day.ts';
import { day } from '../src/schemas/text.ts';
import { importTable } from './import/import-table.ts';
import { IMPORTERS } from './import/importers.ts';
import { problemLine, rowLine, summary } from './import/report.ts';
import { settlementsText } from './import/settlements-files.ts';
import { readArguments, runCommand, UserError } from './support/command.ts';
import { projectRoot } from './support/run.ts';

const USAGE = `npm run import -- <file.csv> [--kind ${IMPORTERS.map(({ kind }) => kind).join('|')}] [--dry-run] [--map <columns.json>]
  [--content <folder>] [--checked-on yyyy-mm-dd] [--settlements <file>] [--account <folder in content>] [--quiet]`;

const columnMap = z.record(z.string(), z.string().nullable());

await runCommand(async () => {
  const { values, positionals } = readArguments({
    usage: USAGE,
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      map: { type: 'string' },
      content: { type: 'string' },
      'checked-on': { type: 'string' },
      settlements: { type: 'string' },
      account: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UserError(`Cần đúng một tệp CSV.\nUsage: ${USAGE}`);
  const contentDir = resolve(values.content ?? join(projectRoot, 'content'));
  const checkedOn = values['checked-on'] ?? dayInVietnam(Date.now());
  if (!day.safeParse(checkedOn).success) throw new UserError(`--checked-on "${checkedOn}": không phải ngày có thật dạng yyyy-mm-dd`);
  const accountDir = values.account ?? `imports/${checkedOn}`;
  const settlements = settlementsFile(values.settlements, contentDir, accountDir);
  const file = basename(path);
  const outcome = importTable({
    file,
    bytes: read(path),
    contentDir,
    accountDir,
    checkedOn,
    importers: IMPORTERS,
    isDryRun: values['dry-run'],
    ...(values.kind === undefined ? {} : { kind: values.kind }),
    ...(values.map === undefined ? {} : { map: readMap(values.map) }),
    ...(settlements === undefined ? {} : { settlements: { path: settlements, text: settlementsText(settlements) } }),
  });
  if (!outcome.ok) {
    for (const problem of outcome.problems) console.error(problemLine(file, problem));
    if (outcome.report !== undefined) console.error(outcome.report);
    console.error(`${outcome.problems.length > 0 ? `${outcome.problems.length} lỗi. ` : ''}Chưa ghi gì.`);
    process.exitCode = 1;
    return;
  }
  for (const note of outcome.notes) console.log(`${file}: ${note}`);
  const told = outcome.accounts.filter((row) => row.outcome !== 'unchanged' && (!values.quiet || row.outcome === 'left-aside'));
  for (const row of told) console.log(rowLine(row));
  console.log(`${file} (${outcome.kind}): ${summary(outcome.accounts, outcome.files, values['dry-run'])}`);
});

function read(path: string): Uint8Array {
  if (!existsSync(path)) throw new UserError(`Không có tệp ${path}`);
  return readFileSync(path);
}

/** Named on the command line, or beside the account, or those of the first import (how far sites are trusted stays true). */
function settlementsFile(named: string | undefined, contentDir: string, accountDir: string): string | undefined {
  if (named !== undefined && !existsSync(named)) throw new UserError(`Không có tệp ${named}`);
  const places = [join(contentDir, accountDir, 'settlements.json'), join(contentDir, 'imports', 'first', 'settlements.json')];
  return named ?? places.find((path) => existsSync(path));
}

function readMap(path: string) {
  try {
    return columnMap.parse(JSON.parse(Buffer.from(read(path)).toString('utf8')));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path}: phải là JSON dạng {"tên cột trong tệp": "tên cột ở đây" hoặc null}`);
  }
}
