// What a scanned page shows: its special cases first, a title that claims nothing of today, links only where sources allow them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGtin } from '#domain/gtin.ts';
import type { Lot, Product } from '#domain/model.ts';
import { isInForce, stateOn } from '#domain/standing.ts';
import { vi } from '#i18n/vi.ts';
import { tracePage, type TraceOptions, type TracePage } from '#projections/trace-page.ts';
import type { SiteRecord } from '#schemas/site.ts';
import { aStep, goods, lotOf, lotsOf, ofLot } from '../../support/lots.ts';
import { anyDay } from '../../support/recognitions.ts';
import { anyStanding, aProducer, aProduct, aSource, certified, without } from '../../support/resolved.ts';

const BUILT = '2026-11-22';
const SITE: SiteRecord = { name: 'Danh mục', nameEn: 'Catalogue', baseUrl: 'https://ocop.example', search: { engine: 'embedded' } };
const OPTIONS: TraceOptions = { built: BUILT, site: SITE, documentKinds: new Map([['attp', 'Giấy an toàn thực phẩm']]), traceSystems: new Map([['icheck', 'iCheck']]) };

const page = (product: Product, lot?: Lot, change: Partial<TraceOptions> = {}): TracePage => tracePage(product, lot, { ...OPTIONS, ...change });
const row = (view: TracePage, name: string) => view.who.find((one) => one.name === name);

/** Two lots of one product: P made from H; each may be changed. */
function chain(harvest: Parameters<typeof lotsOf>[0][string] = {}, packed: Parameters<typeof lotsOf>[0][string] = {}) {
  const lots = lotsOf({
    'a/H': { producedOn: '2026-08-01', steps: [aStep('harvest', { at: '2026-08-01', outputs: [ofLot('H', '10 kg')] })], ...harvest },
    'a/P': { producedOn: '2026-08-05', expiresOn: '2027-08', steps: [aStep('pack', { at: '2026-08-05', inputs: [ofLot('H', '10 kg')] })], ...packed },
  });
  const view = (code: string) => page(lotOf(lots, `a/${code}`).product, lotOf(lots, `a/${code}`));
  return { lots, view };
}

const RECALL = { on: '2026-09-01', reason: 'Bao bì hở.', advice: 'Mang trả nơi bán.', sources: ['s1'] };

describe('what the stars are of', () => {
  it('raw goods carry no plate, and neither their words nor their title speak of stars they have', () => {
    const view = chain({ what: 'Măng tươi' }).view('H');
    expect(view.standing).toBeUndefined();
    expect(view.starsOf).toBe(vi.scan.starsOf.material('Măng tươi'));
    expect(view.title).toMatch(/: Măng tươi · /u);
  });

  it('a recalled lot keeps the plate of its product, which says that it is the product\'s', () => {
    const { view } = chain({ recall: RECALL });
    for (const code of ['H', 'P']) expect([view(code).standing?.kind, view(code).starsOf]).toEqual(['certified', vi.scan.starsOf.product]);
    expect(chain().view('P').starsOf).toBeUndefined();
  });

  it('numbers of raw goods are not among those to look for on a packet', () => {
    const { lots } = chain({ what: 'Măng tươi' });
    const view = page(lotOf(lots, 'a/P').product);
    expect([view.lots.map(({ code }) => code), view.materials.map(({ code }) => code)]).toEqual([['P'], ['H']]);
  });
});

