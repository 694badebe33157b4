// One row of products.csv as a step of history: what its tag, stars, dates and note are worth.
import { type DecisionDate, type Recognition, recognition } from '../../schemas/recognition.ts';
import type { Day } from '../day.ts';
import { decisionInterval } from '../history.ts';
import type { Stars } from '../standing.ts';
import type { RowReader } from './cells.ts';
import type { Row } from './contract.ts';
import { noteBeyond } from './step-notes.ts';
import { overlaps } from './steps.ts';
import { isRow } from './matching.ts';
import type { Settlements } from './settlements.ts';

/** The tag that a note begins with, and the step it makes: only the first one gives stars. */
const TAGS = { recognised: 'recognised', council: 'scored', named: 'named', proposed: 'proposed' } as const;

export interface ReadStep {
  readonly step: Omit<Recognition, 'sources'>;
  /** A remark on the source (translation, transcription), not on the step. */
  readonly sourceNote?: string;
  /** Whether the commune is one of after 1 July 2025. */
  readonly newUnits: boolean;
  /** The row's name was made up from a translation or a scan. */
  readonly isNameRestored: boolean;
  /** What was changed by rule or by hand, for the account. */
  readonly remarks: readonly string[];
}

/** Reads the step of a row; what is wrong is collected in `reader`. */
export function readStep(reader: RowReader, settled: Settlements): ReadStep | undefined {
  const { tag, rest } = readNote(reader);
  const stars = reader.stars('stars');
  const score = reader.score('score');
  const year = reader.year('recognised_year');
  const decidedOn = reader.day('decision_date');
  const validUntil = reader.day('valid_until');
  const decisionNumber = reader.text('decision_number');
  const authority = reader.text('authority');
  const officialCode = reader.text('official_code');
  if (!recognition.shape.officialCode.safeParse(officialCode).success) reader.wrong('official_code', officialCode ?? '', 'không đúng dạng mã sản phẩm OCOP', 'viết tỉnh-xã-số thứ tự-năm, hoặc tỉnh-huyện-xã-số thứ tự-năm trước 07/2025');
  if (validUntil !== undefined && decidedOn !== undefined && validUntil <= decidedOn) reader.wrong('valid_until', validUntil, 'hết hạn trước khi có quyết định', 'kiểm tra lại hai ngày');
  if (tag === undefined) return undefined;

  const remarks: string[] = [];
  const noteByHand = settled.notes.find((item) => item.note === rest);
  const rowByHand = rowSettlement(reader.row, year, settled);
  const date = rowByHand?.date ?? noteByHand?.date ?? dateOf(decidedOn, noteByHand?.undated === true ? undefined : year);
  if (rowByHand !== undefined) remarks.push(`xử tay: ${rowByHand.why}`);
  const starsNow = rowByHand?.stars ?? stars;
  const stated = rowByHand?.kind ?? noteByHand?.kind ?? TAGS[tag];
  const kind = fiveStarKind(stated, starsNow, date, decisionNumber, authority, settled);
  if (kind !== stated) remarks.push('5 sao nhưng không khớp quyết định quốc gia nào đã biết: ghi là điểm chấm, không phải công nhận');
  const text = noteBeyond(noteByHand === undefined ? rest : (noteByHand.text ?? ''), { date, score });
  return {
    step: {
      kind,
      ...(starsNow === undefined ? {} : { stars: starsNow }),
      ...(noteByHand?.inferred === true && starsNow !== undefined ? { inferred: true as const } : {}),
      ...(score === undefined ? {} : { score }),
      ...(date === undefined ? {} : { date }),
      ...(decisionNumber === undefined ? {} : { decisionNumber }),
      ...(authority === undefined ? {} : { authority }),
      ...(validUntil === undefined ? {} : { validUntil }),
      ...(officialCode === undefined ? {} : { officialCode }),
      ...(text === undefined ? {} : { note: text }),
    },
    ...(noteByHand?.sourceNote === undefined ? {} : { sourceNote: noteByHand.sourceNote }),
    newUnits: noteByHand?.newUnits === true,
    isNameRestored: noteByHand?.nameBasis === 'restored',
    remarks,
  };
}

function readNote(reader: RowReader): { readonly tag?: keyof typeof TAGS; readonly rest: string } {
  const note = reader.required('note', 500);
  const [, word, rest = ''] = /^\[([a-z]+)\]\s*(.*)$/u.exec(note) ?? [];
  const tag = word === 'recognised' || word === 'council' || word === 'named' || word === 'proposed' ? word : undefined;
  if (tag === undefined && note !== '') {
    reader.wrong('note', note, 'ghi chú không bắt đầu bằng một thẻ', 'bắt đầu bằng [recognised] (đã công nhận), [council] (hội đồng chấm), [named] (chỉ được gọi là OCOP) hoặc [proposed] (đăng ký, đề nghị)');
  }
  return tag === undefined ? { rest } : { tag, rest };
}

/** The day when printed; else the round's year, for `recognised_year` is often the assessment programme's. */
function dateOf(decidedOn: Day | undefined, year: string | undefined): DecisionDate | undefined {
  if (decidedOn !== undefined) return { precision: 'day', value: decidedOn };
  return year === undefined ? undefined : { precision: 'round', value: year };
}

/**
 * Five stars are the ministry's to give (QĐ 26/2026/QĐ-TTg Đ.4 and all rules before it): a province's 90–100 points are a score.
 * Taken as given when the decision is the ministry's, or the date may be that of a national round known by hand.
 */
function fiveStarKind(kind: Recognition['kind'], stars: Stars | undefined, date: DecisionDate | undefined, number: string | undefined, authority: string | undefined, settled: Settlements): Recognition['kind'] {
  if (stars !== 5 || !(kind === 'recognised' || kind === 'upgraded' || kind === 're-recognised')) return kind;
  const byMinistry = number?.includes('QĐ-BNN') === true || authority?.startsWith('Bộ ') === true;
  const inRound = number === undefined && date !== undefined && settled.nationalRounds.some((round) => overlaps(decisionInterval(asDate(round.value)), decisionInterval(date)));
  return byMinistry || inRound ? kind : 'scored';
}

function asDate(value: string): DecisionDate {
  return { precision: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day', value };
}

function rowSettlement(row: Row, year: string | undefined, settled: Settlements) {
  const producer = row.cells['producer'];
  const key = { name: row.cells['name'] ?? '', ...(producer === undefined || producer === '' ? {} : { producer }) };
  return settled.rows.find((item) => isRow(item.row, key) && (item.row.year === undefined || item.row.year === year));
}
