// What a page that asks a server knows of words: the lexicon compiled, and for "có phải …?" the vocabulary of all its names, made when
// the first word is mistyped.
import type { Language } from '../ask.ts';
import { suggestSpelling } from '../text/spelling.ts';
import { expandWords } from '../text/synonyms.ts';
import { buildVocabulary, type Vocabulary } from '../text/vocabulary.ts';
import { codeReaderFor } from '../understand/codes.ts';
import { buildLexicon } from '../understand/lexicon.ts';
import { groupNamesOf, placeNamesOf } from '../understand/lexicon-data.ts';
import { understandQuery } from '../understand/understand.ts';
import type { ServerWords } from './words-file.ts';

/** @param baseUrl the site's origin, as labels have it */
export function serverLanguage({ data, names }: ServerWords, baseUrl: string): Language {
  const lexicon = buildLexicon(data, names);
  let made: Vocabulary | undefined;
  const vocabulary = (): Vocabulary => {
    const places = placeNamesOf(data);
    return (made ??= buildVocabulary([...names, ...groupNamesOf(data), ...places], places));
  };
  return {
    understand: async (text) => understandQuery(text, lexicon, await codeReaderFor(text, { baseUrl })),
    expand: (words) => expandWords(words, lexicon.synonyms),
    forms: lexicon.formsOf,
    spell: (words) => suggestSpelling(words, vocabulary())?.text,
  };
}
