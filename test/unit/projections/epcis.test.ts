// The document of a lot: valid by GS1's schema, the whole way in it, each event once, marked where it is a demonstration.
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import type { EpcisDocument } from '#projections/epcis/types.ts';
import { epcisVocabulary } from '#projections/epcis/vocabulary.ts';
import { aSource, TODAY } from '../../support/builders.ts';
import { aStep, documentOf, faultsOf, lotIn, TEA, teaWith, told } from '../../support/epcis.ts';

const leaf = (lot: string) => ({ what: 'Búp chè tươi', product: 'tra', lot, amount: { value: 100, unit: 'kg' } });
const tea = (lot: string, value = 20) => ({ what: 'Chè khô', product: 'tra', lot, amount: { value, unit: 'kg' } });
const harvest = (lot: string) => ({ what: 'Búp chè tươi', steps: [aStep({ kind: 'harvest', at: '2026-08-01T06:00+07:00', outputs: [leaf(lot)] })] });

/** Two harvests into one making, which is packed twice. */
function aWay(changes: Readonly<Record<string, object>> = {}) {
  const packing = (code: string) => ({ steps: [aStep({ kind: 'pack' as const, at: '2026-08-09T08:00+07:00', inputs: [tea('S1', 10)], outputs: [{ what: 'Hộp', product: 'tra', lot: code }] })] });
  const lots = {
    N1: harvest('N1'),
    N2: harvest('N2'),
    S1: { what: 'Chè khô', steps: [aStep({ inputs: [leaf('N1'), leaf('N2')], outputs: [tea('S1')] })] },
    G1: packing('G1'),
    G2: packing('G2'),
  };
  return teaWith(Object.fromEntries(Object.entries(lots).map(([code, record]) => [code, { ...record, ...changes[code] }])));
}

const steps = ({ epcisBody }: EpcisDocument) => epcisBody.eventList.map(({ bizStep, disposition }) => bizStep ?? disposition);

describe('by the judgement of GS1\'s schema', () => {
  test.each(['test/fixtures/content', 'content'])('every lot of %s is valid', async (folder) => {
    const catalogue = loadCatalogue(folder, TODAY);
    expect(catalogue.lots.size).toBeGreaterThan(0);
    for (const id of catalogue.lots.keys()) expect([id, faultsOf(await documentOf(catalogue, id))]).toEqual([id, []]);
  });

  const harvested = aStep({ kind: 'harvest', outputs: [leaf('L1')] });
  const made = aStep({ inputs: [{ what: 'Lá', amount: { value: 120, unit: 'kg' } }] });
  const broken = async (change: (text: string) => string) => faultsOf(JSON.parse(change(JSON.stringify(await told([harvested, made])))));
  test.each([
    ['a business step that CBV does not have', '"bizStep":"commissioning"', '"bizStep":"harvesting"'],
    ['a disposition that CBV does not have', '"disposition":"active"', '"disposition":"fresh"'],
    ['an action that is none', '"action":"ADD"', '"action":"CREATE"'],
    ['a day where an instant belongs', '2026-08-05T07:30:00+07:00', '2026-08-05'],
    ['an offset without its sign', '"eventTimeZoneOffset":"+07:00"', '"eventTimeZoneOffset":"07:00"'],
    ['an id that is no URI', '"epcClass":"https://', '"epcClass":"'],
    ['a unit in words', '"uom":"KGM"', '"uom":"kg"'],
    ['a quantity in words', '"quantity":100', '"quantity":"100"'],
    ['a transformation without what goes in', '"inputQuantityList"', '"ocop:lost"'],
    ['a field of no namespace', '"ocop:notice"', '"notice"'],
    ['a term whose prefix stands for nothing', '"eventTimeZoneOffset"', '"nope:word":"x","eventTimeZoneOffset"'],
    ['a document without events', '"eventList"', '"events"'],
    ['a version that is none', '"schemaVersion":"2.0"', '"schemaVersion":"two"'],
    ['no date', '"creationDate"', '"ocop:created"'],
  ])('%s is refused', async (_, right, wrong) => {
    expect(await broken((text) => text.replace(right, right))).toEqual([]);
    expect(await broken((text) => text.replace(right, wrong))).not.toEqual([]);
  });
});

