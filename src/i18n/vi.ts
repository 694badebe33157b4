// Every label of the pages, in Vietnamese: one table, so that another language is another table of the same shape.
import { printDay, printNumber, printPartial } from './dates.ts';
import * as plate from './state-words.ts';
import { frameWords } from './vi/frame.ts';
import { listsWords } from './vi/lists.ts';
import { productWords } from './vi/product.ts';
import { recordsWords } from './vi/records.ts';

export const vi = {
  date: { day: printDay, partial: printPartial, number: printNumber },
  plate,
  ...frameWords,
  ...listsWords,
  ...productWords,
  ...recordsWords,
} as const;
