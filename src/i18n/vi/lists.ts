// Words of lists of products and of the places and groups that they are of.
import { printNumber } from '../dates.ts';
import { entryWords } from './entry.ts';

export const listsWords = {
  counts: {
    asOf: 'tính đến',
    inForce: 'đang có hiệu lực',
    lapsed: 'đã hết hạn hoặc bị thu hồi',
    unverified: 'chưa xác minh hoặc mới đề nghị',
  },

  list: {
    all: 'Tất cả sản phẩm',
    products: (n: number) => `${printNumber(n)} sản phẩm`,
    order: (day: string) => `Xếp theo tình trạng ngày ${day}: còn hiệu lực trước, rồi theo tên.`,
    page: (page: number, of: number) => `Trang ${page} / ${of}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    pages: 'Các trang',
    empty: 'Danh mục chưa có sản phẩm nào ở đây. Không thấy ở đây không có nghĩa là không được công nhận: danh mục chỉ ghi những gì đã thấy nguồn.',
    crumbs: 'Đường dẫn',
    inForceHead: (day: string) => `Có hiệu lực vào ngày ${day}`,
    restHead: (day: string) => `Hết hạn, thu hồi, chưa xác minh hoặc mới đề nghị vào ngày ${day}`,
  },

  unit: { ward: 'Phường', commune: 'Xã', 'special-zone': 'Đặc khu', city: 'thành phố', province: 'tỉnh' },

  place: {
    index: 'Nơi làm ra',
    indexText: 'Từ 01/07/2025 cả nước còn 34 tỉnh, thành phố. Tên cũ vẫn tìm được: mỗi tỉnh cũ có một trang nói nay thuộc đâu.',
    today: '34 tỉnh, thành phố hiện nay',
    former: '63 tỉnh, thành phố trước 01/07/2025',
    formerShort: (name: string) => `${name} cũ`,
    formerOf: entryWords.formerOf,
    nowIn: (name: string) => `nay thuộc ${name}`,
    nowIs: (name: string) => `nay vẫn là ${name}`,
    productsIn: (where: string) => `Sản phẩm OCOP của ${where}`,
    seeNow: (name: string) => `Xem cả ${name} hiện nay`,
    nowSame: (name: string) => `nay vẫn là ${name}, không nhập với tỉnh nào`,
    formerTitle: (name: string) => `${name} trước 01/07/2025`,
    formerText: (former: string, now: string) => `Địa bàn ${former} trước 01/07/2025 nay thuộc ${now}. Dưới đây là sản phẩm có nơi làm ra ghi theo tỉnh cũ.`,
    mergedFrom: (names: readonly string[]) => `Gồm địa bàn ${names.join(', ')} trước 01/07/2025.`,
    communes: 'Xã, phường, đặc khu có sản phẩm trong danh mục',
    noCommune: (n: number) => `${printNumber(n)} sản phẩm chỉ biết đến cấp huyện cũ hoặc tỉnh.`,
    coverage: 'Danh mục ghi được bao nhiêu',
    coverageText: (inForce: number, lapsed: number, unverified: number, reported: number, when: string) =>
      `Danh mục có ${printNumber(inForce + lapsed + unverified)} sản phẩm (${printNumber(inForce)} còn hiệu lực, ${printNumber(lapsed)} hết hạn hoặc thu hồi, ${printNumber(unverified)} chưa xác minh); tỉnh báo cáo ${printNumber(reported)}, ${when}.`,
    candidates: (names: readonly string[]) => `nay có thể thuộc ${names.join(' hoặc ')} (xã cũ bị chia)`,
    before: 'trước 01/07/2025:',
    told: 'nguồn ghi:',
  },

  group: {
    index: 'Nhóm hàng',
    indexText: 'Sáu nhóm, theo Phụ lục I Quyết định 26/2026/QĐ-TTg. Chè và cà phê thuộc thực phẩm; tinh dầu thuộc dược liệu.',
    inRegister: (path: string, n: number) => `${path}: ${printNumber(n)} sản phẩm trong danh mục OCOP.`,
    code: (code: string) => `Mã nhóm ${code}`,
    set: (n: number) => `Bộ tiêu chí ${n}`,
  },

  stars: {
    title: (n: number) => `Sản phẩm ${n} sao`,
    text: (n: number) => `Gồm sản phẩm đang có ${n} sao; phía dưới, để riêng, là sản phẩm từng đạt hoặc chưa xác minh.`,
    who: { 3: 'Do UBND cấp tỉnh công nhận (từ 02/2023 đến 07/2025: UBND cấp huyện).', 4: 'Do UBND cấp tỉnh công nhận.', 5: 'Do bộ phụ trách nông nghiệp công nhận.' },
  },

  expiring: {
    title: 'Sắp hết hạn',
    text: 'Sản phẩm có hạn trong 180 ngày tới, tính từ ngày cập nhật trang; hạn gần nhất xếp trước. Hồ sơ đánh giá lại nộp trước hạn từ 180 đến 120 ngày (Quyết định 26/2026/QĐ-TTg, Điều 7).',
    empty: 'Không có sản phẩm nào biết chắc sẽ hết hạn trong 180 ngày tới.',
  },
} as const;
