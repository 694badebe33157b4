// Codes and kinds must stand in the closed lists of content/taxonomy. A list that is broken itself is reported once, not at each record.
import type { Document, TraceLink } from '../../schemas/documents.ts';
import type { GroupNode } from '../../schemas/taxonomy.ts';
import { fileOf } from '../catalogue-records.ts';
import { KINDS } from '../kinds.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** The group of each product is one of the decree's last level (QĐ 26/2026/QĐ-TTg Phụ lục I). */
export const checkGroups: Check = ({ records, groups }) => {
  if (groups.size === 0) return [];
  const parents = new Set([...groups.values()].map(({ parent }) => parent));
  const problems: Problem[] = [];
  for (const [id, { group }] of records.products) {
    if (!groups.has(group.code)) {
      problems.push(
        problem(
          fileOf('products', id),
          'group.code',
          group.code,
          'không có nhóm này trong taxonomy/groups.json',
          'chọn mã theo Phụ lục I QĐ 26/2026/QĐ-TTg, ví dụ I.3.c',
        ),
      );
    } else if (parents.has(group.code)) {
      const below = [...groups.values()].filter(({ parent }) => parent === group.code).map(({ code }) => code);
      problems.push(problem(fileOf('products', id), 'group.code', group.code, 'nhóm này còn chia nhỏ', `chọn một trong ${below.join(', ')}`));
    }
  }
  return problems;
};

/** The groups themselves: each code once, each parent before its children and one level above. */
export const checkGroupTree: Check = ({ groupNodes }) => {
  const problems: Problem[] = [];
  const seen = new Map<string, GroupNode>();
  for (const node of groupNodes) {
    const { code, level, parent } = node;
    const above = parent === undefined ? undefined : seen.get(parent);
    if (seen.has(code)) problems.push(problem('taxonomy/groups.json', code, code, 'mã nhóm ghi hai lần', 'mỗi nhóm một dòng'));
    seen.set(code, node);
    if ((above?.level ?? 0) !== level - 1 || (parent !== undefined && !code.startsWith(`${parent}.`))) {
      problems.push(
        problem(
          'taxonomy/groups.json',
          code,
          parent,
          'cấp trên không đúng',
          'parent là mã ngay trên, ghi trước nhóm này, cấp nhỏ hơn một; cấp 1 không có parent',
        ),
      );
    }
  }
  return problems;
};

/** Drawing kinds, kinds of papers, trace systems. */
export const checkClosedLists: Check = ({ records, documentKinds, traceSystems }) => {
  const problems: Problem[] = [];
  const need = (file: string, field: string, value: string | undefined, known: ReadonlySet<string>, list: string): void => {
    if (value === undefined || known.size === 0 || known.has(value)) return;
    const like = nearest(value, [...known]);
    problems.push(
      problem(
        file,
        field,
        value,
        `không có trong ${list}`,
        like === undefined ? `chọn một mã trong ${list}` : `có phải là "${like}"? nếu không, chọn một mã trong ${list}`,
      ),
    );
  };
  const papers = (file: string, documents: readonly Document[] | undefined): void =>
    documents?.forEach(({ kind }, index) => need(file, `documents[${index}].kind`, kind, documentKinds, 'taxonomy/document-kinds.json'));
  const links = (file: string, traceLinks: readonly TraceLink[] | undefined): void =>
    traceLinks?.forEach(({ system }, index) => need(file, `traceLinks[${index}].system`, system, traceSystems, 'taxonomy/trace-systems.json'));
  const kinds = new Set(Object.keys(KINDS));
  for (const [id, { kind, documents, traceLinks }] of records.products) {
    const file = fileOf('products', id);
    need(file, 'kind', kind, kinds, 'danh sách hình vẽ (public/kinds)');
    papers(file, documents);
    links(file, traceLinks);
  }
  for (const [id, { documents }] of records.producers) papers(fileOf('producers', id), documents);
  return problems;
};
