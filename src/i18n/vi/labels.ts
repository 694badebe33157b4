// Words of the page that makes label sheets, as the server prints them; what its script says is in labels-script.ts.

export const labelsWords = {
  labels: {
    title: 'In nhãn QR',
    heading: 'In nhãn QR',
    lede: 'Chọn sản phẩm, in ra tờ nhãn dán A4, dán lên bao bì. Mã QR mở trang của sản phẩm, nơi sao luôn được tính theo ngày người mua xem.',
    demonstrationLead: 'Chưa có sản phẩm trong danh mục?',
    demonstration: 'Thử với một hồ sơ minh hoạ',

    product: 'Sản phẩm',
    find: 'Tên, mã bảy ký tự hoặc số mã vạch',
    placeholder: 'Ví dụ: trà, gạo, 893…',
    chosen: 'Đã chọn',
    pick: 'Chọn',
    loading: 'Đang tải…',
    lot: 'Mã lô (nếu có)',
    count: 'Số nhãn',
    goesTo: 'Mã QR mở:',
    remove: 'Bỏ chọn',

    sheet: 'Tờ nhãn',
    sheetLabel: 'Cỡ tờ',
    sheetName: (labels: number, width: string, height: string, columns: number, rows: number) => `${labels} nhãn ${width} × ${height} mm (${columns} cột, ${rows} hàng)`,
    cut: 'In vạch cắt, khi dùng giấy thường',
    start: 'Tờ đã dùng dở?',
    startHint: 'Chọn ô còn nhãn đầu tiên; nhãn in từ ô ấy, đi từ trái sang phải.',
    startLegend: 'Ô bắt đầu',

    print: 'In tờ nhãn',
    printHint: 'Trong hộp in: chọn khổ A4, tỉ lệ 100 % (kích thước thật), lề “không”. In thử ra giấy thường, áp lên tờ nhãn xem có khớp ô không.',
    previous: 'Tờ trước',
    next: 'Tờ sau',
    preview: 'Tờ nhãn, đúng tỉ lệ',
    one: 'Tải riêng một nhãn:',

    sampleTitle: 'Nhãn còn chữ MẪU',
    sampleAddress: 'Danh mục chưa có địa chỉ thật: mã in bây giờ không mở được trang nào.',
    sampleContact: 'Danh mục chưa có nơi liên hệ: người quét không báo được cho ai.',
    sampleLast: 'Dùng để thử máy in, đừng dán lên hàng bán.',
    sampleRemedy: 'Cách bỏ chữ MẪU (dành cho đơn vị vận hành)',
    sampleHow: 'Đặt các mục sau trong content/site.json rồi xuất bản lại:',
    sampleFieldAddress: 'baseUrl: tên miền của đơn vị, giữ được nhiều năm',
    sampleFieldContact: 'contact: e-mail hoặc điện thoại nhận tin báo',

    noScriptTitle: 'Trình duyệt đang tắt JavaScript',
    noScript: 'Trang này cần JavaScript để dàn nhãn lên tờ. Không có nó, bạn vẫn in được mã QR:',
    noScriptSteps: [
      'Mở trang của sản phẩm, tìm mục mã QR, tải hình SVG (để in) hoặc PNG (để gửi).',
      'Chèn hình vào tệp văn bản. Đặt cạnh hình ít nhất 20 mm, giữ nguyên viền trắng quanh mã, đừng kéo méo.',
      'In ở tỉ lệ 100 %. Quét thử bằng điện thoại trước khi in nhiều.',
    ],
    noScriptFind: 'Tìm sản phẩm',

    office: 'Dành cho đơn vị vận hành: tạo tệp PDF',
    officeText: 'Máy có mã nguồn của danh mục tạo được tệp PDF cùng bố cục, có vạch cắt, để gửi nhà in:',
  },
} as const;
