// What no cell may hold, whatever its column: formulas, control and hidden characters, broken encodings, pasted documents.
import { CELL_LIMIT } from './table-text.ts';

export interface CellProblem {
  readonly problem: string;
  readonly remedy: string;
}

// C0 without tab, line feed and carriage return; DEL; C1.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
// Zero-width and direction marks: nobody sees them, and they make two equal names differ.
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
// UTF-8 read as Latin-1 and saved again: ấ becomes "áº¥", Đ becomes "Ä".
const BROKEN = /áº|á»|Æ°|Æ¡|Ä‘|Ã[\u00A0-\u00BF]/u;
const PHONE_OR_NUMBER = /^[+-]?[\d\s().,/-]+$/u;

/** The problem of a cell as read (untrimmed), if any. */
export function cellProblem(cell: string): CellProblem | undefined {
  if (cell.length > CELL_LIMIT / 4 && new TextEncoder().encode(cell).length > CELL_LIMIT) {
    return { problem: 'ô lớn hơn 1 MB', remedy: 'kiểm tra có dán nhầm cả văn bản hay ảnh vào ô không' };
  }
  if (cell.includes('\u0000')) return { problem: 'có ký tự NUL', remedy: 'lưu lại tệp từ bảng tính gốc' };
  if (CONTROL.test(cell)) return { problem: 'có ký tự điều khiển', remedy: 'gõ lại ô này' };
  if (cell.includes('\uFFFD')) return { problem: 'có chữ đã mất (dấu �)', remedy: 'lấy lại chữ từ bản gốc; tệp đã từng bị đọc sai bảng mã' };
  if (HIDDEN.test(cell)) return { problem: 'có ký tự ẩn (khoảng trắng không rộng hoặc dấu đổi chiều chữ)', remedy: 'gõ lại ô này' };
  if (BROKEN.test(cell)) return { problem: 'chữ bị vỡ mã', remedy: 'tệp UTF-8 đã bị đọc như Latin-1; lưu lại từ bản gốc' };
  return isFormula(cell.trim()) ? { problem: 'trông như công thức bảng tính', remedy: 'dán giá trị thay cho công thức; bỏ dấu = + - @ ở đầu ô' } : undefined;
}

/** `+84 966 …`, `-5` and a dash before a word are no formulas. */
function isFormula(text: string): boolean {
  if (/^[=@]/u.test(text)) return true;
  if (!/^[+-]/u.test(text)) return false;
  return !PHONE_OR_NUMBER.test(text) && !/^[+-]\s+\p{L}/u.test(text);
}
