// What every check is given: the records of the right shape, the lists they refer to, and the day.
import type { EverydayNames } from '../../schemas/search-words.ts';
import type { GroupNode } from '../../schemas/taxonomy.ts';
import type { Records } from '../catalogue-records.ts';
import type { Day } from '../day.ts';
import type { PlaceIndex } from '../places.ts';
import type { Problem } from '../problems.ts';
import type { CodeList } from '../short-code-list.ts';

export interface CheckContext {
  readonly records: Records;
  /** Ids of all files by collection, broken ones included. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Short codes ever given, with the id of the product of each. */
  readonly codes: CodeList;
  readonly places: PlaceIndex;
  /** The groups as the file lists them, and by code. */
  readonly groupNodes: readonly GroupNode[];
  readonly groups: ReadonlyMap<string, GroupNode>;
  readonly documentKinds: ReadonlySet<string>;
  readonly traceSystems: ReadonlySet<string>;
  readonly claimWords: { readonly words: readonly string[]; readonly allowed: readonly string[] };
  /** What people call groups and papers. */
  readonly everydayNames: EverydayNames;
  /** Names of the files in content/images. */
  readonly images: ReadonlySet<string>;
  readonly today: Day;
}

/** A check looks at everything and answers all that is wrong with its one matter. */
export type Check = (context: CheckContext) => Problem[];
