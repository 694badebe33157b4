// GTINs: right check digit, one product each, and the demonstration prefix 952 on demonstration records and nowhere else.
import { fileOf } from '../catalogue-records.ts';
import { parseGtin } from '../gtin.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** Numbers of the product and of its case; a departed product may share its number with the one that took its place. */
export const checkGtins: Check = ({ records }) => {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const [id, { gtin, supplySheet, demonstration, lifecycle }] of records.products) {
    const file = fileOf('products', id);
    const isDemonstration = demonstration === true;
    for (const [field, text] of [
      ['gtin', gtin],
      ['supplySheet.gtinCase', supplySheet?.gtinCase],
    ] as const) {
      if (text === undefined) continue;
      const parsed = parseGtin(text);
      if (!parsed.ok) {
        const [message = '', remedy = ''] = parsed.message.split('; ');
        problems.push(problem(file, field, text, message, remedy === '' ? 'đối chiếu lại từng số với bao bì' : remedy));
        continue;
      }
      if (parsed.gtin.isDemonstration && !isDemonstration)
        problems.push(problem(file, field, text, 'GTIN đầu 952 chỉ dành cho dữ liệu minh hoạ', 'ghi mã thật do GS1 cấp, hoặc bỏ trường này'));
      if (!parsed.gtin.isDemonstration && isDemonstration)
        problems.push(problem(file, field, text, 'hồ sơ minh hoạ chỉ được mang GTIN đầu 952', 'đổi sang mã đầu 952: mã khác có thể là của hàng thật'));
      if (lifecycle !== undefined) continue;
      const other = taken.get(parsed.gtin.gtin14);
      if (other !== undefined) problems.push(problem(file, field, text, `trùng GTIN với ${other}`, 'mỗi mã vạch chỉ của một sản phẩm; đối chiếu với bao bì'));
      else taken.set(parsed.gtin.gtin14, `${file} (${field})`);
    }
  }
  return problems;
};
