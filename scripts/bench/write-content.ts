// Writes a synthetic register into a folder of records of its own: the real closed lists, made-up records.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CODES_FILE, codeListText } from '#domain/short-code-list.ts';
import { communeUnit, provinceUnit } from '#schemas/places.ts';
import { producer } from '#schemas/producer.ts';
import { product } from '#schemas/product.ts';
import { documentKinds } from '#schemas/taxonomy.ts';
import { type Tables, syntheticRecords } from './synthetic.ts';

/** What a register of any size has in common with the real one; places and closed lists are read from there anyway. */
const SHARED = ['site.json', 'guides'];

/** Reads the closed lists of a folder of records, and the names that others are made like. */
export function readTables(content: string): Tables {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(content, name), 'utf8'));
  const all = <T>(folder: string, schema: z.ZodType<T>): T[] =>
    readdirSync(join(content, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => schema.parse(read(join(folder, name))));
  return {
    provinces: z.array(provinceUnit).parse(read('places/provinces.json')),
    communes: z.array(communeUnit).parse(read('places/communes.json')),
    products: all('products', product).filter(({ demonstration }) => demonstration === undefined),
    producers: all('producers', producer).filter(({ demonstration }) => demonstration === undefined),
    documentKinds: documentKinds.parse(read('taxonomy/document-kinds.json')).kinds.map(({ id }) => id),
  };
}

/** Makes the folder anew, with that many products. */
export function writeSyntheticContent(realContent: string, folder: string, products: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of SHARED) {
    if (existsSync(join(realContent, name))) cpSync(join(realContent, name), join(folder, name), { recursive: true });
  }
  for (const name of ['products', 'producers', 'decisions', 'sales-points']) mkdirSync(join(folder, name));
  const codes = new Map<string, string>();
  for (const { collection, id, record } of syntheticRecords(products, readTables(realContent))) {
    const file = join(folder, collection, `${id}.json`);
    if (collection === 'lots') mkdirSync(dirname(file), { recursive: true });
    if (collection === 'products' && record.code !== undefined) codes.set(record.code, id);
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  }
  writeFileSync(join(folder, CODES_FILE), codeListText(codes));
}
