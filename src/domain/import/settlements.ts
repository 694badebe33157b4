// What was settled by hand for an import: which names are one thing, which of two sources wins, how far a site is trusted.
// A file beside the account (content/imports/first/settlements.json); code holds the rules, this file the single cases.
import { z } from 'zod';
import { decisionDate, recognition } from '../../schemas/recognition.ts';
import { PRODUCER_KINDS } from '../../schemas/producer.ts';
import { trust } from '../../schemas/source.ts';
import { line, name, partialDate, recordId, stars, webAddress } from '../../schemas/text.ts';
import { decisionSettlementShape } from './decisions-settlements.ts';
import { salesSettlementShape } from './sales-points-settlements.ts';

const why = line.describe('Vì sao, một câu, có căn cứ.');

/** How a row of a table names a product; what is left out is not compared. */
const productKey = z.strictObject({
  name: line.describe('Tên sản phẩm như trong bảng.'),
  producer: line.optional().describe('Tên chủ thể như trong bảng; bỏ trống = dòng không có chủ thể, hoặc không xét.'),
  province: name.optional().describe('Tỉnh lúc chứng nhận như trong bảng.'),
});

const producerKey = z.strictObject({ name: line, province: name.optional() });

export const settlements = z.strictObject({
  $schema: z.string().optional(),
  hosts: z
    .array(z.strictObject({ host: name.describe('Tên miền, tính cả tên miền con, ví dụ baolamdong.vn.'), trust, name: name.optional().describe('Tên trang hoặc tờ báo cho người đọc.'), why: line.optional() }))
    .describe('Độ tin theo tên miền. Tên miền gov.vn không cần ghi: là authority.'),
  citations: z
    .array(z.strictObject({ cell: line.describe('Chữ đúng như trong cột source.'), citation: line, trust, url: webAddress.optional(), publishedOn: partialDate.optional(), note: line.optional() }))
    .describe('Nguồn không phải địa chỉ trang: tệp văn bản chương trình, bài không rõ địa chỉ, kho mã nguồn.'),
  producers: z.array(z.strictObject({ keep: producerKey, also: z.array(name).min(1), why })).describe('Nhiều tên, một chủ thể: giữ tên keep, các tên also thành tên khác.'),
  products: z.array(z.strictObject({ keep: productKey, also: z.array(productKey).min(1), why })).describe('Nhiều tên, một sản phẩm: giữ keep, các dòng also thành lịch sử của nó.'),
  apart: z.array(z.strictObject({ one: productKey, other: productKey, why })).describe('Trông như một nhưng là hai sản phẩm.'),
  notes: z
    .array(
      z.strictObject({
        note: z.string().describe('Ghi chú của dòng, sau thẻ [recognised] …, đúng từng chữ.'),
        text: line.optional().describe('Ghi chú bằng tiếng Việt cho trang; bỏ trống = không có gì để nói.'),
        kind: recognition.shape.kind.optional().describe('Loại đúng khi ghi chú nói rõ hơn thẻ.'),
        date: decisionDate.optional().describe('Ngày mà ghi chú cho biết rõ hơn cột năm.'),
        inferred: z.literal(true).optional().describe('true = số sao trong dòng là người ghi suy ra, nguồn không nói.'),
        nameBasis: z.literal('restored').optional().describe('restored = tên trong dòng phục hồi từ bản dịch hay bản quét, không phải tên nguồn in.'),
        sourceNote: line.optional().describe('Điều cần biết về nguồn: bản dịch, bản chép, tên phục hồi.'),
        newUnits: z.literal(true).optional().describe('true = xã ghi trong dòng là đơn vị sau 01/07/2025.'),
        undated: z.literal(true).optional().describe('true = năm trong cột chỉ là "tình trạng của năm", không phải năm quyết định.'),
        why: line.optional(),
      }),
    )
    .describe('Đọc ghi chú bằng tay: chữ Việt, loại, ngày.'),
  rows: z
    .array(z.strictObject({ row: productKey.extend({ year: name.optional() }), kind: recognition.shape.kind.optional(), date: decisionDate.optional(), stars: stars.optional(), why }))
    .describe('Sửa một dòng products.csv: loại, ngày, sao.'),
  contradictions: z
    .array(
      z.strictObject({
        row: productKey.extend({ value: z.string().optional().describe('Đầu của cột value, khi một sản phẩm có nhiều mâu thuẫn.') }),
        verdict: z.enum(['keep', 'replace', 'add', 'open', 'aside']).describe('keep = giữ hồ sơ, nói nguồn khác; replace = theo nguồn này; add = thêm một bước lịch sử; open = chưa rõ, nói cả hai; aside = không phải mâu thuẫn.'),
        recognition: recognition.omit({ sources: true }).optional().describe('Bước lịch sử theo nguồn này (replace, add).'),
        text: line.optional().describe('Câu cho trang: nguồn khác ghi gì. Bỏ trống = lấy từ cột value.'),
        settled: line.optional().describe('Câu cho trang: đã chọn theo bên nào, vì sao.'),
        product: recordId.optional().describe('Hồ sơ, khi tên không tự khớp.'),
        why,
      }),
    )
    .describe('Mâu thuẫn giữa nguồn và hồ sơ, đã xử tay.'),
  makers: z
    .array(z.strictObject({ row: productKey, maker: name.describe('Tên chủ thể theo nguồn.'), kind: z.enum(PRODUCER_KINDS), field: name.describe('Mục của dòng facts nêu chủ thể: alias, story.people, contradiction …'), why }))
    .optional()
    .describe('Sản phẩm chưa có chủ thể mà một dòng facts nêu rõ chủ thể.'),
  facts: z
    .array(z.strictObject({ row: productKey.extend({ field: name, value: line.describe('Đầu của cột value.') }), why }))
    .optional()
    .describe('Dòng facts đã đọc và để ngoài: lộ chuyện riêng, gợi công dụng chữa bệnh, không phải điều về sản phẩm này.'),
  retold: z
    .array(
      z.strictObject({
        row: productKey.extend({ field: name, value: z.string().describe('Cột value, đúng từng chữ.') }),
        tell: z.array(z.strictObject({ field: name, text: line })).min(1).describe('Ghi thành các câu này; câu trùng chữ với câu đã có thì chỉ thêm nguồn.'),
        why,
      }),
    )
    .optional()
    .describe('Dòng facts nói lại điều một dòng khác đã nói, hoặc chữ cần sửa.'),
  decisionProducts: z
    .array(z.strictObject({ decision: name.describe('Số quyết định, hoặc cơ quan + ngày khi không có số.'), name: line, product: recordId.nullable().describe('null = không hồ sơ nào khớp.'), why }))
    .describe('Tên sản phẩm trong quyết định (nhất là thu hồi) khớp tay với hồ sơ.'),
  matches: z
    .array(z.strictObject({ name: line, producer: line.optional(), province: name.optional(), product: recordId.nullable(), why }))
    .describe('Dòng facts hoặc decisions khớp tay với hồ sơ sản phẩm; null = để ngoài.'),
  nationalRounds: z
    .array(z.strictObject({ value: partialDate.describe('Ngày hoặc năm của quyết định quốc gia.'), number: name.optional(), why: line.optional() }))
    .describe('Các quyết định 5 sao của bộ đã biết: 5 sao chỉ được tính khi ngày của dòng có thể là một trong các ngày này.'),
  groups: z.array(z.strictObject({ name: line, producer: line.optional(), code: name, why })).describe('Nhóm sản phẩm xếp tay.'),
  ...salesSettlementShape,
  ...decisionSettlementShape,
});

export type Settlements = z.infer<typeof settlements>;

/** Nothing settled: what an import without a settlements file works with. */
export const NO_SETTLEMENTS: Settlements = {
  hosts: [], citations: [], producers: [], products: [], apart: [], notes: [], rows: [], contradictions: [], decisionProducts: [], matches: [], nationalRounds: [], groups: [],
};