describe('the page of a product', () => {
  it('has the address with its short code as the canonical one', () => {
    const product = aProduct();
    expect(page(product).canonical).toBe(`https://ocop.example/t/${product.code}`);
  });

  it('tells producer and place first, whatever else is known', () => {
    expect(page(aProduct()).who.slice(0, 2).map(({ name }) => name)).toEqual([vi.scan.who.producer, vi.scan.who.place]);
    expect(row(page(without(aProduct(), 'producer')), vi.scan.who.producer)?.text).toBe(vi.product.unknownProducer);
  });

  it('says of a number of the demonstration range that it is one, and of another nothing about where goods come from', () => {
    const gtin = (digits: string) => {
      const read = parseGtin(digits);
      if (!read.ok) throw new Error(read.message);
      return row(page(aProduct({ gtin: read.gtin })), vi.scan.who.gtin);
    };
    expect(gtin('9520000000011')?.aside).toBe(vi.scan.who.gtinDemo);
    expect(gtin('8938501001238')).toEqual({ name: vi.scan.who.gtin, text: '8938501001238', refs: [] });
  });

  it('leads to the demonstrations only where it is one', () => {
    expect(page(aProduct()).full).toBe('/san-pham/tra-may/');
    expect(page(aProduct({ isDemonstration: true }))).toMatchObject({ full: '/minh-hoa/san-pham/tra-may/', isHidden: true });
  });

  it('says a departed record\'s new place before everything, shows no star and stays out of search engines', () => {
    const into = aProduct({ id: 'moi', name: 'Trà Mới', code: 'K7MX4P3' });
    const view = page(aProduct({ record: { lifecycle: { kind: 'merged', on: '2026-03-01', into: 'moi', reason: 'Hai hồ sơ một sản phẩm.' } } }), undefined, { into });
    expect(view.notices[0]).toMatchObject({ title: vi.scan.notice.departed.merged, links: { items: [{ text: 'Trà Mới', href: '/t/K7MX4P3' }] } });
    expect(view).toMatchObject({ isHidden: true });
    expect(view).not.toHaveProperty('standing');
    expect(view.title).not.toMatch(/\d sao/u);
  });

  it('says that stars were withdrawn, with the day when it is known', () => {
    const view = page(aProduct({ standing: { kind: 'revoked', stars: 3, on: { earliest: '2026-01-05', latest: '2026-01-05' } } }));
    expect(view.notices.map(({ look, title }) => [look, title])).toEqual([['stop', vi.scan.notice.revoked]]);
    expect(view.notices[0]?.lines[0]?.text).toContain('05/01/2026');
  });

  it('links another trace page by its system only over https from a source that is not of low trust', () => {
    const elsewhere = (url: string, trust: 'press' | 'low') => page(aProduct({ record: { traceLinks: [{ system: 'icheck', url, sources: ['s1'] }], sources: [aSource({ trust })] } })).elsewhere[0];
    expect(elsewhere('https://icheck.example/p/1', 'press')).toMatchObject({ text: 'iCheck', href: 'https://icheck.example/p/1', address: 'icheck.example' });
    expect(elsewhere('http://icheck.example/p/1', 'press')).not.toHaveProperty('href');
    expect(elsewhere('https://icheck.example/p/1', 'low')).not.toHaveProperty('href');
  });

  it('tells where goods can be bought, not where they were exported to, and each place once', () => {
    const offer = { text: 'Chợ xã', sources: ['s1'] };
    const producer = aProducer({ record: { offers: [offer, { text: 'Cửa hàng A', sources: ['s1'] }] } });
    const view = page(aProduct({ producer, record: { offers: [offer, { kind: 'market', text: 'Xuất đi Nhật', sources: ['s1'] }] } }));
    expect(view.shops.map(({ text }) => text)).toEqual(['Chợ xã', 'Cửa hàng A']);
  });

  it('names a paper by its kind and says until when it holds', () => {
    const view = page(aProduct({ record: { documents: [{ kind: 'attp', number: '12', validUntil: '2027-01-01', sources: ['s1'] }] } }));
    expect(view.papers).toMatchObject([{ text: 'Giấy an toàn thực phẩm, số 12', until: '2027-01-01' }]);
  });

  it('says plainly that nobody takes reports, or gives the contact with code and lot in the subject', () => {
    expect(page(aProduct()).reporting).toEqual({ text: vi.scan.reporting.none });
    const { lots } = chain();
    const lot = lotOf(lots, 'a/P');
    const { reporting } = page(lot.product, lot, { site: { ...SITE, contact: { email: 'ocop@tinh.example', phone: '+84912345678' } } });
    const mail = new URL(reporting.mail ?? '');
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'ocop@tinh.example']);
    expect(mail.searchParams.get('subject')).toContain(`mã ${lot.product.code}, lô P`);
    expect(reporting.phone).toEqual({ href: 'tel:+84912345678', text: 'Gọi 0912345678' });
  });

  it('lists every source of its record with the day of checking', () => {
    const sources = [aSource(), aSource({ id: 's2', citation: 'Báo khác' })];
    expect(page(aProduct({ record: { sources } })).notes.map(({ citation, checkedOn }) => [citation, checkedOn])).toEqual([['Báo tỉnh', '2026-11-20'], ['Báo khác', '2026-11-20']]);
  });
});

