// Codes of places and goods in lots: GLNs and GTINs with the right check digit, the demonstration prefix 952 on demonstration
// lots and nowhere else, and no place that says nothing. Codes of communes are looked at with all other places.
import { fileOf } from '../catalogue-records.ts';
import { readGln } from '../gln.ts';
import { parseGtin } from '../gtin.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

export const checkLotCodes: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const [id, { steps, traceCode, demonstration }] of records.lots) {
    const note = (field: string, value: unknown, message: string, remedy: string): void => {
      problems.push(problem(fileOf('lots', id), field, value, message, remedy));
    };
    const prefix = (field: string, value: string, isDemonstration: boolean, name: string): void => {
      if (isDemonstration && demonstration !== true)
        note(field, value, `${name} đầu 952 chỉ dành cho dữ liệu minh hoạ`, 'ghi mã thật do GS1 cấp, hoặc bỏ trường này');
      if (!isDemonstration && demonstration === true)
        note(field, value, `lô minh hoạ chỉ được mang ${name} đầu 952`, 'đổi sang mã đầu 952: mã khác có thể là của nơi hay hàng có thật');
    };
    if (traceCode !== undefined && /^[\d\s-]{12,}$/u.test(traceCode)) {
      const parsed = parseGtin(traceCode);
      if (parsed.ok) prefix('traceCode', traceCode, parsed.gtin.isDemonstration, 'GTIN');
      else note('traceCode', traceCode, ...halves(parsed.message));
    }
    for (const [index, { locationCode, place }] of steps.entries()) {
      const field = `steps[${index}].locationCode`;
      const gln = locationCode === undefined ? undefined : readGln(locationCode);
      if (gln?.ok === false) note(field, locationCode, gln.message, gln.remedy);
      if (gln?.ok === true && locationCode !== undefined) prefix(field, locationCode, gln.isDemonstration, 'GLN');
      if (place !== undefined && place.now === undefined && Object.keys(place.then ?? {}).length === 0)
        note(`steps[${index}].place`, undefined, 'không nói ở đâu', 'ghi xã, tỉnh vào now hoặc then; bỏ place nếu chưa biết');
    }
  }
  return problems;
};

/** What is wrong and what to do, from one message. */
function halves(message: string): [message: string, remedy: string] {
  const [what = '', remedy = 'đối chiếu lại từng số với bao bì'] = message.split('; ');
  return [what, remedy];
}
