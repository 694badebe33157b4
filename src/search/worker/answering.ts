// The worker's part of the conversation, without the worker: opens an engine when told what to answer from, and puts questions to it.
import type { SearchEngine } from '../port.ts';
import type { Ask, EngineSources, FromWorker, ToWorker } from './messages.ts';
import { packAnswer } from './packed-answer.ts';

export interface Machine {
  readonly open: (sources: EngineSources) => SearchEngine;
  readonly say: (message: FromWorker) => void;
}

/** Gives the listener for messages of the page. */
export function answering({ open, say }: Machine): (message: ToWorker) => void {
  const asked = new Map<number, AbortController>();
  let engine: SearchEngine | undefined;

  async function answer({ id, query, today }: Ask): Promise<void> {
    const own = new AbortController();
    asked.set(id, own);
    try {
      if (engine === undefined) throw new Error('asked before it was said what to answer from');
      const found = await engine.search(query, { today, signal: own.signal });
      if (!own.signal.aborted) say({ kind: 'answer', id, answer: packAnswer(found) });
    } catch (error) {
      if (!own.signal.aborted) say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    } finally {
      asked.delete(id);
    }
  }

  return (message) => {
    if (message.kind === 'open') engine = open(message.sources);
    else if (message.kind === 'call-off') asked.get(message.id)?.abort();
    else void answer(message);
  };
}
