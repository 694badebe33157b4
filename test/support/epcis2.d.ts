// The part of epcis2.js that tests judge our files with; the package does not say where its types are.
declare module 'epcis2.js' {
  interface Verdict {
    readonly success: boolean;
    readonly errors: readonly string[];
  }
  interface Epcis2 {
    setup(settings: { readonly validationMode?: 'full' | 'fast'; readonly checkExtensions?: boolean }): void;
    validateEpcisDocument(document: unknown, throwError: boolean): Verdict;
    eventToHashedId(event: unknown, context: Readonly<Record<string, string>>, throwError?: boolean): string;
  }
  const epcis2: Epcis2;
  export default epcis2;
}
