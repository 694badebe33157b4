// Where things are, resolved: units of today and of before 1 July 2025, and the place of a record between them.

/** A province of today (34) or of before 1 July 2025 (63); the two lists are separate key spaces. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'city' | 'province';
  readonly slug: string;
  /** Today's only: the former provinces it was made of, in code order (itself included when it existed). */
  readonly mergedFrom: readonly FormerProvince[];
}

export interface FormerProvince {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'city' | 'province';
  readonly slug: string;
  readonly formerName?: string;
  /** Code of the province of today. */
  readonly nowIn: string;
}

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly kind: 'ward' | 'commune' | 'special-zone';
  readonly province: Province;
  /** Folded name, plus `-<code>` where two communes of the province collide. */
  readonly slug: string;
}

/** Where something is: the unit of today if resolved, candidates if not, and the words of the source. */
export interface ResolvedPlace {
  readonly province?: Province;
  readonly commune?: Commune;
  readonly candidates: readonly Commune[];
  readonly formerProvince?: FormerProvince;
  /** The source's own words, never rewritten. */
  readonly words: { readonly address?: string; readonly commune?: string; readonly district?: string; readonly province?: string };
}
