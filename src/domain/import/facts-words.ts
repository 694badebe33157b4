// Words of a table as a Vietnamese reader expects them.

/** A day or month written yyyy-mm(-dd), turned round; other text as it is. @example vietnameseDate('2000-10-22') // '22/10/2000' */
export function vietnameseDate(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`;
}

/** First letter upper case. @example capital('bản tiếng Anh') // 'Bản tiếng Anh' */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
