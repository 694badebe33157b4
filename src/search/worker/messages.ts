// What the page and the search worker say to each other. Questions are numbered: answers may come in any order, or never, when called off.
import type { Day } from '../../domain/day.ts';
import type { SiteServer } from '../meilisearch/site-server.ts';
import type { Suggestion } from '../port.ts';
import type { SearchQuery } from '../query.ts';
import type { PackedAnswer } from './packed-answer.ts';

/** What is answered from: addresses of files that were built with the site, and the server that is asked first where there is one. */
export interface EngineSources {
  readonly products: string;
  readonly words: string;
  /** The site's origin, as labels have it. */
  readonly baseUrl: string;
  /** `words`: the file that its queries are understood by. */
  readonly server?: SiteServer & { readonly words: string };
}

/** Said once, first. */
export interface Open {
  readonly kind: 'open';
  readonly sources: EngineSources;
}

export interface Ask {
  readonly kind: 'ask';
  readonly id: number;
  readonly query: SearchQuery;
  readonly today: Day;
}

/** `text`, `limit`: as `suggest` of the port has them. */
export interface AskSuggestions {
  readonly kind: 'suggest';
  readonly id: number;
  readonly text: string;
  readonly limit: number;
}

export interface CallOff {
  readonly kind: 'call-off';
  readonly id: number;
}

export type ToWorker = Open | Ask | AskSuggestions | CallOff;

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: PackedAnswer }
  | { readonly kind: 'suggestions'; readonly id: number; readonly suggestions: readonly Suggestion[] }
  /** No engine could answer; the next question tries again. */
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
