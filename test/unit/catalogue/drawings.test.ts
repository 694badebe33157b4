// Drawings as addresses that hold the picture: nothing in them may end an attribute, an address or an element early.
import { describe, expect, it } from 'vitest';
import { loadDrawings } from '#catalogue/drawings.ts';
import { KINDS } from '#domain/kinds.ts';

const drawings = loadDrawings('public/kinds');

describe('the drawings', () => {
  it('are there for every kind of product', () => {
    expect(Object.keys(KINDS).filter((kind) => !drawings.has(kind))).toEqual([]);
  });

  it('say what they said before they were made an address', () => {
    const svg = decodeURIComponent((drawings.get('tea') ?? '').replace('data:image/svg+xml,', ''));
    expect(svg).toMatch(/^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg' viewBox='0 0 96 96'.*<\/svg>$/u);
    expect(svg).toContain('fill=\'#3b8560\'');
  });

  it('have no sign that ends an attribute, a fragment or an element', () => {
    for (const [kind, address] of drawings) expect(address.replace('data:image/svg+xml,', ''), kind).not.toMatch(/["#<>]/u);
  });
});
