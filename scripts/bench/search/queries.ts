// What the bench types into the search field: as people do, letter by letter.

/** Without marks, with them, in raw telex, with a slip; goods, places, makers, stars, and a word that nothing has. */
export const TYPED = [
  'hat sen say',
  'mawcs ca',
  'gạo st25',
  'nước mắm phú quốc',
  'ca phe dak lak',
  'tra xanh thai nguyen',
  'rượu cần',
  'ocop 4 sao quảng ngãi',
  'hat sen xay',
  'mật ong rừng',
  'hop tac xa nong nghiep',
  'dừa',
  'banh trang tay ninh',
  'nấm linh chi',
  'yen sao khanh hoa',
  'tỏi đen lý sơn',
] as const;

/** Every text that stands in the field on the way, as the page asks for it. @example stepsOf('gạo đ') // ['g', 'gạ', 'gạo', 'gạo đ'] */
export function stepsOf(typed: string): string[] {
  const letters = [...typed];
  return letters.map((_, index) => letters.slice(0, index + 1).join('')).filter((text) => !text.endsWith(' '));
}
