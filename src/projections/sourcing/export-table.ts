// A list of suppliers as a table of texts, a row a product: what a buyer takes into a spreadsheet. What was not declared says so.
import type { Day } from '../../domain/day.ts';
import { stateOn } from '../../domain/standing.ts';
import { printDay } from '../../i18n/dates.ts';
import { stateWords } from '../../i18n/state-words.ts';
import { sourcingWords } from '../../i18n/vi/sourcing.ts';
import { sourcingToolsWords } from '../../i18n/vi/sourcing-tools.ts';
import { supplyWords } from '../../i18n/vi/supply.ts';
import { decodeStanding } from '../look-up-entry.ts';
import { SUPPLY_KEYS, type SupplyKey } from '../supply-keys.ts';
import { declaredKeys, supplyText } from '../supply-sheet.ts';
import { isHeld } from './papers.ts';
import type { SupplierDetail } from './supplier-detail.ts';

const { csv: say, missing } = sourcingToolsWords;
const { heads } = say;

/** Amounts stand in columns of their own, as figures that a spreadsheet can sort. */
const OTHERS: readonly SupplyKey[] = SUPPLY_KEYS.filter((key) => key !== 'capacityPerMonth' && key !== 'minimumOrder');

interface Context {
  readonly day: Day;
  /** The site's origin, without a final slash. */
  readonly baseUrl: string;
}

interface ExportColumn {
  readonly head: string;
  readonly of: (detail: SupplierDetail, context: Context) => string;
}

const amount = (key: 'capacityPerMonth' | 'minimumOrder', valueHead: string, unitHead: string): readonly ExportColumn[] => [
  { head: valueHead, of: ({ sheet }) => (sheet?.[key] === undefined ? missing : String(sheet[key].value)) },
  { head: unitHead, of: ({ sheet }) => sheet?.[key]?.unit ?? '' },
];

const papers = (wanted: (isHeldToday: boolean) => boolean) => (detail: SupplierDetail, { day }: Context): string =>
  detail.papers.filter((paper) => wanted(isHeld(paper, day))).map(({ name, number, validUntil }) => [name, number, validUntil && sourcingToolsWords.compare.paperUntil(validUntil)].filter(Boolean).join(' ')).join('; ');

const COLUMNS: readonly ExportColumn[] = [
  { head: heads.name, of: ({ name }) => name },
  { head: heads.demonstration, of: ({ demonstration }) => (demonstration === true ? say.yes : '') },
  { head: heads.producer, of: ({ producer }) => producer?.name ?? missing },
  { head: heads.group, of: ({ group }) => group },
  { head: heads.local, of: ({ local }) => local ?? missing },
  { head: heads.province, of: ({ province }) => province ?? missing },
  { head: heads.formerly, of: ({ formerly }) => formerly ?? '' },
  { head: heads.stars, of: ({ standing }) => String(decodeStanding(standing).stars ?? '') },
  { head: heads.state, of: ({ standing }, { day }) => stateWords[stateOn(decodeStanding(standing), day)] },
  { head: heads.until, of: ({ standing }) => untilText(standing) },
  { head: heads.asOf, of: ({ sheet }) => (sheet === undefined ? sourcingWords.noSheet : printDay(sheet.asOf)) },
  ...amount('capacityPerMonth', heads.capacityValue, heads.capacityUnit),
  ...amount('minimumOrder', heads.orderValue, heads.orderUnit),
  ...OTHERS.map((key): ExportColumn => ({ head: supplyWords.supply.heads[key], of: ({ sheet }) => (sheet && supplyText(sheet, key)) ?? missing })),
  { head: heads.declared, of: ({ sheet }) => `${sheet === undefined ? 0 : declaredKeys(sheet).length} / ${SUPPLY_KEYS.length}` },
  { head: heads.papers, of: (detail, context) => papers((is) => is)(detail, context) || missing },
  { head: heads.lapsedPapers, of: papers((is) => !is) },
  { head: heads.lots, of: ({ lots }) => (lots === undefined ? missing : String(lots.goods)) },
  { head: heads.contact, of: ({ producer }) => [producer?.phone, producer?.email].filter(Boolean).join('; ') || missing },
  { head: heads.link, of: ({ href }, { baseUrl }) => `${baseUrl}${href}` },
  { head: heads.asked, of: (_, { day }) => printDay(day) },
];

/** Heads first, then a row a product, all of one length. */
export function exportTable(details: readonly SupplierDetail[], context: Context): readonly (readonly string[])[] {
  return [COLUMNS.map(({ head }) => head), ...details.map((detail) => COLUMNS.map(({ of }) => of(detail, context)))];
}

/** The last day for certain, and the latest possible one where that is another. */
function untilText(standing: string): string {
  const decoded = decodeStanding(standing);
  if (decoded.kind !== 'certified') return '';
  const { earliest, latest } = decoded.ends;
  return earliest === latest ? printDay(earliest) : `${printDay(earliest)} – ${printDay(latest)}`;
}
