// Where a code is looked up without a server: its key, and the one small file of many that has the key's entries.
// The check page's script imports this: it stays small.
import type { OfficialCode } from '../domain/official-code.ts';
import type { ReadCode } from '../domain/read-code-types.ts';

/** Number of files, fixed for ever. Compressed, the largest is 3.4 kB at 1,400 products and 9 kB at 20,000: most entries are units. */
const SHARDS = 256;

/** Keys by what they name; `today` and `before` are the two lists of units, in which the same code means another place. */
export const lookUpKey = {
  code: (code: string) => `c${code}`,
  gtin: (gtin14: string) => `g${gtin14}`,
  officialCode: (text: string) => `o${text}`,
  decision: (number: string) => `d${number}`,
  unit: (list: 'today' | 'before', level: 'province' | 'district' | 'commune', code: string) => `${list} ${level} ${code}`,
} as const;

/**
 * The file of a key, two hexadecimal digits: FNV-1a of 32 bits, folded, the same on every machine for ever.
 * @param of how many files there are, where they are not the look-up's
 * @example shardOf(lookUpKey.code('226W2XR')) // 'a3'
 */
export function shardOf(key: string, of = SHARDS): string {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return shardName(((hash ^ (hash >>> 16)) >>> 0) % of, of);
}

/** Names of all files, whether they hold anything or not. */
export const SHARD_NAMES: readonly string[] = shardNames(SHARDS);

export function shardNames(of: number): readonly string[] {
  return Array.from({ length: of }, (_, number) => shardName(number, of));
}

function shardName(number: number, of: number): string {
  return number.toString(16).padStart((of - 1).toString(16).length, '0');
}

/** The keys to ask for what was read: that of the thing first, then those of the units that an official code names; none for most kinds. */
export function lookUpKeysOf(read: ReadCode): readonly string[] {
  switch (read.kind) {
    case 'gtin':
      return [lookUpKey.gtin(read.gtin.gtin14)];
    case 'digital-link':
      return [lookUpKey.gtin(read.link.gtin.gtin14)];
    case 'short-code':
      return [lookUpKey.code(read.code)];
    case 'decision':
      return [lookUpKey.decision(read.number)];
    case 'official-code':
      return [lookUpKey.officialCode(read.text), ...unitKeys(read.code)];
    default:
      return [];
  }
}

function unitKeys(code: OfficialCode): readonly string[] {
  const list = code.form;
  return [
    lookUpKey.unit(list, 'province', code.province),
    ...(code.form === 'before' ? [lookUpKey.unit(list, 'district', code.district)] : []),
    lookUpKey.unit(list, 'commune', code.commune),
  ];
}
