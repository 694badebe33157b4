// What was settled by hand about sales points, fairs and channels: how a row is read, and Vietnamese for a table in English.
import { z } from 'zod';
import { SALES_POINT_KINDS } from '../../schemas/sales.ts';
import { day, line, name, partialDate, recordId } from '../../schemas/text.ts';
import { nameKey } from './names.ts';

const pointSettlement = z.strictObject({
  name: line.describe('Tên như trong bảng.'),
  treatAs: z
    .enum(['point', 'event', 'channel', 'figure', 'aside'])
    .optional()
    .describe('Dòng là gì khi cột kind chưa nói đúng; figure = con số của một nơi, đã ghi thành báo cáo; aside = để ngoài.'),
  report: recordId.optional().describe('Với figure: hồ sơ trong content/reports mang con số.'),
  kind: z.enum([...SALES_POINT_KINDS, 'online-floor', 'retail-chain']).optional(),
  evidence: z.enum(['point', 'chain']).optional(),
  province: name.optional().describe('Tỉnh cũ chứa nơi đó, khi cột province ghi tỉnh sau sáp nhập.'),
  aliases: z.array(name).optional(),
  asOf: partialDate.optional(),
  openedOn: partialDate.optional(),
  startsOn: partialDate.optional(),
  endsOn: day.optional(),
  countAsOf: partialDate.optional().describe('Thời điểm của số sản phẩm, số chủ thể.'),
  openingHours: line.optional(),
  omit: z.array(name).optional().describe('Cột hoặc field không lấy: con số không phải của riêng nơi này, tên riêng của cá nhân …'),
  notProducts: z.array(name).optional().describe('Hàng trùng tên với một hồ sơ sản phẩm nhưng không phải sản phẩm đó.'),
  note: z.string().optional().describe('Ghi chú tiếng Việt thay cho cột note; trống = không có gì để nói thêm.'),
  why: line.optional(),
});

/** Keys that these tables add to the settlements file. */
export const salesSettlementShape = {
  points: z.array(pointSettlement).optional().describe('Đọc tay từng điểm bán, sự kiện, kênh.'),
  chains: z
    .array(z.strictObject({ channel: line.describe('Tên chuỗi như trong bảng.'), words: z.array(name).min(1).describe('Chữ trong tên siêu thị cho biết nó thuộc chuỗi.') }))
    .optional()
    .describe('Siêu thị nào thuộc chuỗi nào, theo tên.'),
  texts: z
    .array(z.strictObject({ text: z.string().describe('Chữ đúng như trong bảng.'), say: z.string().describe('Câu tiếng Việt cho trang; trống = không có gì để nói thêm.') }))
    .optional()
    .describe('Chữ của bảng không phải tiếng Việt, và câu thay thế.'),
};

export type SalesSettlements = z.infer<z.ZodObject<typeof salesSettlementShape>>;
export type PointSettlement = z.infer<typeof pointSettlement>;

export interface SettledSales {
  /** What was settled about the point of this name; empty when nothing was. */
  point(name: string): PointSettlement;
  /** The words for the page: settled ones, else the table's own. */
  say(text: string): string;
  /** Name of the chain that a supermarket of this name belongs to. */
  chainOf(name: string): string | undefined;
}

/** Look-ups over the settlements, made once an import. */
export function settledSales(settled: SalesSettlements): SettledSales {
  const points = new Map((settled.points ?? []).map((item) => [nameKey(item.name), item]));
  const texts = new Map((settled.texts ?? []).map((item) => [item.text, item.say]));
  return {
    point: (text) => points.get(nameKey(text)) ?? { name: text },
    say: (text) => texts.get(text) ?? text,
    chainOf: (text) => settled.chains?.find((item) => item.words.some((word) => text.includes(word)))?.channel,
  };
}
