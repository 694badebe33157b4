// Whole numbers as text: small ones in one printable character, larger ones in a few. A file of such texts is plain JSON that every host
// compresses, is read without a parser of its own, and takes far less than numbers written in digits.

/** Printable, and never escaped in JSON. */
const CHARACTERS = Array.from({ length: 91 }, (_, index) => String.fromCharCode(35 + index)).filter((character) => character !== '\\').join('');
/** Values of one character; the other half of the characters says that more follow. */
const BASE = 45;
const VALUE_OF: ReadonlyMap<number, number> = new Map([...CHARACTERS].map((character, value) => [character.charCodeAt(0), value]));

/** Numbers from 0, each as short as it is small. @example packNumbers([0, 44, 45]) // three numbers in four characters */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`not a whole number from 0: ${number}`);
    text += packed(number);
  }
  return text;
}

/** The last digit stands alone; those before it are marked as going on, so that every text is of one number only. */
function packed(number: number): string {
  const last = CHARACTERS.charAt(number % BASE);
  let rest = Math.floor(number / BASE);
  let text = last;
  while (rest > 0) {
    rest -= 1;
    text = CHARACTERS.charAt(BASE + (rest % BASE)) + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

/** The inverse of `packNumbers`. A text that is none of ours throws. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let carried = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = VALUE_OF.get(text.charCodeAt(index));
    if (value === undefined) throw new Error(`not a packed number: ${JSON.stringify(text.charAt(index))}`);
    if (value < BASE) {
      numbers.push(carried * BASE + value);
      carried = 0;
    } else {
      carried = carried * BASE + (value - BASE) + 1;
    }
  }
  if (carried !== 0) throw new Error('packed numbers end in the middle of one');
  return numbers;
}

/** Numbers that go up and down, as their differences: 0, 1, 2, 3 … for 0, -1, 1, -2 … */
export function asDifferences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => {
    const difference = number - (numbers[index - 1] ?? 0);
    return difference < 0 ? -2 * difference - 1 : 2 * difference;
  });
}

/** The inverse of `asDifferences`. */
export function fromDifferences(differences: readonly number[]): number[] {
  let last = 0;
  return differences.map((difference) => (last += difference % 2 === 1 ? -(difference + 1) / 2 : difference / 2));
}

/** References into a list in order of first use: 0 for "the next new one", else how far back from the newest, from 1. */
export function asReferences(numbers: readonly number[]): number[] {
  let known = 0;
  return numbers.map((number) => {
    if (number === known) {
      known += 1;
      return 0;
    }
    return known - number;
  });
}

/** The inverse of `asReferences`. */
export function fromReferences(references: readonly number[]): number[] {
  let known = 0;
  return references.map((back) => (back === 0 ? known++ : known - back));
}
