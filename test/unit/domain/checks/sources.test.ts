// Every fact names sources that its record lists.
import { expect, test } from 'vitest';
import { aProduct, aReport, aRecognition, aSource, linesOf, problemsOf } from '../../../support/builders.ts';

test('a source that the record does not list, wherever it is named', () => {
  const story = {
    origin: [
      { text: 'Nghề cũ.', sources: ['s1'] },
      { text: 'Nghề mới.', sources: ['s1', 's3'] },
    ],
  };
  expect(linesOf(problemsOf({ 'products/tra.json': aProduct({ story, sources: [aSource(), aSource({ id: 's2' })] }) }))).toEqual([
    'products/tra.json story.origin[1].sources[1]: hồ sơ không có nguồn mang mã này → chọn trong s1, s2, hoặc thêm nguồn vào sources',
  ]);
});

test('a source named twice for one fact', () => {
  expect(
    problemsOf({ 'products/tra.json': aProduct({ recognitions: [aRecognition({ sources: ['s1', 's1'] })] }) }).map(({ field, message }) => [field, message]),
  ).toEqual([['recognitions[0].sources[1]', 'nguồn này đã ghi ở trước']]);
});

test('two sources of one id', () => {
  expect(linesOf(problemsOf({ 'reports/a.json': aReport({ sources: [aSource(), aSource({ citation: 'Báo' })] }) }))).toEqual([
    'reports/a.json sources[1].id: mã nguồn này đã dùng cho nguồn khác trong hồ sơ → đánh số tiếp: s1, s2, …',
  ]);
});

test('a source checked tomorrow, or before it was published', () => {
  expect(problemsOf({ 'products/tra.json': aProduct({ sources: [aSource({ checkedOn: '2026-11-23' })] }) }).map(({ field }) => field)).toEqual([
    'sources[0].checkedOn',
  ]);
  expect(problemsOf({ 'products/tra.json': aProduct({ sources: [aSource({ publishedOn: '2026-12' })] }) }).map(({ field }) => field)).toEqual([
    'sources[0].publishedOn',
  ]);
  expect(problemsOf({ 'products/tra.json': aProduct({ sources: [aSource({ checkedOn: '2026-11-22', publishedOn: '2026' })] }) })).toEqual([]);
});

test('a record without sources, and a fact without', () => {
  expect(linesOf(problemsOf({ 'products/tra.json': aProduct({ sources: [] }) }))).toContain(
    'products/tra.json sources: chưa có nguồn nào → mỗi hồ sơ cần ít nhất một nguồn',
  );
  expect(linesOf(problemsOf({ 'products/tra.json': aProduct({ recognitions: [aRecognition({ sources: [] })] }) }))).toEqual([
    'products/tra.json recognitions[0].sources: chưa có nguồn → ghi ít nhất một mã nguồn, ví dụ ["s1"]',
  ]);
});
