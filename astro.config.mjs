// Static site, strict Content-Security-Policy by hashes, one stylesheet. A build of other records (fixtures, benches)
// is asked for by environment: OCOP_CONTENT (folder of records), OCOP_OUT (where to), OCOP_TODAY (day of the build).
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeScripts } from './scripts/build/whole-scripts.ts';

const content = process.env['OCOP_CONTENT'] ?? 'content';
const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8'));

/** Largest stylesheet, in bytes, that stands in its page: scanned pages are read in one request, and others need no second file for their own part. */
const LARGEST_INLINE = 20_000;

/** Scripts are judged by Astro's own limit. @param {string} file @param {Buffer} source */
const isSmallStylesheet = (file, source) => (file.endsWith('.css') ? source.length <= LARGEST_INLINE : undefined);

export default defineConfig({
  site: site.baseUrl,
  output: 'static',
  outDir: process.env['OCOP_OUT'] ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  // A page `x/index.astro` becomes x/index.html, a page `[code].astro` becomes <code>.html: printed addresses have no final slash.
  build: { format: 'preserve', inlineStylesheets: 'auto' },
  // For the search island alone; all other scripts are plain TypeScript.
  integrations: [react({ include: ['**/islands/**/*.tsx'] })],
  vite: { plugins: [wholeScripts()], worker: { format: 'es' }, build: { assetsInlineLimit: isSmallStylesheet } },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
    },
  },
});
