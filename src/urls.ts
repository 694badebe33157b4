// The one place for addresses inside the site. Vietnamese at the root; every address ends in a slash (printed codes excepted).

export const urls = {
  home: () => '/',
  products: (page = 1) => paged('/san-pham/', page),
  /** The list searched and narrowed: a query as search/query writes it, without a question mark. */
  productsBy: (query: string) => (query === '' ? '/san-pham/' : `/san-pham/?${query}`),
  /** Names of values for the filters, loaded by the search island; those of the demonstrations too where they are asked for. */
  searchNames: (demonstrations = false) => (demonstrations ? '/tim/ten-minh-hoa.json' : '/tim/ten.json'),
  /** What the embedded engine answers from: products with their index, and the words that queries are understood by. */
  searchProducts: () => '/tim/san-pham.json',
  /** The same with the demonstrations among them. */
  searchDemonstrations: () => '/tim/minh-hoa.json',
  searchWords: () => '/tim/tu-vung.json',
  /** The same words with all proper names: for pages that ask a server and load no products. */
  searchServerWords: () => '/tim/tu-vung-may-chu.json',
  /** What the search field suggests: the first file, and further ones by the first two letters of a word. */
  searchSuggestions: (key?: string) => (key === undefined ? '/tim/goi-y.json' : `/tim/goi-y/${key}.json`),
  product: (id: string) => `/san-pham/${id}/`,
  places: () => '/tinh/',
  province: (slug: string, page = 1) => paged(`/tinh/${slug}/`, page),
  commune: (province: string, commune: string, page = 1) => paged(`/tinh/${province}/${commune}/`, page),
  formerProvince: (slug: string, page = 1) => paged(`/tinh-cu/${slug}/`, page),
  groups: () => '/nhom/',
  group: (slug: string, page = 1) => paged(`/nhom/${slug}/`, page),
  stars: (stars: number, page = 1) => paged(`/sao/${stars}/`, page),
  producers: (page = 1) => paged('/chu-the/', page),
  producer: (id: string) => `/chu-the/${id}/`,
  decisions: () => '/quyet-dinh/',
  decision: (id: string) => `/quyet-dinh/${id}/`,
  salesPoints: () => '/diem-ban/',
  salesPointsIn: (province: string) => `/diem-ban/tinh/${province}/`,
  salesPointsOf: (kind: string) => `/diem-ban/loai/${kind}/`,
  salesPoint: (id: string) => `/diem-ban/${id}/`,
  /** The list narrowed to what is asked for, a query with its question mark (projections/sales-filter). */
  salesPointsBy: (query: string) => `/diem-ban/${query}`,
  /** Borders of provinces for a reader who asks for what is near. */
  salesBorders: () => '/diem-ban/ranh-gioi.json',
  /** Suppliers for buyers in bulk, a query without its question mark; with the demonstrations among them where they are asked for. */
  sourcing: (query = '', demonstrations = false) => {
    const all = [query, demonstrations ? 'minh-hoa=1' : ''].filter((part) => part !== '').join('&');
    return all === '' ? '/nguon-hang/' : `/nguon-hang/?${all}`;
  },
  sourcingPage: (page = 1) => paged('/nguon-hang/', page),
  /** What is compared, exported and asked for: products in files by `detailShard` of their id. */
  sourcingDetails: (shard: string) => `/nguon-hang/chi-tiet/${shard}.json`,
  expiring: (page = 1) => paged('/sap-het-han/', page),
  events: () => '/su-kien/',
  data: () => '/du-lieu/',
  /** Where to tell what is wrong or missing. */
  reporting: () => '/du-lieu/#sua',
  /** Printed addresses of a product and of a lot: no final slash (files `<code>.html`); a GTIN in fourteen digits. */
  trace: (code: string, lot?: string) => `/t/${code}${lot === undefined ? '' : `/${lot}`}`,
  digitalLink: (gtin14: string, lot?: string) => `/01/${gtin14}${lot === undefined ? '' : `/10/${lot}`}`,
  /** The printed address of a product as a picture of its QR code. */
  qrSvg: (code: string) => `/ma-qr/${code}.svg`,
  qrPng: (code: string) => `/ma-qr/${code}.png`,
  badge: (code: string) => `/huy-hieu/${code}.svg`,
  epcis: (product: string, lot: string) => `/api/v1/epcis/${product}/${lot}.json`,
  /** What the terms of our own in EPCIS files mean; the names themselves are its fragments. */
  epcisTerms: () => '/api/v1/epcis/terms.json',
  /** Names, not pages, of goods and places that have no number of GS1 (after CBV's pattern `…/class/<id>`, `…/loc/<id>`). */
  epcisClass: (id: string) => `/api/v1/epcis/class/${encodeURIComponent(id)}`,
  epcisLocation: (code: string) => `/api/v1/epcis/loc/${encodeURIComponent(code)}`,
  checkCode: (text?: string) => (text === undefined ? '/kiem-tra/' : `/kiem-tra/?${new URLSearchParams({ ma: text }).toString()}`),
  /** Entries that answer a code without a server; the file's name is `shardOf` a key. */
  lookUp: (shard: string) => `/tra-cuu/${shard}.json`,
  labels: () => '/nhan/',
  /** Files that the page of labels loads: names by a key of their words, products by the first letter of their code. */
  labelNames: (key: string) => `/nhan/ten/${key}.json`,
  labelProducts: (letter: string) => `/nhan/ma/${letter}.json`,
  labelsOf: (code: string, lot?: string) => `/nhan/?ma=${code}${lot === undefined ? '' : `&lo=${lot}`}`,
  demonstrations: () => '/minh-hoa/',
  demonstration: (id: string) => `/minh-hoa/san-pham/${id}/`,
  demonstrationProducer: (id: string) => `/minh-hoa/chu-the/${id}/`,
  /** Outside the site, opened by a tap only: a map at a point (degrees) or of an address, and Zalo's share page. */
  mapAt: (lat: number, lon: number) => `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`,
  mapSearch: (address: string) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`,
  zaloShare: (page: string) => `https://zalo.me/share?url=${encodeURIComponent(page)}`,
  kindDrawing: (kind: string) => `/kinds/${kind}.svg`,
} as const;

function paged(base: string, page: number): string {
  return page <= 1 ? base : `${base}trang/${page}/`;
}
