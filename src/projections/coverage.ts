// How much of a place the register covers: its own number beside what a source reported, where a report is known.
import type { Day } from '../domain/day.ts';
import type { Catalogue, Product, Report } from '../domain/model.ts';
import { countOn, type Counts } from './counts.ts';

export interface Coverage {
  /** The register's own, on the day of the build. */
  readonly register: Counts;
  readonly reported: number;
  readonly asOf: string;
  readonly what: string;
  readonly citation: string;
}

/** Reports on a province of today (or a former one), newest first, each with the register's own counts. */
export function coverageOf(catalogue: Catalogue, area: { readonly province?: string; readonly formerProvince?: string }, products: readonly Product[], built: Day): Coverage[] {
  const register = countOn(products.map(({ standing }) => standing), built);
  return catalogue.reports
    .filter(({ record }) => matches(record.area, area))
    .toSorted((a, b) => (a.record.asOf < b.record.asOf ? 1 : -1))
    .flatMap((report) => coverageLine(report, register));
}

function matches(area: Report['record']['area'], wanted: { readonly province?: string; readonly formerProvince?: string }): boolean {
  if (area.district !== undefined) return false;
  return wanted.province !== undefined ? area.province === wanted.province : wanted.formerProvince !== undefined && area.formerProvince === wanted.formerProvince;
}

function coverageLine({ record }: Report, register: Counts): Coverage[] {
  const figure = record.figures.find(({ measure, stars }) => stars === undefined && (measure === 'products-in-force' || measure === 'products-recognised'));
  if (figure === undefined) return [];
  return [{ register, reported: figure.value, asOf: record.asOf, what: figure.label, citation: record.sources[0]?.citation ?? '' }];
}
