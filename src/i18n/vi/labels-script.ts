// What the script of the page of labels says.

export const labelsScriptWords = {
  // finding a product
  none: 'Không thấy sản phẩm nào. Thử ít chữ hơn, hoặc gõ mã bảy ký tự trên trang của sản phẩm.',
  found: (n: number) => `${n} sản phẩm. Chọn một:`,
  foundMost: (n: number) => `${n} sản phẩm đầu tiên. Gõ thêm để thu hẹp:`,
  offline: 'Không tải được danh sách. Kiểm tra mạng rồi thử lại.',
  codeSlip: 'Gần giống mã của danh mục nhưng có ký tự sai; đối chiếu lại từng ký tự với bao bì.',
  gtinSlip: (message: string) => `Số mã vạch chưa đúng: ${message}.`,
  added: (name: string) => `Đã thêm ${name}.`,
  removed: (name: string) => `Đã bỏ ${name}.`,
  full: (most: number) => `Mỗi lần in nhiều nhất ${most} sản phẩm. Bỏ bớt một sản phẩm để thêm sản phẩm khác.`,
  find: 'Tên, mã bảy ký tự hoặc số mã vạch',
  findMore: 'Thêm sản phẩm khác lên cùng tờ',

  // one product
  loading: 'Đang tải…',
  unknown: (code: string) => `Không có sản phẩm nào mang mã “${code}”. Tìm lại theo tên ở ô bên dưới.`,
  unknownTitle: 'Mã không có trong danh mục',
  notLoaded: (code: string) => `Không tải được sản phẩm có mã “${code}”. Kiểm tra mạng rồi mở lại trang.`,
  notLoadedTitle: 'Chưa tải được',
  noProducer: 'Chưa rõ chủ thể',
  demonstration: 'Hồ sơ minh hoạ, không có thật: nhãn in chữ MẪU.',
  stars: (line: string) => `Nhãn in ${line}.`,
  noRoom: (line: string) => `${line}. Cỡ nhãn này không đủ chỗ in sao.`,
  lapsedOn: (day: string) => `Hết hạn ngày ${day}: nhãn không in sao.`,
  boundary: (day: string) => `Hạn đúng ngày hôm nay (${day}): nhãn không in sao.`,
  oneLabel: (name: string) => `Một nhãn của ${name}`,
  lots: 'Lô đã khai:',
  lotKnown: (dates: string) => `Lô đã khai báo${dates === '' ? '' : `, ${dates}`}.`,
  lotUnknown: 'Lô này chưa khai báo: nhãn vẫn in được; người quét thấy trang của sản phẩm và lời báo là lô chưa khai báo.',
  lotWrong: 'Mã lô không dùng được. Tối đa 20 ký tự: chữ không dấu A–Z, chữ số, dấu chấm, gạch; bắt đầu bằng chữ hay số.',
  countFill: 'đầy tờ',
  countWrong: (most: number) => `Số nhãn không dùng được. Gõ số từ 1 đến ${most}, hoặc để trống để in đầy tờ.`,
  removeThis: (name: string) => ` ${name}`,
  problem: (message: string, remedy: string) => `${message.charAt(0).toLocaleUpperCase('vi')}${message.slice(1)}. Cách xử lý: ${remedy}.`,

  // the sheet
  startAt: (cell: number, row: number, column: number) => (cell === 1 ? 'Từ ô 1 (tờ mới)' : `Từ ô ${cell}: hàng ${row}, cột ${column}`),
  cell: (cell: number, row: number, column: number) => `Ô ${cell}, hàng ${row}, cột ${column}`,
  empty: 'Chưa chọn sản phẩm: đây là tờ nhãn trống.',
  nothing: 'Chưa có nhãn nào in được.',
  sum: (labels: number, sheet: number, sheets: number) => (sheets === 1 ? `${labels} nhãn trên 1 tờ` : `${labels} nhãn, tờ ${sheet} trên ${sheets}`),
  capped: (most: number) => `Mỗi lần in nhiều nhất ${most} nhãn; phần còn lại in lần sau.`,
  picture: (sheet: number, labels: number) => `Tờ ${sheet}: ${labels} nhãn`,
  pictureEmpty: 'Tờ nhãn trống',
} as const;
