// `npm run check:records`: every record of a content folder against its schema and all others; prints everything that is
// wrong, grouped by file, and ends with 1 when anything is. Warnings are told apart and do not fail.

import { relative, resolve } from 'node:path';
import { buildFromFolder } from '../src/catalogue/load.ts';
import { dayInVietnam } from '../src/domain/day.ts';
import type { Catalogue } from '../src/domain/model.ts';
import { formatProblems } from '../src/domain/problems.ts';
import { day } from '../src/schemas/text.ts';
import { staleSchemas } from './check/editor-schemas.ts';
import { completeImport } from './import/write-all.ts';
import { readArguments, runCommand, UserError } from './support/command.ts';
import { projectRoot } from './support/run.ts';

await runCommand(async () => {
  const { values } = readArguments({
    usage: 'node scripts/check.ts [--content <folder>] [--today yyyy-mm-dd]',
    options: { content: { type: 'string' }, today: { type: 'string' } },
  });
  const shared = resolve(projectRoot, 'content');
  const content = values.content === undefined ? shared : resolve(values.content);
  const today = values.today ?? dayInVietnam(Date.now());
  if (!day.safeParse(today).success) throw new UserError(`--today "${today}": viết yyyy-mm-dd`);

  if (completeImport(content)) console.log('Đã hoàn tất một lần nhập bị ngắt giữa chừng.');
  const built = buildFromFolder(content, today, shared);
  const stale = staleSchemas(resolve(shared, '.schema'));
  if (built.warnings.length > 0) console.log(`Cảnh báo (${built.warnings.length}):\n\n${formatProblems(built.warnings)}\n`);
  if (!built.ok) console.error(`Lỗi (${built.problems.length}):\n\n${formatProblems(built.problems)}\n`);
  if (stale.length > 0) console.error(`content/.schema đã cũ: ${stale.join(', ')} → chạy: node scripts/json-schemas.ts\n`);

  const where = relative(process.cwd(), content) || content;
  console.log(
    built.ok
      ? `${where}, ngày ${today}: ${countsOf(built.catalogue)}; ${built.warnings.length} cảnh báo, 0 lỗi.`
      : `${where}, ngày ${today}: ${built.problems.length} lỗi, ${built.warnings.length} cảnh báo.`,
  );
  process.exitCode = built.ok && stale.length === 0 ? 0 : 1;
});

function countsOf(catalogue: Catalogue): string {
  const { products, departed, demonstrations, producers, decisions, lots, salesPoints, channels, events, reports } = catalogue;
  const counts: readonly (readonly [number, string])[] = [
    [products.length, 'sản phẩm'],
    [departed.length, 'sản phẩm đã rút hoặc nhập'],
    [demonstrations.length, 'minh hoạ'],
    [producers.length, 'chủ thể'],
    [decisions.length, 'quyết định'],
    [lots.size, 'lô hàng'],
    [salesPoints.length, 'điểm bán'],
    [channels.length, 'kênh bán'],
    [events.length, 'sự kiện'],
    [reports.length, 'báo cáo'],
  ];
  return counts.map(([count, label]) => `${count} ${label}`).join(', ');
}
