// Sentences of synthetic records: long enough in sum that pages compress as real ones do.

export const SENTENCES = [
  'Sản phẩm làm từ nguyên liệu trồng tại địa phương, thu hoạch từ tháng 3 đến tháng 8.',
  'Nghề được truyền qua ba thế hệ và nay có hơn 40 hộ tham gia.',
  'Vùng nguyên liệu nằm ở độ cao 900 m, khí hậu mát quanh năm.',
  'Cơ sở đầu tư máy sấy lạnh từ năm 2019 để giữ màu và hương.',
  'Mỗi vụ hợp tác xã bao tiêu sản lượng cho các hộ liên kết.',
  'Sản phẩm có mặt ở các cửa hàng trong tỉnh và được bán qua mạng.',
] as const;
