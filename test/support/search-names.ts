// Real names of the register (products, producers, a sales point), and the units that they come from: what queries are judged against.

export const REGISTER_NAMES = [
  'Hạt sen sấy', 'Mắc ca Minh Quang', 'Mắc ca Phương Linh', 'Măng le rừng', 'Tinh dầu sả Java', 'Trà sen', 'Trà tâm sen', 'Bánh phồng tôm', 'Mít sấy', 'Gạo thơm ST25', 'Gạo đặc sản ST25 - Bảy Sánh', 'Nấm đặc sản',
  'Hương trầm Quốc Thạch', 'Nhang quế Trà Bồng', 'Cà phê bột Robusta', 'Cà phê bột nguyên chất Coffee Đăk Mar', 'Chè Ngọc Thúy', 'Chè dây Hòa Bắc', 'Chè xanh hữu cơ', 'Rau hữu cơ Thanh Xuân', 'Gạo hữu cơ An Lỗ',
  'Hồ tiêu đen hữu cơ Lệ Chí', 'Nước mắm Phú Quốc Khải Hoàn 43 độ đạm', 'Tiêu xay Phú Quốc Thanh Quốc', 'Nước mắm Lú Huế', 'Tỏi Lý Sơn DORI', 'Tỏi đen Lý Sơn DORI', 'Trà sâm Ngọc Linh', 'Rượu Sâm Ngọc Linh K5', 'Trà sâm dây Ngọc Linh',
  'Muối tinh Bạc Liêu', 'Muối hạt Bạc Liêu', 'Mật ong hoa tự nhiên Bình Dương', 'Ớt Bình Dương', 'Xoài Đắk Gằn', 'Hạt mắc ca Đắk Lắk cao cấp', 'Vải thiều Lục Ngạn', 'Mỳ gạo Lục Ngạn', 'Bột quế Văn Yên', 'Cam Cao Phong', 'Rượu Bàu Đá',
  'Vòng đeo tay từ trầm hương', 'Dưa lưới xã Thái Hòa', 'Bộ sản phẩm trà thảo mộc LiLa', 'Hạt điều rang muối', 'Kẹo dừa sầu riêng lá dứa', 'Bưởi da xanh', 'Nem chua', 'Chả bò Cô Hiển', 'Bánh tráng mè truyền thống', 'Rượu ngô Bình Long',
  'Du lịch cộng đồng Bảo Ngọc làng ven', 'Homestay Quỳnh Mai', 'Mật ong bốn mùa hoa rừng nguyên chất', 'Gạo Nàng Hương Kim Thiên Lộc',
  'Hợp tác xã nông nghiệp và dịch vụ Tơ Tung', 'Hợp tác xã Cà phê Sáu Nhung', 'Công ty TNHH sản xuất và kinh doanh nước mắm Thanh Quốc', 'Hợp tác xã Nông nghiệp dịch vụ Thế hệ mới Đăk Mar', 'Cửa hàng OCOP Làng hoa Sa Đéc', 'Công ty Cổ phần Dược liệu Lâm Thịnh Kon Tum',
] as const;

/** Communes of today: Quảng Trực (Lâm Đồng), Đăk Mar (Quảng Ngãi), Bát Tràng (Hà Nội). Former districts: Kbang, Phú Quốc, Lý Sơn, Lục Ngạn, Văn Yên, Cao Phong, Tuy Đức, Cần Đước. */
export const IN_USE = { communes: ['24736', '23512', '00577'], districts: ['625', '911', '536', '219', '136', '154', '667', '806'] } as const;
