// The timeline and the drawn graph of a lot: named gaps, days as far as they are told, links to other lots, one list for the drawing.
import { describe, expect, it } from 'vitest';
import { lotGraph } from '#domain/lots/graph.ts';
import { wayOf } from '#domain/lots/way.ts';
import type { Lot } from '#domain/model.ts';
import { vi } from '#i18n/vi.ts';
import { lotWay, whenText } from '#projections/lot-way.ts';
import { graphView } from '#projections/lot-way-graph.ts';
import type { LotStepRecord } from '#schemas/lot.ts';
import { aStep, goods, lotOf, lotsOf, ofLot } from '../../support/lots.ts';

const words = vi.scan.way;
const wayView = (lot: Lot) => lotWay(lot, wayOf(lot));
const oneStep = (changes: Partial<LotStepRecord>) => {
  const lots = lotsOf({ 'a/P': { steps: [aStep('pack', changes)] } });
  return wayView(lotOf(lots, 'a/P')).entries.find(({ kind }) => kind === 'step');
};

describe('when a step was', () => {
  it.each([
    [{ at: '2026-08' }, '08/2026'],
    [{ at: '2026-08-05' }, '05/08/2026'],
    [{ until: '2026-08-05' }, '05/08/2026'],
    [{ at: '2026-08-05T07:30+07:00' }, '05/08/2026 07:30'],
    [{ at: '2026-08-10T08:00+07:00', until: '2026-08-10T11:30+07:00' }, '10/08/2026 08:00–11:30'],
    [{ at: '2026-08-03T13:00+07:00', until: '2026-08-06' }, '03/08/2026 đến 06/08/2026'],
    [{ at: '2026-08-04T20:00Z' }, '05/08/2026 03:00'],
    [{}, words.noTime],
  ])('of %j is %j', (times, text) => {
    expect(whenText(times)).toBe(text);
  });
});

describe('a step', () => {
  it('is called by its own title, else by its kind', () => {
    expect(oneStep({ title: 'Phơi, sấy' })?.title).toBe('Phơi, sấy');
    expect(oneStep({})?.title).toBe(words.kinds.pack);
  });

  it('says what went in and came out, and only once what merely passed through', () => {
    const [tea, box] = [goods('Chè', '5 kg'), goods('Hộp', '50 hộp')];
    expect(oneStep({ inputs: [tea], outputs: [box] })).toMatchObject({ inputs: [{ text: '5\u00A0kg Chè' }], outputs: [{ text: '50\u00A0hộp Hộp' }], goods: [] });
    expect(oneStep({ inputs: [tea], outputs: [tea] })).toMatchObject({ inputs: [], outputs: [], goods: [{ text: '5\u00A0kg Chè' }] });
  });

  it('says that no place is told, and keeps the code of one', () => {
    expect(oneStep({ at: '2026-08-05', locationCode: '9520001900037' })).toMatchObject({ lines: [`05/08/2026, ${words.noPlace}`], location: words.location('9520001900037') });
  });

  it('names who did it unless it was the producer', () => {
    expect(oneStep({ who: 'HTX Mây Xanh' })?.lines).toHaveLength(1);
    expect(oneStep({ who: 'Xưởng khác' })?.lines[1]).toBe('Xưởng khác');
  });

  it('links evidence over https only', () => {
    const evidence = (url: string) => oneStep({ evidence: [{ kind: 'log', text: 'Sổ', url }] })?.evidence[0];
    expect(evidence('https://a.example/1')).toEqual({ text: 'Sổ', href: 'https://a.example/1' });
    expect(evidence('http://a.example/1')).toEqual({ text: 'Sổ' });
  });

  it('of another lot carries that lot, with its page; goods of a lot without a record are named and not linked', () => {
    const lots = lotsOf({ 'a/P': { steps: [aStep('pack', { at: '2026-08-05', inputs: [ofLot('H'), ofLot('N9')] })] }, 'a/H': { steps: [aStep('harvest', { at: '2026-08-01' })] } });
    const lot = lotOf(lots, 'a/P');
    const steps = wayView(lot).entries.filter(({ kind }) => kind === 'step');
    const href = `/t/${lot.product.code}/H`;
    expect(steps[0]?.lot).toEqual({ code: 'H', href });
    expect(steps[1]).not.toHaveProperty('lot');
    expect(steps[1]?.inputs.map((one) => one.lot)).toEqual([{ code: 'H', href }, { code: 'N9' }]);
  });
});

describe('a gap', () => {
  const lots = lotsOf({ 'a/P': { steps: [aStep('harvest', { at: '2026-08-01' }), aStep('process', { at: '2026-08-03' }), aStep('pack', { at: '2026-08-05' })] } });
  const view = wayView(lotOf(lots, 'a/P'));
  const gaps = view.entries.filter(({ kind }) => kind === 'gap');

  it('is named by the steps of which nothing is told', () => {
    expect(gaps.map(({ title }) => title)).toEqual(['Trống: nhập kho', 'Trống: kiểm nghiệm', 'Trống: vận chuyển, bày bán']);
    expect([view.recorded, view.gaps]).toEqual([3, 3]);
  });

  it('says between which days there are no data', () => {
    expect(gaps.map(({ lines }) => lines[0])).toEqual(['Không có dữ liệu từ 01/08/2026 đến 03/08/2026', 'Không có dữ liệu từ 03/08/2026 đến 05/08/2026', 'Không có dữ liệu sau 05/08/2026']);
  });
});

describe('the drawn graph', () => {
  const lots = lotsOf({
    'a/N1': { what: 'Măng tươi', steps: [] },
    'a/N2': { steps: [], recall: { on: '2026-09-01', reason: 'Hở.', advice: 'Trả lại.', sources: ['s1'] } },
    'a/S': { steps: [aStep('process', { inputs: [ofLot('N1', '250 kg'), ofLot('N2', '170 kg')] })] },
    'a/G1': { steps: [aStep('pack', { inputs: [ofLot('S', '20 kg')] })] },
    'a/G2': { steps: [aStep('pack', { inputs: [ofLot('S', '18 kg')] })] },
  });
  const view = graphView(lotGraph(lotOf(lots, 'a/G1')));

  it('numbers rings from the top, so that a list with the same numbers tells all of it', () => {
    expect(view?.nodes.map(({ number, code }) => [number, code])).toEqual([[1, 'N1'], [2, 'N2'], [3, 'S'], [4, 'G1'], [5, 'G2']]);
    expect(view?.nodes.map(({ y }) => y)).toEqual([30, 30, 90, 150, 150]);
  });

  it('says of each lot how much of it went into which', () => {
    expect(view?.nodes.map(({ into }) => into)).toEqual([['250\u00A0kg vào lô S'], ['170\u00A0kg vào lô S'], ['20\u00A0kg vào lô G1', '18\u00A0kg vào lô G2'], [], []]);
  });

  it('marks the page\'s own lot, which is no link, and a recalled one', () => {
    expect(view?.nodes.map(({ look }) => look)).toEqual(['lot', 'recalled', 'lot', 'own', 'lot']);
    expect(view?.nodes.filter(({ href }) => href === undefined).map(({ code }) => code)).toEqual(['G1']);
  });

  it('draws a line for each transfer, inside the drawing', () => {
    expect(view?.edges.match(/M/gu)).toHaveLength(4);
    const numbers = (view?.edges.match(/\d+/gu) ?? []).map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(view?.width ?? 0, view?.height ?? 0));
  });
});
