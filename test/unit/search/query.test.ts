// Addresses of searches: round trips, one form for one choice, and whatever hostile hands put in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_KEYS, type FacetKey, facetOf } from '#search/facets.ts';
import { aQuery, LONGEST_TEXT, MOST_PAGES, MOST_VALUES, readQuery, type SearchQuery, SORTS, toggled, writeQuery } from '#search/query.ts';
import { anyAddress } from '../../search-contract/hostile-addresses.ts';

const read = (address: string, known?: Parameters<typeof readQuery>[1]) => readQuery(new URLSearchParams(address), known);

describe('an address', () => {
  it('without parameters asks for everything, by relevance, first page', () => {
    expect(read('')).toEqual({ query: { text: '', filters: {}, sort: 'khop', page: 1 }, dropped: [] });
  });

  it('gives text, facets, order and page', () => {
    const address = 'q=cà+phê&tinh=dak-lak&tinh=gia-lai&tinh-cu=kon-tum&xa=23638&nhom=ca-phe-ca-cao&sao=4&trang-thai=con-hieu-luc&loai-chu-the=hop-tac-xa&giay-to=haccp&nam=2024&co-lo=1&phieu-cung-ung=1&sap-xep=moi&trang=3';
    expect(read(address).query).toEqual({
      text: 'cà phê',
      filters: {
        province: ['dak-lak', 'gia-lai'],
        formerProvince: ['kon-tum'],
        commune: ['23638'],
        group: ['ca-phe-ca-cao'],
        stars: ['4'],
        state: ['in-force'],
        producerKind: ['cooperative'],
        documents: ['haccp'],
        year: ['2024'],
        hasLots: ['1'],
        hasSupplySheet: ['1'],
      },
      sort: 'moi',
      page: 3,
    });
    expect(read(address).dropped).toEqual([]);
  });

  it('is written in one order, whatever the order of choosing', () => {
    const one = read('trang=2&sao=5&sao=3&q=trà&tinh=hue').query;
    const other = read('tinh=hue&sao=3&q=trà&sao=5&trang=2').query;
    expect(writeQuery(one).toString()).toBe('q=tr%C3%A0&tinh=hue&sao=3&sao=5&trang=2');
    expect(writeQuery(other).toString()).toBe(writeQuery(one).toString());
  });

  it('leaves out what is as usual', () => {
    expect(writeQuery(aQuery()).toString()).toBe('');
  });

  it('says a state and a kind of producer in Vietnamese, and takes the English id too', () => {
    expect(writeQuery(aQuery({ filters: { state: ['expired'], producerKind: ['household'] } })).toString()).toBe('trang-thai=het-han&loai-chu-the=ho-co-so');
    expect(read('trang-thai=expired').query.filters).toEqual({ state: ['expired'] });
  });

  it.each(['1', 'co', 'true'])('takes %s for yes', (yes) => {
    expect(read(`co-lo=${yes}`).query.filters).toEqual({ hasLots: ['1'] });
  });

  it('names values that there are not, and drops them', () => {
    const known = { province: new Set(['hue']) };
    expect(read('tinh=hue&tinh=atlantis&sao=6&trang-thai=mo&sap-xep=x&la=1', known)).toEqual({
      query: aQuery({ filters: { province: ['hue'] } }),
      dropped: [
        { param: 'tinh', value: 'atlantis' },
        { param: 'sao', value: '6' },
        { param: 'trang-thai', value: 'mo' },
        { param: 'sap-xep', value: 'x' },
        { param: 'la', value: '1' },
      ],
    });
  });

  it('keeps silent about what links grow by themselves', () => {
    expect(read('utm_source=zalo&fbclid=x&minh-hoa=1').dropped).toEqual([]);
  });

  it.each([
    ['-1', 1],
    ['0', 1],
    ['7', 7],
    ['1e9', MOST_PAGES],
    ['1e999', MOST_PAGES],
    ['999999999999999999999', MOST_PAGES],
  ])('takes page %s for %i', (page, expected) => {
    expect(read(`trang=${page}`)).toEqual({ query: aQuery({ page: expected }), dropped: [] });
  });

  it.each(['', 'hai', '1.5', '0x10', 'NaN', 'Infinity', '２'])('drops page "%s"', (page) => {
    expect(read(`trang=${encodeURIComponent(page)}`).dropped).toEqual([{ param: 'trang', value: page }]);
  });

  it('gives up a value chosen twice, sorts those kept, and goes back to the first page', () => {
    const query = toggled(toggled(aQuery({ page: 4, filters: { stars: ['5'] } }), 'stars', '3'), 'province', 'hue');
    expect(query).toEqual(aQuery({ filters: { province: ['hue'], stars: ['3', '5'] } }));
    expect(toggled(query, 'province', 'hue').filters).toEqual({ stars: ['3', '5'] });
  });

  it('takes no more values than a hand chooses, and tells of the others', () => {
    const { query, dropped } = read(Array.from({ length: 70 }, (_, n) => `tinh=p${n}`).join('&'));
    expect(query.filters.province).toHaveLength(MOST_VALUES);
    expect(dropped).toHaveLength(20);
  });
});

/** A value for each facet that an address may hold. */
function valuesFor(key: FacetKey): fc.Arbitrary<string> {
  const { values } = facetOf(key);
  return values === undefined ? fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/) : fc.constantFrom(...values);
}

