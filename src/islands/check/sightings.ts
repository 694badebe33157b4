// When a code seen by the camera is believed. Dots correct themselves; lines on a moving picture must be seen twice alike.
import type { FoundCode } from './reader.ts';

export class Sightings {
  #before: ReadonlySet<string> = new Set();

  /** Takes what one frame shows; the text that can be believed now, dots before lines. */
  add(codes: readonly FoundCode[]): string | undefined {
    const before = this.#before;
    this.#before = new Set(codes.map(({ text }) => text));
    return (codes.find(({ isLinear }) => !isLinear) ?? codes.find(({ text }) => before.has(text)))?.text;
  }
}
