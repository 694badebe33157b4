// The arrows of the architecture, as data: schemas <- domain <- catalogue, projections, search <- components, islands, pages, scripts.

/** What files of a layer may import: at run time, and additionally as types. */
export interface Layer {
  readonly uses: readonly string[];
  readonly usesTypesOf?: readonly string[];
  /** Left of the components: no Astro, no React, no clock, and no Node but where `readsFiles` says so. */
  readonly isPure?: true;
  readonly readsFiles?: true;
}

/** Leaf modules that everything right of domain may use. */
const LEAVES = ['i18n', 'urls'];
const RULES = ['schemas', 'domain'];
const DATA = [...RULES, ...LEAVES, 'projections', 'search'];
const VIEW = [...DATA, 'catalogue', 'components', 'islands', 'layouts', 'styles'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  schemas: { uses: ['schemas'], isPure: true },
  domain: { uses: RULES, isPure: true },
  i18n: { uses: ['i18n'], usesTypesOf: RULES, isPure: true },
  urls: { uses: [], usesTypesOf: RULES, isPure: true },
  catalogue: { uses: [...RULES, ...LEAVES, 'catalogue'], usesTypesOf: ['projections', 'search'], isPure: true, readsFiles: true },
  projections: { uses: [...RULES, ...LEAVES, 'projections'], usesTypesOf: ['catalogue'], isPure: true },
  search: { uses: [...RULES, ...LEAVES, 'projections', 'search'], usesTypesOf: ['catalogue'], isPure: true },
  styles: { uses: ['styles'] },
  islands: { uses: [...DATA, 'islands', 'styles'] },
  components: { uses: VIEW },
  layouts: { uses: VIEW },
  pages: { uses: [...VIEW, 'pages'] },
  scripts: { uses: [...DATA, 'catalogue', 'scripts'] },
};

/**
 * The layer of a file of the project; undefined outside src/ and scripts/, or for a file that belongs to none.
 * @example layerOf('src/domain/day.ts') // 'domain'
 */
export function layerOf(path: string): string | undefined {
  const [top, second = ''] = path.split('/');
  if (top === 'scripts') return 'scripts';
  if (top !== 'src') return undefined;
  if (second === 'content.config.ts') return 'pages';
  const name = second.replace(/\.tsx?$/, '');
  return name in LAYERS && name !== 'scripts' ? name : undefined;
}
