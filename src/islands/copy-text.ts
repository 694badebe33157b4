// Puts a text on the clipboard. Old browsers, pages that are not https, and readers who forbid it have none.

/** Rejects where it cannot be done. */
export async function copyText(text: string): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('no clipboard');
  await navigator.clipboard.writeText(text);
}
