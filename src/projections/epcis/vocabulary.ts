// What our own terms in EPCIS files mean, for machines and people: the document that their namespace leads to.
import { epcisWords } from '../../i18n/vi/epcis.ts';
import { urls } from '../../urls.ts';
import { termsNamespace } from './ids.ts';
import { PREFIX } from './types.ts';

/** All terms as RDF properties in JSON-LD, with comments in Vietnamese and English. */
export function epcisVocabulary(baseUrl: string): object {
  return {
    '@context': { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', [PREFIX]: termsNamespace(baseUrl) },
    '@id': `${baseUrl}${urls.epcisTerms()}`,
    'rdfs:comment': texts(epcisWords.vocabulary),
    '@graph': Object.entries(epcisWords.terms).map(([term, words]) => ({ '@id': `${PREFIX}:${term}`, '@type': 'rdf:Property', 'rdfs:label': term, 'rdfs:comment': texts(words) })),
  };
}

function texts(words: { readonly vi: string; readonly en: string }) {
  return Object.entries(words).map(([language, value]) => ({ '@language': language, '@value': value }));
}
