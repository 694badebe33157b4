// Names as a national register would have them: real names taken apart and put together anew, so that words, their frequency and their
// neighbours are those of real names, while new proper names come in as fast as a larger register brings them.

import type { Random } from './random.ts';

/** A name in two: what a thing is ("Hạt sen sấy"), and what it is called ("Nam Huy"); either may be empty. */
interface Parted {
  readonly what: readonly string[];
  readonly own: readonly string[];
}

export interface MadeName {
  readonly name: string;
  /** The real name that says what the thing is, by its place in the list: its group or kind fits the new name. */
  readonly like: number;
}

/** Of proper names: those of real names, those of the place, and the rest made of two or three known syllables. */
const REAL = 0.3;
const OF_PLACE = 0.35;
/** The share of made-up syllables that no real name has: brands and words of other languages, without end in real registers too. */
const FOREIGN = 0.25;
/** How often the beginning of one name goes on as another that has the same word. */
const CROSSED = 0.85;
const ATTEMPTS = 8;

const isProper = (word: string): boolean => /^\p{Lu}[\p{Ll}\p{M}]/u.test(word);

/** @example part('Hạt sen sấy Nam Huy') // { what: ['Hạt', 'sen', 'sấy'], own: ['Nam', 'Huy'] } */
export function part(name: string): Parted {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const cut = words.findIndex((word, index) => index > 0 && isProper(word));
  return cut === -1 ? { what: words, own: [] } : { what: words.slice(0, cut), own: words.slice(cut) };
}

export class NameMaker {
  readonly #parted: readonly Parted[];
  /** Names by each word of what they say a thing is, but for the first: those that another name may go on as. */
  readonly #byWord = new Map<string, Parted[]>();
  readonly #syllables: readonly string[];
  readonly #taken = new Set<string>();
  readonly #isUnique: boolean;

  /** @param isUnique whether no name may come twice: producers' names do not, products' do */
  constructor(real: readonly string[], isUnique: boolean) {
    this.#parted = real.map(part);
    this.#isUnique = isUnique;
    for (const parted of this.#parted) {
      for (const word of parted.what.slice(1)) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), parted]);
    }
    const own = this.#parted.flatMap((parted) => parted.own.filter(isProper));
    this.#syllables = own.length > 0 ? own : ['Bình', 'Minh'];
  }

  /** @param place the name of the commune or province that the thing is of */
  make(random: Random, place: string): MadeName {
    for (let attempt = 0; ; attempt += 1) {
      const like = random.between(0, this.#parted.length - 1);
      const { what, own } = this.#parted[like] ?? { what: [], own: [] };
      const isNamed = own.length > 0 || (this.#isUnique && attempt > 0);
      const name = [...this.#whatLike(random, what), ...(isNamed ? this.#proper(random, place, attempt) : [])].join(' ');
      if (!this.#isUnique) return { name, like };
      if (this.#taken.has(name) && attempt < ATTEMPTS) continue;
      this.#taken.add(name);
      return { name, like };
    }
  }

  #whatLike(random: Random, what: readonly string[]): readonly string[] {
    if (what.length < 2 || !random.chance(CROSSED)) return what;
    const at = random.between(1, what.length - 1);
    const word = what[at] ?? '';
    const others = (this.#byWord.get(word) ?? []).filter((other) => other.what !== what);
    if (others.length === 0) return what;
    const other = random.pick(others).what;
    return [...what.slice(0, at), ...other.slice(other.indexOf(word, 1))];
  }

  #proper(random: Random, place: string, attempt: number): readonly string[] {
    const drawn = random.next();
    if (attempt < 2 && drawn < REAL) return random.pick(this.#parted.filter(({ own }) => own.length > 0)).own;
    if (attempt < 2 && drawn < REAL + OF_PLACE) return [place];
    return Array.from({ length: random.chance(0.2) ? 3 : 2 }, () => (random.chance(FOREIGN) ? foreign(random) : random.pick(this.#syllables)));
  }
}

const ONSETS = ['b', 'c', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z', 'br', 'fr', 'gr', 'pl', 'st', 'tr'] as const;
const RIMES = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'in', 'on', 'ar', 'er', 'or', 'al', 'el', 'ia', 'eo', 'ix', 'us', 'um', 'ay'] as const;

/** A word of no language. @example 'Vallentina' */
function foreign(random: Random): string {
  const word = Array.from({ length: random.between(2, 3) }, () => random.pick(ONSETS) + random.pick(RIMES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
