// Peak memory and processor time of the Node processes of a build, left behind by usage-hook.ts.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const usage = z.strictObject({ peakBytes: z.number(), cpuSeconds: z.number() });

/** The environment that makes a process write its figures into a folder. */
export function usageEnvironment(folder: string): Record<string, string> {
  const hook = pathToFileURL(join(import.meta.dirname, 'usage-hook.ts')).href;
  return { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${hook}`, OCOP_USAGE_DIR: folder };
}

/** All processes together, each at its own peak. */
export function readUsage(folder: string): { peakMegabytes: number; cpuSeconds: number } {
  const all = readdirSync(folder).map((name) => usage.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  return {
    peakMegabytes: all.reduce((sum, { peakBytes }) => sum + peakBytes, 0) / 2 ** 20,
    cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  };
}
