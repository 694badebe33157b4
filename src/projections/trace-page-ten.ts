// The ten data of TT 02/2024/TT-BKHCN as rows: number, name, what is there or that it is not.
import type { Datum, DatumPart, TenData } from '../domain/lots/ten-data.ts';
import { vi } from '../i18n/vi.ts';
import { placeNowText, placeThenText } from './place.ts';

export interface TenRow {
  readonly number: number;
  readonly name: string;
  readonly state: Datum['state'];
  /** What is declared; of what is not, the words for that. */
  readonly text: string;
}

export interface TenDataView {
  readonly present: number;
  readonly asked: number;
  readonly rows: readonly TenRow[];
}

const words = vi.scan.ten;

export function tenDataView({ data, complete }: TenData): TenDataView {
  return { ...complete, rows: data.map(rowOf) };
}

function rowOf({ number, key, state, parts }: Datum): TenRow {
  const told = key === 'image' && state === 'present' ? words.image : parts.map(partText).join('; ');
  return { number, name: words.names[key], state, text: told === '' ? words.states[state] : state === 'partial' ? `${told} (${words.states.partial})` : told };
}

function partText(part: DatumPart): string {
  switch (part.as) {
    case 'text':
    case 'code':
      return part.value;
    case 'date':
      return `${words.dates[part.of]} ${vi.date.partial(part.value)}`;
    case 'place':
      return placeNowText(part.value) ?? placeThenText(part.value) ?? '';
    case 'steps':
      return words.steps(part.complete, part.recorded);
  }
}
