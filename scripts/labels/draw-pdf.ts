// Sheets of labels as a PDF: text as text in embedded fonts, codes as vector paths, the same bytes for the same labels and day.
import PDFDocument from 'pdfkit';
import { LABEL_COLOURS, MM_A_POINT, type DrawItem } from '../../src/projections/label/items.ts';
import type { SheetPage } from '../../src/projections/label/pages.ts';
import { PAGE } from '../../src/projections/label/sheets.ts';
import { registerTypeface } from './typeface.ts';

export interface PdfOptions {
  readonly title: string;
  readonly author: string;
  /** The day of printing, yyyy-mm-dd: the only date in the file. */
  readonly today: string;
}

/** The whole file. */
export function drawPdf(pages: readonly SheetPage[], { title, author, today }: PdfOptions): Promise<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'vi',
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: new Date(`${today}T00:00:00+07:00`) },
  });
  registerTypeface(document);
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const { items } of pages) {
    document.addPage({ size: [points(PAGE.width), points(PAGE.height)], margin: 0 });
    for (const item of items) draw(document, item);
  }
  document.end();
  return done;
}

function draw(document: PDFKit.PDFDocument, item: DrawItem): void {
  if (item.kind === 'text') {
    const [x, y] = [points(item.x), points(item.y)];
    document.save();
    if (item.turn !== undefined) document.rotate(item.turn, { origin: [x, y] });
    document.font(String(item.weight)).fontSize(item.sizePt).fillColor(LABEL_COLOURS[item.colour]).text(item.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    document.restore();
  } else if (item.kind === 'qr' || item.kind === 'star') {
    document.save();
    document.translate(points(item.x), points(item.y)).scale(points(item.size) / item.modules);
    document.path(item.path).fill(LABEL_COLOURS[item.kind === 'qr' ? 'ink' : item.colour]);
    document.restore();
  } else if (item.kind === 'rect') {
    document.rect(points(item.x), points(item.y), points(item.width), points(item.height)).fill(LABEL_COLOURS[item.colour]);
  } else {
    document.moveTo(points(item.x1), points(item.y1)).lineTo(points(item.x2), points(item.y2));
    document.lineWidth(points(item.stroke)).stroke(LABEL_COLOURS[item.colour]);
  }
}

function points(mm: number): number {
  return mm / MM_A_POINT;
}
