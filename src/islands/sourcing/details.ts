// Details of products by their ids: from a few small files of this site.
import { detailShard } from '../../projections/sourcing/detail-shard.ts';
import type { SupplierDetail, SupplierShard } from '../../projections/sourcing/supplier-detail.ts';
import { urls } from '../../urls.ts';
import { shardFiles } from '../shard-files.ts';

export interface Details {
  /** In the order of the ids asked for. */
  readonly found: readonly SupplierDetail[];
  /** Ids that nothing in the register has. */
  readonly unknown: readonly string[];
}

const shardNamed = shardFiles(urls.sourcingDetails, isShard);

/**
 * Rejects when a file cannot be had.
 * @param demonstrations whether demonstrations are asked for; else they are as unknown as anything invented
 */
export async function detailsOf(ids: readonly string[], demonstrations: boolean): Promise<Details> {
  const all = await Promise.all(
    ids.map(async (id) => {
      const shard = await shardNamed(detailShard(id));
      const detail = Object.hasOwn(shard, id) ? shard[id] : undefined;
      return { id, detail: detail?.demonstration === true && !demonstrations ? undefined : detail };
    }),
  );
  return { found: all.flatMap(({ detail }) => detail ?? []), unknown: all.flatMap(({ id, detail }) => (detail === undefined ? [id] : [])) };
}

/** The files are of the same build as this script: only a page that a host sends in place of a file is to be told apart. */
function isShard(data: unknown): data is SupplierShard {
  return typeof data === 'object' && data !== null && Object.values(data).every((detail) => typeof detail === 'object' && detail !== null && 'standing' in detail);
}
