// Words of the sourcing page that only the server prints: its head, and what stands below its list.
import { printDay } from '../dates.ts';

export const sourcingStaticWords = {
  title: 'Nguồn hàng',
  description: 'Tìm nhà cung cấp hàng OCOP cho siêu thị, cửa hàng: sản lượng, đặt tối thiểu, giấy tờ còn hạn; chọn, so sánh, xuất bảng, soạn lời hỏi hàng.',
  order: (day: string) => `Xếp theo phiếu cung ứng khai đủ trước, rồi còn hiệu lực trước, rồi theo tên. Giấy tờ tính đến ngày ${printDay(day)}.`,
} as const;
