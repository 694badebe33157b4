// The one place for addresses inside the site. Vietnamese at the root; every address ends in a slash (printed codes excepted).

export const urls = {
  home: () => '/',
  products: (page = 1) => paged('/san-pham/', page),
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
  salesPoint: (id: string) => `/diem-ban/${id}/`,
  expiring: (page = 1) => paged('/sap-het-han/', page),
  events: () => '/su-kien/',
  data: () => '/du-lieu/',
  kindDrawing: (kind: string) => `/kinds/${kind}.svg`,
} as const;

function paged(base: string, page: number): string {
  return page <= 1 ? base : `${base}trang/${page}/`;
}
