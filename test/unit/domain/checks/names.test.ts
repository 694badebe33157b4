// Sources of other names.
import { expect, test } from 'vitest';
import { aProduct, linesOf, problemsOf } from '../../../support/builders.ts';

test('a source told for a name that the record does not give', () => {
  const nameSources = [{ name: 'Trà sen Bách Diệp', sources: ['s1'] }, { name: 'Lotus tea', sources: ['s1'] }, { name: 'Trà ướp sen', sources: ['s1'] }];
  expect(linesOf(problemsOf({ 'products/tra.json': aProduct({ aliases: ['Trà ướp sen'], nameEn: 'Lotus tea', nameSources }) }))).toEqual([
    'products/tra.json nameSources[0].name: tên này không có trong aliases hay nameEn → viết đúng như ở đó, hoặc bỏ dòng này',
  ]);
});

test('a source of another name that the record does not list', () => {
  const fields = problemsOf({ 'products/tra.json': aProduct({ aliases: ['Trà ướp sen'], nameSources: [{ name: 'Trà ướp sen', sources: ['s7'] }] }) }).map(({ field }) => field);
  expect(fields).toEqual(['nameSources[0].sources[0]']);
});
