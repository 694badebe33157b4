// Every fact names sources that the record lists; every source is listed once and was checked before today.
import { allRecords, walkCitations } from '../catalogue-walk.ts';
import { partialDateInterval } from '../day.ts';
import { fieldPath, type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

export const checkSources: Check = ({ records, today }) => {
  const problems: Problem[] = [];
  for (const { file, record } of allRecords(records)) {
    const listed = new Set<string>();
    for (const [index, { id, checkedOn, publishedOn }] of record.sources.entries()) {
      const field = `sources[${index}]`;
      if (listed.has(id)) problems.push(problem(file, `${field}.id`, id, 'mã nguồn này đã dùng cho nguồn khác trong hồ sơ', 'đánh số tiếp: s1, s2, …'));
      if (checkedOn > today)
        problems.push(problem(file, `${field}.checkedOn`, checkedOn, 'ngày đối chiếu ở tương lai', `ghi ngày đã mở nguồn, không sau ${today}`));
      if (publishedOn !== undefined && partialDateInterval(publishedOn).earliest > checkedOn) {
        problems.push(problem(file, `${field}.publishedOn`, publishedOn, 'nguồn công bố sau ngày đối chiếu', 'sửa publishedOn hoặc checkedOn'));
      }
      listed.add(id);
    }
    walkCitations(record, (ids, path) => {
      for (const [index, id] of ids.entries()) {
        if (!listed.has(id))
          problems.push(
            problem(
              file,
              fieldPath([...path, index]),
              id,
              'hồ sơ không có nguồn mang mã này',
              `chọn trong ${[...listed].join(', ')}, hoặc thêm nguồn vào sources`,
            ),
          );
        else if (ids.indexOf(id) < index)
          problems.push(problem(file, fieldPath([...path, index]), id, 'nguồn này đã ghi ở trước', 'mỗi nguồn chỉ ghi một lần; bỏ chỗ lặp'));
      }
    });
  }
  return problems;
};
