// A recall is said of a real maker's goods: it rests on who may say so.
import { fileOf } from '../catalogue-records.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** A recall needs a source other than directories and pages that copy: the maker's own word, an authority's, the press. */
export const checkLotRecalls: Check = ({ records }) =>
  [...records.lots].flatMap(([id, { recall, sources }]): Problem[] => {
    if (recall === undefined) return [];
    const named = sources.filter((source) => recall.sources.includes(source.id));
    if (named.length === 0 || named.some(({ trust }) => trust !== 'low' && trust !== 'directory')) return [];
    const remedy = 'thêm nguồn của chủ thể, cơ quan nhà nước hoặc báo chí; chưa có thì chưa ghi thu hồi';
    return [problem(fileOf('lots', id), 'recall.sources', recall.sources, 'thu hồi chỉ dựa vào nguồn ít tin cậy', remedy)];
  });