describe('the title', () => {
  it('tells the stars with the day until which they hold', () => {
    expect(page(aProduct({ name: 'Măng le khô', standing: certified() })).title).toBe('Măng le khô: 4 sao, hạn 10/05/2028 · Danh mục');
  });

  it('tells no stars of a certificate that has lapsed, may have lapsed or is none, on any day', () => {
    fc.assert(fc.property(anyStanding, anyDay, (standing, built) => {
      const { title } = page(aProduct({ standing }), undefined, { built });
      expect(title).not.toContain('còn hiệu lực');
      if (!isInForce(stateOn(standing, built))) expect(title).not.toMatch(/\d sao/u);
      else expect(title).toMatch(/\d sao, hạn (?:ít nhất )?(?:\d\d\/)?\d\d\/\d{4}/u);
    }));
  });
});

describe('the page of a lot', () => {
  it('tells its dates as far as they are known, and the last day on which it is not past its date', () => {
    expect(chain().view('P').lot).toMatchObject({ code: 'P', produced: '05/08/2026', expires: '08/2027', lastDay: '2027-08-31' });
  });

  it('says its own recall before everything else, with reason, advice and the lots made from it', () => {
    const view = chain({ recall: RECALL }).view('H');
    expect(view.notices[0]?.title).toBe(vi.scan.notice.recalled);
    expect(view.notices[0]?.lines.map(({ text }) => text)).toEqual(['Thu hồi ngày 01/09/2026', RECALL.reason, RECALL.advice]);
    expect(view.notices[0]?.links?.items.map(({ text }) => text)).toEqual(['P']);
    expect(view.title).toContain(vi.scan.title.recalled);
  });

  it('says that what it was made from was recalled, and leads there', () => {
    const { lots, view } = chain({ recall: RECALL });
    const [notice] = view('P').notices;
    expect(notice).toMatchObject({ look: 'stop', title: vi.scan.notice.madeFrom('H'), links: { items: [{ text: 'H', href: `/t/${lotOf(lots, 'a/H').product.code}/H` }] } });
  });

  it('says nothing of a recall to the lot that a recalled one was made from', () => {
    expect(chain({}, { recall: RECALL }).view('H').notices).toEqual([]);
  });

  it('counts of the ten data what is declared whole', () => {
    const { ten } = chain().view('P').lot ?? {};
    expect(ten?.rows).toHaveLength(10);
    expect(ten?.present).toBe(ten?.rows.filter(({ state }) => state === 'present').length);
    expect(ten?.rows.find(({ number }) => number === 10)).toMatchObject({ state: 'missing', text: vi.scan.ten.states.missing });
  });

  it('lists the product\'s other lots once: those in its graph are not listed again', () => {
    const lots = lotsOf({ 'a/P': { steps: [aStep('pack', { inputs: [ofLot('H')] })] }, 'a/H': { steps: [] }, 'a/X': { steps: [], recall: RECALL } });
    const lot = lotOf(lots, 'a/P');
    expect(page(lot.product, lot).lots).toMatchObject([{ code: 'X', isRecalled: true }]);
    expect(page(lot.product).lots.map(({ code }) => code).toSorted()).toEqual(['H', 'P', 'X']);
  });

  it('has no drawing of a lot that stands alone', () => {
    const alone = lotsOf({ 'a/P': { steps: [aStep('pack', { outputs: [goods('Gói', '5 gói')] })] } });
    const lot = lotOf(alone, 'a/P');
    expect(page(lot.product, lot).lot).not.toHaveProperty('graph');
  });
});
