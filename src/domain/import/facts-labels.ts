// What a label says (net content, ingredients, storage, shelf life, use), told apart from what pages say of raw material,
// taste and trade: the second is a story and never stands under the label's heads.
import type { FactRow } from './facts-row.ts';

/** A sentence for the story instead, with its head, its words and what is left of its note. */
interface Moved {
  readonly field: 'story.resource' | 'story.culture';
  readonly value: string;
  readonly note?: string;
}

const NOT_OF_LABEL = /không phải (?:nhãn|khối lượng tịnh)|khối lượng tự nhiên|nêu trong bài|nguyên liệu (?:chính|chung)|các giống lúa/iu;

/** Parts of a note that only say why the sentence is no label. */
const SAID_BY_MOVING = /không phải (?:nhãn|khối lượng tịnh)|khối lượng tự nhiên|nêu trong bài|^nguyên liệu chính|các giống lúa/iu;

/** Values that no label bears, by field. */
const NO_LABEL: Readonly<Record<string, RegExp>> = {
  net_content: /\/con|^(?:quả|con|gà|cá) /iu,
  ingredients: /giống|^gạo .*hạt/iu,
  storage: /hút chân không|^lúa |giữ chất lượng/iu,
  shelf_life: /^$/u,
  use: /^(?:vị|nước trà|nấu lại)|lát tỏi|hoa văn|(?:quà|biếu)/iu,
};

/** Trade and manners belong to culture, the rest to material. */
const CULTURE = /hoa văn|quà|biếu/iu;

/** Where a row of a label field goes when it is none of the label's; undefined = it may stay. `isCraft`: handicrafts bear no list of ingredients. */
export function movedFromLabel(row: FactRow, isCraft: boolean): Moved | undefined {
  const pattern = NO_LABEL[row.field];
  if (pattern === undefined) return undefined;
  const remark = row.note.fact ?? '';
  const isOther = row.note.about !== undefined || NOT_OF_LABEL.test(remark) || pattern.test(row.value) || (isCraft && row.field === 'ingredients');
  if (!isOther) return undefined;
  const note = remark.split('; ').map((part) => part.trim()).filter((part) => part !== '' && !SAID_BY_MOVING.test(part)).join('; ');
  return { field: CULTURE.test(row.value) && row.field === 'use' ? 'story.culture' : 'story.resource', value: worded(row, isCraft, remark), ...(note === '' ? {} : { note }) };
}

/** Under a story's head a bare list needs to say what it lists. */
function worded(row: FactRow, isCraft: boolean, remark: string): string {
  if (row.field === 'shelf_life') return `Để được ${row.value}`;
  if (row.field !== 'ingredients' || /giống|^gạo .*hạt/iu.test(row.value)) return row.value;
  const head = /các giống lúa/iu.test(remark) ? 'Giống lúa' : isCraft ? 'Chất liệu' : /nguyên liệu chính/iu.test(remark) ? 'Nguyên liệu chính' : 'Nguyên liệu';
  return `${head}: ${row.value.slice(0, 1).toLowerCase()}${row.value.slice(1)}`;
}
