// What the embedded engine knows of words: the lexicon compiled, and the register's vocabulary for "có phải …?", made when first needed
// or a part at a time before.
import { suggestSpelling } from '../text/spelling.ts';
import { expandWords } from '../text/synonyms.ts';
import { type CountedText, countWords, type Vocabulary } from '../text/vocabulary.ts';
import type { Language } from '../ask.ts';
import { codeReaderFor } from '../understand/codes.ts';
import { buildLexicon } from '../understand/lexicon.ts';
import { groupNamesOf, type LexiconData, placeNamesOf } from '../understand/lexicon-data.ts';
import { understandQuery } from '../understand/understand.ts';
import { partByPart } from './part-by-part.ts';
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
  /** Makes a part of what the first mistyped word will need, so that it need not wait; true when nothing is left to make. */
  readonly warm: () => boolean;
}

export function languageOf(data: LanguageData): OwnLanguage {
  const { baseUrl, texts, names } = data;
  const lexicon = buildLexicon(data.lexicon, properNames(data));
  const places = placeNamesOf(data.lexicon);
  const vocabulary = vocabularyOf([...texts.all.map((text, index) => [text, texts.productsOf(index).length] as const), ...names, ...groupNamesOf(data.lexicon), ...places], places);
  return {
    understand: async (text) => understandQuery(text, lexicon, await codeReaderFor(text, { baseUrl })),
    expand: (words) => expandWords(words, lexicon.synonyms),
    forms: lexicon.formsOf,
    spell: (words) => suggestSpelling(words, vocabulary.whole())?.text,
    warm: vocabulary.further,
  };
}

/** The register's vocabulary, made part by part, or whole when it is needed. */
function vocabularyOf(texts: readonly CountedText[], places: readonly string[]): { readonly further: () => boolean; readonly whole: () => Vocabulary } {
  const counting = countWords(places);
  const reading = partByPart(texts, counting.add);
  let isRead = false;
  let made: Vocabulary | undefined;
  const whole = (): Vocabulary => {
    reading.rest();
    return (made ??= counting.vocabulary());
  };
  return {
    further: () => {
      if (isRead) whole();
      else isRead = reading.further();
      return made !== undefined;
    },
    whole,
  };
}

function properNames({ records, names }: LanguageData): string[] {
  const products = records.own.flatMap(({ name, nameEn, aliases }) => [name, ...aliases, ...(nameEn === undefined ? [] : [nameEn])]);
  const producers = records.producer.rows.flatMap(({ producer, producerAliases }) => (producer === undefined ? [] : [producer, ...producerAliases]));
  return [...products, ...producers, ...names];
}
