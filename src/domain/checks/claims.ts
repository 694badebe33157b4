// Warns of words that claim a cure: the catalogue makes no curative claim for any product, herbal teas and ginseng included.
import type { ProductRecord } from '../../schemas/product.ts';
import type { Fact } from '../../schemas/source.ts';
import { fileOf } from '../catalogue-records.ts';
import { problem } from '../problems.ts';
import type { Check } from './context.ts';

export const warnClaims: Check = ({ records, claimWords }) => {
  if (claimWords.words.length === 0) return [];
  const claims = pattern(claimWords.words);
  const allowed = claimWords.allowed.length === 0 ? undefined : pattern(claimWords.allowed);
  return [...records.products].flatMap(([id, product]) =>
    textsOf(product).flatMap(([field, text]) => {
      const found = text.replace(allowed ?? '', ' ').match(claims);
      if (found === null) return [];
      const words = [...new Set(found.map((word) => word.toLowerCase()))].join('", "');
      return [
        problem(
          fileOf('products', id),
          field,
          text,
          `nói như thuốc chữa bệnh: "${words}"`,
          'viết lại, không nói công dụng chữa bệnh; hoặc thêm cụm từ vào allowed của taxonomy/claim-words.json nếu không phải nghĩa ấy',
        ),
      ];
    }),
  );
};

/** Whole words, longer ones first, whatever the case; `\b` knows no Vietnamese letters. */
function pattern(words: readonly string[]): RegExp {
  const sorted = words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sorted.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

function textsOf({ name, aliases, story, label, visit, season, capacity, otherReports }: ProductRecord): [field: string, text: string][] {
  const facts = Object.entries<readonly Fact[] | undefined>({
    ...prefixed('story', story),
    ...prefixed('label', label),
    ...prefixed('visit', visit),
    season,
    capacity,
  }).flatMap(([field, list]) => (list ?? []).map(({ text }, index): [string, string] => [`${field}[${index}].text`, text]));
  return [
    ['name', name],
    ...(aliases ?? []).map((alias, index): [string, string] => [`aliases[${index}]`, alias]),
    ...facts,
    ...(otherReports ?? []).map(({ text }, index): [string, string] => [`otherReports[${index}].text`, text]),
  ];
}

function prefixed(prefix: string, heads: Readonly<Record<string, readonly Fact[] | undefined>> | undefined): Record<string, readonly Fact[] | undefined> {
  return Object.fromEntries(Object.entries(heads ?? {}).map(([head, facts]) => [`${prefix}.${head}`, facts]));
}
