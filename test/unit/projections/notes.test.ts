// Footnotes: one number a source, and an address that becomes a link only where it may.
import { describe, expect, it } from 'vitest';
import { Footnotes } from '#projections/notes.ts';
import { aSource, sourcesOf } from '../../support/resolved.ts';

const three = sourcesOf(aSource(), aSource({ id: 's2', citation: 'Quyết định' }), aSource({ id: 's3', citation: 'Danh bạ' }));

describe('Footnotes', () => {
  it('numbers sources in the order in which the page cites them', () => {
    const notes = new Footnotes();
    expect([notes.refs(['s3'], three), notes.refs(['s1'], three), notes.refs(['s3', 's1'], three)]).toEqual([[1], [2], [1, 2]]);
    expect(notes.list().map(({ number, citation }) => [number, citation])).toEqual([[1, 'Danh bạ'], [2, 'Báo tỉnh']]);
  });

  it('gives a source that is cited twice for one fact one number', () => {
    expect(new Footnotes().refs(['s1', 's1'], three)).toEqual([1]);
  });

  it('gives the same page one number though two records cite it', () => {
    const notes = new Footnotes();
    notes.refs(['s1'], three);
    expect(notes.refs(['s7'], sourcesOf(aSource({ id: 's7' })))).toEqual([1]);
    expect(notes.list()).toHaveLength(1);
  });

  it('gives the same address another number when it was checked on another day', () => {
    const notes = new Footnotes();
    notes.refs(['s1'], three);
    expect(notes.refs(['s7'], sourcesOf(aSource({ id: 's7', checkedOn: '2026-11-21' })))).toEqual([2]);
  });

  it('passes over an id that the record does not have', () => {
    expect(new Footnotes().refs(['s9'], three)).toEqual([]);
  });

  it('links an https address', () => {
    expect(noteOf(aSource())).toMatchObject({ href: 'https://bao.example/1' });
  });

  it('prints an http address without linking it', () => {
    const note = noteOf(aSource({ url: 'http://bao.example/1' }));
    expect(note).toMatchObject({ address: 'http://bao.example/1' });
    expect(note).not.toHaveProperty('href');
  });

  it('prints the address of a source of low trust without linking it', () => {
    const note = noteOf(aSource({ trust: 'low' }));
    expect(note).toMatchObject({ address: 'https://bao.example/1', trust: 'low' });
    expect(note).not.toHaveProperty('href');
  });

  it('says what a fact is about when that is not the record itself', () => {
    const notes = new Footnotes();
    const about = (what: 'product' | 'region' | undefined) => notes.fact({ text: 'Ruộng bậc thang', ...(what === undefined ? {} : { about: what }), sources: ['s1'] }, three).about;
    expect([about('region'), about('product'), about(undefined)]).toEqual(['region', undefined, undefined]);
  });

  it('keeps a fact\'s time and remark', () => {
    expect(new Footnotes().fact({ text: '3 tấn', asOf: '2024-07', note: 'ước tính', sources: ['s2'] }, three)).toEqual({ text: '3 tấn', refs: [1], asOf: '2024-07', note: 'ước tính' });
  });
});

function noteOf(source: ReturnType<typeof aSource>) {
  const notes = new Footnotes();
  notes.refs([source.id], sourcesOf(source));
  return notes.list()[0];
}
