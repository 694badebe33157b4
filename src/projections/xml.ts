// Text in XML that is written as text.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** Characters that XML 1.0 §2.2 has no place for, not even escaped. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu;

/** Safe between tags and in quoted attributes. @example escapeXml('R&D <"1">') // 'R&amp;D &lt;&quot;1&quot;&gt;' */
export function escapeXml(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '').replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
