// The decree's groups as a tree: each node with its path from the top and its children.
import type { GroupNode } from '../../schemas/taxonomy.ts';
import type { Group } from '../model.ts';

interface GrowingGroup extends Group {
  readonly children: GrowingGroup[];
}

/** Groups by code, in the order of the decree; a parent stands before its children. */
export function resolveGroups(nodes: Iterable<GroupNode>): ReadonlyMap<string, Group> {
  const groups = new Map<string, GrowingGroup>();
  for (const { code, level, parent, vi, en, slug, set, alcohol, functionalFood } of nodes) {
    const above = groups.get(parent ?? '');
    const path: Group[] = [...(above?.path ?? [])];
    const group: GrowingGroup = {
      code,
      level,
      name: vi,
      nameEn: en,
      slug,
      path,
      children: [],
      ...(set === undefined ? {} : { set }),
      alcohol: alcohol === true || above?.alcohol === true,
      functionalFood: functionalFood === true || above?.functionalFood === true,
    };
    path.push(group);
    above?.children.push(group);
    groups.set(code, group);
  }
  return groups;
}
