// What people call a group or a paper must name one that there is; and one name must not lead to two groups.
import { fold } from '../fold.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

const FILE = 'taxonomy/everyday-names.json';

/** Everyday names against the groups and kinds of papers; a list that is broken itself is reported once, not here. */
export const checkEverydayNames: Check = ({ everydayNames, groups, documentKinds }) => {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const [index, { code, names }] of everydayNames.groups.entries()) {
    if (groups.size > 0 && !groups.has(code)) {
      problems.push(problem(FILE, `groups[${index}].code`, code, 'không có nhóm này trong taxonomy/groups.json', 'chọn mã theo Phụ lục I QĐ 26/2026/QĐ-TTg, ví dụ I.6'));
    }
    for (const name of names) {
      // Compared as written, for "vải" and "vai" are two words; tone placement apart.
      const key = name.toLowerCase().normalize('NFC');
      const other = taken.get(key);
      if (other !== undefined) problems.push(problem(FILE, `groups[${index}].names`, name, `đã là tên gọi của nhóm ${other}`, 'giữ ở một nhóm thôi'));
      taken.set(key, code);
    }
  }
  for (const [index, { id, names }] of everydayNames.documents.entries()) {
    if (documentKinds.size > 0 && !documentKinds.has(id)) {
      problems.push(problem(FILE, `documents[${index}].id`, id, 'không có trong taxonomy/document-kinds.json', 'chọn một mã trong taxonomy/document-kinds.json'));
    }
    for (const name of names) {
      if (fold(name) === '') problems.push(problem(FILE, `documents[${index}].names`, name, 'không có chữ nào', 'viết tên bằng chữ hoặc số'));
    }
  }
  return problems;
};
