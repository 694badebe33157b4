// Compression of text on the way out, kept in memory so that a page is compressed once.

import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaType } from './media-type.ts';

export type Encoding = 'br' | 'gzip';

/** Smaller files gain nothing. */
const WORTH_COMPRESSING = 512;
/** What is kept in memory before the oldest goes. */
const MEMORY_LIMIT = 64 * 1024 * 1024;
const BROTLI_QUALITY = 9;
/** Scripts are few and every reader needs them: worth the most work that there is, once. */
const SCRIPT_BROTLI_QUALITY = 11;

const brotliBytes = promisify(brotliCompress);
const zip = promisify(gzip);

function brotli(bytes: Buffer, type: string): Promise<Buffer> {
  const quality = /[/+]javascript\b/.test(type) ? SCRIPT_BROTLI_QUALITY : BROTLI_QUALITY;
  return brotliBytes(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** What text of a media type weighs compressed, as the built-in server sends it. */
export async function brotliSize(bytes: Buffer, type: string): Promise<number> {
  return (await brotli(bytes, type)).length;
}

/** The same of a file. */
export async function sentSize(file: string): Promise<number> {
  return brotliSize(await readFile(file), mediaType(file));
}

/**
 * Whether a media type is text worth compressing.
 * @example isCompressible('application/ld+json') // true
 */
export function isCompressible(type: string, bytes: number): boolean {
  return bytes >= WORTH_COMPRESSING && /^text\/|[/+](?:json|xml|javascript|manifest|wasm)\b|x-ndjson|font\/ttf/.test(type);
}

/**
 * The best encoding that a client takes.
 * @example chooseEncoding('gzip, br;q=0') // 'gzip'
 */
export function chooseEncoding(accepted: string | undefined): Encoding | undefined {
  const offers = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return [name.trim(), Number(weight ?? 1)] as const;
    }),
  );
  return (['br', 'gzip'] as const).find((encoding) => (offers.get(encoding) ?? offers.get('*') ?? 0) > 0);
}

/** Compresses bytes, remembering them under a key that changes with the content. */
export class CompressionCache {
  readonly #kept = new Map<string, Buffer>();
  #size = 0;

  async compress(key: string, type: string, encoding: Encoding, read: () => Promise<Buffer>): Promise<Buffer> {
    const name = `${encoding} ${key}`;
    const known = this.#kept.get(name);
    if (known) return known;
    const bytes = await read();
    const made = encoding === 'br' ? await brotli(bytes, type) : await zip(bytes);
    this.#keep(name, made);
    return made;
  }

  #keep(name: string, bytes: Buffer): void {
    if (!this.#kept.has(name)) this.#size += bytes.length;
    this.#kept.set(name, bytes);
    for (const [oldest, { length }] of this.#kept) {
      if (this.#size <= MEMORY_LIMIT) break;
      this.#kept.delete(oldest);
      this.#size -= length;
    }
  }
}
