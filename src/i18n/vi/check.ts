// Words of the page that checks a code, as the server prints them; what its script says is in check-script.ts and check-answers.ts.

export const checkWords = {
  check: {
    title: 'Kiểm tra mã',
    heading: 'Mã trên bao bì nói gì?',
    lede: 'Quét hoặc gõ mã QR, số dưới mã vạch, mã sản phẩm OCOP, số quyết định: trang trả lời mã ấy được ghi cho sản phẩm nào, sao hôm nay còn hạn không.',
    label: 'Mã trên bao bì',
    placeholder: 'Gõ hoặc dán mã',
    submit: 'Kiểm tra',
    camera: 'Quét bằng camera',
    photo: 'Chọn ảnh chụp bao bì',
    /** `kB`: what the reader weighs on the way, computed from its files. */
    cost: (kB: string) => `Lần đầu quét hoặc chọn ảnh, máy tải thêm ${kB} kB bộ đọc mã từ chính trang này.`,
    privacy: 'Hình camera và ảnh chỉ được đọc trong máy bạn, không gửi đi đâu.',
    stop: 'Dừng camera',
    torch: 'Bật đèn',
    answer: 'Trả lời',

    proofTitle: 'Mã in ra không chứng minh hàng thật',
    proof: 'Mã nào cũng chép lại được. Trang này chỉ nói mã ấy được ghi cho sản phẩm nào; không nói được món hàng bạn cầm là thật hay giả. Hãy so tên, người làm ra, ngày và số lô trên bao bì với trang của sản phẩm.',

    readable: 'Những mã đọc được',
    kinds: [
      ['Số dưới mã vạch', '8, 12, 13 hoặc 14 chữ số. Chữ số cuối cho biết có chép sai hay không.'],
      ['Mã QR của danh mục này', 'Dẫn tới trang quét của sản phẩm, có khi kèm số lô.'],
      ['Mã sản phẩm OCOP', 'Năm phần (trước 07/2025, có huyện) hoặc bốn phần (từ 07/2025): tỉnh, xã, số thứ tự, năm.'],
      ['Số quyết định', 'Như in trên giấy chứng nhận, ví dụ 101/QĐ-UBND.'],
      ['Mã của hệ thống khác', 'Địa chỉ trong mã được in ra cho bạn đọc. Trang không tự mở nó.'],
    ],

    byHand: 'Kiểm tra bằng tay',
    noScript: 'Trình duyệt đang tắt JavaScript nên trang này không đọc được mã giúp bạn. Bạn vẫn kiểm tra được bằng tay, theo các cách dưới đây.',
    byHandLead: 'Không cần camera: gõ địa chỉ vào thanh trên cùng của trình duyệt.',
    byHandCode: 'Mã bảy ký tự in dưới mã QR:',
    byHandCodeSlot: 'bảy ký tự',
    byHandGtin: 'Số dưới mã vạch, thêm số 0 vào trước cho đủ 14 chữ số:',
    byHandGtinSlot: '14 chữ số',
    byHandElse: 'Không có mã, hoặc địa chỉ không mở được? Tìm theo',
    byHandOr: 'hoặc',
  },
} as const;
