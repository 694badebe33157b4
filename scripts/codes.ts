// npm run codes: gives every product without a short code its own, in its record and in the kept list, all at once.
// Run again, it changes nothing.
import { relative, resolve } from 'node:path';
import { readContentFolder } from '../src/catalogue/read.ts';
import { completeImport } from './import/write-all.ts';
import { giveMissingCodes } from './codes/give-codes.ts';
import { readArguments, runCommand, UserError } from './support/command.ts';
import { projectRoot } from './support/run.ts';
import { formatProblems } from '../src/domain/problems.ts';

await runCommand(async () => {
  const { values } = readArguments({ usage: 'npm run codes -- [--content <folder>]', options: { content: { type: 'string' } } });
  const shared = resolve(projectRoot, 'content');
  const content = resolve(values.content ?? shared);
  if (completeImport(content)) console.log('Đã hoàn tất một lần nhập bị ngắt giữa chừng.');
  const folder = readContentFolder(content, shared);
  if (!folder.ok) throw new UserError(formatProblems(folder.problems));
  const outcome = giveMissingCodes(content, folder.raw);
  if (!outcome.ok) {
    console.error(`Có lỗi; sửa trước khi cấp mã. Chưa ghi gì.\n\n${formatProblems(outcome.problems)}`);
    process.exitCode = 1;
    return;
  }
  const where = relative(process.cwd(), content) || content;
  console.log(`${where}: ${outcome.given === 0 ? 'không sản phẩm nào thiếu mã' : `đã cấp mã cho ${outcome.given} sản phẩm`}; danh sách có ${outcome.listed} mã.`);
});
