// What the script of the list of sales points says.
import { printNumber } from '../dates.ts';

const named = (names: readonly string[]): string => names.join(' hoặc ');

const COUNTED: Readonly<Record<number, string>> = { 2: 'hai', 3: 'ba' };

export const salesScriptWords = {
  counted: (n: number, of: number) => (n === of ? `${printNumber(of)} điểm bán` : `${printNumber(n)} trong ${printNumber(of)} điểm bán`),
  /** @param n of so many things chosen */
  none: (n: number) => (n > 1 ? `Không có điểm bán nào hợp cả ${COUNTED[n] ?? n} điều đã chọn. Bỏ bớt một điều để thấy thêm.` : 'Không có điểm bán nào hợp điều đã chọn. Bỏ lọc để thấy tất cả.'),
  points: (n: number) => `${printNumber(n)} điểm`,
  option: (name: string, n: number) => `${name} (${printNumber(n)})`,
  dropped: (values: readonly string[]) => `Địa chỉ trang có điều chưa điểm bán nào có, đã bỏ qua: ${values.map((value) => `“${value}”`).join(', ')}.`,

  asking: 'Đang hỏi máy vị trí …',
  denied: 'Trình duyệt không cho trang biết vị trí. Bạn vẫn chọn được tỉnh ở trên; muốn bật lại, mở phần quyền của trang trong trình duyệt.',
  unavailable: 'Máy chưa xác định được vị trí. Thử lại ở chỗ thoáng hơn, hoặc chọn tỉnh ở trên.',
  slow: 'Chờ vị trí lâu quá nên dừng lại. Thử lại, hoặc chọn tỉnh ở trên.',
  unsupported: 'Trình duyệt này không cho biết vị trí. Hãy chọn tỉnh ở trên.',
  noBorders: 'Không tải được ranh giới tỉnh. Dưới đây chỉ xếp những nơi có toạ độ theo khoảng cách.',
  here: (name: string) => `Bạn đang ở ${name}.`,
  border: (names: readonly string[]) => `Bạn ở gần ranh giới, có thể thuộc ${named(names)} (ranh giới trong danh mục chỉ đúng đến vài km).`,
  outside: (names: readonly string[]) => `Vị trí nằm ngoài ranh giới giản lược của danh mục (đảo nhỏ, ven biển hoặc sát biên giới); gần nhất là ${named(names)}.`,
  abroad: 'Vị trí này ở ngoài các tỉnh trong danh mục. Dưới đây là những nơi có toạ độ, gần trước.',
  rough: (km: string) => `Máy chỉ biết vị trí trong vòng khoảng ${km} km, nên khoảng cách cũng chỉ là gần đúng.`,
  straight: 'Khoảng cách theo đường chim bay, đến toạ độ mà nguồn ghi; đường đi thật dài hơn.',
  own: (names: readonly string[], n: number) => `Ở ${named(names)}: ${printNumber(n)} điểm`,
  ownNone: (names: readonly string[]) => `Danh mục chưa biết điểm bán nào hợp lựa chọn ở ${named(names)}.`,
  others: 'Gần nhất ở nơi khác',
  measuredOnly: (n: number, of: number) => `Chỉ ${printNumber(n)} trong ${printNumber(of)} điểm bán có toạ độ để đo.`,
  /** Kilometres as exact as they are known: `0,4 km`, `3,2 km`, `42 km`. */
  km: (km: number) => `${km < 10 ? String(Math.max(0.1, Math.round(km * 10) / 10)).replace('.', ',') : printNumber(Math.round(km))}\u00A0km`,
  whole: (km: number) => printNumber(Math.max(1, Math.round(km))),
  far: (km: string) => `cách khoảng ${km}, đường chim bay`,
  noFar: 'nguồn không ghi toạ độ, không đo được khoảng cách',
  forgotten: 'Đã bỏ vị trí.',
} as const;
