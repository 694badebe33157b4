import { describe, expect, it } from 'vitest';
import { Sightings } from '#islands/check/sightings.ts';

const lines = (text: string) => ({ text, isLinear: true });
const dots = (text: string) => ({ text, isLinear: false });

describe('a code before the camera', () => {
  it('of dots is believed at first sight', () => {
    expect(new Sightings().add([dots('a')])).toBe('a');
  });

  it('of lines is believed when two frames in a row show it alike', () => {
    const sightings = new Sightings();
    expect([sightings.add([lines('1')]), sightings.add([lines('2')]), sightings.add([lines('2')])]).toEqual([undefined, undefined, '2']);
  });

  it('of lines is not believed when a frame without it came between', () => {
    const sightings = new Sightings();
    expect([sightings.add([lines('1')]), sightings.add([]), sightings.add([lines('1')])]).toEqual([undefined, undefined, undefined]);
  });

  it('of dots goes before one of lines', () => {
    const sightings = new Sightings();
    sightings.add([lines('1')]);
    expect(sightings.add([lines('1'), dots('a')])).toBe('a');
  });
});
