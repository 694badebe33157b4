// Words of the page that answers an address without a page.

export const notFoundWords = {
  title: 'Không có trang này',
  text: 'Địa chỉ có thể gõ thiếu, hoặc trang đã đổi. Mã đã in không bao giờ bị xoá: nếu bạn quét từ bao bì mà gặp trang này, mã có thể bị in sai hoặc không phải của danh mục này.',
  check: 'Kiểm tra mã',
  lists: 'Xem các danh sách',
  unknownCode: (code: string) => `Danh mục chưa từng cấp mã ${code}. Hãy so lại từng chữ với bao bì; nếu đúng như in thì mã này không phải của danh mục.`,
  slip: (message: string) => `Mã trong địa chỉ có chỗ sai: ${message}.`,
} as const;
