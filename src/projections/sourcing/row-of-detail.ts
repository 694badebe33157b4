// A product's details as its dense row: the same row as a search shows, where only ids are known.
import type { Day } from '../../domain/day.ts';
import { decodeStanding } from '../look-up-entry.ts';
import { amountText, declaredKeys } from '../supply-sheet.ts';
import { isHeld } from './papers.ts';
import type { SupplierDetail } from './supplier-detail.ts';
import { papersShown, type SupplyRow, supplyShown } from './supply-row.ts';

export function rowOfDetail({ id, href, name, demonstration, producer, local, province, formerly, standing, sheet, papers }: SupplierDetail, day: Day): SupplyRow {
  const held = new Map(papers.filter((paper) => isHeld(paper, day)).map((paper) => [paper.kind, paper.name]));
  return {
    id,
    href,
    name,
    isDemonstration: demonstration === true,
    ...(producer === undefined ? {} : { producer: producer.name }),
    ...(local === undefined ? {} : { local }),
    ...(province === undefined ? {} : { province }),
    ...(formerly === undefined ? {} : { formerly }),
    standing: decodeStanding(standing),
    ...(sheet === undefined ? {} : { supply: supplyOf(sheet) }),
    papers: papersShown([...held]),
  };
}

function supplyOf(sheet: NonNullable<SupplierDetail['sheet']>): NonNullable<SupplyRow['supply']> {
  const { capacityPerMonth, minimumOrder, leadTimeDays } = sheet;
  return supplyShown({
    declared: declaredKeys(sheet).length,
    ...(capacityPerMonth === undefined ? {} : { capacity: amountText(capacityPerMonth) }),
    ...(minimumOrder === undefined ? {} : { minimumOrder: amountText(minimumOrder) }),
    ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
  });
}
