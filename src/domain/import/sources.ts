// Turns a `source` cell into source records: web addresses or documents, joined by " ; ", each with its trust.
// A record's list grows without duplicates; what a fact keeps are the ids in that list.
import { partialDate, webAddress } from '../../schemas/text.ts';
import type { Source } from '../../schemas/source.ts';
import type { Day } from '../day.ts';
import type { Settlements } from './settlements.ts';

/** A source that is not yet in a record's list. */
export type NewSource = Omit<Source, 'id'>;

export type ReadSources = { readonly ok: true; readonly sources: readonly NewSource[] } | { readonly ok: false; readonly value: string; readonly problem: string; readonly remedy: string };

const DOCUMENT_FILE = /^\d{3}_[0-9a-f]{16}\.txt$/u;
const DECISION = /(^|\s)\d+\/QĐ-[\p{L}-]+/u;

/**
 * Reads a cell of one or several sources joined by " ; ".
 * `publishedOn` is the table's source_date (yyyy, yyyy-mm or yyyy-mm-dd), `note` a remark on the source.
 */
export function readSources(cell: string, given: { readonly checkedOn: Day; readonly publishedOn?: string; readonly note?: string }, settled: Settlements): ReadSources {
  const parts = cell.split(/\s+;\s+/u).map((part) => part.trim()).filter((part) => part !== '');
  if (parts.length === 0) return { ok: false, value: '', problem: 'không có nguồn', remedy: 'ghi địa chỉ trang hoặc tên văn bản vào cột source' };
  if (given.publishedOn !== undefined && !partialDate.safeParse(given.publishedOn).success) {
    return { ok: false, value: given.publishedOn, problem: 'ngày của nguồn không đọc được', remedy: 'viết yyyy, yyyy-mm hoặc yyyy-mm-dd' };
  }
  const sources: NewSource[] = [];
  for (const part of parts) {
    const read = readOne(part, settled);
    if (typeof read === 'string') return { ok: false, value: part, problem: read, remedy: 'sửa địa chỉ, hoặc ghi tên văn bản bằng lời' };
    // One date stands for the whole cell; with several sources nobody knows whose it is, but the first is meant.
    const publishedOn = read.publishedOn ?? (sources.length === 0 ? given.publishedOn : undefined);
    sources.push({ ...read, checkedOn: given.checkedOn, ...(publishedOn === undefined ? {} : { publishedOn }), ...(given.note === undefined ? {} : { note: given.note }) });
  }
  return { ok: true, sources };
}

function readOne(part: string, settled: Settlements): Omit<NewSource, 'checkedOn'> | string {
  const known = settled.citations.find((item) => item.cell === part);
  if (known !== undefined) {
    const { citation, trust, url, publishedOn, note } = known;
    return { citation, trust, ...(url === undefined ? {} : { url }), ...(publishedOn === undefined ? {} : { publishedOn }), ...(note === undefined ? {} : { note }) };
  }
  if (/^[a-z][a-z0-9+.-]*:/iu.test(part) && !/^https?:/iu.test(part)) return 'địa chỉ không phải http hoặc https';
  if (/^https?:/iu.test(part)) {
    if (!webAddress.safeParse(part).success) return 'địa chỉ trang không đọc được';
    return { citation: citationOf(part, settled), url: part, trust: trustOfHost(new URL(part).hostname, settled) };
  }
  if (DOCUMENT_FILE.test(part)) return 'tên tệp văn bản chưa có trong danh sách citations';
  // A spreadsheet annexed to a decision names the decision as its source.
  return { citation: part.slice(0, 500), trust: DECISION.test(part) ? 'decision' : 'directory' };
}

/**
 * Trust by host: the settled list first (longest match, subdomains included), then gov.vn = authority.
 * A site nobody has looked at is `low`: it may not put a star in force until somebody has.
 */
export function trustOfHost(hostname: string, settled: Settlements): Source['trust'] {
  const entry = hostEntry(hostname, settled);
  if (entry !== undefined) return entry.trust;
  return isUnder(clean(hostname), 'gov.vn') ? 'authority' : 'low';
}

function hostEntry(hostname: string, settled: Settlements) {
  const host = clean(hostname);
  return settled.hosts
    .filter((item) => isUnder(host, item.host))
    .sort((a, b) => b.host.length - a.host.length)
    .at(0);
}

function isUnder(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

/** Lower case, without a final dot (seen in addresses copied by hand) and without `www.`. */
function clean(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/u, '').replace(/^www\./u, '');
}

/**
 * Words to find the page again: the site alone. What an address says of the title is no title: nobody wrote those words.
 * @example citationOf('https://baolamdong.vn/duc-trong-trao-giay-chung-nhan-277131.html', …) // 'Báo Lâm Đồng (baolamdong.vn)'
 */
export function citationOf(address: string, settled: Settlements): string {
  const host = clean(new URL(address).hostname);
  const name = hostEntry(host, settled)?.name;
  return name === undefined ? host : `${name} (${host})`;
}

/**
 * Adds sources to a record's list, without duplicates (same address, or same citation when there is none), and answers their ids.
 * An earlier source keeps its own day of checking, so that a second import changes nothing.
 */
export function addSources(list: readonly Source[], found: readonly NewSource[]): { readonly sources: Source[]; readonly ids: string[] } {
  const sources = [...list];
  const ids: string[] = [];
  for (const item of found) {
    const at = sources.findIndex((one) => (item.url === undefined ? one.url === undefined && one.citation === item.citation : one.url === item.url));
    const before = sources[at];
    if (before !== undefined) {
      // Another table may know the day of publication; nothing that was known is overwritten.
      if (before.publishedOn === undefined && item.publishedOn !== undefined) sources[at] = { ...before, publishedOn: item.publishedOn };
      ids.push(before.id);
      continue;
    }
    const id = `s${sources.length + 1}`;
    sources.push({ id, ...item });
    ids.push(id);
  }
  return { sources, ids: [...new Set(ids)] };
}
