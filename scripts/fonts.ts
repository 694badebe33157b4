// Makes public/fonts/*.woff2: Be Vietnam Pro (SIL OFL) cut to Latin, Vietnamese and the marks that pages use, one file a weight.
// The files are kept in the repository; run `npm run fonts` after a change of the ranges.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

// Basic Latin, Latin-1, Vietnamese with its marks, letters of highland names (č, ĕ, ĭ, ŏ, ŭ, ƀ), punctuation, ₫, arrows.
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], [0xa0, 0xff], [0x102, 0x103], [0x10c, 0x10d], [0x110, 0x111], [0x114, 0x115], [0x128, 0x129], [0x12c, 0x12d], [0x14e, 0x14f],
  [0x168, 0x169], [0x16c, 0x16d], [0x180, 0x180], [0x1a0, 0x1a1], [0x1af, 0x1b0], [0x300, 0x304], [0x309, 0x309], [0x323, 0x323],
  [0x1ea0, 0x1ef9], [0x2010, 0x2015], [0x2018, 0x201d], [0x2022, 0x2022], [0x2026, 0x2026], [0x202f, 0x202f], [0x20ab, 0x20ab], [0x2190, 0x2193], [0x2212, 0x2212],
];

const WEIGHTS = { 400: '400Regular/BeVietnamPro_400Regular.ttf', 600: '600SemiBold/BeVietnamPro_600SemiBold.ttf', 800: '800ExtraBold/BeVietnamPro_800ExtraBold.ttf' };

const characters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join('');
const folder = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/be-vietnam-pro/package.json')));

for (const [weight, file] of Object.entries(WEIGHTS)) {
  const subset = await subsetFont(await readFile(join(folder, file)), characters, { targetFormat: 'woff2' });
  const target = join('public', 'fonts', `be-vietnam-pro-${weight}.woff2`);
  await writeFile(`${target}.tmp`, subset);
  await rename(`${target}.tmp`, target);
  console.log(`${target}: ${subset.length} bytes`);
}
