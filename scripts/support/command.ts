// What every command line tool here shares: reading arguments, and ending with one clear line when the user can mend it.

import { type ParseArgsConfig, parseArgs } from 'node:util';

/** An error whose message tells the user what to do; it is printed without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

/** Reads the command line; an unknown option ends with the usage. */
export function readArguments<const O extends Options>(config: { usage: string; options: O; allowPositionals?: boolean }): Parsed<O> {
  try {
    const parsed = parseArgs({ options: config.options, allowPositionals: true, strict: true });
    if (parsed.positionals.length > 0 && config.allowPositionals !== true) {
      throw new Error(`Unexpected argument "${parsed.positionals.join(' ')}".`);
    }
    return parsed;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\nUsage: ${config.usage}`);
  }
}

/** Runs the body of a command; whatever it throws becomes a message and exit code 1 (2 for a wrong call). */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exitCode = error instanceof UserError ? 2 : 1;
  }
}
