// Media types of the files that the site consists of.

import { lookup } from 'mrmime';

/**
 * The media type of a file name, text with its character set.
 * @example mediaType('a/index.html') // 'text/html; charset=utf-8'
 */
export function mediaType(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return /^text\/|[/+](?:json|xml)$|javascript/.test(type) ? `${type}; charset=utf-8` : type;
}