describe('the whole way', () => {
  test('holds what went into the lot at any depth, in order of time, and nothing of its sister', async () => {
    const document = await documentOf(aWay(), 'tra/G1');
    expect(steps(document)).toEqual(['commissioning', 'commissioning', 'creating_class_instance', 'packing']);
    expect(JSON.stringify(document)).not.toContain('/G2');
  });

  test('tells each event once, with one id in every file', async () => {
    const weighed = aStep({ kind: 'receive', at: '2026-08-02T06:00+07:00', inputs: [{ what: 'Búp chè tươi', product: 'tra', lot: 'N1' }] });
    const catalogue = aWay({ N1: { steps: [...harvest('N1').steps, weighed, weighed] } });
    const [one, other] = await Promise.all(['tra/G1', 'tra/G2'].map((id) => documentOf(catalogue, id)));
    const [ids = [], others = []] = [one, other].map((document) => document?.epcisBody.eventList.map(({ eventID }) => eventID));
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(others.slice(0, 4)).toEqual(ids.slice(0, 4));
    expect(others[4]).not.toBe(ids[4]);
  });

  test('a recall stands in the file of the lot and of all that was made from it', async () => {
    const recall = { on: '2026-09-01', reason: 'Dư lượng', advice: 'Mang trả', sources: ['s1'] };
    const catalogue = aWay({ N1: { recall } });
    const recallsIn = async (id: string) => (await documentOf(catalogue, id)).epcisBody.eventList.filter(({ disposition }) => disposition === 'recalled');
    expect(await recallsIn('tra/N1')).toMatchObject([{ quantityList: [{ epcClass: `${TEA}/N1` }], 'ocop:reason': 'Dư lượng', 'ocop:precision': 'day' }]);
    expect((await recallsIn('tra/G1')).map((event) => [event.type === 'ObjectEvent' && event.quantityList[0]?.epcClass, event['ocop:recalledWith']])).toEqual([
      [`${TEA}/N1`, undefined],
      [`${TEA}/S1`, `${TEA}/N1`],
      [`${TEA}/G1`, `${TEA}/N1`],
    ]);
    expect(await recallsIn('tra/N2')).toEqual([]);
    expect(faultsOf(await documentOf(catalogue, 'tra/G1'))).toEqual([]);
  });
});

describe('the document', () => {
  test('follows from the records alone: its date is that of the last check', async () => {
    const catalogue = aWay({ N2: { sources: [aSource({ checkedOn: '2026-11-21' })] } });
    const document = await documentOf(catalogue, 'tra/G1');
    expect(document).toMatchObject({ creationDate: '2026-11-21T00:00:00+07:00', id: 'https://ocop.example/api/v1/epcis/tra/G1.json', schemaVersion: '2.0' });
    expect(await documentOf(catalogue, 'tra/G1')).toEqual(document);
  });

  test('names a packed lot by the GTIN, a lot of raw goods never', async () => {
    const catalogue = teaWith({ G1: {}, N1: { what: 'Búp chè tươi' } }, { gtin: '8938501001238' });
    const own = async (id: string) => (await documentOf(catalogue, id)).epcisHeader.epcisMasterData.vocabularyList[0]?.vocabularyElementList[0];
    expect(await own('tra/G1')).toMatchObject({ id: 'https://ocop.example/01/08938501001238/10/G1', attributes: [{ attribute: 'Trà Thử Nghiệm' }, { id: 'cbvmda:lotNumber', attribute: 'G1' }] });
    expect(await own('tra/N1')).toMatchObject({ id: `${TEA}/N1`, attributes: [{ attribute: 'Búp chè tươi' }, { attribute: 'N1' }] });
  });

  test('is marked when it is a demonstration, in the file and in every event; else not at all', async () => {
    const catalogue = loadCatalogue('test/fixtures/content', TODAY);
    for (const id of [...catalogue.lots.keys()].filter((lot) => lotIn(catalogue, lot).product.isDemonstration)) {
      const document = await documentOf(catalogue, id);
      const marks = [document, ...document.epcisBody.eventList].map((part) => part['ocop:demonstration']);
      expect(new Set(marks), id).toEqual(new Set(['Dữ liệu minh hoạ, không có thật']));
    }
    expect(JSON.stringify(await documentOf(aWay(), 'tra/G1'))).not.toContain('demonstration');
  });

  test('uses no term that its namespace does not explain', async () => {
    const known = JSON.stringify(epcisVocabulary('https://ocop.example'));
    const everything = aStep({ title: 'Sao', who: 'HTX', note: 'x', until: '2026-08-06', place: { now: { province: '52', basis: 'stated' } }, outputs: [{ what: 'x', amount: { value: 1, unit: 'mẻ' } }], evidence: [{ kind: 'log', text: 'x', url: 'https://so.example/3' }] });
    const recall = { on: '2026-09-01', reason: 'x', advice: 'x', sources: ['s1'] };
    const text = JSON.stringify(await told([everything, aStep({ at: '2026' })], { recall, traceCode: 'x' }));
    const terms = new Set(Array.from(text.matchAll(/"(ocop:[a-zA-Z]+)"/gu), ([, term]) => term));
    expect(terms.size).toBeGreaterThan(12);
    for (const term of terms) expect(known).toContain(`"@id":"${term}"`);
  });
});
