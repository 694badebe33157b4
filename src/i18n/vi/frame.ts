// Words of the frame, the home page and the pages that stand alone.

export const frameWords = {
  head: {
    menu: 'Mục lục',
    mainNav: 'Chính',
    indexNav: 'Mục lục',
    skip: 'Đến nội dung',
    products: 'Sản phẩm',
    places: 'Nơi làm ra',
    groups: 'Nhóm hàng',
    producers: 'Chủ thể',
    salesPoints: 'Điểm bán',
    decisions: 'Quyết định',
    checkCode: 'Kiểm tra mã',
    labels: 'In nhãn QR',
    demonstrations: 'Hồ sơ minh hoạ',
    expiring: 'Sắp hết hạn',
    events: 'Sự kiện',
    data: 'Về dữ liệu',
    report: 'Báo sai sót',
  },

  foot: {
    about: 'Danh mục sản phẩm của Chương trình Mỗi xã một sản phẩm. Không bán hàng, không thu tiền, không chấm điểm. Mỗi thông tin có nguồn và ngày kiểm.',
    built: (day: string) => `Cập nhật ngày ${day}. Sao được tính lại theo ngày bạn xem.`,
    printed: 'Sao trên bản in đúng vào ngày in; xem lại trên trang trước khi dùng.',
    mapCredit: 'Ranh giới tỉnh: Open Development Mekong / Cục Đo đạc và Bản đồ, CC BY-SA 4.0; đã gộp theo 34 tỉnh và giản lược.',
  },

  home: {
    title: 'Mấy sao, còn hạn không, ai làm ra',
    asks: ['Mấy sao?', 'Còn hạn không?', 'Ai làm ra?'],
    what: 'Hàng địa phương được chấm sao OCOP, ở cả 34 tỉnh, thành. Sao tính lại theo đúng ngày bạn xem; điều chưa biết thì nói là chưa biết.',
    tryLabel: 'Xem thử:',
    checkCode: 'Kiểm tra mã trên bao bì',
    newest: 'Vừa được công nhận',
    decisions: 'Quyết định mới nhất',
    decisionsAll: 'Tất cả quyết định',
    whole: 'Cả danh mục',
    fiveStars: 'Năm sao quốc gia',
    fiveStarsAll: 'Tất cả 5 sao',
    band: 'Một lần chấm sao có hạn 36 tháng',
    bandSigned: 'ngày ký',
    bandEnd: '36 tháng',
    bandFacts: [
      ['Còn hiệu lực', 'Từ ngày ký quyết định. Bảng sao tô đầy, có ngày hết hạn.'],
      ['Sắp hết hạn', '180 ngày cuối. Chủ thể nộp hồ sơ đánh giá lại trước hạn 120 đến 180 ngày.'],
      ['Hết hạn, thu hồi, chưa xác minh', 'Không còn bảng sao tô đầy. Trang vẫn còn, nói rõ vì sao và từ ngày nào.'],
    ],
    expiring: 'Sắp hết hạn',
    expiringAll: 'Cả danh sách',
    places: 'Theo nơi làm ra',
    placesAll: 'Cả 63 tỉnh cũ',
    groups: 'Theo nhóm hàng',
    groupsAll: 'Cả bộ phân nhóm',
    merged: (names: readonly string[]) => `và ${names.join(', ')} cũ`,
    mapLabel: 'Bản đồ 34 tỉnh, thành phố; mỗi tỉnh là một liên kết',
    mapKey: ['1–19 sản phẩm', '20–49', 'từ 50'],
    shelf: 'Loại hàng',
    shelfNames: { tea: 'Chè, trà', coffee: 'Cà phê', rice: 'Gạo', 'fish-sauce': 'Nước mắm', honey: 'Mật ong', fruit: 'Rau quả', 'dried-fruit': 'Quả sấy', spirit: 'Rượu', textile: 'Vải dệt', homestay: 'Du lịch' },
    ways: [
      { title: 'Bạn cầm một món hàng?', text: 'Quét hoặc gõ mã trên bao bì. Trang nói sao nào, của quyết định nào, còn hạn hôm nay không, ai làm ra, lô hàng đi qua những đâu.', link: 'Kiểm tra mã' },
      { title: 'Bạn làm ra hàng?', text: 'Trang của bạn đã có sẵn, kèm mã QR để in. Xem điều đã ghi, điều còn thiếu, và một hồ sơ đầy đủ trông ra sao.', link: 'Tìm trang của tôi' },
      { title: 'Bạn giữ sổ của tỉnh?', text: 'Đưa phụ lục quyết định vào, nhận lại danh sách chính xác chỗ sai theo tệp, dòng và cột.', link: 'Nguồn và cách sửa' },
    ],
  },

  redirect: { moved: 'Trang này đã chuyển sang', text: 'Mã cũ vẫn được giữ để đường dẫn đã in hoặc đã gửi không bị mất.' },

  departed: { withdrawn: 'Hồ sơ này đã rút khỏi danh mục', merged: 'Hồ sơ này đã nhập vào', moved: 'Hồ sơ này đã chuyển sang' },

  data: { contact: 'Nơi nhận báo sai, bổ sung và yêu cầu về tên', noContact: 'Bản này chưa đặt đơn vị vận hành và chưa có địa chỉ liên hệ.' },
} as const;
