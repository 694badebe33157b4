import { describe, expect, it } from 'vitest';
import { textInAddress } from '#islands/check/address.ts';

describe('the text in the address', () => {
  it.each([
    ['?ma=VF2FXRL', '', 'VF2FXRL'],
    ['', '#ma=VF2FXRL', 'VF2FXRL'],
    ['?ma=A', '#ma=B', 'B'],
    ['?ma=A', '#noi-dung', 'A'],
    ['', '#ma=a%20b+c%2Bd', 'a b c+d'],
    ['', '#ma=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y%3D2%23z', 'https://a.example/?x=1&y=2#z'],
    ['', '#ma=%E0%A4%A', '\uFFFD%A'],
    ['', '', ''],
  ])('of %j %j is %j', (search, hash, text) => {
    expect(textInAddress({ search, hash })).toBe(text);
  });
});
