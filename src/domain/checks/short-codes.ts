// Short codes: every product has one, its own, right in every character; and the kept list forgets none that was ever given.
import type { ProductRecord } from '../../schemas/product.ts';
import { recordId } from '../../schemas/text.ts';
import { fileOf } from '../catalogue-records.ts';
import { type Problem, problem } from '../problems.ts';
import { isShortCode } from '../short-code.ts';
import { CODES_FILE } from '../short-code-list.ts';
import type { Check } from './context.ts';

const GIVE = 'chạy "npm run codes"';
const FROM_LIST = 'ghi lại đúng mã đã cấp, tìm theo tên hồ sơ trong content/codes.json';

/** Products: a code, right, of one product only, and the one that the list has for it. */
export const checkShortCodes: Check = ({ records, codes }) => {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const [id, record] of records.products) {
    if (!recordId.safeParse(id).success) continue; // A file name that is no id has its own problem, and no code can be listed for it.
    const { code } = record;
    const wrong = (message: string, remedy: string): number => problems.push(problem(fileOf('products', id), 'code', code, message, remedy));
    if (code === undefined) {
      wrong('chưa có mã ngắn cho địa chỉ in ra', GIVE);
      continue;
    }
    if (!isShortCode(code)) {
      wrong('ký tự kiểm tra của mã ngắn không khớp: có chỗ gõ sai', FROM_LIST);
      continue;
    }
    const other = taken.get(code);
    if (other !== undefined) wrong(`trùng mã ngắn với ${fileOf('products', other)}`, `một mã chỉ của một sản phẩm; bỏ trường này ở hồ sơ mới hơn rồi ${GIVE}`);
    taken.set(code, other ?? id);
    const listed = codes.get(code);
    if (listed === undefined) wrong('mã ngắn không có trong danh sách các mã đã cấp', `${GIVE} để ghi vào ${CODES_FILE}, hoặc bỏ trường này để được cấp mã khác`);
    else if (!isOf(record, id, listed)) wrong(`mã ngắn này đã cấp cho ${fileOf('products', listed)}`, `bỏ trường này rồi ${GIVE} để được cấp mã khác`);
  }
  return problems;
};

/** The list: every line right, and still true of its product. */
export const checkCodeList: Check = ({ records, ids, codes }) => {
  const problems: Problem[] = [];
  const heirs = new Map([...records.products].flatMap(([id, { formerIds = [] }]) => formerIds.map((former) => [former, id] as const)));
  for (const [code, listed] of codes) {
    const wrong = (message: string, remedy: string): number => problems.push(problem(CODES_FILE, `codes.${code}`, listed, message, remedy));
    if (!isShortCode(code)) {
      wrong('ký tự kiểm tra của mã ngắn không khớp', 'lấy lại tệp này từ bản trước; không sửa mã bằng tay');
      continue;
    }
    const id = ids.get('products')?.has(listed) === true ? listed : heirs.get(listed);
    const record = id === undefined ? undefined : records.products.get(id);
    if (id === undefined) {
      wrong('sản phẩm của mã này không còn trong danh mục', 'mã đã in ra thì phải còn dẫn tới nơi: lấy lại hồ sơ và ghi lifecycle (rút, nhập), hoặc ghi mã cũ vào formerIds của hồ sơ mới');
    } else if (record !== undefined && record.code !== code) {
      wrong(`${fileOf('products', id)} không còn mang mã này`, record.code === undefined ? GIVE : 'trả lại mã này cho hồ sơ: mã đã cấp không bao giờ đổi');
    }
  }
  return problems;
};

/** A renamed record keeps its code: the list may still name it by a former id. */
function isOf(record: ProductRecord, id: string, listed: string): boolean {
  return listed === id || (record.formerIds ?? []).includes(listed);
}
