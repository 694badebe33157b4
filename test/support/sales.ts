// Sales points and channels as tests need them; each test changes one thing.
import type { Channel, SalesPoint } from '../../src/domain/model.ts';
import type { ChannelRecord, SalesPointRecord } from '../../src/schemas/sales.ts';
import { aSource, sourcesOf } from './resolved.ts';

export interface SalesPointChange extends Partial<Omit<SalesPoint, 'record'>> {
  readonly record?: Partial<SalesPointRecord>;
}

/** A shop with an address, of which one article of 2025 speaks. */
export function aSalesPoint({ record, ...change }: SalesPointChange = {}): SalesPoint {
  const full: SalesPointRecord = { name: 'Cửa hàng OCOP Mây', kind: 'ocop-shop', evidence: 'point', asOf: '2025-04', sources: [aSource()], ...record };
  return { id: 'cua-hang-may', record: full, place: { candidates: [], words: { address: '9 Lê Lợi' } }, carries: [], sources: sourcesOf(...full.sources), ...change };
}

export function aChannel(record: Partial<ChannelRecord> = {}, id = 'san-may'): Channel {
  const full: ChannelRecord = { name: 'Sàn Mây', kind: 'online-floor', sources: [aSource()], ...record };
  return { id, record: full, sources: sourcesOf(...full.sources) };
}
