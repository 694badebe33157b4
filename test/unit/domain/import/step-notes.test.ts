import { expect, test } from 'vitest';
import { noteBeyond } from '../../../../src/domain/import/step-notes.ts';
import { inRound, onDay } from '../../../support/recognitions.ts';

const month = { precision: 'month', value: '2020-12' } as const;

test.each([
  ['its month', 'Công nhận tháng 12/2020.', { date: month, score: undefined }, undefined],
  ['its day', 'Quyết định ngày 5/3/2024.', { date: onDay('2024-03-05'), score: undefined }, undefined],
  ['its score', 'Tỉnh chấm 94 điểm.', { date: undefined, score: 94 }, undefined],
  ['its score before something else', 'Tỉnh chấm 94,5 điểm năm 2020, đề nghị trung ương xét 5 sao.', { date: inRound('2020'), score: 94.5 }, 'Đề nghị trung ương xét 5 sao.'],
])('a note does not repeat %s', (_, note, step, rest) => {
  expect(noteBeyond(note, step)).toBe(rest);
});

test.each([
  ['another month', 'Công nhận tháng 11/2020.', { date: month, score: undefined }],
  ['a date that the step lacks', 'Công nhận tháng 12/2020.', { date: undefined, score: undefined }],
  ['another score', 'Tỉnh chấm 94 điểm.', { date: undefined, score: 93 }],
  ['more than a date', 'Công nhận tháng 12/2020, trao giấy tháng 01/2021.', { date: month, score: undefined }],
  ['nothing of the kind', 'Đợt 1 năm 2020.', { date: inRound('2020'), score: undefined }],
])('a note that tells %s stays', (_, note, step) => {
  expect(noteBeyond(note, step)).toBe(note);
});
