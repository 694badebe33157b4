// One page of each kind in the fixture site, for the checks that every kind must pass.

/** The kinds of pages, each with an address. */
export const PAGE_KINDS = {
  'home': '/',
  'list': '/san-pham/',
  'province': '/tinh/gia-lai/',
  'commune': '/tinh/gia-lai/kbang/',
  'former province': '/tinh-cu/dong-thap/',
  'places': '/tinh/',
  'groups': '/nhom/',
  'group': '/nhom/thuc-pham/',
  'stars': '/sao/3/',
  'expiring': '/sap-het-han/',
  'product with everything': '/san-pham/tra-may-thu-nghiem/',
  'product with next to nothing': '/san-pham/hoa-chua-co-gi/',
  'product with a hostile name': '/san-pham/ten-co-the-script/',
  'product with a very long name': '/san-pham/ten-rat-dai/',
  'product whose sources differ': '/san-pham/vai-noi-khac-nhau/',
  'tourism service': '/san-pham/homestay-thu-nghiem/',
  'product with alcohol': '/san-pham/ruou-thu-nghiem/',
  'merged product': '/san-pham/tra-may-trung/',
  'former id': '/san-pham/nam-ma-cu/',
  'producers': '/chu-the/',
  'producer': '/chu-the/htx-thu-nghiem/',
  'masked producer': '/chu-the/chu-the-che-ten/',
  'decisions': '/quyet-dinh/',
  'decision': '/quyet-dinh/101-qd-ubnd-2025/',
  'sales points': '/diem-ban/',
  'sales points of a province': '/diem-ban/tinh/gia-lai/',
  'sales point': '/diem-ban/cua-hang-thu-nghiem/',
  'closed sales point': '/diem-ban/diem-da-dong/',
  'events': '/su-kien/',
  'data': '/du-lieu/',
  'not found': '/404.html',
} as const;

/** The kinds that differ most in what they are built of: for checks in a browser, which cost seconds. */
export const MAIN_KINDS = ['home', 'list', 'places', 'groups', 'product with everything', 'product with next to nothing', 'merged product', 'producers', 'producer', 'decisions', 'decision', 'sales points', 'sales point', 'events', 'data', 'not found'] as const satisfies readonly (keyof typeof PAGE_KINDS)[];
