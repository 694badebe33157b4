// Photographs of a record.
import { describe, expect, it } from 'vitest';
import { photosAmong } from '#projections/photos.ts';

const image = (file: string) => ({ file, alt: 'Chai mắm', credit: 'Chủ thể', licence: 'Được chủ thể cho phép' });

describe('photosAmong', () => {
  const files = { '/content/images/hai.jpg': { default: 'second' }, '/content/images/mot.jpg': { default: 'first' } };

  it('keeps the order of the record', () => {
    expect(photosAmong([image('mot.jpg'), image('hai.jpg')], files).map(({ file }) => file)).toEqual(['first', 'second']);
  });

  it('leaves out one whose file is not there, so that the drawing stands in', () => {
    expect(photosAmong([image('ba.jpg')], files)).toEqual([]);
  });

  it('takes no file by a part of its name', () => {
    expect(photosAmong([image('t.jpg')], files)).toEqual([]);
  });
});
