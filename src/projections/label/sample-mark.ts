// The word MẪU across a label, as large as its place lets it be.
import { boxOf, type Box, type Measure, type TextItem } from './items.ts';

const TURN = -16;
const LARGEST_PT = 90;
const SMALLEST_PT = 10;

/** The mark in the middle of `place`; drawn first, under everything else, and not under the code, which has a white ground. */
export function sampleMark(word: string, place: Box, measure: Measure): TextItem {
  for (let sizePt = LARGEST_PT; ; sizePt -= 1) {
    const item: TextItem = { kind: 'text', x: 0, y: 0, text: word, weight: 800, sizePt, width: measure(word, 800, sizePt), colour: 'mark', turn: TURN };
    const box = boxOf(item);
    if ((box.width > place.width || box.height > place.height) && sizePt > SMALLEST_PT) continue;
    return { ...item, x: place.x + (place.width - box.width) / 2 - box.x, y: place.y + (place.height - box.height) / 2 - box.y };
  }
}
