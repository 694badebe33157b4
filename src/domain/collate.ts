// The order of the Vietnamese alphabet (đ after d, tones as a second key), numbers by their value.

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Comparator for `sort`.
 *
 * @example ['Đà Nẵng', 'Vĩnh Long', 'An Giang'].sort(compareVi)   // An Giang, Đà Nẵng, Vĩnh Long
 */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}
