// What reads codes off pictures: the browser's own BarcodeDetector, or the reader that is fetched from this site when it is needed.
import { expandUpcE } from './upc-e.ts';

/** A code found on a picture. */
export interface FoundCode {
  readonly text: string;
  /** Lines may be read wrongly off a moving picture; dots carry their own correction. */
  readonly isLinear: boolean;
}

export interface CodeReader {
  readonly kind: 'native' | 'fetched';
  /** All codes on a picture, none twice. */
  readonly read: (picture: ImageData, thorough: boolean) => Promise<readonly FoundCode[]>;
}

interface Detector {
  detect(picture: ImageData): Promise<readonly { readonly rawValue: string; readonly format: string }[]>;
}

interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

declare global {
  interface Window {
    readonly BarcodeDetector?: DetectorMaker;
  }
}

const NATIVE_FORMATS = ['qr_code', 'data_matrix', 'ean_13', 'ean_8', 'upc_a', 'upc_e', 'itf', 'code_128'];
/** Without these two the browser's own reader is of no use on packets. */
const NEEDED = ['qr_code', 'ean_13'];
const MATRIX = /^(?:qr_?code|data_?matrix)/iu;

/** The browser's own reader; undefined where it has none, or one that reads too little. */
export async function nativeReader(): Promise<CodeReader | undefined> {
  const Maker = window.BarcodeDetector;
  if (Maker === undefined) return undefined;
  try {
    const supported = await Maker.getSupportedFormats();
    if (!NEEDED.every((format) => supported.includes(format))) return undefined;
    const detector = new Maker({ formats: NATIVE_FORMATS.filter((format) => supported.includes(format)) });
    return {
      kind: 'native',
      read: async (picture) => once((await detector.detect(picture)).map(({ rawValue, format }) => found(format, format === 'upc_e' ? expandUpcE(rawValue) : rawValue))),
    };
  } catch {
    return undefined;
  }
}

/** What the page and its worker say to each other; the picture's bytes move, they are not copied. */
export interface ReadRequest {
  readonly id: number;
  readonly picture: ImageData;
  readonly thorough: boolean;
}
export type ReadAnswer = { readonly id: number } & ({ readonly codes: readonly { readonly text: string; readonly format: string }[] } | { readonly failed: true });

/** Fetches the reader (WebAssembly, in a worker so that the page stays awake). Rejects when it cannot be fetched or started. */
export async function fetchedReader(): Promise<CodeReader> {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { readonly resolve: (codes: readonly FoundCode[]) => void; readonly reject: (reason: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) call?.reject(new Error('the reader failed'));
    else call?.resolve(once(data.codes.map(({ text, format }) => found(format, text))));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker failed'));
    waiting.clear();
  });
  const read = (picture: ImageData, thorough: boolean) =>
    new Promise<readonly FoundCode[]>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, picture, thorough } satisfies ReadRequest, [picture.data.buffer]);
    });
  try {
    await read(new ImageData(16, 16), false); // An empty picture starts everything, or tells that it cannot be started.
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return { kind: 'fetched', read };
}

function found(format: string, text: string): FoundCode {
  return { text, isLinear: !MATRIX.test(format) };
}

function once(codes: readonly FoundCode[]): readonly FoundCode[] {
  return [...new Map(codes.filter(({ text }) => text !== '').map((code) => [code.text, code])).values()];
}
