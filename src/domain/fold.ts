// Folding: the plain-ascii shadow of a Vietnamese text, for matching and for addresses.
// NFD alone leaves đ and the look-alike Ð (U+00D0) untouched, and Hòa differs from Hoà even in NFC:
// both disappear here. Folding loses tones, so dừa, dứa and dưa become one; rank by the written form.

const MARKS = /\p{M}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * Lower case without marks; every run of punctuation becomes one space.
 *
 * @example fold('Đăk Glei')          // 'dak glei'
 * @example fold("Nước mắm K'Bang")   // 'nuoc mam k bang'
 * @example fold('Hoà') === fold('Hòa')
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[đð]/g, 'd')
    .replace(SEPARATORS, ' ')
    .trim();
}

/**
 * A piece of an address: [a-z0-9-], no hyphen at either end, cut between words where it would grow longer than `maxLength`
 * (inside the first word when that alone is too long). May be empty: a name in another script has no slug.
 *
 * @example slugify('Hạt sen sấy – Nam Huy')      // 'hat-sen-say-nam-huy'
 * @example slugify('Hạt sen sấy Nam Huy', 12)    // 'hat-sen-say'
 */
export function slugify(text: string, maxLength = 80): string {
  const words = fold(text).split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, maxLength) : slug;
}
