// The embedded engine over a register, its files written and read back through JSON.
import { type EmbeddedEngine, openEngine } from '#search/embedded/engine.ts';
import { namesBeyond, writeProducts, writeWords } from '#search/embedded/search-file.ts';
import type { Register } from '../search-contract/register.ts';

export function throughJson(file: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(file));
}

export function embeddedEngine({ documents, lexicon, names, baseUrl }: Register): EmbeddedEngine {
  return openEngine({ products: throughJson(writeProducts(documents)), words: throughJson(writeWords(lexicon, namesBeyond(documents, names))), baseUrl });
}
