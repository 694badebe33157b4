// What the check page's script says about camera, photo and reader.

export const scanWords = {
  native: 'Trình duyệt này tự đọc được mã, không tải thêm gì.',
  fetched: 'Bộ đọc mã đã tải xong.',
  fetching: 'Đang tải bộ đọc mã…',
  notFetched: 'Không tải được bộ đọc mã. Kiểm tra mạng rồi thử lại, hoặc gõ dãy số dưới mã vạch.',
  asking: 'Trình duyệt đang hỏi bạn có cho dùng camera không.',
  looking: 'Đưa mã vào trong khung, cách chừng một gang tay, đủ sáng.',
  stopped: 'Camera đã dừng.',
  torchOn: 'Bật đèn',
  torchOff: 'Tắt đèn',
  failures: {
    unsupported: 'Trình duyệt này không cho trang dùng camera (hay gặp khi mở trong ứng dụng khác). Hãy chụp bao bì rồi chọn ảnh, hoặc gõ mã.',
    refused: 'Camera chưa được phép. Bạn có thể cho phép trong cài đặt của trình duyệt, chọn ảnh chụp bao bì, hoặc gõ mã.',
    absent: 'Máy này không có camera. Hãy chọn ảnh chụp bao bì hoặc gõ mã.',
    busy: 'Không mở được camera; có thể ứng dụng khác đang dùng. Hãy thử lại, chọn ảnh chụp bao bì, hoặc gõ mã.',
  },
  reading: 'Đang đọc ảnh…',
  notAPicture: 'Không mở được tệp này như một tấm ảnh. Hãy chọn ảnh JPEG, PNG hoặc WebP.',
  noCode: 'Không thấy mã nào trong ảnh. Hãy chụp gần hơn, thẳng, đủ sáng, để mã nằm trọn trong ảnh.',
  readHarder: (kB: string) => `Đọc kỹ hơn (tải thêm ${kB} kB)`,
  several: (n: number) => `Trong ảnh có ${n} mã. Chọn mã muốn kiểm tra:`,
} as const;
