// Long work done while nobody asks, a part at a time, so that a question that comes waits for one part at most.

/** Things in one part: some milliseconds of a cheap phone. */
const A_PART = 200;

export interface PartByPart {
  /** Does the next part; true when nothing is left. */
  readonly further: () => boolean;
  /** Does all that is left. */
  readonly rest: () => void;
}

/** Does something with each of a list, in its order and once. */
export function partByPart<T>(list: readonly T[], act: (one: T, index: number) => void): PartByPart {
  let done = 0;
  const upTo = (end: number): void => {
    for (const one of list.slice(done, end)) {
      act(one, done);
      done += 1;
    }
  };
  return {
    further: () => {
      upTo(done + A_PART);
      return done === list.length;
    },
    rest: () => upTo(list.length),
  };
}
