import { afterEach, describe, expect, it, vi } from 'vitest';
import { detailShard } from '#projections/sourcing/detail-shard.ts';
import { aSupplier } from '../../../support/suppliers.ts';

const files = new Map<string, unknown>();

/** A fresh module: files are fetched once and kept. */
async function freshDetails() {
  vi.resetModules();
  return (await import('#islands/sourcing/details.ts')).detailsOf;
}

function serve(...details: readonly ReturnType<typeof aSupplier>[]) {
  files.clear();
  for (const detail of details) files.set(`/nguon-hang/chi-tiet/${detailShard(detail.id)}.json`, { [detail.id]: detail });
  const fetched = vi.fn(async (address: string) => new Response(JSON.stringify(files.get(address) ?? {})));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('details by their ids', () => {
  it('come in the order asked for; what nothing has is named', async () => {
    serve(aSupplier({ id: 'a' }), aSupplier({ id: 'b' }));
    const { found, unknown } = await (await freshDetails())(['b', 'khong-co', 'a'], false);
    expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(unknown).toEqual(['khong-co']);
  });

  it('of demonstrations are as unknown as anything invented, unless they are asked for', async () => {
    serve(aSupplier({ id: 'minh-hoa', demonstration: true }));
    const detailsOf = await freshDetails();
    expect(await detailsOf(['minh-hoa'], false)).toEqual({ found: [], unknown: ['minh-hoa'] });
    expect((await detailsOf(['minh-hoa'], true)).found).toHaveLength(1);
  });

  it('are fetched once a file', async () => {
    const fetched = serve(aSupplier({ id: 'a' }));
    const detailsOf = await freshDetails();
    await detailsOf(['a', 'a'], false);
    await detailsOf(['a'], false);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each(['constructor', 'toString'])('know no %s', async (id) => {
    serve();
    expect(await (await freshDetails())([id], true)).toEqual({ found: [], unknown: [id] });
  });

  it('fail where a file cannot be had, and are asked for anew the next time', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
    const detailsOf = await freshDetails();
    await expect(detailsOf(['a'], false)).rejects.toThrow('500');
    serve(aSupplier({ id: 'a' }));
    expect((await detailsOf(['a'], false)).found).toHaveLength(1);
  });

  it('fail where a host sends a page in a file’s place', async () => {
    vi.stubGlobal('fetch', async () => new Response('"<html>"'));
    await expect((await freshDetails())(['a'], false)).rejects.toThrow('not a file of this site');
  });
});
