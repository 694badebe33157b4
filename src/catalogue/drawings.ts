// The drawings of kinds as addresses that hold the picture itself, so that a scanned page needs no second file to show one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every .svg file of a folder by its name without the ending, as a `data:` address (RFC 2397; SVG needs little escaping). */
export function loadDrawings(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
  return new Map(files.map((file) => [file.slice(0, -'.svg'.length), dataAddress(readFileSync(join(folder, file), 'utf8'))]));
}

function dataAddress(svg: string): string {
  const small = svg.replaceAll(/>\s+</gu, '><').trim().replaceAll('"', '\'');
  return `data:image/svg+xml,${small.replaceAll(/[%#<>]/gu, encodeURIComponent)}`;
}
