// Words of search that are told back: facets and their values, orders, what was understood of a query.
import { printNumber } from '../dates.ts';

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
    capacity: 'Sản lượng mỗi tháng',
    minimumOrder: 'Đặt tối thiểu',
    channels: 'Đang bán ở',
    months: 'Tháng có hàng',
    vatInvoice: 'Xuất được hoá đơn VAT',
    samples: 'Gửi được hàng mẫu',
  },
  /** Steps of a capacity and of a least order (domain/supply-steps.ts). */
  steps: {
    amount: {
      mass: (n: number) => (n >= 1000 ? `${printNumber(n / 1000)} tấn` : `${printNumber(n)} kg`),
      volume: (n: number) => `${printNumber(n)} lít`,
      piece: (n: number) => `${printNumber(n)} gói, chai, hộp …`,
      case: (n: number) => `${printNumber(n)} thùng`,
    },
    from: (amount: string) => `Từ ${amount} mỗi tháng`,
    upTo: (amount: string) => `Đặt không quá ${amount}`,
  },
  month: (n: string) => `Tháng ${n}`,
  sorts: { khop: 'Khớp nhất', moi: 'Mới công nhận', sao: 'Nhiều sao trước', ten: 'Theo tên', 'sap-het': 'Sắp hết hạn trước', 'khai-du': 'Khai đủ nhất trước' },
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
