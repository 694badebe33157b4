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

// What the beginning of a name says of legal form and trade; what follows is the distinctive part. Whole phrases only:
// "hồ" of "Phìn Hồ" is no "hộ", "liêu" of "Bạc Liêu" no "liệu". Longest first.
const FORMS = [
  'chi nhanh', 'cong ty', 'tap doan', 'tnhh', 'mtv', 'co phan', 'lien hiep', 'hop tac xa', 'to hop tac', 'ho kinh doanh', 'ho san xuat', 'ho gia dinh', 'co so', 'doanh nghiep tu nhan', 'doanh nghiep', 'xuong', 'trang trai',
  'san xuat', 'kinh doanh', 'thuong mai', 'dich vu', 'xuat nhap khau', 'xuat khau', 'nhap khau', 'che bien', 'dau tu', 'phat trien', 'tong hop', 'nong lam nghiep', 'nong nghiep', 'lam nghiep', 'nong san', 'thuc pham', 'duoc lieu', 'thuy san', 'chan nuoi',
  'cong nghe cao', 'cong nghe', 'huu co', 'du lich cong dong', 'du lich', 'san pham', 'va', 'xd', 'sxtm',
].sort((a, b) => b.length - a.length);

/** The distinctive words of a producer's name, the last four at most; all of it when nothing but forms is there. */
export function distinctiveWords(text: string): string[] {
  const whole = producerKey(text);
  let rest = whole;
  for (let form: string | undefined = ''; form !== undefined; ) {
    form = FORMS.find((one) => rest.startsWith(`${one} `));
    if (form !== undefined) rest = rest.slice(form.length + 1);
  }
  // A name may begin otherwise and name its legal form, or its branch, further on.
  const bare = rest.replace(/ chi nhanh .*$/u, '').replace(/\b(?:cong ty|co phan|tnhh|mtv|hop tac xa)\b ?/gu, '').trim();
  return (bare === '' || FORMS.includes(bare) ? whole : bare).split(' ').slice(-4);
}
