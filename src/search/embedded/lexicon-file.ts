// The lexicon's data as columns, as records are written.
import type { Synonym } from '../../schemas/search-words.ts';
import type { LexiconData } from '../understand/lexicon-data.ts';
import { type Column, flag, list, type NextText, number, oneOf, optional, repeated, rows, text } from './columns.ts';

const word = repeated(text);

const provinces = rows({ slug: text, name: text, nameEn: text, isCity: flag, with: list(text) });
const formerProvinces = rows({ slug: text, name: text, nameEn: text, formerName: optional(text), now: word, nowName: word });
const areas = rows({ name: text, names: list(text), formerProvinces: list(word), before: optional(number) });
const formerDistricts = rows({
  code: text,
  name: word,
  kind: oneOf(['rural-district', 'urban-district', 'town', 'city']),
  formerProvince: word,
  provinceName: word,
  now: word,
  isInUse: flag,
  isInGoods: flag,
});
const communes = rows({ code: text, name: word, kind: oneOf(['ward', 'commune', 'special-zone']), province: word, provinceName: word, isInGoods: flag });
const groups = rows({ slug: text, code: text, name: text, names: list(text), offers: list(text) });
const documents = rows({ kind: text, name: text, names: list(text) });
const synonyms = rows({ words: list(text), means: optional(list(text)), except: optional(list(text)) });

export function writeLexicon(data: LexiconData, names: readonly string[], into: string[]): void {
  const write = <T>(column: Column<T>, values: readonly T[]): void => {
    into.push(String(values.length));
    column.write(values, into);
  };
  write(provinces, data.provinces);
  write(formerProvinces, data.formerProvinces);
  write(areas, data.areas);
  write(formerDistricts, data.formerDistricts);
  write(communes, data.communes);
  write(groups, data.groups);
  write(documents, data.documents);
  write(text, data.channels);
  // What is written about a synonym is for those who keep the list.
  write(synonyms, data.synonyms.map(({ words, means, except }) => ({ words, ...(means && { means }), ...(except && { except }) })));
  write(text, names);
}

export function readLexicon(next: NextText): { readonly data: LexiconData; readonly names: readonly string[] } {
  const read = <T>(column: Column<T>): T[] => column.read(Number(next()), next);
  const data = {
    provinces: read(provinces),
    formerProvinces: read(formerProvinces),
    areas: read(areas),
    formerDistricts: read(formerDistricts),
    communes: read(communes),
    groups: read(groups),
    documents: read(documents),
    channels: read(text),
    synonyms: read(synonyms).map(({ words, means, except }): Synonym => ({ words: [...words], ...(means && { means: [...means] }), ...(except && { except: [...except] }) })),
  };
  return { data, names: read(text) };
}
