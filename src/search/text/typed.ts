// Raw telex and VNI, as a keyboard without its input method leaves them on the screen: "mawcs ca", "gaoj", "ma8c1 ca".
// A word is turned only when the keys make a legal syllable and the word as it stands is none that people know.
import { FOREIGN_WORDS } from './foreign-words.ts';
import { isLegal, type Syllable, type Tone, writeSyllable } from './syllable.ts';

export interface TypedReading {
  /** The text with what was recognised written in Vietnamese; the same text when nothing was. */
  readonly text: string;
  /** The words that were turned. */
  readonly turned: readonly { readonly from: string; readonly to: string }[];
}

export interface TypedOptions {
  /** Words that stand as they are: the register's own words and names, asked in lower case as typed. */
  readonly isKnown?: (word: string) => boolean;
}

/** Longer than the raw keys of any syllable ("nghieengs" has nine). */
const LONGEST = 11;
/** Words of letters and digits that stand free: "mua8" is one, the 8 of "ST-8" is none. */
const WORD = /(?<![\p{L}\p{M}\p{N}])[A-Za-z][A-Za-z0-9]+(?![\p{L}\p{M}\p{N}])/gu;

/**
 * Reads raw telex and VNI in a text.
 * @example readTyped('mawcs ca').text // 'mắc ca'
 * @example readTyped('ma8c1 ca').text // 'mắc ca'
 * @example readTyped('macca coffee Saigon').turned // []
 */
export function readTyped(text: string, { isKnown = () => false }: TypedOptions = {}): TypedReading {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Placed => ({ word, start: index }));
  const read = words.map(({ word }) => (FOREIGN_WORDS.has(word.toLowerCase()) ? undefined : readWord(word, isKnown)));
  const isBeside = (index: number, other: number): boolean => read[other] !== undefined && isOnlySpace(text, words[Math.min(index, other)], words[Math.max(index, other)]);
  const all = words.map(({ word, start }, index) => {
    // Who types raw keys types all words so: "hair" is hải beside "phongf".
    const isTelex = read[index] === undefined && FOREIGN_WORDS.has(word.toLowerCase()) && (isBeside(index, index - 1) || isBeside(index, index + 1));
    return { from: word, start, to: isTelex ? readWord(word, isKnown) : read[index] };
  });
  const turned = all.flatMap(({ from, start, to }) => (to === undefined ? [] : [{ from, start, to }]));
  // From the last to the first, so that what stands before stays where it is.
  const whole = turned.reduceRight((now, { from, start, to }) => now.slice(0, start) + to + now.slice(start + from.length), text);
  return { text: whole, turned: turned.map(({ from, to }) => ({ from, to })) };
}

interface Placed {
  readonly word: string;
  readonly start: number;
}

function isOnlySpace(text: string, before: Placed | undefined, after: Placed | undefined): boolean {
  return before !== undefined && after !== undefined && /^\s+$/u.test(text.slice(before.start + before.word.length, after.start));
}

