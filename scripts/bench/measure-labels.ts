// A sheet of 24 labels as a PDF: how long it takes to lay it out and to draw it, and how large the file is.

import { labelContent, type LabelOptions } from '#projections/label/content.ts';
import { layLabel } from '#projections/label/lay-label.ts';
import { type LabelJob, sheetPages } from '#projections/label/pages.ts';
import { labelsOn, SHEETS } from '#projections/label/sheets.ts';
import { labelRow } from '#projections/label-list.ts';
import type { Catalogue, Product } from '#domain/model.ts';
import { drawPdf } from '../labels/draw-pdf.ts';
import { createMeasure } from '../labels/typeface.ts';
import { UserError } from '../support/command.ts';

/** What a sheet came to; times are medians. */
export interface LabelFigures {
  readonly sheet: string;
  readonly what: 'one product' | 'as many products as labels';
  readonly labels: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

const SHEET = SHEETS['A4-3x8'];
const RUNS = 5;

/** Products whose labels can be laid out on the sheet, and these labels. */
function jobsFor(products: readonly Product[], options: LabelOptions, wanted: number): LabelJob[] {
  const measure = createMeasure();
  const jobs: LabelJob[] = [];
  for (const product of products) {
    const content = labelContent(labelRow(product), undefined, options);
    const laid = content.ok ? layLabel(content.content, SHEET, measure) : content;
    if (laid.ok) jobs.push({ items: laid.items, count: labelsOn(SHEET) / wanted });
    if (jobs.length === wanted) return jobs;
  }
  throw new UserError(`Only ${jobs.length} of ${wanted} products have a label that fits ${SHEET.id}.`);
}

/** Draws a full sheet of one product and one of 24 products, from the records to the bytes of the file. */
export async function measureLabels({ products, site }: Catalogue, today: string): Promise<LabelFigures[]> {
  const options = { baseUrl: site.baseUrl, isSetUp: false, today, content: SHEET.content };
  const figures: LabelFigures[] = [];
  for (const [what, wanted] of [['one product', 1], ['as many products as labels', labelsOn(SHEET)]] as const) {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const pages = sheetPages(SHEET, jobsFor(products, options, wanted));
      bytes = (await drawPdf(pages, { title: 'Bench', author: 'Bench', today })).length;
      times.push(performance.now() - start);
    }
    figures.push({ sheet: SHEET.id, what, labels: labelsOn(SHEET), milliseconds: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0, bytes });
  }
  return figures;
}
