// Static site, strict Content-Security-Policy by hashes, one stylesheet. A build of other records (fixtures, benches)
// is asked for by environment: OCOP_CONTENT (folder of records), OCOP_OUT (where to), OCOP_TODAY (day of the build).
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const content = process.env['OCOP_CONTENT'] ?? 'content';
const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8'));

export default defineConfig({
  site: site.baseUrl,
  output: 'static',
  outDir: process.env['OCOP_OUT'] ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
    },
  },
});
