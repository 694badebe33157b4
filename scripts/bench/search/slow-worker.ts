// A worker on a slower processor. The browser's own throttling reaches pages alone, so the worker is given its slowness itself: what a task
// has taken so far is waited through again before an answer leaves, and what it took in all when it ends.

/** Stands before the worker's own program. Nothing of it is called from outside. */
function slowDown(rate: number): void {
  let since = performance.now();
  const begin = (): void => {
    since = performance.now();
  };
  const pay = (): void => {
    const until = performance.now() + (performance.now() - since) * (rate - 1);
    while (performance.now() < until);
    begin();
  };
  /** Behind the microtasks of the task that runs. */
  const atEnd = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      pay();
    };
    port2.postMessage(undefined);
  };
  const start = (): void => {
    begin();
    atEnd();
  };
  addEventListener('message', start);
  const { setTimeout: wait, postMessage: post } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (call: () => void, milliseconds?: number) =>
      wait(() => {
        start();
        call();
      }, milliseconds),
    postMessage: (message: unknown) => {
      pay();
      post(message);
    },
  });
  /** What the network takes is no work: a task begins with what it has brought. */
  class Brought extends Response {
    override async text(): Promise<string> {
      const whole = await super.text();
      start();
      return whole;
    }
    override async json(): Promise<unknown> {
      const parsed: unknown = JSON.parse(await this.text());
      return parsed;
    }
  }
  const { fetch: ask } = globalThis;
  Object.assign(globalThis, {
    fetch: async (...question: Parameters<typeof fetch>) => {
      const response = await ask(...question);
      start();
      Object.setPrototypeOf(response, Brought.prototype);
      return response;
    },
  });
}

/** The program of a worker, slowed down so many times. */
export function slowed(program: string, rate: number): string {
  return `(${slowDown.toString()})(${rate});\n${program}`;
}
