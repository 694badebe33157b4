// `npm run labels`: a sheet of labels as a PDF to print at true size. Everything that is wrong is told at once, and then nothing is
// written; a file that is there already is replaced only by a whole one.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { dayInVietnam } from '../src/domain/day.ts';
import { labelSheetWords as say } from '../src/i18n/vi/label-sheet.ts';
import { LABEL_FIELDS, type LabelField } from '../src/projections/label/content.ts';
import { sheetPages } from '../src/projections/label/pages.ts';
import { SHEET_IDS, SHEETS, sheetOf } from '../src/projections/label/sheets.ts';
import { isSetUp } from '../src/projections/set-up.ts';
import { day } from '../src/schemas/text.ts';
import { drawPdf } from './labels/draw-pdf.ts';
import { findLabels } from './labels/find-labels.ts';
import { OPTIONS, readOrders, USAGE } from './labels/read-orders.ts';
import { createMeasure } from './labels/typeface.ts';
import { readArguments, runCommand, UserError } from './support/command.ts';
import { replaceFile } from './support/replace-file.ts';
import { projectRoot } from './support/run.ts';

await runCommand(async () => {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS });
  const orders = readOrders(process.argv.slice(2));
  const today = values.today ?? dayInVietnam(Date.now());
  const problems: string[] = [];
  if (orders.length === 0) problems.push('--product: chưa có → ghi mã hồ sơ, mã ngắn hoặc GTIN');
  if (!day.safeParse(today).success) throw new UserError(`--today "${today}": viết yyyy-mm-dd`);
  const sheet = sheetOf(values.sheet ?? '');
  if (sheet === undefined) problems.push(`--sheet "${values.sheet ?? ''}": không có khổ này → chọn ${SHEET_IDS.join(', ')}`);
  const content = readFields(values.fields, sheet?.content ?? LABEL_FIELDS, problems);
  const catalogue = loadCatalogue(values.content === undefined ? resolve(projectRoot, 'content') : resolve(values.content), today);
  const { site } = catalogue;
  const options = { baseUrl: site.baseUrl, isSetUp: isSetUp(site), today, content, address: values.gs1 === true ? 'gs1' : 'short' } as const;
  const start = Number(values.start ?? 1);
  const found = findLabels(catalogue, orders, sheet ?? SHEETS['A4-3x8'], start, options, createMeasure());
  const out = resolve(values.out ?? `nhan-${found.products[0]?.id ?? ''}-${sheet?.id ?? ''}.pdf`);
  if (!existsSync(dirname(out))) problems.push(`--out "${out}": không có thư mục này → tạo thư mục trước`);
  problems.push(...found.problems);
  if (problems.length > 0 || sheet === undefined) throw new UserError(`Không tạo được nhãn (${problems.length} lỗi):\n${problems.map((line) => `  ${line}`).join('\n')}`);

  const pages = sheetPages(sheet, found.jobs, { start, cutMarks: values['no-cut-marks'] !== true });
  const title = `Nhãn ${found.products.map(({ name }) => name).join(', ')} (${sheet.id})`;
  replaceFile(out, await drawPdf(pages, { title, author: site.operator ?? site.name, today }));
  for (const { product, why } of found.starless) console.log(`${product}: ${say.starsOmitted[why]}`);
  if (!options.isSetUp) console.log('Nhãn in chữ MẪU: content/site.json chưa có địa chỉ thật và liên hệ.');
  const labels = pages.reduce((sum, page) => sum + page.labels.length, 0);
  console.log(`${out}: ${labels} nhãn trên ${pages.length} tờ ${sheet.id}. In đúng cỡ thật (100 %), không chọn “vừa trang”.`);
});

function readFields(text: string | undefined, otherwise: readonly LabelField[], problems: string[]): readonly LabelField[] {
  if (text === undefined) return otherwise;
  const wanted = text.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const unknown = wanted.filter((name) => !LABEL_FIELDS.some((field) => field === name));
  if (unknown.length > 0) problems.push(`--fields "${unknown.join(', ')}": không có dòng này → chọn trong ${LABEL_FIELDS.join(', ')}`);
  return LABEL_FIELDS.filter((field) => wanted.includes(field));
}
