// Which small file has a product's details. More files than the look-up's: a buyer who exports hundreds of rows shall not load the register.
import { shardOf } from '../look-up-key.ts';

/** Number of files, fixed for ever: one or two products in each at 1,400, twenty at 20,000. */
export const DETAIL_SHARDS = 1024;

/** Three hexadecimal digits. */
export function detailShard(id: string): string {
  return shardOf(id, DETAIL_SHARDS);
}
