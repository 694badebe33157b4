// Official OCOP codes: one product each. Whether their units exist is a warning, for a certificate prints what it prints.
import type { Recognition } from '../../schemas/recognition.ts';
import { fileOf, type Records } from '../catalogue-records.ts';
import { decodeOfficialCode, officialCodeText, parseOfficialCode, type OfficialCode } from '../official-code.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** Codes of products still in the register: a departed one may share its code with the one that took its place. */
export const checkOfficialCodes: Check = ({ records }) => {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const { id, file, field, text, code } of officialCodes(records)) {
    const key = officialCodeText(code);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, id);
    else if (other !== id)
      problems.push(
        problem(
          file,
          field,
          text,
          `trùng mã sản phẩm OCOP với ${fileOf('products', other)}`,
          'mỗi mã chỉ của một sản phẩm; đối chiếu với quyết định, hoặc nhập hai hồ sơ làm một',
        ),
      );
  }
  return problems;
};

/** Warns of codes whose units or year do not fit together. */
export const warnOfficialCodes: Check = ({ records, places }) =>
  [...officialCodes(records)].flatMap(({ file, field, text, code }) =>
    decodeOfficialCode(code, places).problems.map((message) =>
      problem(file, field, text, message, 'đối chiếu với giấy chứng nhận; giữ nguyên nếu giấy in như vậy'),
    ),
  );

function* officialCodes(records: Records): Generator<{ id: string; file: string; field: string; text: string; code: OfficialCode }> {
  for (const [id, { recognitions, lifecycle }] of records.products) {
    if (lifecycle !== undefined) continue;
    for (const [index, { officialCode }] of recognitions.entries()) {
      const parsed = parseOf(officialCode);
      if (parsed?.ok === true)
        yield { id, file: fileOf('products', id), field: `recognitions[${index}].officialCode`, text: officialCode ?? '', code: parsed.code };
    }
  }
}

function parseOf(officialCode: Recognition['officialCode']): ReturnType<typeof parseOfficialCode> | undefined {
  return officialCode === undefined ? undefined : parseOfficialCode(officialCode);
}
