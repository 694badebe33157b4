// Builds some of a site's pages alone. Its sources are a copy of src without the others, for Astro builds whatever pages there are.

import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildEnvironment, type SiteBuild } from '../build/build-site.ts';
import { UserError } from '../support/command.ts';
import { projectRoot, runTool } from '../support/run.ts';

/** Whether a file of src/pages is built, by its path there with `/`. Modules that pages share (`_…`) always stay. */
export type IsKept = (path: string) => boolean;

/** A configuration and sources in `folder` that build these pages alone; answers the configuration's path from the project's folder. */
function writeSources(folder: string, isKept: IsKept): string {
  const src = join(folder, 'src');
  const pages = join(src, 'pages');
  cpSync(join(projectRoot, 'src'), src, { recursive: true });
  for (const entry of readdirSync(pages, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(pages, file).split(sep).join('/');
    if (entry.isFile() && !entry.name.startsWith('_') && !isKept(path)) rmSync(file);
  }
  const config = join(folder, 'astro.config.mjs');
  const text = `import config from ${JSON.stringify(join(projectRoot, 'astro.config.mjs'))};\nexport default { ...config, srcDir: ${JSON.stringify(src)}, vite: { ...config.vite, build: { ...config.vite.build, minify: false } } };\n`;
  writeFileSync(config, text);
  return relative(projectRoot, config);
}

/** Builds these pages of a site; the copied sources lie in `folder`. Answers how many seconds that took. */
export async function buildPages(site: SiteBuild, folder: string, isKept: IsKept, env: Readonly<Record<string, string>> = {}): Promise<number> {
  const config = writeSources(folder, isKept);
  const start = performance.now();
  const { code, output } = await runTool('astro/bin/astro.mjs', ['build', '--config', config], { env: { ...buildEnvironment(site), ...env }, output: 'capture' });
  if (code !== 0) throw new UserError(`The build of some pages failed:\n${output}`);
  return (performance.now() - start) / 1000;
}
