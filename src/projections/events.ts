// Past fairs and weeks, newest first; those without a day last.
import type { OcopEvent } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { Footnotes, type NoteView } from './notes.ts';
import { placeNowText, placeThenText } from './place.ts';

export interface EventView {
  readonly name: string;
  readonly when?: string;
  readonly details: readonly string[];
  readonly refs: readonly number[];
}

/** All events on one page, with one row of footnotes. */
export function eventViews(events: readonly OcopEvent[]): { events: EventView[]; notes: NoteView[] } {
  const notes = new Footnotes();
  const views = events
    .toSorted((a, b) => (b.record.startsOn ?? '').localeCompare(a.record.startsOn ?? ''))
    .map(({ record, place, sources }): EventView => {
      const { startsOn, endsOn } = record;
      const when = startsOn === undefined ? undefined : [startsOn, ...(endsOn === undefined || endsOn === startsOn ? [] : [endsOn])].map(vi.date.partial).join(' – ');
      const details = [placeThenText(place) ?? placeNowText(place), record.organiser === undefined ? undefined : `${vi.events.organiser}: ${record.organiser}`, record.note].filter((part) => part !== undefined);
      return { name: record.name, ...(when === undefined ? {} : { when }), details, refs: notes.refs([...sources.keys()], sources) };
    });
  return { events: views, notes: notes.list() };
}
