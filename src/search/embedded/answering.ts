// The worker's part of the conversation, without the worker: opens the engine with the first question, answers one question at a time,
// and leaves out those that were called off while they waited.
import { type EmbeddedEngine, openEngine } from './engine.ts';
import type { Ask, FromWorker, Open, ToWorker } from './messages.ts';
import { SearchFileError } from './search-file-error.ts';

export interface Machine {
  /** Fetches and parses a file; `isFresh` passes every cache by. Rejects when it cannot be had. */
  readonly load: (address: string, isFresh: boolean) => Promise<unknown>;
  readonly say: (message: FromWorker) => void;
  /** Lets messages that have come in be heard first. */
  readonly pause: () => Promise<void>;
}

/** Gives the listener for messages of the page. */
export function answering({ load, say, pause }: Machine): (message: ToWorker) => void {
  const calledOff = new Set<number>();
  let files: Open | undefined;
  let opening: Promise<EmbeddedEngine> | undefined;
  let turn: Promise<void> = Promise.resolve();

  async function open(isFresh: boolean): Promise<EmbeddedEngine> {
    if (files === undefined) throw new Error('asked before the files were named');
    const [products, words] = await Promise.all([load(files.products, isFresh), load(files.words, isFresh)]);
    return openEngine({ products, words, baseUrl: files.baseUrl });
  }

  /** A cache may hold files of an older program: then they are fetched anew, once. */
  function opened(): Promise<EmbeddedEngine> {
    opening ??= open(false)
      .catch((error: unknown) => {
        if (error instanceof SearchFileError) return open(true);
        throw error;
      })
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  }

  async function answer({ id, query, today }: Ask): Promise<void> {
    try {
      const engine = await opened();
      await pause();
      if (calledOff.has(id)) return;
      say({ kind: 'answer', id, answer: await engine.search(query, { today }) });
      await pause();
      engine.warm();
    } catch (error) {
      if (!calledOff.has(id)) say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    } finally {
      calledOff.delete(id);
    }
  }

  return (message) => {
    if (message.kind === 'open') files = message;
    else if (message.kind === 'call-off') calledOff.add(message.id);
    else turn = turn.then(() => answer(message));
  };
}