function readWord(word: string, isKnown: (word: string) => boolean): string | undefined {
  const keys = word.toLowerCase();
  if (keys.length > LONGEST || isKnown(keys)) return undefined;
  const syllable = /\d/u.test(keys) ? readVni(keys) : readTelex(keys);
  if (syllable === undefined || !isLegal(syllable)) return undefined;
  const written = writeSyllable(syllable);
  if (written === keys) return undefined;
  return /^[A-Z]/u.test(word) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

interface Keyed {
  readonly letters: string[];
  tone: Tone;
  /** A vowel was doubled after its coda: nobody does so without a tone, and many a foreign word looks like it (mono, mama). */
  isLate: boolean;
}

const keyed = (): Keyed => ({ letters: [], tone: '', isLate: false });

/** ươ stands before a coda or a glide, uơ at the end (nước, thuở); the keys are the same. */
function syllableOf({ letters, tone, isLate }: Keyed): Syllable | undefined {
  if (isLate && tone === '') return undefined;
  const text = letters.join('');
  return { letters: text.startsWith('qu') ? text : text.replace(/uơ(?=.)|ưo/u, 'ươ').replace(/ươ$/u, 'uơ'), tone };
}

const TELEX_TONES: ReadonlySet<string> = new Set<Tone>(['f', 's', 'r', 'x', 'j']);

/** The syllable that telex keys make, its tone letter and w anywhere after the vowel; undefined when they undo or contradict each other. */
function readTelex(keys: string): Syllable | undefined {
  const made = keyed();
  for (const key of keys) {
    if (isTone(key) && made.letters.some(isVowel)) {
      if (made.tone !== '') return undefined;
      made.tone = key;
    } else if (key === 'w') {
      if (!addHorn(made.letters)) return undefined;
    } else if (!addHat(made, key) && !addBar(made.letters, key)) {
      made.letters.push(key);
    }
  }
  return syllableOf(made);
}

function isTone(key: string): key is Tone {
  return TELEX_TONES.has(key);
}

function isVowel(letter: string): boolean {
  return /[aăâeêioôơuưy]/u.test(letter);
}

/** w: ă, ơ, ư, or both of ươ; with no vowel to change it is ư itself, as in "tw nwowcs". */
function addHorn(letters: string[]): boolean {
  const text = letters.join('');
  const at = text.indexOf('uo');
  if (at !== -1 && !text.startsWith('qu')) {
    letters.splice(at, 2, 'ư', 'ơ');
    return true;
  }
  // The o of an ươ whose ư was typed first: "nuwowcs".
  const last = letters.findLastIndex((letter, index) => /[aou]/u.test(letter) && !(letter === 'u' && index === 1 && letters[0] === 'q'));
  if (last === -1) {
    if (letters.some(isVowel)) return false;
    letters.push('ư');
    return true;
  }
  // "ua" is ưa ("muaw"), but for a closed syllable ("hoawcj", "quawng") whose a it is.
  const isUa = letters[last] === 'a' && letters[last - 1] === 'u' && last === letters.length - 1 && letters[last - 2] !== 'q';
  const index = isUa ? last - 1 : last;
  letters[index] = HORNED[letters[index] ?? ''] ?? '';
  return true;
}

const HORNED: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
const HATTED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/** A second a, e or o: next to the first ("caan") or after what follows it ("vietej"). */
function addHat(made: Keyed, key: string): boolean {
  const { letters } = made;
  const hat = HATTED[key];
  const at = letters.lastIndexOf(key);
  const after = letters.slice(at + 1);
  if (hat === undefined || at === -1 || after.some((letter) => isVowel(letter) && letter !== 'i' && letter !== 'u')) return false;
  letters[at] = hat;
  made.isLate ||= after.length > 0;
  return true;
}

function addBar(letters: string[], key: string): boolean {
  if (key !== 'd' || letters[0] !== 'd') return false;
  letters[0] = 'đ';
  return true;
}

const VNI_TONES: ReadonlyMap<string, Tone> = new Map([['1', 's'], ['2', 'f'], ['3', 'r'], ['4', 'x'], ['5', 'j']]);
/** A word and its rank ("sao4"): never a tone. */
const RANK = /^sao[345]$/u;

/** The syllable that VNI keys make: 1–5 tones, 6 â ê ô, 7 ơ ư, 8 ă, 9 đ. */
function readVni(keys: string): Syllable | undefined {
  // One letter with digits is a size or a code (a4, e5, o71), and what begins with a digit is an amount.
  if (!/^[a-z]{2}|^[a-z]\d[a-z]|^[aeiouy]\d\d[a-z]/u.test(keys) || RANK.test(keys)) return undefined;
  const made = keyed();
  for (const key of keys) {
    const tone = VNI_TONES.get(key);
    if (tone !== undefined) {
      if (made.tone !== '' || !made.letters.some(isVowel)) return undefined;
      made.tone = tone;
    } else if (/[6-9]/u.test(key)) {
      if (!addVniMark(made.letters, key)) return undefined;
    } else if (/[a-z]/u.test(key)) {
      made.letters.push(key);
    } else {
      return undefined;
    }
  }
  return syllableOf(made);
}

function addVniMark(letters: string[], key: string): boolean {
  if (key === '7') return letters.some(isVowel) && letters.some((letter) => /[ou]/u.test(letter)) && addHorn(letters);
  const [base, marked] = key === '9' ? [/d/u, BARRED] : key === '8' ? [/a/u, HORNED] : [/[aeo]/u, HATTED];
  const at = letters.findLastIndex((letter) => base.test(letter));
  if (at === -1 || (key === '9' && at !== 0)) return false;
  letters[at] = marked[letters[at] ?? ''] ?? '';
  return true;
}

const BARRED: Readonly<Record<string, string>> = { d: 'đ' };
