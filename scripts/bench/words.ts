// Words from which synthetic names are put together: long enough in sum that pages compress as real ones do.

export const GOODS = [
  'Gạo', 'Chè xanh', 'Cà phê rang xay', 'Mật ong', 'Nước mắm', 'Măng khô', 'Miến dong', 'Bún khô', 'Tiêu đen', 'Hạt điều', 'Bưởi', 'Xoài sấy', 'Trà hoa vàng',
  'Rượu nếp', 'Tinh bột nghệ', 'Thịt trâu gác bếp', 'Cá kho', 'Chả mực', 'Tôm khô', 'Bánh tráng', 'Kẹo dừa', 'Dầu lạc', 'Nấm linh chi', 'Khăn thổ cẩm', 'Gốm',
  'Tinh dầu sả', 'Hạt sen sấy', 'Thanh long', 'Vải thiều', 'Nho', 'Yến sào', 'Đường thốt nốt', 'Muối ớt', 'Giỏ mây', 'Cao gắm', 'Trứng gà', 'Sữa dê', 'Hạt mắc ca',
] as const;

export const QUALITIES = ['', 'hữu cơ', 'đặc sản', 'thượng hạng', 'truyền thống', 'nguyên chất', 'hảo hạng', 'sạch', 'loại một', 'hộp 500 g'] as const;

export const OWNERS = ['Thanh Bình', 'Hòa Phát', 'Minh Tâm', 'Đồng Tiến', 'Quyết Thắng', 'Hương Quê', 'Phú Nông', 'Đại Nghĩa', 'Tân Lập', 'Sơn Trà', 'An Khang', 'Bình Minh'] as const;

export const PRODUCER_FORMS = [
  { kind: 'cooperative', words: 'Hợp tác xã nông nghiệp' },
  { kind: 'cooperative-group', words: 'Tổ hợp tác' },
  { kind: 'company', words: 'Công ty TNHH' },
  { kind: 'private-enterprise', words: 'Doanh nghiệp tư nhân' },
  { kind: 'household', words: 'Cơ sở sản xuất' },
] as const;

export const SENTENCES = [
  'Sản phẩm làm từ nguyên liệu trồng tại địa phương, thu hoạch từ tháng 3 đến tháng 8.',
  'Nghề được truyền qua ba thế hệ và nay có hơn 40 hộ tham gia.',
  'Vùng nguyên liệu nằm ở độ cao 900 m, khí hậu mát quanh năm.',
  'Cơ sở đầu tư máy sấy lạnh từ năm 2019 để giữ màu và hương.',
  'Mỗi vụ hợp tác xã bao tiêu sản lượng cho các hộ liên kết.',
  'Sản phẩm có mặt ở các cửa hàng trong tỉnh và được bán qua mạng.',
] as const;
