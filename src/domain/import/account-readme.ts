// The account in words: totals by table, and why rows were left aside, written between two marks of a README that people edit.
import { type Account, countOutcomes } from './account.ts';

const BEGIN = '<!-- tổng số: npm run import ghi phần này -->';
const END = '<!-- hết phần tổng số -->';

/** The README with its totals up to date; a new one when there is none. What stands outside the marks is kept. */
export function readmeWithTotals(readme: string | undefined, account: Account): string {
  const totals = `${BEGIN}\n${totalsOf(account)}\n${END}`;
  if (readme === undefined) return `# Bản kê lần nhập này\n\n${totals}\n`;
  const begins = readme.indexOf(BEGIN);
  const ends = readme.indexOf(END);
  if (begins === -1 || ends < begins) return `${readme.trimEnd()}\n\n${totals}\n`;
  return readme.slice(0, begins) + totals + readme.slice(ends + END.length);
}

function totalsOf(account: Account): string {
  const tables = Object.entries(account.tables);
  const lines = tables.map(([file, { kind, rows }]) => {
    const { created, extended, merged, unchanged, 'left-aside': aside } = countOutcomes(rows);
    const all = created + extended + merged + unchanged + aside;
    return `| ${file} | ${kind} | ${all} | ${created} | ${extended} | ${merged} | ${unchanged} | ${aside} |`;
  });
  return [
    '| Bảng | Loại | Dòng | Tạo hồ sơ | Bổ sung | Nhập vào hồ sơ đã có | Không thêm gì | Để ngoài |',
    '|---|---|--:|--:|--:|--:|--:|--:|',
    ...lines,
    '',
    '### Dòng để ngoài, theo lý do',
    ...tables.flatMap(([file, { rows }]) => reasonsOf(file, rows)),
  ].join('\n');
}

function reasonsOf(file: string, rows: Account['tables'][string]['rows']): string[] {
  const left = rows.filter(({ outcome }) => outcome === 'left-aside');
  // Names inside quotes and brackets differ from row to row; the reason is what stands around them.
  const reason = (text: string | undefined) => (text ?? 'không ghi lý do').replace(/"[^"]*"/gu, '"…"').replace(/: .*$/u, '').replace(/ \([^)]*\)/gu, '');
  const groups = [...Map.groupBy(left, (row) => reason(row.reason))].map(([text, of]) => ({ text, lines: new Set(of.map(({ line }) => line)).size }));
  if (groups.length === 0) return ['', `- ${file}: không có.`];
  return ['', `- ${file}:`, ...groups.sort((a, b) => b.lines - a.lines || (a.text < b.text ? -1 : 1)).map(({ text, lines }) => `  - ${lines} dòng: ${text}`)];
}
