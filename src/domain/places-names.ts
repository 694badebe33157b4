// Names of places as people write them: kind words cut off ("TP", "thị trấn", "(phường)"), and spellings made comparable
// from exact to loose. Official texts themselves vary: Hòa/Hoà, Đắk/Đăk/Đak, K'Bang/Kbang, Mỹ Quí/Mỹ Quý, Đắc Lắc.
import { fold } from './fold.ts';

export type UnitKind = 'province' | 'city' | 'rural-district' | 'urban-district' | 'town' | 'township' | 'ward' | 'commune' | 'special-zone';

/** A name without its kind word, and the kind if the word was there. */
export interface UnitName {
  readonly name: string;
  readonly kind?: UnitKind;
}

const KIND_WORDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:tỉnh)\s+/iu, 'province'],
  [/^(?:thành phố|t\.?p\.?)\s+|^(?:t\.?p\.)/iu, 'city'],
  [/^(?:thị xã|t\.?x\.?)\s+|^(?:t\.?x\.)/iu, 'town'],
  [/^(?:thị trấn|t\.?t\.?)\s+|^(?:t\.?t\.)/iu, 'township'],
  [/^(?:huyện)\s+|^h\.\s*/iu, 'rural-district'],
  [/^(?:quận)\s+|^q\.?\s*(?=\d)|^q\.\s*/iu, 'urban-district'],
  [/^(?:phường)\s+|^p\.?\s*(?=\d)|^p\.\s*/iu, 'ward'],
  [/^(?:đặc khu)\s+/iu, 'special-zone'],
  [/^(?:xã)\s+|^x\.\s*/iu, 'commune'],
];

const KIND_SUFFIX = /\s*\(([^()]*)\)$/u;

/**
 * Cuts the kind word off a unit's name, before or in brackets behind it; other remarks in brackets are dropped.
 * @example unitName('TP Sa Đéc') // { name: 'Sa Đéc', kind: 'city' }
 * @example unitName('Mường Tè (thị trấn)') // { name: 'Mường Tè', kind: 'township' }
 */
export function unitName(text: string): UnitName {
  const written = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const suffix = KIND_SUFFIX.exec(written)?.[1];
  const bare = written.replace(KIND_SUFFIX, '');
  for (const [word, kind] of KIND_WORDS) {
    if (word.test(bare)) return { name: bare.replace(word, ''), kind };
  }
  const kind = suffix === undefined ? undefined : KIND_WORDS.find(([word]) => word.test(`${suffix} `))?.[1];
  return kind === undefined ? { name: bare } : { name: bare, kind };
}

/**
 * Keys under which a name is compared, from exact to loose; a looser one is asked only when the stricter found nothing.
 * Exact keeps diacritics but not the place of the tone (Hòa = Hoà); folded keeps letters and digits only;
 * loose also takes y for i and c for k (Quí/Quý, Bắc Cạn/Bắc Kạn).
 */
export function nameKeys(name: string): readonly [exact: string, folded: string, loose: string] {
  const folded = letters(fold(name));
  return [exactKey(name), folded, folded.replaceAll('y', 'i').replaceAll('k', 'c')];
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

function exactKey(name: string): string {
  return letters(
    name
      .toLowerCase()
      .normalize('NFD')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES)?.join('') ?? ''))
      .join(''),
  );
}

/** Letters, marks and digits only; numbered wards without leading zero ("Phường 03" = "Phường 3"). */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').replace(/^0+(?=\d+$)/u, '');
}
