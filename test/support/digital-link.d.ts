// What tests use of digital-link.js, which brings no types.
declare module 'digital-link.js' {
  export interface DigitalLinkObject {
    isValid(): boolean;
    getIdentifier(): Readonly<Record<string, string>>;
    getKeyQualifier(key: string): string;
    getAttribute(key: string): string;
    toWebUriString(): string;
    toCompressedWebUriString(useOptimisations?: boolean): string;
  }
  export function DigitalLink(input?: string | object): DigitalLinkObject;
}
