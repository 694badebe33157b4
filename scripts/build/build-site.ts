// Builds a site with Astro when it is older than its inputs. The stamp lies in .cache/builds, away from what is published.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { completeImport } from '../import/write-all.ts';
import { projectRoot, runTool } from '../support/run.ts';
import { fingerprint } from './fingerprint.ts';
import { withLock } from './lock.ts';

/** Which site is built: from which records, into which folder, as of which day. */
export interface SiteBuild {
  /** The folder of records. */
  readonly content: string;
  readonly out: string;
  /** yyyy-mm-dd; without it, the day on which the build runs. */
  readonly today?: string | undefined;
}

/** The site that is published. */
export const realSite: SiteBuild = { content: 'content', out: 'dist' };

export type BuildOutcome = 'built' | 'up to date' | 'failed';

const cacheFolder = join(projectRoot, '.cache');

/** What every build is made from besides its own records: places and closed lists are the project's for all. */
const SOURCES = ['src', 'public', 'content/places', 'content/taxonomy', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** The environment that tells astro.config.mjs and src/ which site to build. */
export function buildEnvironment(site: SiteBuild): Record<string, string> {
  return {
    OCOP_CONTENT: resolve(projectRoot, site.content),
    OCOP_OUT: resolve(projectRoot, site.out),
    ...(site.today !== undefined && { OCOP_TODAY: site.today }),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

function stampFile(site: SiteBuild): string {
  const out = resolve(projectRoot, site.out);
  const name = `${basename(out)}-${createHash('sha256').update(out).digest('hex').slice(0, 8)}`;
  return join(cacheFolder, 'builds', `${name}.stamp`);
}

function inputsOf(site: SiteBuild): Promise<string> {
  const content = isAbsolute(site.content) ? relative(projectRoot, site.content) : site.content;
  return fingerprint(projectRoot, [...SOURCES, content], buildEnvironment(site));
}

/** Whether the folder holds a whole build of the present inputs. */
async function isUpToDate(site: SiteBuild): Promise<boolean> {
  const stamp = stampFile(site);
  if (!existsSync(stamp) || !existsSync(resolve(projectRoot, site.out, 'index.html'))) return false;
  return readFileSync(stamp, 'utf8') === (await inputsOf(site));
}

/** Prints what Astro says, but for its line a page. */
function printLine(line: string): void {
  if (line.trim() !== '' && !/[├└]─/.test(line)) console.log(line);
}

export interface BuildOptions {
  /** Build also when nothing has changed. */
  readonly force?: boolean;
  /** Print nothing but the output of a failed build. */
  readonly quiet?: boolean;
  /** More environment for the building process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds when needed; one build at a time. */
export function buildSite(site: SiteBuild, options: BuildOptions = {}): Promise<BuildOutcome> {
  const onWait = (): void => console.log('Another build is running; waiting for it …');
  return withLock(
    join(cacheFolder, 'build.lock'),
    async () => {
      completeImport(resolve(projectRoot, site.content));
      if (options.force !== true && (await isUpToDate(site))) return 'up to date';
      const stamp = stampFile(site);
      rmSync(stamp, { force: true });
      const inputs = await inputsOf(site);
      const { code, output } = await runTool('astro/bin/astro.mjs', ['build'], {
        env: { ...buildEnvironment(site), ...options.env },
        output: 'capture',
        ...(options.quiet !== true && { onLine: printLine }),
      });
      if (code !== 0) {
        if (options.quiet === true) console.error(output);
        return 'failed';
      }
      mkdirSync(join(cacheFolder, 'builds'), { recursive: true });
      writeFileSync(stamp, inputs);
      return 'built';
    },
    onWait,
  );
}
