// "Did you mean …?"
import { expect, test } from 'vitest';
import { nearest } from '#domain/nearest.ts';

test.each([
  ['starts', 'stars'],
  ['Recognitions', 'recognitions'],
  ['recogniton', 'recognitions'],
  ['nmae', 'name'],
])('%s is meant as %s', (word, meant) => {
  expect(nearest(word, ['stars', 'recognitions', 'name', 'note'])).toBe(meant);
});

test('what is far from every word is meant as none', () => {
  expect(nearest('colour', ['stars', 'recognitions', 'name'])).toBeUndefined();
  expect(nearest('x', ['a', 'b'])).toBeUndefined();
  expect(nearest('stars', [])).toBeUndefined();
});
