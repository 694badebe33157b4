// A clock that stands until a test moves it on.
import type { Clock } from '#search/fallback.ts';

export class FakeClock implements Clock {
  #time = 0;
  readonly #waiting = new Set<{ readonly at: number; readonly call: () => void }>();

  readonly now = (): number => this.#time;

  readonly after = (ms: number, call: () => void): (() => void) => {
    const timer = { at: this.#time + ms, call };
    this.#waiting.add(timer);
    return () => void this.#waiting.delete(timer);
  };

  /** How many wait to be called back. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Moves on, calls back whoever waits for it, and lets everything settle that hangs on that. */
  async pass(ms: number): Promise<void> {
    await settled();
    this.#time += ms;
    for (const timer of [...this.#waiting].filter(({ at }) => at <= this.#time).sort((a, b) => a.at - b.at)) {
      this.#waiting.delete(timer);
      timer.call();
    }
    await settled();
  }
}

/** Lets all promises go on that can. */
export function settled(): Promise<void> {
  return new Promise((done) => void setImmediate(done));
}
