// What the page that makes label sheets is built with: sheets on offer, the files of names that exist, and what an office has not set yet.
import type { Catalogue } from '../domain/model.ts';
import { printMm } from '../i18n/dates.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import { labelNames } from './label-list.ts';
import { DEFAULT_SHEET } from './label-request.ts';
import { labelsOn, SHEET_IDS, type SheetId, SHEETS } from './label/sheets.ts';
import { hasContact, isReservedAddress } from './set-up.ts';

export interface LabelMakerView {
  /** Origin of printed addresses, without a final slash. */
  readonly baseUrl: string;
  /** Files of names with how many products each holds: `ba:12 be:3 …`. */
  readonly keys: string;
  readonly sheets: readonly { readonly id: SheetId; readonly name: string; readonly isDefault: boolean }[];
  /** What makes every label a sample; empty once an office has set both. */
  readonly sample: readonly { readonly why: string; readonly remedy: string }[];
  readonly productsHref: string;
  readonly demonstrationHref?: string;
}

/** The page of labels. */
export function labelMakerView(catalogue: Pick<Catalogue, 'site' | 'products' | 'demonstrations'>): LabelMakerView {
  const { site, demonstrations } = catalogue;
  const example = demonstrations[0];
  const say = vi.labels;
  return {
    baseUrl: site.baseUrl,
    keys: [...labelNames(catalogue)].map(([key, rows]) => `${key}:${rows.length}`).join(' '),
    sheets: SHEET_IDS.map((id) => {
      const { columns, rows, width, height } = SHEETS[id];
      return { id, name: say.sheetName(labelsOn(SHEETS[id]), printMm(width), printMm(height), columns, rows), isDefault: id === DEFAULT_SHEET };
    }),
    sample: [
      ...(isReservedAddress(site) ? [{ why: say.sampleAddress, remedy: say.sampleFieldAddress }] : []),
      ...(hasContact(site) ? [] : [{ why: say.sampleContact, remedy: say.sampleFieldContact }]),
    ],
    productsHref: urls.products(),
    ...(example === undefined ? {} : { demonstrationHref: urls.labelsOf(example.code, example.lots[0]?.code) }),
  };
}
