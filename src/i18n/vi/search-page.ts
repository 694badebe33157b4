// What the search says: its field and suggestions on every page, and the list that is searched and narrowed.
import { printNumber } from '../dates.ts';

/** The field of the header and what drops down from it. Small: every page's script carries it. */
export const searchBoxWords = {
  label: 'Tìm sản phẩm',
  placeholder: 'Tên hàng, nơi làm ra, mã',
  submit: 'Tìm',
  suggestions: 'Gợi ý',
  /** Spoken. */
  found: (n: number) => (n === 0 ? 'Không có gợi ý.' : `${n} gợi ý, dùng mũi tên để chọn.`),
  kinds: {
    product: 'Sản phẩm',
    producer: 'Chủ thể',
    province: 'Nơi làm ra',
    'former-province': 'Tỉnh cũ',
    commune: 'Nơi làm ra',
    group: 'Nhóm hàng',
    'sales-point': 'Điểm bán',
  },
} as const;

export const searchPageWords = {
  /** After "Lọc". */
  thisList: 'danh sách này',

  title: (n: string) => `${n} sản phẩm`,
  titleFor: (text: string) => `cho “${text}”`,
  loading: (text: string) => (text === '' ? 'Đang tìm…' : `Đang tìm “${text}”…`),
  counts: { inForce: 'đang có hiệu lực', lapsed: 'từng đạt, nay không còn hiệu lực', unverified: 'chưa xác minh hoặc mới đề nghị' },
  asOf: (day: string) => `tính ngày ${day}`,
  restHead: 'Không còn hiệu lực, chưa xác minh hoặc mới đề nghị',

  filters: 'Bộ lọc',
  filter: 'Lọc',
  filterOf: (n: number) => (n === 0 ? 'Lọc' : `Lọc ${n}`),
  close: 'Đóng',
  clear: 'Bỏ hết',
  show: (n: string) => `Xem ${n} sản phẩm`,
  showNone: 'Không có sản phẩm nào',
  drop: (label: string) => `Bỏ ${label}`,
  fromText: (words: string) => `đọc từ “${words}”`,
  chosen: 'Đang lọc theo',
  offers: 'Chỉ lấy:',
  searchIn: (facet: string) => `Tìm trong: ${facet}`,
  searchInShort: 'Gõ để tìm',
  noneIn: 'Không có mục nào tên như vậy.',
  all: (n: number) => `Xem cả ${n}`,
  fewer: 'Thu gọn',
  open: (group: string) => `Mở các nhóm trong ${group}`,
  sort: 'Xếp theo',
  /** Without words there is nothing to match. */
  sortPlain: 'Còn hiệu lực trước',

  didYouMean: 'Có phải bạn tìm',
  searchedInstead: (typed: string, meant: string) => `Không thấy “${typed}”. Dưới đây là kết quả cho “${meant}”.`,
  nearest: (missing: readonly string[]) => `Không sản phẩm nào có đủ mọi từ. Gần nhất, thiếu ${missing.map((word) => `“${word}”`).join(', ')}:`,
  leftOut: (words: readonly string[]) => `Bỏ qua: ${words.join(', ')}`,
  dropped: (what: readonly string[]) => `Bỏ qua phần không hiểu trong địa chỉ: ${what.join(', ')}.`,
  notes: {
    'server-unreachable': 'Máy chủ tìm kiếm đang không trả lời; kết quả lấy từ bản lưu trên trang này.',
    'server-slow': 'Máy chủ tìm kiếm đang chậm; kết quả lấy từ bản lưu trên trang này.',
    'server-wrong': 'Máy chủ tìm kiếm đang trục trặc; kết quả lấy từ bản lưu trên trang này.',
    'server-outdated': 'Máy chủ tìm kiếm chưa theo kịp danh mục; kết quả lấy từ bản lưu trên trang này.',
  },
  failed: 'Chưa tải được bộ tìm kiếm. Kiểm tra mạng rồi thử lại; danh sách dưới đây là toàn bộ danh mục, chưa lọc.',
  partFailed: 'Chưa tải được phần trả lời này. Kiểm tra mạng rồi thử lại.',
  again: 'Thử lại',
  adults: '18+',
  /** One line on a small phone, as the links to sales points. */
  sourcing: 'Bạn mua số lượng lớn? Xem nguồn hàng',
  sales: {
    ask: 'Bạn tìm nơi bán?',
    of: (goods: string | undefined, place: string | undefined) => `Nơi bán ${goods === undefined ? 'nhóm hàng này' : `hàng nhóm ${goods}`}${at(place)}`,
    all: (place: string | undefined, isBeside: boolean) => `${isBeside ? 'Mọi' : 'Xem các'} điểm bán${at(place)}`,
  },

  pages: 'Các trang',
  previous: 'Trang trước',
  next: 'Trang sau',
  end: (n: string) => `Hết ${n} sản phẩm.`,
  related: 'Trang cùng tên',
  report: 'Không thấy món cần tìm? Báo cho danh mục',

  codeHeading: (text: string) => `Mã “${text}”`,
  emptyTitle: (n: number) => (n > 1 ? `Không có sản phẩm nào khớp cả ${COUNTED[n] ?? n} điều` : 'Không có sản phẩm nào khớp'),
  pastEnd: 'Danh sách không có trang này',
  toFirst: 'Về trang đầu',
} as const;

function at(place: string | undefined): string {
  return place === undefined ? '' : ` ở ${place}`;
}

const COUNTED: Readonly<Record<number, string>> = { 2: 'hai', 3: 'ba', 4: 'bốn', 5: 'năm' };

/** @example countOf(1402) // '1.402' */
export const countOf = printNumber;
