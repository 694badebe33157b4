// What a note says beyond the step that it stands at: pages print date, score and stars themselves.
import type { Recognition } from '../../schemas/recognition.ts';

interface Said {
  readonly date: Recognition['date'];
  readonly score: Recognition['score'];
}

/**
 * The note (a sentence) without what the step's own date and score say; undefined when nothing else is in it.
 * @example noteBeyond('Tỉnh chấm 94 điểm năm 2020, đề nghị trung ương xét 5 sao.', { score: 94, … }) // 'Đề nghị trung ương xét 5 sao.'
 */
export function noteBeyond(note: string, step: Said): string | undefined {
  const rest = withoutScore(note, step.score);
  return rest === '' || isOnlyDate(rest, step) ? undefined : rest;
}

function withoutScore(note: string, score: number | undefined): string {
  const [whole, points] = /^(?:Tỉnh|Huyện|Hội đồng(?: tỉnh| huyện)?) chấm (\d+(?:,\d+)?) điểm(?: năm \d{4})?(?:, |\.$)/u.exec(note) ?? [];
  if (whole === undefined || score === undefined || Number(points?.replace(',', '.')) !== score) return note;
  const rest = note.slice(whole.length);
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** "Công nhận tháng 12/2020.", "Công nhận năm 2022." and the like, when that is the step's date. */
function isOnlyDate(note: string, { date }: Said): boolean {
  const [, said] = /^(?:Công nhận|Đạt(?: \d sao)?|Quyết định)(?: ngày| tháng| năm)? ([\d/]+)\.?$/u.exec(note) ?? [];
  return said?.split('/').map((part) => part.padStart(2, '0')).reverse().join('-') === date?.value && said !== undefined;
}
