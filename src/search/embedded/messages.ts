// What the page and the search worker say to each other. Questions are numbered: answers may come in any order, or never, when called off.
import type { Day } from '../../domain/day.ts';
import type { SearchAnswer } from '../port.ts';
import type { SearchQuery } from '../query.ts';

/** Where the files of the engine are, and the site's origin as labels have it. Said once, first. */
export interface Open {
  readonly kind: 'open';
  readonly products: string;
  readonly words: string;
  readonly baseUrl: string;
}

export interface Ask {
  readonly kind: 'ask';
  readonly id: number;
  readonly query: SearchQuery;
  readonly today: Day;
}

export interface CallOff {
  readonly kind: 'call-off';
  readonly id: number;
}

export type ToWorker = Open | Ask | CallOff;

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer }
  /** The files could not be had or read; the next question tries again. */
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
