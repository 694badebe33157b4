// What a source says of OCOP stars outside a decision ("OCOP 4 sao năm 2019"). Stars are no award: a dated sentence of a
// trusted source becomes a step of the history or confirms one; a plan or a council's view claims nothing; the rest is told
// as another source's word. Stars belong to one product, never to its producer (QĐ 26/2026/QĐ-TTg Đ.8).
import type { DecisionDate, Recognition } from '../../schemas/recognition.ts';
import { decisionInterval } from '../history.ts';
import type { Draft, RowAccount } from './contract.ts';
import { mayBeSame, withStep } from './facts-history.ts';
import { givesStars } from './steps.ts';
import { leftAside, saved } from './facts-outcome.ts';
import { type FactRow, speaksOfStars, withSources } from './facts-row.ts';
import type { Subject } from './facts-story.ts';
import { nameKey } from './names.ts';

const SPEAKS_OF_STARS = /OCOP|\d\s*sao(?! vàng)/iu;
const NOT_STARS = /khách sạn|Sao vàng Đất Việt|trưng bày|top \d+ sản phẩm OCOP|bình chọn/iu;
const NOT_YET = /đề nghị|đề xuất|trình |dự kiến|tiềm năng|hoàn (?:thiện|chỉnh)|hội đồng|đánh giá (?:4|5|đủ)|huyện đánh giá|dự thi|hướng dẫn|trên 50 điểm/iu;
/** Words that may stand in a sentence which says only that this product got these stars in that year. */
const PLAIN = /^(?:đã |được |sản phẩm |mới |đạt |xếp |hạng |công nhận |lại |đánh giá lại |cấp lại |nâng hạng |từ \d lên )*(?:được )?(?:UBND tỉnh \p{Lu}\p{L}+ \p{Lu}\p{L}+ công nhận )?(?:OCOP )?(?<stars>[34]) sao(?: OCOP)?(?: cấp tỉnh| của tỉnh| tỉnh| quốc gia)?(?: \p{Lu}[\p{L} ]*?)?,?(?: cấp lại| công nhận lại)? ?(?:từ )?(?:năm|kỳ|đợt|\(|tháng \d{1,2}\/|cuối năm|đợt I năm) ?(?<year>20\d{2})\)?(?:;.*)?$/iu;

/** Whether an award is really a claim of OCOP stars. */
export function isStarClaim(value: string): boolean {
  return SPEAKS_OF_STARS.test(value) && !NOT_STARS.test(value);
}

export interface StarClaim {
  readonly stars: 3 | 4;
  readonly year: string;
  readonly again: boolean;
}

/**
 * Stars and year of a sentence that says nothing else; undefined for every other sentence. Five stars are never read here:
 * only a national decision gives them.
 * @example readStarClaim('OCOP 4 sao cấp tỉnh năm 2021') // { stars: 4, year: '2021', again: false }
 */
export function readStarClaim(value: string): StarClaim | undefined {
  if (NOT_YET.test(value)) return undefined;
  const { stars, year } = PLAIN.exec(value)?.groups ?? {};
  if (stars === undefined || year === undefined) return undefined;
  return { stars: stars === '3' ? 3 : 4, year, again: /lại/iu.test(value) };
}

export function applyStarClaim(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  if (row.about === 'producer') return leftAside(row, 'sao là của từng sản phẩm, không phải của chủ thể', 'ghi vào hồ sơ sản phẩm nếu biết là sản phẩm nào');
  const record = draft.products.get(subject.product);
  if (record === undefined) throw new Error(`không có hồ sơ products/${subject.product}`);
  const at = `products/${subject.product}`;
  if (NOT_YET.test(row.value)) {
    return leftAside(row, 'mới là đề nghị, hướng dẫn hoặc điểm của hội đồng, không phải công nhận', 'nhập lại khi có quyết định', [at]);
  }
  const claim = readStarClaim(row.value);
  const sourced = withSources(record, row);
  if (claim !== undefined && speaksOfStars(row)) {
    const date: DecisionDate = { precision: 'round', value: claim.year };
    const step: Recognition = { kind: claim.again ? 're-recognised' : 'recognised', stars: claim.stars, date, sources: sourced.ids };
    const blurred = record.recognitions.some((known) => givesStars(known) && known.stars !== claim.stars && mayBeSame(known.date, date));
    if (!blurred || record.recognitions.some((known) => givesStars(known) && known.stars === claim.stars && mayBeSame(known.date, date))) {
      const history = withStep(record.recognitions, step);
      if (history !== undefined) draft.products.set(subject.product, { ...sourced.record, recognitions: history });
      return saved(row, at, history !== undefined, 'lời báo về sao: thành một bước trong quá trình, hoặc xác nhận bước đã có');
    }
  }
  const stars = starsIn(row.value);
  if (stars.length === 0 || stars.every((count) => record.recognitions.some((known) => known.stars === count && saysNoLater(known, row)))) {
    return leftAside(row, 'quá trình trong hồ sơ đã nói điều này; câu này không cho thêm ngày hay quyết định', undefined, [at]);
  }
  const reports = record.otherReports ?? [];
  const text = `Có nguồn ghi: ${row.value}`.slice(0, 500);
  if (reports.some((one) => nameKey(one.text) === nameKey(text))) return saved(row, at, false);
  draft.products.set(subject.product, { ...sourced.record, otherReports: [...reports, { text, sources: sourced.ids }] });
  return saved(row, at, true, 'lời báo về sao không đủ ngày hoặc độ tin: nêu ở "nguồn khác ghi", không tính vào sao');
}

function starsIn(value: string): number[] {
  return [...value.matchAll(/([345])\s*sao/giu)].map(([, digit]) => Number(digit));
}

/** A step that the sentence cannot contradict: undated, or not after the source. */
function saysNoLater(step: Recognition, row: FactRow): boolean {
  if (step.date === undefined || row.date === undefined) return true;
  return decisionInterval(step.date).earliest <= `${row.date}-99`;
}
