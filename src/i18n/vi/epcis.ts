// Words inside EPCIS files, and what the terms of our own mean: for the people who read them into their systems.

export const epcisWords = {
  demonstration: 'Dữ liệu minh hoạ, không có thật',
  notice: 'Ghép tự động từ khai báo của chủ thể. Danh mục không xác nhận hàng thật hay giả.',
  evidence: {
    log: 'nhật ký',
    'test-report': 'phiếu kiểm nghiệm',
    invoice: 'hoá đơn, phiếu xuất',
    certificate: 'giấy chứng nhận',
    photo: 'ảnh',
    other: 'giấy tờ khác',
  },
  unnamedGoods: (step: number) => `hàng của công đoạn ${step}`,
  steps: {
    harvest: 'thu hoạch, thu mua',
    receive: 'nhập kho',
    process: 'chế biến',
    test: 'kiểm nghiệm',
    pack: 'đóng gói',
    ship: 'xuất kho, vận chuyển',
    sell: 'bày bán',
  },
  vocabulary: {
    vi: 'Những điều bản khai có mà EPCIS 2.0 không có chỗ ghi. Tên …/class/… và …/loc/… chỉ là tên gọi của hàng và nơi chưa có mã GS1, không phải địa chỉ trang.',
    en: 'What records tell and EPCIS 2.0 has no field for. Names …/class/… and …/loc/… only name goods and places without a GS1 key; they are not addresses of pages.',
  },
  /** Every term of our own: its meaning in both languages. */
  terms: {
    demonstration: {
      vi: 'Tệp hay sự kiện minh hoạ: lô hàng, nơi và giấy tờ đều được bịa ra.',
      en: 'A demonstration: the lot, its places and its papers are invented.',
    },
    notice: { vi: 'Tệp này là gì và không chứng minh điều gì.', en: 'What this file is, and what it does not prove.' },
    precision: {
      vi: 'Bản khai chỉ có ngày, không có giờ: eventTime ghi 12 giờ trưa của ngày đó, giờ ấy không phải giờ thật.',
      en: 'Only the day is recorded: eventTime gives noon of that day, and the hour means nothing.',
    },
    begun: { vi: 'Công đoạn bắt đầu khi nào, đúng như bản khai.', en: 'When the step began, exactly as recorded.' },
    ended: { vi: 'Công đoạn kết thúc khi nào, đúng như bản khai.', en: 'When the step ended, exactly as recorded.' },
    title: { vi: 'Tên công đoạn do chủ thể đặt.', en: 'What the producer calls the step.' },
    step: { vi: 'Công đoạn gì.', en: 'Which kind of step it was.' },
    place: { vi: 'Ở đâu, bằng lời.', en: 'Where, in words.' },
    performedBy: { vi: 'Đơn vị thực hiện.', en: 'Who carried the step out.' },
    note: { vi: 'Ghi chú của bản khai.', en: 'A note of the record.' },
    evidence: { vi: 'Bằng chứng của công đoạn.', en: 'Evidence of the step.' },
    kind: { vi: 'Loại giấy tờ.', en: 'Which kind of paper.' },
    text: { vi: 'Giấy gì, số nào.', en: 'Which paper, with its number.' },
    address: { vi: 'Địa chỉ xem được.', en: 'Where it can be seen.' },
    otherAmounts: {
      vi: 'Lượng ghi bằng đơn vị không có trong Khuyến nghị 20 của UN/ECE, giữ nguyên chữ.',
      en: 'Amounts in units that UN/ECE Recommendation 20 does not have, in the words of the record.',
    },
    reason: { vi: 'Vì sao thu hồi.', en: 'Why it was recalled.' },
    advice: { vi: 'Người đã mua cần làm gì.', en: 'What buyers should do.' },
    recalledWith: {
      vi: 'Lô nguyên liệu bị thu hồi, vì nó mà lô này cũng phải coi là bị thu hồi.',
      en: 'The recalled lot that went into this one, which counts as recalled because of it.',
    },
    stepsWithoutDay: {
      vi: 'Công đoạn có khai nhưng chưa biết ngày: EPCIS đòi một thời điểm, nên chúng không thành sự kiện.',
      en: 'Steps that are recorded without a day: EPCIS asks for an instant, so they are no events.',
    },
    lot: { vi: 'Lô mà công đoạn thuộc về.', en: 'The lot that the step belongs to.' },
    traceCode: { vi: 'Mã truy vết do chủ thể khai.', en: 'The trace code that the producer declares.' },
  },
} as const;
