// The part of subset-font that scripts/fonts.ts uses; the package has no types of its own.
declare module 'subset-font' {
  /** Keeps the glyphs of the given text. */
  export default function subsetFont(font: Buffer, text: string, options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype' }): Promise<Buffer>;
}
