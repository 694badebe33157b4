// Be Vietnam Pro (SIL OFL) for labels in PDF: where its files are, and how wide its texts run.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { MM_A_POINT, type Measure, type Weight } from '../../src/projections/label/items.ts';

const FILES: Readonly<Record<Weight, string>> = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
  800: '800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
};

const folder = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/be-vietnam-pro/package.json')));

/** Makes the typeface known to a document, each weight by its number. */
export function registerTypeface(document: PDFKit.PDFDocument): void {
  for (const weight of [400, 600, 800] as const) document.registerFont(String(weight), join(folder, FILES[weight]));
}

/** Widths as the PDF will have them. They grow with the size exactly, so each text is measured once. */
export function createMeasure(): Measure {
  const document = new PDFDocument({ autoFirstPage: false });
  registerTypeface(document);
  const widths = new Map<string, number>();
  return (text, weight, sizePt) => {
    const key = `${weight} ${text}`;
    const width = widths.get(key) ?? document.font(String(weight)).fontSize(MEASURED_AT).widthOfString(text);
    widths.set(key, width);
    return (width / MEASURED_AT) * sizePt * MM_A_POINT;
  };
}

const MEASURED_AT = 100;
