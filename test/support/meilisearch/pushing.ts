// What tests of pushing share: a register put together from documents, and a look at what a server holds under a name of the test's own.
import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import type { SearchDocument } from '#projections/search-document.ts';
import { releaseOf } from '#search/meilisearch/release.ts';
import { searchServer } from '#search/meilisearch/server.ts';
import type { Register, Target } from '../../../scripts/push-search/push.ts';
import { registerOf } from '../../search-contract/register.ts';
import { TODAY } from '../builders.ts';

export interface Place extends Target {
  readonly host: string;
  /** Names of all products that the live index has; undefined when there is no such index. */
  readonly names: () => Promise<readonly string[] | undefined>;
  /** New indexes beside the live one. */
  readonly left: () => Promise<readonly string[]>;
  /** How many tasks of these indexes the server has ever had. */
  readonly tasks: () => Promise<number>;
  /** Removes all of it. */
  readonly clear: () => Promise<void>;
}

/** An index of the test's own on a server; `through` another address. */
export function placeOn({ host, key }: { readonly host: string; readonly key: string }, through = host): Place {
  const indexUid = `ocop-test-${randomBytes(6).toString('hex')}`;
  const own = new Meilisearch({ host, apiKey: key });
  const all = async (): Promise<readonly string[]> => (await own.getRawIndexes({ limit: 1000 })).results.map(({ uid }) => uid).filter((uid) => uid.startsWith(indexUid));
  return {
    host,
    indexUid,
    client: new Meilisearch({ host: through, apiKey: key }),
    server: searchServer({ host: through, key }),
    names: async () => {
      if (!(await all()).includes(indexUid)) return undefined;
      const { results } = await own.index(indexUid).getDocuments<{ name: string }>({ limit: 1000, fields: ['name'] });
      return results.map(({ name }) => name).sort();
    },
    left: async () => (await all()).filter((uid) => uid !== indexUid),
    tasks: async () => (await own.tasks.getTasks({ limit: 1000 })).results.filter((task) => JSON.stringify(task).includes(indexUid)).length,
    clear: async () => {
      for (const uid of await all()) await own.deleteIndexIfExists(uid);
    },
  };
}

/** A register of products with these names. */
export async function registerNamed(...names: readonly string[]): Promise<Register> {
  const { documents } = registerOf(Object.fromEntries(names.map((name, index) => [`san-pham-${index}`, { name }])));
  return asRegister(documents);
}

export async function asRegister(documents: readonly SearchDocument[]): Promise<Register> {
  return { documents, synonyms: [], release: await releaseOf(documents, []), today: TODAY };
}
