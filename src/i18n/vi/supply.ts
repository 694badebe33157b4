// Words of two parts of a product's page: its declared lots, and the supply sheet for buyers.
import { printNumber, printPartial } from '../dates.ts';

export const supplyWords = {
  lots: {
    title: 'Các lô đã khai báo',
    text: 'Mỗi lô có trang riêng: đi qua những đâu, bước nào có ghi chép, bước nào còn trống.',
    lot: (code: string) => `Lô ${code}`,
    materials: 'Nguyên liệu và hàng chưa đóng gói',
    produced: (date: string) => `sản xuất ${printPartial(date)}`,
    packed: (date: string) => `đóng gói ${printPartial(date)}`,
    expires: (date: string) => `hạn dùng ${printPartial(date)}`,
    over: (date: string) => `hết hạn dùng ${printPartial(date)}`,
    noDates: 'chưa khai ngày sản xuất',
    noExpiry: 'chưa khai hạn dùng',
    recalled: (day: string) => `thu hồi ngày ${printPartial(day)}`,
    recalledFrom: (code: string) => `làm từ lô ${code} đã bị thu hồi`,
  },

  supply: {
    title: 'Phiếu cung ứng',
    text: (day: string) => `Dành cho siêu thị, cửa hàng muốn đặt hàng. Chủ thể khai ngày ${printPartial(day)}.`,
    heads: {
      capacityPerMonth: 'Sản lượng mỗi tháng',
      seasonMonths: 'Tháng có hàng',
      minimumOrder: 'Đặt ít nhất',
      leadTimeDays: 'Giao sau khi đặt',
      deliveryArea: 'Giao tới đâu',
      priceBand: 'Khoảng giá',
      payment: 'Thanh toán, đổi trả',
      vatInvoice: 'Hoá đơn VAT',
      samples: 'Gửi mẫu',
      packSizes: 'Quy cách',
      unitsPerCase: 'Một thùng có',
      caseSize: 'Kích thước thùng',
      caseWeight: 'Khối lượng cả thùng',
      palletCases: 'Một pa-lét có',
      gtinCase: 'Mã vạch của thùng',
      storage: 'Bảo quản',
      shelfLifeAtDelivery: 'Hạn dùng khi giao',
      currentChannels: 'Đang bán ở',
      taxCode: 'Mã số thuế',
      contact: 'Liên hệ đặt hàng',
    },
    /** Months 1 to 12 without doubles; runs are joined, and a run may pass the new year. */
    months: (months: readonly number[]) => (months.length === 12 ? 'quanh năm' : `tháng ${monthRuns(months)}`),
    counts: {
      leadTimeDays: (n: number) => `${printNumber(n)} ngày`,
      unitsPerCase: (n: number) => `${printNumber(n)} đơn vị`,
      palletCases: (n: number) => `${printNumber(n)} thùng`,
    },
    answers: { vatInvoice: { yes: 'xuất được', no: 'không xuất được' }, samples: { yes: 'gửi được', no: 'không gửi mẫu' } },
    missing: (heads: readonly string[]) => `Chưa khai: ${heads.map((head) => head.charAt(0).toLowerCase() + head.slice(1)).join(', ')}.`,
    compare: 'So với nhà cung cấp cùng nhóm hàng',
    unchecked: 'Danh mục chép lại lời khai, không kiểm từng con số.',
  },
} as const;

/** @example monthRuns([7, 8, 9]) // '7–9' @example monthRuns([1, 2, 11, 12]) // '11–2' */
function monthRuns(months: readonly number[]): string {
  const has = new Set(months);
  const starts = [...has].sort((a, b) => a - b).filter((month) => !has.has(before(month)));
  return starts
    .map((start) => {
      let end = start;
      while (has.has(after(end))) end = after(end);
      return end === start ? `${start}` : after(start) === end ? `${start}, ${end}` : `${start}–${end}`;
    })
    .join(', ');
}

const after = (month: number): number => (month % 12) + 1;
const before = (month: number): number => ((month + 10) % 12) + 1;
