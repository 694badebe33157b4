// What the check page answers, one part for each kind of answer.

export const answerWords = {
  looking: 'Đang tra danh mục…',
  failed: { title: 'Chưa tra được', text: 'Không tải được phần danh mục cần tra. Kiểm tra mạng rồi thử lại.', again: 'Thử lại' },

  found: {
    product: 'Có trong danh mục',
    lot: 'Có trong danh mục',
    demonstration: 'Hồ sơ minh hoạ: sản phẩm và con số được đặt ra để làm mẫu, không có hàng thật.',
    open: 'Xem trang của mã này',
    openLot: 'Xem trang của lô này',
    more: 'Xem hồ sơ đầy đủ',
    compare: 'So với bao bì trong tay: tên, người làm ra, ngày và số lô có khớp không? Mã in ra không chứng minh món hàng là thật.',
    lotOf: (lot: string) => `Số lô trong mã: ${lot}`,
    serialOf: (serial: string) => `Số riêng của món hàng trong mã: ${serial}`,
    gtinOf: (digits: string) => `Số dưới mã vạch: ${digits}`,
    lotKnown: 'Lô này đã khai báo.',
    lotRecalled: 'Lô này bị thu hồi, hoặc làm từ lô bị thu hồi. Đừng dùng. Xem trang của lô để biết phải làm gì.',
    lotUnknown: 'Chưa ai khai báo lô này: trang chỉ nói được về sản phẩm, không nói được về lô.',
    departed: {
      withdrawn: 'Hồ sơ này đã rút khỏi danh mục; trang của nó nói vì sao.',
      merged: 'Hồ sơ này đã nhập vào một hồ sơ khác; trang của nó dẫn sang.',
      moved: 'Hồ sơ này đã chuyển sang mã khác; trang của nó dẫn sang.',
    },
    elsewhere: 'Mã này dẫn tới địa chỉ dưới đây, ngoài danh mục. Danh mục nhận ra sản phẩm nhờ số dưới mã vạch nằm trong đó.',
  },

  absent: {
    title: 'Không có trong danh mục',
    text: (digits: string) => `Dãy số ${digits} được viết đúng, nhưng danh mục chưa có sản phẩm nào khai báo số này.`,
    notFake: 'Không thấy ở đây không có nghĩa là hàng giả: nhiều hàng thật không thuộc chương trình OCOP, và nhiều sản phẩm OCOP chưa khai báo mã vạch.',
    code: (code: string) => `Mã ${code} được viết đúng, nhưng bản danh mục này chưa có mã ấy. Có thể bản bạn xem đã cũ, hoặc mã của một danh mục khác.`,
    byName: 'Tìm theo tên sản phẩm',
  },

  slip: {
    title: 'Dãy số chưa đúng',
    text: (expected: number) => `Chữ số cuối dùng để dò chép sai. Nếu các số trước đúng, số cuối phải là ${expected}.`,
    look: 'Hãy so lại từng số với bao bì. Nếu bao bì in đúng như bạn gõ thì mã ấy in sai.',
    code: 'Mã chưa đúng',
  },

  inStore: {
    title: 'Số nội bộ của cửa hàng',
    text: (digits: string) => `Dãy số ${digits} do cửa hàng hoặc doanh nghiệp tự đặt để tính tiền (thường cho hàng cân tại quầy). Ra khỏi nơi ấy, nó không cho biết sản phẩm nào.`,
    ask: 'Tìm mã khác trên bao bì, hoặc tìm theo tên sản phẩm.',
  },

  official: {
    title: 'Mã sản phẩm OCOP',
    doubtful: 'Giống mã sản phẩm OCOP, có chỗ không khớp',
    before: 'Năm phần: tỉnh, huyện, xã, số thứ tự, năm. Đọc theo danh mục đơn vị trước 01/07/2025.',
    today: 'Bốn phần: tỉnh, xã, số thứ tự, năm. Đọc theo Quyết định 26/2026/QĐ-TTg và danh mục đơn vị từ 01/07/2025.',
    province: 'Tỉnh',
    district: 'Huyện',
    commune: 'Xã',
    sequence: 'Số thứ tự',
    year: 'Năm',
    now: (name: string) => `nay: ${name}`,
    nowOneOf: (names: readonly string[]) => `nay thuộc một trong: ${names.join('; ')}`,
    noDistricts: 'từ 01/07/2025 không còn cấp huyện',
    notListed: 'không có trong danh mục đơn vị',
    doubts: 'Chỗ không khớp',
    holder: 'Danh mục ghi mã này cho:',
    noHolder: 'Danh mục chưa có sản phẩm nào ghi mã này. Nhiều nguồn không ghi mã sản phẩm, nên không thấy ở đây không có nghĩa là mã giả.',
  },

  decision: {
    title: 'Số quyết định',
    one: 'Danh mục có quyết định này:',
    several: (n: number) => `Danh mục có ${n} quyết định mang số này, của các nơi hoặc các năm khác nhau:`,
    none: (number: string) => `Danh mục chưa có quyết định số ${number}. Không thấy ở đây không có nghĩa là quyết định không có thật.`,
    all: 'Xem các quyết định đã có',
    kinds: { recognition: 'Công nhận', 're-recognition': 'Công nhận lại', revocation: 'Thu hồi' },
    on: (date: string) => `ngày ký: ${date}`,
    noDate: 'chưa rõ ngày ký',
    products: (n: string) => `${n} sản phẩm trong danh mục`,
    demonstration: 'Quyết định minh hoạ, không có thật.',
  },

  foreign: {
    title: 'Mã của hệ thống khác',
    text: 'Mã này dẫn tới một địa chỉ ngoài danh mục. Trang không tự mở nó. Phần in đậm là tên miền: nơi thật sự trả lời bạn.',
    warning: 'Mã QR có thể dẫn tới trang lừa đảo. Chỉ mở khi bạn biết tên miền này của ai.',
    copy: 'Chép địa chỉ',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép; địa chỉ đã được chọn sẵn để bạn tự chép.',
    refused: 'Địa chỉ có mã sản phẩm nhưng không đọc được',
    ours: 'Địa chỉ của danh mục này',
    oursText: 'Mã dẫn tới một trang của chính danh mục.',
    oursOpen: 'Mở trang ấy',
  },

  unknown: {
    title: 'Chưa nhận ra mã này',
    read: 'Đọc được:',
    empty: 'Gõ hoặc dán mã vào ô trên rồi bấm Kiểm tra.',
    long: (n: string) => `… (cả thảy ${n} ký tự)`,
  },
} as const;
