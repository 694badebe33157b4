// Small matters of sentences.

/** The text with exactly one full stop at its end. @example withStop('Báo Dân Việt.. ') // 'Báo Dân Việt.' */
export function withStop(text: string): string {
  return `${text.replace(/[.\s]+$/u, '')}.`;
}
