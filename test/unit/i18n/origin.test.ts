// The prefix 893 tells who gave a number, not where goods come from: no label may say otherwise.
import { expect, test } from 'vitest';
import { sourcesUnder } from '../../support/imports.ts';

const WORDS = sourcesUnder(process.cwd(), 'src').filter(({ path }) => /^src\/(?:i18n|domain|projections|components|pages|islands|schemas)\//u.test(path));
const CLAIM = /893[^\n]{0,80}(?:nguồn gốc|xuất xứ|hàng Việt|made in|sản xuất tại|của Việt Nam)|(?:nguồn gốc|xuất xứ|hàng Việt|sản xuất tại)[^\n]{0,80}893/iu;
/** What a label may say instead. */
const DENIAL = /không (?:nói|phải|cho biết|có nghĩa)/u;

test('no file speaks of 893 as an origin', () => {
  expect(WORDS.length).toBeGreaterThan(100);
  const claims = WORDS.flatMap(({ path, text }) => text.split('\n').filter((line) => CLAIM.test(line) && !DENIAL.test(line)).map((line) => `${path}: ${line.trim()}`));
  expect(claims).toEqual([]);
});

test.each(['Mã 893: hàng Việt Nam', 'Đầu số 893 là nguồn gốc Việt Nam', 'Xuất xứ theo mã vạch 893'])('such a label is found: %s', (label) => {
  expect(CLAIM.test(label)).toBe(true);
});

test('a label that says the contrary is let be', () => {
  expect(DENIAL.test('893 chỉ cho biết ai cấp số, không nói nguồn gốc hàng')).toBe(true);
});
