// Words of the panel with a product's code, downloads, badge and ways to share.

export const shareWords = {
  title: 'Mã QR và chia sẻ',
  what: 'Mã này dẫn tới trang quét của sản phẩm: sao hôm nay, ai làm ra, lô hàng. Mã đã in dùng mãi: tên, chủ thể hay tỉnh có đổi thì trang vẫn trả lời.',
  sampleMark: 'MẪU.',
  sample: 'Chưa in lên bao bì được: đây là hồ sơ minh hoạ, hoặc danh mục chưa có địa chỉ và liên hệ thật.',
  alt: (address: string) => `Mã QR dẫn tới ${address}`,
  scanned: 'Xem trang quét mã',
  svg: 'Tải SVG để in',
  png: 'Tải PNG để gửi',
  labels: 'Làm tờ nhãn để in',
  share: 'Chia sẻ',
  copy: 'Chép đường dẫn',
  zalo: 'Gửi qua Zalo',
  large: 'Phóng to mã',
  close: 'Đóng',
  badge: 'Huy hiệu để gắn lên trang của bạn',
  badgeText: 'Huy hiệu ghi sao kèm ngày hết hạn, nên lúc nào xem cũng đúng. Dán đoạn này vào trang:',
  badgeAlt: (name: string) => `Sao OCOP của ${name}, kèm ngày hết hạn`,
  copyBadge: 'Chép đoạn này',
} as const;

/** What the panel's script says. */
export const shareSaid = {
  copied: 'Đã chép.',
  notCopied: (text: string) => `Trình duyệt không cho chép. Hãy tự chép: ${text}`,
} as const;
