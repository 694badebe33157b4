// What a source says of OCOP stars outside a decision ("OCOP 4 sao năm 2019"). Stars are no award: a dated sentence of a
// trusted source becomes a step of the history or confirms one; a plan or a council's view claims nothing; the rest is told
// as another source's word. Stars belong to one product, never to its producer (QĐ 26/2026/QĐ-TTg Đ.8).
import type { Recognition } from '../../schemas/recognition.ts';
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
const NOT_YET = /đề nghị|đề xuất|trình |dự kiến|tiềm năng|hoàn (?:thiện|chỉnh)|hội đồng (?!.*trao)|đánh giá (?:[45] sao|đủ)|dự thi|hướng dẫn|trên 50 điểm/iu;
/** Words that may stand in a sentence which says only that this product got these stars in that year. */
const PLAIN = /^(?:đã |được |sản phẩm |mới |đạt |xếp |hạng |công nhận |lại |đánh giá lại |cấp lại |nâng hạng |từ \d lên )*(?:được )?(?:UBND tỉnh \p{Lu}\p{L}+ \p{Lu}\p{L}+ công nhận )?(?:OCOP )?(?<stars>[34]) sao(?: OCOP)?(?: cấp tỉnh| của tỉnh| tỉnh| quốc gia)?(?: \p{Lu}[\p{L} ]*?)?,?(?: cấp lại| công nhận lại)? ?(?:từ )?(?:năm|kỳ|đợt|\(|tháng \d{1,2}\/|cuối năm|đợt I năm) ?(?<year>20\d{2})\)?(?:;.*)?$/iu;

/** Whether an award is really a claim of OCOP stars. */
export function isStarClaim(value: string): boolean {
  return SPEAKS_OF_STARS.test(value) && !NOT_STARS.test(value);
}

/** Stars before those of a later decision: a step whose day nobody tells. */
const BEFORE = /^OCOP (?<stars>[34]) sao \(trước khi lên [45] sao\)$/iu;

type StarClaim = Pick<Recognition, 'kind' | 'stars' | 'date'>;

/**
 * The steps that a sentence tells which says nothing else; empty for every other sentence. Five stars are never read here:
 * only a national decision gives them.
 * @example readStarClaims('OCOP 3 sao năm 2021, công nhận lại năm 2024') // 3 stars in round 2021, 3 again in round 2024
 */
export function readStarClaims(value: string): StarClaim[] {
  if (NOT_YET.test(value)) return [];
  const before = BEFORE.exec(value)?.groups?.['stars'];
  if (before !== undefined) return [{ kind: 'recognised', stars: before === '3' ? 3 : 4 }];
  const whole = readPart(value);
  if (whole !== undefined) return [whole];
  const claims: StarClaim[] = [];
  for (const part of value.split(/,\s*/u)) {
    const stars = claims.at(-1)?.stars;
    const claim = readPart(part) ?? (stars === undefined ? undefined : readPart(part.replace(/^công nhận lại/iu, `công nhận lại ${String(stars)} sao`)));
    if (claim === undefined) return [];
    claims.push(claim);
  }
  return claims;
}

function readPart(text: string): StarClaim | undefined {
  const { stars, year } = PLAIN.exec(text)?.groups ?? {};
  if (stars === undefined || year === undefined) return undefined;
  return { kind: /lại/iu.test(text) ? 're-recognised' : 'recognised', stars: stars === '3' ? 3 : 4, date: { precision: 'round', value: year } };
}

export function applyStarClaim(row: FactRow, subject: Subject, draft: Draft): RowAccount {
  if (row.about === 'producer') return leftAside(row, 'sao là của từng sản phẩm, không phải của chủ thể', 'ghi vào hồ sơ sản phẩm nếu biết là sản phẩm nào');
  const record = draft.products.get(subject.product);
  if (record === undefined) throw new Error(`không có hồ sơ products/${subject.product}`);
  const at = `products/${subject.product}`;
  if (NOT_YET.test(row.value)) {
    return leftAside(row, 'mới là đề nghị, hướng dẫn hoặc điểm của hội đồng, không phải công nhận', 'nhập lại khi có quyết định', [at]);
  }
  const sourced = withSources(record, row);
  const claims = speaksOfStars(row) ? readStarClaims(row.value) : [];
  if (claims.length > 0 && claims.every((claim) => isClear(claim, record.recognitions))) {
    const history = claims.reduce<readonly Recognition[]>((steps, claim) => withStep(steps, { ...claim, sources: sourced.ids }) ?? steps, record.recognitions);
    const changed = history !== record.recognitions;
    if (changed) draft.products.set(subject.product, { ...sourced.record, recognitions: [...history] });
    return saved(row, at, changed, 'lời báo về sao: thành một bước trong quá trình, hoặc xác nhận bước đã có');
  }
  const stars = starsIn(row.value);
  if (stars.length === 0 || stars.every((count) => record.recognitions.some((known) => known.stars === count && saysNoLater(known, row)))) {
    return leftAside(row, 'quá trình trong hồ sơ đã nói điều này; câu này không cho thêm ngày hay quyết định', undefined, [at]);
  }
  const reports = record.otherReports ?? [];
  const text = `Có nguồn ghi: ${row.value}`.slice(0, 500);
  if (reports.some((one) => nameKey(one.text) === nameKey(text))) return saved(row, at, false);
  if (reports.some((one) => sourced.ids.some((id) => one.sources.includes(id)))) return leftAside(row, 'nguồn này đã được nêu ở "nguồn khác ghi"', undefined, [at]);
  const settled = claims.length > 0 ? { settled: 'Hồ sơ có hạng khác trong cùng khoảng thời gian; chưa rõ lần nào trước, không tính vào sao.' } : {};
  draft.products.set(subject.product, { ...sourced.record, otherReports: [...reports, { text, ...settled, sources: sourced.ids }] });
  return saved(row, at, true, 'lời báo về sao không đủ ngày hoặc độ tin: nêu ở "nguồn khác ghi", không tính vào sao');
}

/** Whether a claim can be placed: not beside a step of other stars that may be of the same days, unless one of its own is there too. */
function isClear(claim: StarClaim, history: readonly Recognition[]): boolean {
  const beside = history.filter((known) => givesStars(known) && mayBeSame(known.date, claim.date));
  return beside.length === 0 || beside.some((known) => known.stars === claim.stars);
}

function starsIn(value: string): number[] {
  return [...value.matchAll(/([345])\s*sao/giu)].map(([, digit]) => Number(digit));
}

/** A step that the sentence cannot contradict: undated, or not after the source. */
function saysNoLater(step: Recognition, row: FactRow): boolean {
  if (step.date === undefined || row.date === undefined) return true;
  return decisionInterval(step.date).earliest <= `${row.date}-99`;
}
