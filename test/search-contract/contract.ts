// What any engine behind the search port must answer. A new engine passes when this suite, run over it, does; what two engines may
// order differently (equal words in the same place, other marks than were typed) it does not pin.
import { describe } from 'vitest';
import { facetsContract } from './facets.ts';
import { hostileContract } from './hostile.ts';
import { meaningsContract } from './meanings.ts';
import { orderContract } from './order.ts';
import type { StartEngine } from './register.ts';
import { setsContract } from './sets.ts';

/** @param runs how many random texts are asked */
export function searchContract(engine: string, start: StartEngine, runs?: number): void {
  describe(`the search contract, ${engine}`, () => {
    setsContract(start);
    meaningsContract(start);
    orderContract(start);
    facetsContract(start);
    hostileContract(start, runs);
  });
}