const anyFilters = fc.record(Object.fromEntries(FACET_KEYS.map((key) => [key, fc.uniqueArray(valuesFor(key), { minLength: 1, maxLength: 4 }).map((all) => all.sort())])), { requiredKeys: [] });
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyQuery: fc.Arbitrary<SearchQuery> = fc.record({ text: anyText, filters: anyFilters, sort: fc.constantFrom(...SORTS), page: fc.integer({ min: 1, max: MOST_PAGES }) });

describe('any query', () => {
  it('comes back from its address as it went in', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { query: clean } = readQuery(writeQuery(query));
        expect(clean).toEqual({ ...query, text: clean.text });
        expect(readQuery(new URLSearchParams(writeQuery(clean).toString()))).toEqual({ query: clean, dropped: [] });
      }),
    );
  });
});

describe('any address', () => {
  it('is read without failing, into a query that its own address gives back', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { query, dropped } = read(address);
        expect(read(writeQuery(query).toString())).toEqual({ query, dropped: [] });
        expect(query.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(query.page).toBeGreaterThanOrEqual(1);
        expect(query.page).toBeLessThanOrEqual(MOST_PAGES);
        expect([query.text, ...dropped.flatMap(({ param, value }) => [param, value])].every((text) => text.isWellFormed())).toBe(true);
        for (const [key, values] of Object.entries(query.filters)) {
          expect(FACET_KEYS).toContain(key);
          expect(values.every((value) => /^[a-z0-9-]+$/iu.test(value))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Addresses from people who want to see what breaks. */
const HOSTILE: readonly (readonly [name: string, address: string])[] = [
  ['10,000 characters', `q=${'đ'.repeat(10_000)}`],
  ['10,000 characters in a value', `tinh=${'a'.repeat(10_000)}`],
  ['10,000 parameters', 'sao=4&'.repeat(10_000)],
  ['quotes of the filter language', 'tinh=hue" OR stars=5 OR "a"="a'],
  ['brackets', "nhom=che') OR (1=1"],
  ['a backslash', 'nhom=che\\'],
  ['an operator', 'sao=4 TO 5'],
  ['EXISTS', 'giay-to=haccp EXISTS'],
  ['NUL', 'q=gạo%00sen&tinh=hue%00'],
  ['emoji', 'q=🍚🌾👩‍🌾&tinh=🍚'],
  ['right to left', 'q=%E2%80%AEgạo%E2%80%AC&tinh=%E2%80%AEhue'],
  ['a lone surrogate', 'q=%ED%A0%80x'],
  ['__proto__', '__proto__=1&tinh=__proto__&sao=__proto__&trang-thai=constructor&sap-xep=toString&loai-chu-the=hasOwnProperty'],
  ['a broken escape', 'q=%E0%A4%A&tinh=%zz'],
  ['a page below', 'trang=-1'],
  ['a page far above', 'trang=1e9'],
  ['markup', 'q=<script>alert(1)</script>&tinh=<img src=x>'],
  ['a template', 'q=${7*7}{{7*7}}'],
  ['only signs', 'q=%22%27%5B%5D()*?^~:\\'],
  ['full width', 'sao=４&tinh=ｈｕｅ'],
  ['capitals', 'tinh=HUE&TINH=hue'],
  ['brackets in the name', 'tinh[]=hue&tinh[0]=hue'],
];

function isSafe({ query, dropped }: ReturnType<typeof readQuery>): boolean {
  const values = Object.values(query.filters).flat();
  return (
    [...query.text].length <= LONGEST_TEXT &&
    !/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u.test(query.text) &&
    query.text.isWellFormed() &&
    values.every((value) => /^[a-z0-9-]{1,80}$/.test(value)) &&
    Object.keys(query.filters).every((key) => FACET_KEYS.some((one) => one === key)) &&
    SORTS.includes(query.sort) &&
    Number.isInteger(query.page) && query.page >= 1 && query.page <= MOST_PAGES &&
    dropped.length <= 20 && dropped.every(({ param, value }) => param.length <= 130 && value.length <= 130)
  );
}

describe('a hostile address', () => {
  it.each(HOSTILE)('with %s gives a query that can do no harm', (_, address) => {
    expect(isSafe(read(address))).toBe(true);
  });

  it('names what it dropped of a filter in a value', () => {
    expect(read('tinh=hue" OR stars=5')).toEqual({ query: aQuery(), dropped: [{ param: 'tinh', value: 'hue" OR stars=5' }] });
  });

  it('with names of Object.prototype drops them all', () => {
    expect(read('__proto__=1&trang-thai=constructor&loai-chu-the=__proto__&tinh=__proto__').query).toEqual(aQuery());
  });

  it('keeps the text but for what cannot be seen', () => {
    expect(read('q=%20gạo%00%20%E2%80%AEsen%20').query.text).toBe('gạo sen');
  });

  it('whatever it is, 1,000 times, never throws and never lets anything unknown through', () => {
    const param = fc.oneof(fc.constantFrom('q', 'trang', 'sap-xep', '__proto__', ...FACET_KEYS.map((key) => facetOf(key).param)), anyText);
    const pairs = fc.array(fc.tuple(param, fc.oneof(anyText, fc.string({ unit: fc.constantFrom('"', "'", '\\', '(', ')', '[', ']', '\0', '🍚', '\u202E', ' OR ', '=', '-', '1', 'e9', 'hue') }))), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, (all) => {
        const params = new URLSearchParams(all);
        expect(isSafe(readQuery(params))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
