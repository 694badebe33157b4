// What people mix up in writing because they say it alike, by region: s/x, ch/tr, d/gi/r, l/n, v/d (south), c/k/q, i/y,
// and the finals n/ng, c/t. On folded words; each pair holds both ways.

const ONSETS: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['d', 'gi', 'r'],
  ['v', 'd', 'gi'],
  ['l', 'n'],
  ['c', 'k', 'q'],
  ['g', 'gh'],
  ['ng', 'ngh'],
  ['ph', 'f'],
];
const FINALS: readonly (readonly string[])[] = [
  ['n', 'ng'],
  ['nh', 'n'],
  ['c', 't'],
  ['ch', 't'],
];

/** Longest first, so that "tr" is not read as "t". */
const ONSET = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|th|tr|[bcdfghklmnpqrstvx])/u;
const FINAL = /(?:ng|nh|ch|[ncmpt])$/u;

/**
 * The folded syllables that sound like this one somewhere in the country, each one confusion away.
 * @example soundsLike('xay') // ['say']
 */
export function soundsLike(syllable: string): string[] {
  const others = new Set<string>();
  const onset = ONSET.exec(syllable)?.[0] ?? '';
  const rest = syllable.slice(onset.length);
  const swap = (group: readonly string[], own: string, write: (other: string) => string): void => {
    if (group.includes(own)) for (const other of group) others.add(write(other));
  };
  // The i of gi before a vowel is part of the onset, alone it is the vowel: "gi" + "a", but "g" + "i".
  const isBareGi = onset === 'gi' && rest === '';
  if (!isBareGi && rest !== '') for (const group of ONSETS) swap(group, onset, (other) => other + rest);
  const final = FINAL.exec(syllable)?.[0];
  if (final !== undefined && final.length < syllable.length) {
    for (const group of FINALS) swap(group, final, (other) => syllable.slice(0, -final.length) + other);
  }
  for (const [index, letter] of [...syllable].entries()) {
    if (letter === 'i' || letter === 'y') others.add(syllable.slice(0, index) + (letter === 'i' ? 'y' : 'i') + syllable.slice(index + 1));
  }
  // coa/qua, cui/quy: c before a glide is written q, and o is u then.
  if (/^c[ou][aeiy]/u.test(syllable)) others.add(`qu${syllable.slice(2)}`);
  if (/^qu[aeiy]/u.test(syllable)) others.add(`co${syllable.slice(2)}`);
  others.delete(syllable);
  return [...others];
}
