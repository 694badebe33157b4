// One product of the results, as components/Entry.astro prints it: a test holds the two together.
import { memo } from 'react';
import type { Day } from '../../domain/day.ts';
import { entryWords as say } from '../../i18n/vi/entry.ts';
import { productHref } from '../../projections/addresses.ts';
import { decodeStanding } from '../../projections/look-up-entry.ts';
import type { SearchDocument } from '../../projections/search-document.ts';
import type { SearchNames } from '../../search/names.ts';
import { urls } from '../../urls.ts';
import { useDrawing } from './drawings.ts';
import { Plate } from './Plate.tsx';

interface Props {
  readonly document: SearchDocument;
  readonly today: Day;
  readonly names: SearchNames | undefined;
  /** Drawn at once; the others when they come near. */
  readonly isEager?: boolean;
  /** Listed after those in force. */
  readonly isRest?: boolean;
}

export const Entry = memo(function Entry({ document, today, names, isEager = false, isRest = false }: Props) {
  const { id, name, producer, local, provinceName, formerly, standing, demonstration } = document;
  return (
    <li className={isRest ? 'entry rest' : 'entry'} data-id={id}>
      <Tile document={document} names={names} isEager={isEager} />
      <div>
        <h3 className="entry-name">
          <a href={productHref({ id, isDemonstration: demonstration === true })}>{name}</a>
        </h3>
        <p className="who">{producer ?? <span className="unknown">{say.unknownProducer}</span>}</p>
        <p className="where">
          {local !== undefined && `${local}${provinceName === undefined ? '' : ', '}`}
          {provinceName !== undefined && <b>{provinceName}</b>}
          {formerly !== undefined && <span className="nowrap">{` ${say.formerOf(formerly)}`}</span>}
          {local === undefined && provinceName === undefined && <span className="unknown">{say.unknownPlace}</span>}
        </p>
      </div>
      <Plate standing={decodeStanding(standing)} today={today} />
    </li>
  );
});

function Tile({ document: { groups, kind, image }, names, isEager }: Pick<Props, 'document' | 'names'> & { readonly isEager: boolean }) {
  const loading = isEager ? 'eager' : 'lazy';
  const photo = image === undefined ? undefined : names?.photos[image];
  if (photo !== undefined) {
    return (
      <span className="tile tile-photo">
        <img src={photo} alt="" width="192" height="192" loading={loading} />
      </span>
    );
  }
  return (
    <span className={`tile ${names?.tones[groups[0] ?? ''] ?? ''}`}>
      <Drawing href={urls.kindDrawing(kind)} loading={loading} />
    </span>
  );
}

function Drawing({ href, loading }: { readonly href: string; readonly loading: 'eager' | 'lazy' }) {
  const src = useDrawing(href);
  return src !== undefined && <img src={src} alt="" width="80" height="80" loading={loading} decoding="async" />;
}
