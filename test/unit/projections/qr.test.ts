// A printed QR code: what its size allows, and its one path.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_MODULE_MM, qrFor, type QrMatrix, QUIET_MODULES } from '#projections/qr.ts';
import { qrPath, qrSide } from '#projections/qr-path.ts';

const ADDRESS = 'https://ocop.example/t/K7MX4P3';
const levelAt = (sizeMm: number, text = ADDRESS) => {
  const made = qrFor(text, { sizeMm });
  return made.ok ? `${made.symbol.version}-${made.symbol.level}` : made;
};

describe('qrFor', () => {
  it('takes the best error level that the size allows', () => {
    expect([25, 16.4, 16.3, 14.8].map((mm) => levelAt(mm))).toEqual(['4-H', '4-H', '3-Q', '3-Q']);
  });

  it('falls to the lowest level before it refuses', () => {
    expect([14.7, 13.2].map((mm) => levelAt(mm))).toEqual(['2-L', '2-L']);
  });

  it('refuses a side at which modules are too small, and says which works', () => {
    expect(levelAt(13.1)).toMatchObject({
      ok: false,
      reason: 'too-small',
      leastMm: 13.2,
      message: 'mã QR cần ít nhất 13,2 mm mỗi cạnh, kể cả lề trắng',
      remedy: 'chọn khổ nhãn lớn hơn hoặc mã lô ngắn hơn',
    });
  });

  it('refuses a text that no label holds', () => {
    expect(qrFor(`https://ocop.example/${'x'.repeat(300)}`, { sizeMm: 200 })).toMatchObject({ ok: false, reason: 'too-long' });
  });

  it('never makes a module under 0.4 mm, and what it says works does', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9._/-]{1,80}$/), fc.double({ min: 5, max: 60, noNaN: true }), (path, sizeMm) => {
        const made = qrFor(`https://ocop.example/${path}`, { sizeMm });
        if (made.ok) {
          expect(made.symbol.moduleMm).toBeGreaterThan(LEAST_MODULE_MM - 1e-9);
          expect(made.symbol.leastMm).toBeLessThanOrEqual(sizeMm);
        } else {
          expect(made.leastMm).toBeGreaterThan(sizeMm);
          expect(qrFor(`https://ocop.example/${path}`, { sizeMm: made.leastMm ?? 0 }).ok).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The modules that a path fills, by the even-odd rule, read back from its upright lines. */
function filled(path: string, side: number): string[] {
  const crossings = Array.from({ length: side }, () => new Set<number>());
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const down = (to: number) => {
    for (let row = Math.min(y, to); row < Math.max(y, to); row += 1) {
      const here = crossings[row];
      if (here?.has(x) === true) here.delete(x);
      else here?.add(x);
    }
    y = to;
  };
  for (const [, command, a, b] of path.matchAll(/([Mhvz])(-?\d+)?(?: (-?\d+))?/g)) {
    if (command === 'M') [x, y, startX, startY] = [Number(a), Number(b), Number(a), Number(b)];
    else if (command === 'h') x += Number(a);
    else if (command === 'v') down(y + Number(a));
    else {
      down(startY);
      x = startX;
    }
  }
  return crossings.map((row) => {
    let isDark = false;
    return Array.from({ length: side }, (_, column) => {
      if (row.has(column)) isDark = !isDark;
      return isDark ? '#' : '.';
    }).join('');
  });
}

function drawn({ size, data }: QrMatrix): string[] {
  const side = size + 2 * QUIET_MODULES;
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (_column, x) => {
      const [column, row] = [x - QUIET_MODULES, y - QUIET_MODULES];
      return column >= 0 && row >= 0 && column < size && row < size && data[row * size + column] === 1 ? '#' : '.';
    }).join(''),
  );
}

describe('qrPath', () => {
  it('fills the dark modules and no others, for any pattern', () => {
    const anyMatrix = fc.integer({ min: 1, max: 14 }).chain((size) => fc.array(fc.constantFrom(0, 1), { minLength: size * size, maxLength: size * size }).map((data) => ({ size, data })));
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(filled(qrPath(matrix), qrSide(matrix))).toEqual(drawn(matrix));
      }),
    );
  });

  it('goes round areas that touch at a corner one by one', () => {
    expect(qrPath({ size: 2, data: [1, 0, 0, 1] })).toBe('M4 4h1v1h-1zM5 5h1v1h-1z');
  });

  it('goes round a hole the other way', () => {
    expect(qrPath({ size: 3, data: [1, 1, 1, 1, 0, 1, 1, 1, 1] })).toBe('M4 4h3v3h-3zM5 6h1v-1h-1z');
  });
});
