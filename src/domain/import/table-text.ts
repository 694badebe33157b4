// From the bytes of a file to text: UTF-8 or nothing. What a spreadsheet saves otherwise is named, with the way out.

/** Largest file and largest cell, in bytes: an annex of a decision is far below, a wrong paste far above. */
export const FILE_LIMIT = 20 * 1024 * 1024;
export const CELL_LIMIT = 1024 * 1024;

export interface TableProblem {
  /** Line in the file, the header being 1; absent when the whole file is at fault. */
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly problem: string;
  readonly remedy: string;
}

export type TableText = { readonly ok: true; readonly text: string; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: TableProblem };

const SAVE_AGAIN = 'trong Excel chọn Lưu thành › "CSV UTF-8 (dấu phẩy)"';

/** Decodes a table's bytes: UTF-8 with or without a byte order mark, made NFC. */
export function decodeTable(bytes: Uint8Array): TableText {
  const fail = (problem: string, remedy: string, line?: number): TableText => ({ ok: false, problem: { ...(line === undefined ? {} : { line }), problem, remedy } });
  if (bytes.length === 0) return fail('tệp rỗng', 'kiểm tra lại tệp; dòng đầu phải là tên các cột');
  if (bytes.length > FILE_LIMIT) return fail(`tệp lớn hơn ${FILE_LIMIT / 1024 / 1024} MB`, 'chia tệp thành nhiều phần');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return fail('đây là tệp Excel (.xlsx), không phải CSV', SAVE_AGAIN);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail('đây là tệp Excel cũ (.xls), không phải CSV', SAVE_AGAIN);
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return fail('tệp ở dạng UTF-16', SAVE_AGAIN);
  const wrong = firstInvalidLine(bytes);
  if (wrong !== undefined) return fail('không phải UTF-8 (có thể là Latin-1, Windows-1258 hoặc TCVN3)', SAVE_AGAIN, wrong);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return fail('tệp rỗng', 'kiểm tra lại tệp; dòng đầu phải là tên các cột');
  const composed = text.normalize('NFC');
  return { ok: true, text: composed, notes: composed === text ? [] : ['chữ ở dạng Unicode tổ hợp (NFD) đã được đổi sang dựng sẵn (NFC)'] };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Line of the first bytes that are no UTF-8: whole lines are tried, for a line break is never part of a longer sequence. */
function firstInvalidLine(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
