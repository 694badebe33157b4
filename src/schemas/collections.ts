// Every schema of content/ by the folder or file that it governs, and by the name of its JSON Schema in content/.schema.
import { codes } from './codes.ts';
import { decision } from './decision.ts';
import { lot } from './lot.ts';
import { producer } from './producer.ts';
import { product } from './product.ts';
import { report } from './report.ts';
import { channel, event, salesPoint } from './sales.ts';
import { everydayNames, synonyms } from './search-words.ts';
import { site } from './site.ts';
import { claimWords, documentKinds, groups, traceSystems } from './taxonomy.ts';

/** Folders of records; a lot's file lies one folder deeper: lots/<product>/<code>.json. */
export const recordSchemas = {
  products: product,
  producers: producer,
  decisions: decision,
  'sales-points': salesPoint,
  channels: channel,
  events: event,
  reports: report,
  lots: lot,
} as const;

/** Single files. */
export const fileSchemas = {
  'site.json': site,
  'codes.json': codes,
  'taxonomy/groups.json': groups,
  'taxonomy/document-kinds.json': documentKinds,
  'taxonomy/trace-systems.json': traceSystems,
  'taxonomy/claim-words.json': claimWords,
  'taxonomy/synonyms.json': synonyms,
  'taxonomy/everyday-names.json': everydayNames,
} as const;

/** JSON Schemas by file name, for editors that complete and check a record while it is typed. */
export const editorSchemas = {
  'product.json': product,
  'producer.json': producer,
  'decision.json': decision,
  'sales-point.json': salesPoint,
  'channel.json': channel,
  'event.json': event,
  'report.json': report,
  'lot.json': lot,
  'site.json': site,
  'codes.json': codes,
  'groups.json': groups,
  'document-kinds.json': documentKinds,
  'trace-systems.json': traceSystems,
  'claim-words.json': claimWords,
  'synonyms.json': synonyms,
  'everyday-names.json': everydayNames,
} as const;
