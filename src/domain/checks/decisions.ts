// A recognition that refers to a decision's record says nothing else than that record.
import type { DecisionRecord } from '../../schemas/decision.ts';
import type { Recognition } from '../../schemas/recognition.ts';
import { fileOf } from '../catalogue-records.ts';
import { decisionInterval } from '../history.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** What the record of a decision may be of, for each kind of step that refers to one. */
const KINDS: Readonly<Partial<Record<Recognition['kind'], readonly DecisionRecord['kind'][]>>> = {
  recognised: ['recognition', 're-recognition'], // One decision often lists both.
  upgraded: ['recognition', 're-recognition'],
  're-recognised': ['recognition', 're-recognition'],
  revoked: ['revocation'],
};

/** Number, date, authority, stars and kind agree. */
export const checkDecisionAgreement: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const [id, { recognitions }] of records.products) {
    for (const [index, recognition] of recognitions.entries()) {
      const decision = records.decisions.get(recognition.decision ?? '');
      if (decision !== undefined) problems.push(...disagreements(fileOf('products', id), `recognitions[${index}]`, recognition, decision));
    }
  }
  return problems;
};

function disagreements(file: string, field: string, recognition: Recognition, decision: DecisionRecord): Problem[] {
  const of = `quyết định ${decision.number}`;
  const remedy = 'sửa cho khớp hồ sơ quyết định, hoặc bỏ trường này: hồ sơ quyết định đã ghi';
  const problems: Problem[] = [];
  const { kind, date, decisionNumber, authority, stars } = recognition;
  if (decisionNumber !== undefined && !isSame(decisionNumber, decision.number))
    problems.push(problem(file, `${field}.decisionNumber`, decisionNumber, `số khác với ${of}`, remedy));
  if (authority !== undefined && !isSame(authority, decision.authority))
    problems.push(problem(file, `${field}.authority`, authority, `cơ quan khác với ${of}: ${decision.authority}`, remedy));
  if (date !== undefined && decision.date !== undefined) {
    const [own, theirs] = [decisionInterval(date), decisionInterval(decision.date)];
    if (own.latest < theirs.earliest || own.earliest > theirs.latest)
      problems.push(problem(file, `${field}.date.value`, date.value, `ngày khác với ${of}: ${decision.date.value}`, remedy));
  }
  if (stars !== undefined && decision.stars !== undefined && !decision.stars.includes(stars))
    problems.push(
      problem(file, `${field}.stars`, stars, `${of} chỉ có hạng ${decision.stars.join(', ')} sao`, 'sửa hạng sao, hoặc thêm hạng vào hồ sơ quyết định'),
    );
  const fits = KINDS[kind];
  if (fits === undefined)
    problems.push(
      problem(file, `${field}.kind`, kind, `đã có ${of} thì không còn là ${kind}`, 'ghi recognised, upgraded, re-recognised hoặc revoked; hoặc bỏ decision'),
    );
  else if (!fits.includes(decision.kind))
    problems.push(problem(file, `${field}.kind`, kind, `${of} là ${decision.kind}`, 'sửa kind, hoặc trỏ tới quyết định khác'));
  return problems;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase().replace(/\s+/gu, '') === b.toLowerCase().replace(/\s+/gu, '');
}

/** Warns of one decision in two files. */
export const warnSameDecision: Check = ({ records }) => {
  const seen = new Map<string, string>();
  return [...records.decisions].flatMap(([id, { number, authority, date }]) => {
    const key = [number, authority, date?.value ?? '']
      .join('\n')
      .toLowerCase()
      .replace(/[^\S\n]+/gu, '');
    const file = fileOf('decisions', id);
    const other = seen.get(key);
    seen.set(key, other ?? file);
    return other === undefined
      ? []
      : [problem(file, 'number', number, `cùng số, cơ quan và ngày với ${other}`, 'nếu là một văn bản thì nhập vào một hồ sơ (lifecycle merged)')];
  });
};
