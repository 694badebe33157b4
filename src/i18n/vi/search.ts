// Words of search that are told back: facets and their values, orders, what was understood of a query.

export const searchWords = {
  facets: {
    province: 'Tỉnh, thành phố hiện nay',
    formerProvince: 'Tỉnh cũ (trước 01/07/2025)',
    formerDistrict: 'Huyện cũ (trước 01/07/2025)',
    commune: 'Xã, phường, đặc khu',
    group: 'Nhóm hàng',
    stars: 'Hạng sao',
    state: 'Tình trạng hôm nay',
    producerKind: 'Loại chủ thể',
    documents: 'Giấy tờ còn hạn',
    year: 'Năm công nhận',
    hasLots: 'Có hồ sơ lô',
    hasSupplySheet: 'Có phiếu cung ứng',
  },
  sorts: { khop: 'Khớp nhất', moi: 'Mới công nhận', sao: 'Nhiều sao trước', ten: 'Theo tên', 'sap-het': 'Sắp hết hạn trước' },
  chips: {
    stars: (stars: readonly string[]) => `${stars.join(', ')} sao`,
    formerProvince: (name: string) => `${name} cũ`,
    nowIn: (name: string) => `nay thuộc ${name}`,
    nowIs: (name: string) => `nay vẫn là ${name}`,
    withFormer: (names: readonly string[]) => `gồm cả ${names.join(', ')} cũ`,
    formerDistrict: { 'rural-district': 'huyện', 'urban-district': 'quận', town: 'thị xã', city: 'thành phố' },
    districtOf: (kind: string, name: string, province: string) => `${kind} ${name} cũ (${province})`,
    commune: { ward: 'phường', commune: 'xã', 'special-zone': 'đặc khu' },
    communeOf: (kind: string, name: string, province: string) => `${kind} ${name}, ${province}`,
    several: (name: string, n: number) => `${name} (${n} nơi cùng tên)`,
    group: (name: string) => `Nhóm ${name}`,
    documents: (name: string) => `Có ${name}`,
  },
  intents: { 'buy-where': 'Tìm nơi bán', sourcing: 'Tìm nguồn hàng' },
} as const;
