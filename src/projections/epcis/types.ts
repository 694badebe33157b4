// The shape of our EPCIS 2.0 documents: the part of GS1's JSON binding that a lot's way needs, and terms of our own beside it.

/** Prefix of our own terms; the document's context says what it stands for. */
export const PREFIX = 'ocop';

/** What stands under a term of our own: words, several of them, or parts with terms of their own. */
export type ExtensionValue = string | readonly ExtensionValue[] | Extensions;

/** Terms of our own that an event or a document carries beside those of the standard. */
export interface Extensions {
  readonly [term: `${typeof PREFIX}:${string}`]: ExtensionValue;
}

/** So much of a class of goods (EPCIS 2.0, QuantityElement). Without `uom` the quantity counts pieces; without `quantity` it is not known. */
export interface QuantityElement {
  readonly epcClass: string;
  readonly quantity?: number;
  /** Unit of UN/ECE Recommendation 20. */
  readonly uom?: string;
}

interface EventCommon extends Extensions {
  /** With offset, always to the second. */
  readonly eventTime: string;
  readonly eventTimeZoneOffset: string;
  /** A business step of CBV 2.0 in its bare form. */
  readonly bizStep?: string;
  /** A disposition of CBV 2.0 in its bare form. */
  readonly disposition?: string;
  readonly readPoint?: { readonly id: string };
  readonly bizLocation?: { readonly id: string };
}

/** Something happened to goods that stayed what they were. */
export interface ObjectEvent extends EventCommon {
  readonly type: 'ObjectEvent';
  readonly action: 'ADD' | 'OBSERVE';
  readonly quantityList: readonly QuantityElement[];
}

/** Goods became other goods; it has no action. */
export interface TransformationEvent extends EventCommon {
  readonly type: 'TransformationEvent';
  readonly inputQuantityList: readonly QuantityElement[];
  readonly outputQuantityList: readonly QuantityElement[];
}

/** An event before it has its id. */
export type UnnamedEvent = ObjectEvent | TransformationEvent;
export type EpcisEvent = UnnamedEvent & { readonly eventID: string };

/** Facts of one class of goods or one place: master data in the header. */
export interface VocabularyElement {
  readonly id: string;
  readonly attributes: readonly { readonly id: string; readonly attribute: string }[];
}

export interface EpcisDocument extends Extensions {
  readonly '@context': readonly [string, Readonly<Record<string, string>>];
  readonly id: string;
  readonly type: 'EPCISDocument';
  readonly schemaVersion: '2.0';
  readonly creationDate: string;
  readonly epcisHeader: { readonly epcisMasterData: { readonly vocabularyList: readonly { readonly type: string; readonly vocabularyElementList: readonly VocabularyElement[] }[] } };
  readonly epcisBody: { readonly eventList: readonly EpcisEvent[] };
}
