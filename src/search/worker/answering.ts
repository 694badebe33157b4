// The worker's part of the conversation, without the worker: opens an engine when told what to answer from, and puts questions to it.
import type { SearchEngine, Suggestion } from '../port.ts';
import type { Ask, AskSuggestions, EngineSources, FromWorker, ToWorker } from './messages.ts';
import { packAnswer } from './packed-answer.ts';

export interface Machine {
  readonly open: (sources: EngineSources) => SearchEngine;
  /** `suggest` of the port. It needs no engine. */
  readonly suggest: (text: string, limit: number) => Promise<readonly Suggestion[]>;
  readonly say: (message: FromWorker) => void;
}

/** Gives the listener for messages of the page. */
export function answering({ open, suggest, say }: Machine): (message: ToWorker) => void {
  const asked = new Map<number, AbortController>();
  let engine: SearchEngine | undefined;
  /** The first answer, on its way or there. */
  let first: Promise<unknown> | undefined;

  async function answer(question: Ask | AskSuggestions): Promise<void> {
    const { id } = question;
    const own = new AbortController();
    asked.set(id, own);
    try {
      const found = await answerTo(question, own.signal);
      if (!own.signal.aborted) say(found);
    } catch (error) {
      if (!own.signal.aborted) say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    } finally {
      asked.delete(id);
    }
  }

  async function answerTo(question: Ask | AskSuggestions, signal: AbortSignal): Promise<FromWorker> {
    const { id } = question;
    // Results come first: what is suggested from is loaded after them.
    if (question.kind === 'suggest') {
      await first?.catch(() => undefined);
      signal.throwIfAborted();
      return { kind: 'suggestions', id, suggestions: await suggest(question.text, question.limit) };
    }
    if (engine === undefined) throw new Error('asked before it was said what to answer from');
    const found = engine.search(question.query, { today: question.today, signal });
    first ??= found;
    return { kind: 'answer', id, answer: packAnswer(await found) };
  }

  return (message) => {
    if (message.kind === 'open') engine = open(message.sources);
    else if (message.kind === 'call-off') asked.get(message.id)?.abort();
    else void answer(message);
  };
}
