// Every label of the pages, in Vietnamese: one table, so that another language is another table of the same shape.
import { printDay, printNumber, printPartial } from './dates.ts';
import * as plate from './state-words.ts';
import { checkWords } from './vi/check.ts';
import { demonstrationWords } from './vi/demonstrations.ts';
import { frameWords } from './vi/frame.ts';
import { labelsWords } from './vi/labels.ts';
import { listsWords } from './vi/lists.ts';
import { lookUpWords } from './vi/look-up.ts';
import { notFoundWords } from './vi/not-found.ts';
import { productWords } from './vi/product.ts';
import { recordsWords } from './vi/records.ts';
import { salesWords } from './vi/sales.ts';
import { scanWords } from './vi/scan.ts';
import { searchBoxWords, searchPageWords } from './vi/search-page.ts';
import { shareWords } from './vi/share.ts';
import { supplyWords } from './vi/supply.ts';

export const vi = {
  date: { day: printDay, partial: printPartial, number: printNumber },
  plate,
  ...checkWords,
  ...demonstrationWords,
  ...frameWords,
  ...labelsWords,
  ...listsWords,
  ...lookUpWords,
  ...productWords,
  ...recordsWords,
  sales: salesWords,
  ...supplyWords,
  ...scanWords,
  searchBox: searchBoxWords,
  searchPage: searchPageWords,
  notFound: notFoundWords,
  share: shareWords,
} as const;
