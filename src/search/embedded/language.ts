// What the embedded engine knows of words: the lexicon compiled, and the register's vocabulary for "có phải …?", made when first needed.
import { suggestSpelling } from '../text/spelling.ts';
import { expandWords } from '../text/synonyms.ts';
import { buildVocabulary, type Vocabulary } from '../text/vocabulary.ts';
import type { Language } from '../ask.ts';
import { buildLexicon } from '../understand/lexicon.ts';
import { type LexiconData, namesOf } from '../understand/lexicon-data.ts';
import { understandQuery } from '../understand/understand.ts';
import type { Records } from './records.ts';
import type { Texts } from './texts.ts';

export interface LanguageData {
  readonly records: Records;
  readonly texts: Texts;
  readonly lexicon: LexiconData;
  /** Proper names that no product's document has: producers without products, sales points. */
  readonly names: readonly string[];
  /** The site's origin, as labels have it. */
  readonly baseUrl: string;
}

export interface OwnLanguage extends Language {
  /** Makes what the first mistyped word will need, so that it need not wait. */
  readonly warm: () => void;
}

export function languageOf(data: LanguageData): OwnLanguage {
  const { baseUrl, texts } = data;
  const lexicon = buildLexicon(data.lexicon, properNames(data));
  let made: Vocabulary | undefined;
  const vocabulary = (): Vocabulary => (made ??= buildVocabulary([...texts.all.map((text, index) => [text, texts.productsOf(index).length] as const), ...data.names, ...namesOf(data.lexicon)]));
  return {
    understand: (text) => understandQuery(text, lexicon, { baseUrl }),
    expand: (words) => expandWords(words, lexicon.synonyms),
    spell: (words) => suggestSpelling(words, vocabulary())?.text,
    warm: () => void vocabulary(),
  };
}

function properNames({ records, names }: LanguageData): string[] {
  const products = records.own.flatMap(({ name, nameEn, aliases }) => [name, ...aliases, ...(nameEn === undefined ? [] : [nameEn])]);
  const producers = records.producer.rows.flatMap(({ producer, producerAliases }) => (producer === undefined ? [] : [producer, ...producerAliases]));
  return [...products, ...producers, ...names];
}
