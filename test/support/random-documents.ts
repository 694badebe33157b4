// Random search documents that repeat each other as real ones do: few producers, places, groups and certificates among many products.
import fc from 'fast-check';
import type { SearchDocument } from '#projections/search-document.ts';
import { aDocument } from './search.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 12 });
const slug = fc.stringMatching(/^[a-z]{2,6}$/u);
const code = fc.stringMatching(/^\d{5}$/u);
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(of, { maxLength: 3 });
const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2032-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const dayNumber = (text: string): number => Number(text.replaceAll('-', ''));

const producer = fc.record({ producer: line, producerId: slug, producerKind: fc.constantFrom('cooperative' as const, 'company' as const, 'unknown' as const), producerAliases: some(line) }, { requiredKeys: ['producerAliases'] });
const place = fc.record(
  { province: fc.constantFrom('gia-lai', 'lam-dong'), provinceName: line, formerProvince: fc.constantFrom('kon-tum', 'gia-lai', 'dak-nong'), formerly: line, commune: code, local: line, formerDistricts: some(fc.constantFrom('625', '911')), places: some(line) },
  { requiredKeys: ['formerDistricts', 'places'] },
);
const group = fc.record({ groups: some(slug), groupNames: some(line), alcohol: fc.constant(true as const) }, { requiredKeys: ['groups', 'groupNames'] });
const certificate = fc.tuple(fc.constantFrom(3 as const, 4 as const, 5 as const), day, day, day).map(([stars, ...days]) => {
  const [begins, earliest, latest] = days.sort();
  const [endsEarliest, endsLatest] = [dayNumber(earliest), dayNumber(latest)];
  return { stars, standing: `${stars} ${begins} ${earliest} ${latest}`, standingKind: 'certified', begins: dayNumber(begins), endsEarliest, endsLatest, graceUntil: 0, sortKey: endsEarliest + (endsLatest - endsEarliest) / 1_000_000 } as const;
});
const none = fc.constantFrom('unverified' as const, 'proposed' as const, 'revoked' as const).map((standingKind) => ({ standing: `${standingKind} 4`, standingKind, begins: 0, endsEarliest: 0, endsLatest: 0, graceUntil: 0, sortKey: 0 }) as const);
const decided = fc.record({ years: some(fc.integer({ min: 2018, max: 2032 })), decidedOn: day.map(dayNumber) });
const papers = fc.record({ papers: fc.dictionary(fc.constantFrom('attp', 'haccp', 'vietgap', '__proto__x'), day.map(dayNumber), { maxKeys: 3, noNullPrototype: true }) });
const flags = fc.record({ hasLots: fc.boolean(), hasSupplySheet: fc.boolean(), demonstration: fc.constant(true as const) }, { requiredKeys: ['hasLots', 'hasSupplySheet'] });
const supply = fc.record(
  {
    capacitySteps: some(fc.constantFrom('tu-100-kg', 'tu-300-kg', 'tu-100-lit')),
    orderSteps: some(fc.constantFrom('den-10-kg', 'den-1-thung')),
    channels: some(slug),
    months: some(fc.integer({ min: 1, max: 12 })),
    declared: fc.integer({ min: 0, max: 20 }),
    vatInvoice: fc.boolean(),
    samples: fc.boolean(),
    capacity: line,
    minimumOrder: line,
    leadTimeDays: fc.integer({ min: 0, max: 400 }),
  },
  { requiredKeys: ['capacitySteps', 'orderSteps', 'channels', 'months', 'declared'] },
);
const own = fc.record({ name: line, nameEn: line, aliases: some(line), image: slug, kind: slug, code: fc.constantFrom('2346789', 'K7MX4P3') }, { requiredKeys: ['name', 'aliases', 'kind', 'code'] });

/** What every document has; the rest may be absent. */
const { aliases, producerAliases, places, groupNames, formerDistricts, groups, years, papers: noPapers, hasLots, hasSupplySheet, capacitySteps, orderSteps, channels, months, declared, ...dated } = aDocument();
const { standingKind, begins, endsEarliest, endsLatest, graceUntil, sortKey, decidedOn, standing, kind, id: anId, code: aCode, name } = dated;
const BARE: SearchDocument = {
  ...{ id: anId, code: aCode, name, aliases, producerAliases, places, groupNames, formerDistricts, groups, years, papers: noPapers, hasLots, hasSupplySheet, capacitySteps, orderSteps, channels, months, declared },
  ...{ standingKind, begins, endsEarliest, endsLatest, graceUntil, sortKey, decidedOn, standing, kind, nameOrder: 0 },
};

const shared = fc.record({
  producers: fc.array(producer, { minLength: 1, maxLength: 4 }),
  places: fc.array(place, { minLength: 1, maxLength: 4 }),
  groups: fc.array(group, { minLength: 1, maxLength: 3 }),
});

/** Up to forty documents with different ids, in a random order of names. */
export const randomDocuments: fc.Arbitrary<SearchDocument[]> = shared
  .chain((few) =>
    fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,4})?$/u),
        own,
        producer: fc.constantFrom(...few.producers),
        place: fc.constantFrom(...few.places),
        group: fc.constantFrom(...few.groups),
        standing: fc.oneof(certificate, none),
        decided,
        papers,
        supply,
        flags,
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    ),
  )
  .map((all) =>
    all.map(({ id, ...parts }, nameOrder) => ({ ...BARE, ...parts.own, ...parts.producer, ...parts.place, ...parts.group, ...parts.standing, ...parts.decided, ...parts.papers, ...parts.supply, ...parts.flags, id, nameOrder })),
  );
