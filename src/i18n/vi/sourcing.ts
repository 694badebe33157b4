// Words of the sourcing page: its list of rows, the tray of what is chosen. What opens from the tray says its own (sourcing-tools.ts).
import { printNumber } from '../dates.ts';

export const sourcingWords = {
  /** The page's use; then what only wide screens have room for. */
  lede: 'Chọn vài dòng để so sánh, xuất bảng đem họp, soạn lời hỏi hàng.',
  ledeMore: 'Sản lượng, lượng đặt, ngày giao do chủ thể tự khai.',
  /** Stands before the number of products. */
  titled: 'Nguồn hàng:',
  table: 'Nguồn hàng',
  heads: {
    pick: 'Chọn',
    product: 'Sản phẩm, chủ thể',
    place: 'Nơi',
    state: 'Sao và hạn',
    capacity: 'Sản lượng mỗi tháng',
    minimumOrder: 'Đặt ít nhất',
    leadTime: 'Giao sau',
    declared: 'Đã khai',
    papers: 'Giấy tờ còn hạn',
  },
  /** Over a figure, where rows are stacked. */
  labels: { capacity: 'Sản lượng/tháng', minimumOrder: 'Đặt ít nhất', leadTime: 'Giao sau' },
  pick: (name: string) => `Chọn ${name}`,
  noSheet: 'Chưa khai phiếu cung ứng',
  notDeclared: 'chưa khai',
  noPapers: 'chưa thấy giấy nào',
  morePapers: (n: number) => `và ${n} giấy khác`,
  days: (n: number) => `${printNumber(n)} ngày`,
  declaredOf: (n: number, of: number) => `${n}/${of}`,
  tag: 'Minh hoạ',
  /** Papers by their kind, where a cell has no room for the whole name; in the order in which buyers ask for them. */
  papers: {
    attp: 'ATTP',
    'phieu-kiem-nghiem': 'kiểm nghiệm',
    'cong-bo': 'công bố',
    haccp: 'HACCP',
    'iso-22000': 'ISO 22000',
    'fssc-22000': 'FSSC 22000',
    vietgap: 'VietGAP',
    globalgap: 'GlobalGAP',
    gacp: 'GACP',
    'huu-co': 'hữu cơ',
    gmp: 'GMP',
    'ma-so-vung-trong': 'mã vùng trồng',
    'ma-so-co-so-dong-goi': 'mã cơ sở đóng gói',
    'ma-so-ma-vach': 'mã số mã vạch',
    'nhan-hieu': 'nhãn hiệu',
    'nhan-hieu-tap-the': 'nhãn hiệu tập thể',
    'nhan-hieu-chung-nhan': 'nhãn hiệu chứng nhận',
    'chi-dan-dia-ly': 'chỉ dẫn địa lý',
    'moi-truong': 'môi trường',
    'hop-dong': 'hợp đồng',
    'dang-ky-kinh-doanh': 'đăng ký kinh doanh',
  },
  quick: 'Lọc nhanh',
  /** Offers whose value has too long a name for a chip. */
  quickNames: { documents: 'Có giấy ATTP' },

  demonstration: {
    mark: 'Có hồ sơ minh hoạ.',
    text: 'Dòng có chữ “Minh hoạ” được đặt ra để xem thử, không có thật; các dòng khác là sản phẩm thật.',
    leave: 'Bỏ hồ sơ minh hoạ',
    none: 'Chưa chủ thể nào trong danh mục khai.',
    see: 'Xem thử với hồ sơ minh hoạ',
  },

  tray: {
    label: 'Danh sách đã chọn',
    chosen: (n: number) => `Đã chọn ${n}`,
    full: (n: number) => `Danh sách đã đủ ${n} sản phẩm: bỏ bớt trước khi chọn thêm.`,
    see: 'Xem danh sách',
    seeShort: 'Xem',
    compare: 'So sánh',
    clear: 'Bỏ hết',
    /** Spoken. */
    cleared: 'Đã bỏ cả danh sách.',
    undo: 'Lấy lại',
    notKept: 'Trình duyệt này không cho lưu: danh sách mất khi đóng trang.',
  },

  /** On paper. */
  print: {
    filtered: (what: readonly string[]) => `Lọc: ${what.join('; ')}.`,
    date: (day: string) => `In ngày ${day}. Sao và giấy tờ tính đúng ngày này.`,
    note: 'Số liệu cung ứng do chủ thể tự khai, danh mục chép lại, không kiểm từng con số. Nguồn của từng điều ghi ở trang mỗi sản phẩm.',
  },

  exportAll: {
    csv: 'Xuất CSV',
    print: 'In danh sách này',
    upTo: (n: string) => `Bảng xuất có tối đa ${n} dòng đầu.`,
    working: 'Đang xuất …',
    failed: 'Chưa xuất được. Kiểm tra mạng rồi thử lại.',
  },
  loading: 'Đang mở …',
  loadFailed: 'Chưa tải được phần này. Kiểm tra mạng rồi thử lại.',
} as const;
