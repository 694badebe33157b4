// A name as a table writes it, and the name for pages: an English name in brackets is a name of its own.

/** @example nameForPages('Trà Đông (English "Authentic Tea")') // { name: 'Trà Đông', nameEn: 'Authentic Tea' } */
export function nameForPages(cell: string): { readonly name: string; readonly nameEn?: string } {
  const [whole, nameEn] = /\s*\(English "([^"()]+)"\)$/u.exec(cell) ?? [];
  return whole === undefined || nameEn === undefined ? { name: cell } : { name: cell.slice(0, -whole.length), nameEn };
}
