// What a written Vietnamese syllable may be: an onset, a rime, a tone. Used to tell raw telex from foreign words and names,
// so it rather refuses a rare syllable than takes a foreign one.

/** A tone by its telex letter; '' is the level tone. */
export type Tone = '' | 'f' | 's' | 'r' | 'x' | 'j';

/** Combining marks of the tones. */
const TONE_MARKS: Readonly<Record<Exclude<Tone, ''>, string>> = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };

const ONSETS = new Set(['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]);

// Rimes without tone. Those with a glide (oa, uy …) stand after the others.
const RIMES = new Set(
  (
    'a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt ăk ak âu ây âc âm ân âng âp ât ' +
    'e eo ec em en eng ep et ê êu êch êm ên ênh êp êt i iu ich im in inh ip it ia iêc iêm iên iêng iêp iêt iêu ' +
    'o oi oc om on ong op ot ô ôi ôc ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ui uc um un ung up ut ua uôi uôc uôm uôn uông uôt ' +
    'ư ưi ưu ưc ưng ưt ưa ươi ươu ươc ươm ươn ương ươp ươt y yêm yên yêt yêu ' +
    'oa oai oay oao oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oe oeo oen oet ' +
    'uân uât uây uâng uê uêch uênh uên uơ uy uyu uych uynh uyt uyp uya uyên uyêt uit'
  ).split(' '),
);

/** Rimes after qu, whose u is the glide. */
const QU_RIMES = new Set(
  (
    'a ai ay ao au ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt ân ât ây âng âm âu e en eo em et ê ên êt ênh êch i it inh in y yt ynh yên yêt ych ơ ơt ôc'
  ).split(' '),
);

/** A syllable in parts; letters lower case, with their own marks (ă â đ ê ô ơ ư) and without the tone. */
export interface Syllable {
  readonly letters: string;
  readonly tone: Tone;
}

/**
 * Whether the parts make a Vietnamese syllable: a known onset and rime that may stand together, a stop only with sắc or nặng.
 * @example isLegal({ letters: 'găo', tone: '' }) // false
 */
export function isLegal({ letters, tone }: Syllable): boolean {
  const split = splitSyllable(letters);
  if (split === undefined) return false;
  return !/(?:[cptk]|ch)$/u.test(split.rime) || tone === 's' || tone === 'j';
}

/** The onset and the rime of a syllable; undefined when it is none. The i of gi belongs to both in "gì", "giếng". */
export function splitSyllable(letters: string): { readonly onset: string; readonly rime: string } | undefined {
  for (const length of [3, 2, 1, 0]) {
    const onset = letters.slice(0, length);
    const rime = letters.slice(length);
    if (onset.length === length && ONSETS.has(onset) && fits(onset, rime)) return { onset, rime };
  }
  return undefined;
}

function fits(onset: string, rime: string): boolean {
  if (onset === 'qu') return QU_RIMES.has(rime);
  if (!RIMES.has(rime)) return false;
  const isFront = /^[eêiy]/u.test(rime);
  if (onset === 'gi') return !rime.startsWith('i') && !rime.startsWith('y');
  if (onset === 'g') return !isFront || rime.startsWith('i');
  if (onset === 'gh' || onset === 'ngh') return isFront;
  if (onset === 'k') return isFront;
  if (onset === 'ng') return !isFront;
  if (onset === 'c') return !isFront && !GLIDE.test(rime);
  if (rime.startsWith('yê')) return onset === '';
  // The only rimes with a final k are those of the names Đắk, Đăk, Lắk.
  return !rime.endsWith('k') || onset === 'đ' || onset === 'l';
}

/** With a glide the sound c is written qu. */
const GLIDE = /^(?:o[aăe]|u[âêy])/u;

const VOWEL = /[aăâeêioôơuưy]/u;

/**
 * The syllable as it is written, in NFC: the tone on the letter where today's schoolbooks put it (hòa, quý, ngoại, giường).
 * @example writeSyllable({ letters: 'nươc', tone: 's' }) // 'nước'
 */
export function writeSyllable({ letters, tone }: Syllable): string {
  if (tone === '') return letters.normalize('NFC');
  const { onset } = splitSyllable(letters) ?? { onset: '' };
  const characters = [...letters];
  const vowels = characters.flatMap((letter, index) => (index >= onset.length && VOWEL.test(letter) ? [index] : []));
  const at = toneIndex(characters, vowels);
  return characters.map((letter, index) => (index === at ? letter + TONE_MARKS[tone] : letter)).join('').normalize('NFC');
}

function toneIndex(letters: readonly string[], vowels: readonly number[]): number {
  const [first = 0, second] = vowels;
  const marked = vowels.findLast((index) => /[ăâêôơư]/u.test(letters[index] ?? ''));
  if (marked !== undefined) return marked;
  if (second === undefined) return first;
  if (vowels.length > 2) return second;
  const isClosed = second < letters.length - 1;
  return isClosed ? second : first;
}

/** The tone that a mark of NFD stands for. */
export const TONE_OF_MARK: ReadonlyMap<string, Tone> = new Map([
  [TONE_MARKS.f, 'f'],
  [TONE_MARKS.s, 's'],
  [TONE_MARKS.r, 'r'],
  [TONE_MARKS.x, 'x'],
  [TONE_MARKS.j, 'j'],
]);
