// What is printed on a label, and what is said when one cannot be made.
import { printMm } from '../dates.ts';

/** A space at which no line ends. */
const NBSP = '\u00A0';

export const labelSheetWords = {
  sample: 'MẪU',
  fields: { name: 'tên sản phẩm', producer: 'chủ thể', place: 'nơi làm ra', stars: 'sao', lot: 'mã lô', dates: 'NSX, HSD', gtin: 'mã vạch', invitation: 'lời mời quét', address: 'địa chỉ', qr: 'mã QR' },
  stars: (n: number) => `OCOP${NBSP}${n}${NBSP}sao`,
  starsShort: (n: number) => `${n}${NBSP}sao`,
  /** What a scan tells, for who holds the packet, in two halves; no word of stars where the label has none. */
  invitation: (hasStars: boolean, hasLot: boolean) => {
    const halves = hasStars ? ['Quét: sao hôm nay,', hasLot ? 'ai làm ra, lô nào' : 'ai làm ra, ở đâu'] : ['Quét: ai làm ra,', hasLot ? 'ở đâu, lô nào' : 'làm ở đâu'];
    return halves.map((half) => half.replaceAll(' ', NBSP));
  },
  decision: (number: string) => `QĐ${NBSP}${number}`,
  until: (day: string) => `đến${NBSP}${day}`,
  lot: (code: string) => `Lô${NBSP}${code}`,
  produced: (day: string) => `NSX${NBSP}${day}`,
  expires: (day: string) => `HSD${NBSP}${day}`,
  gtin: (digits: string) => `GTIN${NBSP}${digits}`,
  /** Why a label has no stars, for who makes it. */
  starsOmitted: {
    lapsed: 'Không in sao: sao đã hết hạn.',
    reassessing: 'Không in sao: sao đã hết hạn, hồ sơ đang được đánh giá lại.',
    'not-begun': 'Không in sao: quyết định chưa tới ngày có hiệu lực.',
    revoked: 'Không in sao: sao đã bị thu hồi.',
    unverified: 'Không in sao: danh mục chưa xác minh được sao.',
    proposed: 'Không in sao: sản phẩm mới được đề nghị, chưa được công nhận.',
    'no-decision': 'Không in sao: chưa có số quyết định công nhận. Gửi bổ sung số quyết định để in được sao.',
    'day-unknown': 'Không in sao: chưa rõ ngày hết hạn. Gửi bổ sung ngày ký quyết định để in được sao.',
  },
  problems: {
    gone: ['hồ sơ đã rời danh mục', 'in nhãn của hồ sơ thay thế, nếu có'],
    undrawable: (letter: string) => [`chữ “${letter}” không có trong bộ chữ in nhãn`, 'bỏ dòng này, hoặc ghi tên bằng chữ Latinh trong hồ sơ'] as const,
    recalled: (lot: string) => [`lô ${lot} đã bị thu hồi`, 'không in nhãn cho lô này'] as const,
    expired: (lot: string) => [`lô ${lot} đã quá hạn sử dụng`, 'không in nhãn mới cho hàng quá hạn'] as const,
    tooLong: (field: string, size: string) => [`${field} quá dài cho nhãn ${size} mm dù đã thu nhỏ và xuống dòng`, 'chọn khổ nhãn lớn hơn'] as const,
    tooMuch: (field: string, size: string) => [`chữ quá nhiều cho nhãn ${size} mm, dài nhất là ${field}`, 'chọn khổ nhãn lớn hơn hoặc bớt dòng in'] as const,
    start: (value: string, most: number) => [`vị trí bắt đầu ${value} không có trên tờ này`, `chọn số nguyên từ 1 đến ${most}`] as const,
    count: (value: string, most: number) => [`số nhãn ${value} không dùng được`, `chọn số nguyên từ 1 đến ${most}`] as const,
  },
  size: (width: number, height: number) => `${printMm(width)} × ${printMm(height)}`,
} as const;
