// Keys under which names are compared: folded, abbreviations of legal forms written out, punctuation dropped.
import { fold } from '../fold.ts';

// Legal forms and common words are abbreviated at will in the sources; names differ in nothing else.
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  htx: 'hop tac xa',
  tht: 'to hop tac',
  hkd: 'ho kinh doanh',
  cssx: 'co so san xuat',
  cty: 'cong ty',
  ctcp: 'cong ty co phan',
  cp: 'co phan',
  dntn: 'doanh nghiep tu nhan',
  sx: 'san xuat',
  tm: 'thuong mai',
  dv: 'dich vu',
  tmdv: 'thuong mai dich vu',
  dvtm: 'dich vu thuong mai',
  xnk: 'xuat nhap khau',
  nn: 'nong nghiep',
  cntp: 'cong nghe thuc pham',
};

/** Folded words of a name, without punctuation. @example wordsOf('Mì gạo “Hùng Lô”') // ['mi', 'gao', 'hung', 'lo'] */
export function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter((word) => word !== '');
}

/** Key of a product's name. */
export function nameKey(text: string): string {
  return wordsOf(text).join(' ');
}

/**
 * Key of a producer's name: `CP` = `Cổ phần`, `HTX` = `Hợp tác xã`, `và` and `một thành viên`/`MTV` alike.
 * @example producerKey('HTX NN TM và DV Tơ Tung') === producerKey('Hợp tác xã Nông nghiệp Thương mại và Dịch vụ Tơ Tung')
 */
export function producerKey(text: string): string {
  return wordsOf(text)
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join(' ')
    .replace(/\bmot thanh vien\b/u, 'mtv')
    .replace(/\btrach nhiem huu han\b/u, 'tnhh')
    .replace(/ va /gu, ' ');
}

const PROVINCE_FORM = /^(?:tinh|thanh pho|tp)\s+/u;

/** Key of a province's or district's name, without its kind. @example placeKey('TP Hồ Chí Minh') // 'ho chi minh' */
export function placeKey(text: string): string {
  return nameKey(text).replace(PROVINCE_FORM, '').replace(/^(?:huyen|quan|thi xa|thi tran|phuong|xa)\s+(?!\d)/u, '');
}

// Words that say nothing of who it is: what is left of a name without them is the distinctive part.
const GENERIC = new Set(
  ('cong ty tnhh mtv co phan hop tac xa to ho kinh doanh gia dinh san xuat thuong mai dich vu nong nghiep lam xuat nhap khau va che bien thuc pham co so doanh nghiep tu nhan ' +
    'chi nhanh phat trien dau tu kinh te tong hop trang trai chan nuoi thuy san duoc lieu cong nghe cao huu sach an toan nong san tap doan san pham du lich lien hiep nganh nghe truyen thong').split(' '),
);

/** The distinctive words of a producer's name, at most four; empty when nothing is distinctive. */
export function distinctiveWords(text: string): string[] {
  return producerKey(text).split(' ').filter((word) => !GENERIC.has(word)).slice(-4);
}
