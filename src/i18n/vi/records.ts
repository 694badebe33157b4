// Words of the pages of producers, decisions and events.
import { printNumber } from '../dates.ts';

export const recordsWords = {
  producer: {
    index: 'Chủ thể',
    indexText: 'Hợp tác xã, công ty, tổ hợp tác, hộ và cơ sở có sản phẩm trong danh mục. Một chủ thể có sao cho một món không có nghĩa là mọi món đều có sao.',
    kinds: {
      cooperative: 'Hợp tác xã',
      'cooperative-group': 'Tổ hợp tác',
      company: 'Công ty',
      'private-enterprise': 'Doanh nghiệp tư nhân',
      household: 'Hộ, cơ sở sản xuất',
      association: 'Hội, ban quản lý',
      unknown: 'Chưa rõ loại hình',
    },
    aliases: 'Tên khác trong các nguồn',
    contact: 'Liên hệ chủ thể tự công bố',
    noContact: 'Chưa có liên hệ nào được công bố hoặc được đồng ý công bố.',
    founded: 'Thành lập',
    members: 'Thành viên, liên kết',
    workers: 'Lao động',
    capacity: 'Sản lượng, vùng nguyên liệu',
    notes: 'Nguồn nói thêm',
    products: 'Sản phẩm của chủ thể',
    productsNote: 'Sao là của từng sản phẩm, không phải của chủ thể.',
    remove: 'Chủ thể muốn bỏ hoặc che tên?',
    removeText: 'Xem cách yêu cầu; mã đã in vẫn dẫn về trang này.',
  },

  decision: {
    index: 'Quyết định',
    indexText: 'Các quyết định công nhận, công nhận lại và thu hồi mà danh mục thấy số. Quyết định mà nguồn không nêu số thì không kê ở đây.',
    kinds: { recognition: 'Công nhận', 're-recognition': 'Công nhận lại', revocation: 'Thu hồi' },
    dateUnknown: 'chưa rõ ngày',
    count: (n: number) => `Nguồn nói ${printNumber(n)} sản phẩm.`,
    matched: (n: number) => (n === 0 ? 'Chưa sản phẩm nào có trang trong danh mục.' : `${printNumber(n)} sản phẩm có trang trong danh mục.`),
    rowCount: (matched: number, told: number | undefined) => (told === undefined ? `có ${printNumber(matched)} trang` : `${printNumber(told)} sản phẩm, có ${printNumber(matched)} trang`),
    unmatched: 'Tên nguồn nêu, danh mục chưa có trang',
    products: 'Sản phẩm trong quyết định',
  },

  events: { index: 'Sự kiện đã qua', indexText: 'Hội chợ, tuần hàng mà nguồn nói tới. Danh mục ghi lại việc đã diễn ra, không phải lịch sắp tới.', whenUnknown: 'chưa rõ ngày', organiser: 'Tổ chức' },
} as const;
