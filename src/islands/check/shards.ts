// Asks the catalogue by keys: a few small files of this site, each fetched once.
import type { ReadCode } from '../../domain/read-code-types.ts';
import type { LookUpEntry, LookUpShard } from '../../projections/look-up-entry.ts';
import { lookUpKeysOf, shardOf } from '../../projections/look-up-key.ts';
import { urls } from '../../urls.ts';
import { shardFiles } from '../shard-files.ts';

const shardNamed = shardFiles(urls.lookUp, isShard);

/** Everything known of what was read, in the order of its keys. Rejects when a file cannot be had. */
export async function lookUp(read: ReadCode): Promise<readonly LookUpEntry[]> {
  const found = await Promise.all(lookUpKeysOf(read).map(async (key) => {
    const shard = await shardNamed(shardOf(key));
    return Object.hasOwn(shard, key) ? (shard[key] ?? []) : [];
  }));
  return found.flat();
}

/** The files are of the same build as this script: only a page that a host sends in place of a file is to be told apart. */
function isShard(data: unknown): data is LookUpShard {
  return typeof data === 'object' && data !== null && Object.values(data).every((entries) => Array.isArray(entries));
}
