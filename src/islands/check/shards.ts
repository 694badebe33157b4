// Asks the catalogue by keys: a few small files of this site, each fetched once.
import type { ReadCode } from '../../domain/read-code-types.ts';
import type { LookUpEntry, LookUpShard } from '../../projections/look-up-entry.ts';
import { lookUpKeysOf, shardOf } from '../../projections/look-up-key.ts';
import { urls } from '../../urls.ts';

const fetched = new Map<string, Promise<LookUpShard>>();

/** Everything known of what was read, in the order of its keys. Rejects when a file cannot be had. */
export async function lookUp(read: ReadCode): Promise<readonly LookUpEntry[]> {
  const found = await Promise.all(lookUpKeysOf(read).map(async (key) => {
    const shard = await shardNamed(shardOf(key));
    return Object.hasOwn(shard, key) ? (shard[key] ?? []) : [];
  }));
  return found.flat();
}

function shardNamed(name: string): Promise<LookUpShard> {
  const known = fetched.get(name);
  if (known !== undefined) return known;
  const asked = fetchShard(urls.lookUp(name));
  fetched.set(name, asked);
  asked.catch(() => fetched.delete(name));
  return asked;
}

async function fetchShard(address: string): Promise<LookUpShard> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const shard: unknown = await response.json();
  if (!isShard(shard)) throw new Error(`not a look-up file: ${address}`);
  return shard;
}

/** The files are of the same build as this script: only a page that a host sends in place of a file is to be told apart. */
function isShard(data: unknown): data is LookUpShard {
  return typeof data === 'object' && data !== null && Object.values(data).every((entries) => Array.isArray(entries));
}
