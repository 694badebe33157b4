// Word lists that several rules share: plants by the part that is eaten, and words that tell fresh from processed.

/** Something was done beyond picking, cleaning and packing. */
export const PROCESSED = [
  'sấy', 'khô', 'đóng hộp', 'hộp', 'đóng lon', 'đóng lọ', 'muối', 'ngâm', 'ướp', 'tẩm', 'dầm', 'rim', 'kho', 'nướng', 'chiên', 'rang', 'hấp',
  'luộc', 'chần', 'xào', 'quay', 'chưng', 'dẻo', 'giòn', 'bột', 'cốt', 'cuộn', 'sợi', 'xay', 'ép', 'lên men', 'ăn liền', 'gia vị', 'chế biến',
  'rút xương', 'tách nước', 'hun khói', 'gác bếp', 'ngào', 'cấp đông', 'đông lạnh', 'một nắng', '1 nắng', 'thính', 'ngũ vị',
] as const;

/** The same without freezing: frozen raw meat and seafood stay in the fresh set, frozen cut fruit does not. */
export const COOKED_OR_CURED = PROCESSED.filter((word) => word !== 'cấp đông' && word !== 'đông lạnh');

export const FRUITS = [
  'trái cây', 'hoa quả', 'bưởi', 'cam', 'quýt', 'chanh', 'chanh dây', 'chanh leo', 'tắc', 'quất', 'xoài', 'chuối', 'dứa', 'thơm', 'khóm', 'mít', 'ổi',
  'nhãn', 'vải', 'vải thiều', 'sầu riêng', 'măng cụt', 'thanh long', 'đu đủ', 'na', 'mãng cầu', 'táo', 'lê', 'mận', 'mơ', 'đào', 'hồng xiêm',
  'hồng không hạt', 'bơ', 'vú sữa', 'chôm chôm', 'bòn bon', 'lòn bon', 'dâu tây', 'dâu tằm', 'dâu', 'nho', 'dưa hấu', 'dưa lưới',
  'dưa vàng',
  'dưa kim', 'dưa lê', 'khế', 'cóc', 'me', 'sơ ri', 'sấu', 'phúc bồn tử', 'việt quất', 'lựu', 'cà na', 'dừa', 'trám', 'gấc', 'thốt nốt',
] as const;

export const VEGETABLES = [
  'rau', 'rau củ', 'cải', 'bắp cải', 'bắp', 'bắp non', 'ngô', 'cà chua', 'cà rốt', 'cà tím', 'khoai', 'khoai lang', 'khoai tây', 'khoai môn',
  'khoai sọ', 'sắn',
  'bí', 'bí đao', 'bầu', 'mướp', 'khổ qua', 'mướp đắng', 'dưa leo', 'dưa chuột', 'đậu bắp', 'đậu cô ve', 'su hào', 'su su', 'củ', 'củ sen', 'ngó sen',
  'ngồng', 'xà lách', 'súp lơ', 'giá đỗ', 'măng tây', 'bồn bồn', 'atiso', 'actiso', 'chùm ngây',
] as const;

/** Plants other than the tea bush from which infusions called "trà" or "chè" are made. */
export const INFUSION_PLANTS = [
  'thảo mộc', 'thảo dược', 'sen', 'hà diệp', 'hồng liên', 'hoa', 'hoa trà', 'hoa vàng', 'cúc', 'súng', 'dây', 'dây thìa canh', 'thìa canh',
  'giảo cổ lam',
  'cà gai leo', 'xạ đen', 'atiso', 'actiso', 'artiso', 'đinh lăng', 'sâm', 'nhân sâm', 'đảng sâm', 'linh chi', 'nấm', 'đông trùng hạ thảo', 'tầm gửi',
  'kim ngân', 'nụ vối', 'vối', 'vằng', 'gừng', 'sả', 'quế', 'khổ qua', 'mướp đắng', 'bí đao', 'mãng cầu', 'nhàu', 'gấc', 'rau má', 'diếp cá',
  'măng tây',
  'gạo', 'gạo lứt', 'đậu', 'đậu đen', 'lạc tiên', 'chùm ngây', 'lá', 'ổi', 'dâu tằm', 'hibiscus', 'bụp giấm', 'hà thủ ô', 'hoàn ngọc', 'cỏ ngọt',
] as const;

/** Names that the plants of the medicine garden and the deer's antler go by. */
export const HERBS = [
  'sâm', 'sâm dây', 'sâm ngọc linh', 'nhân sâm', 'hồng sâm', 'đảng sâm', 'đẳng sâm', 'nụ hoa sâm', 'ba kích', 'đinh lăng', 'hà thủ ô', 'linh chi',
  'nấm linh chi',
  'nấm lim xanh', 'giảo cổ lam', 'cà gai leo', 'xạ đen', 'dây thìa canh', 'tam thất', 'thạch hộc', 'xáo tam phân', 'hoàn ngọc', 'nhung hươu',
  'nhung nai',
  'đông trùng hạ thảo', 'đông trùng', 'cordyceps', 'nấm cordyceps', 'nấm fresh cordyceps', 'lá xông', 'sa nhân', 'hoài sơn', 'kim ngân hoa',
  'ngải cứu',
] as const;
