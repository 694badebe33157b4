// An id is for ever and for one record: no two that differ in case only, no former id that stands elsewhere.
import { fileOf } from '../catalogue-records.ts';
import { lastingRecords } from '../catalogue-walk.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** Ids of files that are the same when case is ignored: one would overwrite the other on Windows and macOS. */
export const checkIdCase: Check = ({ ids }) => {
  const problems: Problem[] = [];
  for (const [collection, own] of ids) {
    const seen = new Map<string, string>();
    for (const id of own) {
      const key = id.toLowerCase();
      const other = seen.get(key);
      if (other !== undefined) {
        problems.push(
          problem(
            `${collection}/${id}.json`,
            '',
            id,
            `trùng mã với ${collection}/${other}.json khi không phân biệt chữ hoa, chữ thường`,
            'đổi tên một tệp, trước khi mã được in ra',
          ),
        );
      }
      seen.set(key, other ?? id);
    }
  }
  return problems;
};

/** Former ids are neither the id of a record nor the former id of another. */
export const checkFormerIds: Check = ({ records, ids }) => {
  const problems: Problem[] = [];
  const claimed = new Map<string, string>();
  for (const { collection, id, file, record } of lastingRecords(records)) {
    for (const [index, former] of (record.formerIds ?? []).entries()) {
      const field = `formerIds[${index}]`;
      const key = `${collection}/${former.toLowerCase()}`;
      const other = claimed.get(key);
      if (ids.get(collection)?.has(former) === true) {
        problems.push(
          problem(
            file,
            field,
            former,
            former === id ? 'mã cũ lại là chính mã này' : `mã cũ này đang là mã của ${fileOf(collection, former)}`,
            'một mã chỉ thuộc một hồ sơ; bỏ mã này ra khỏi formerIds',
          ),
        );
      } else if (other !== undefined) {
        problems.push(problem(file, field, former, `mã cũ này cũng được ghi ở ${other}`, 'một mã chỉ thuộc một hồ sơ; giữ ở một nơi'));
      }
      claimed.set(key, other ?? file);
    }
  }
  return problems;
};
