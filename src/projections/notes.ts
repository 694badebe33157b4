// Footnotes: a record's sources numbered in their order, and facts that point at them.
import type { NameSource } from '../schemas/name-source.ts';
import { linkOf, type Fact, type Source } from '../schemas/source.ts';

export interface NoteView {
  readonly number: number;
  readonly citation: string;
  /** Only for an https address of a source that is not of low trust. */
  readonly href?: string;
  /** The address as plain text where it may not be a link. */
  readonly address?: string;
  readonly trust: Source['trust'];
  readonly publishedOn?: string;
  readonly checkedOn: string;
  readonly note?: string;
}

export interface FactView {
  readonly text: string;
  readonly refs: readonly number[];
  readonly about?: 'producer' | 'region' | 'kind';
  readonly asOf?: string;
  readonly note?: string;
}

/** Numbers the sources of one page; a page that tells facts of two records (product and producer) numbers both in one row. */
export class Footnotes {
  readonly #numbers = new Map<Source, number>();

  /** Numbers of a fact's sources, given their ids and the record's own sources. */
  refs(ids: readonly string[], sources: ReadonlyMap<string, Source>): number[] {
    const numbers: number[] = [];
    for (const id of ids) {
      const source = sources.get(id);
      if (source !== undefined) numbers.push(this.#numberOf(source));
    }
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** Numbers of the sources that give another name of the record. */
  nameRefs(name: string, given: readonly NameSource[] | undefined, sources: ReadonlyMap<string, Source>): number[] {
    return this.refs(given?.find((one) => one.name === name)?.sources ?? [], sources);
  }

  fact(fact: Fact, sources: ReadonlyMap<string, Source>, owner: 'product' | 'producer' = 'product'): FactView {
    const about = fact.about ?? owner;
    return {
      text: fact.text,
      refs: this.refs(fact.sources, sources),
      ...(about === 'product' || about === owner ? {} : { about }),
      ...(fact.asOf === undefined ? {} : { asOf: fact.asOf }),
      ...(fact.note === undefined ? {} : { note: fact.note }),
    };
  }

  facts(facts: readonly Fact[] | undefined, sources: ReadonlyMap<string, Source>, owner: 'product' | 'producer' = 'product'): FactView[] {
    return (facts ?? []).map((fact) => this.fact(fact, sources, owner));
  }

  /** The notes so far, in order; call it last. */
  list(): NoteView[] {
    return [...this.#numbers].map(([source, number]) => noteOf(source, number));
  }

  #numberOf(source: Source): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    // Two records may cite one page: one number for it.
    for (const [other, number] of this.#numbers) {
      if (other.citation === source.citation && other.url === source.url && other.checkedOn === source.checkedOn && other.note === source.note) return number;
    }
    const number = this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }
}

function noteOf(source: Source, number: number): NoteView {
  const href = linkOf(source);
  return {
    number,
    citation: source.citation,
    trust: source.trust,
    checkedOn: source.checkedOn,
    ...(href === undefined ? {} : { href }),
    ...(href !== undefined || source.url === undefined ? {} : { address: source.url }),
    ...(source.publishedOn === undefined ? {} : { publishedOn: source.publishedOn }),
    ...(source.note === undefined ? {} : { note: source.note }),
  };
}
