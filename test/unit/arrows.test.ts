// Guards the architecture: which layer may import which, who may read files and the clock, and where markup may come from.

import { describe, expect, test } from 'vitest';
import { clockReadsOf, importsOf, markupOf, resolveImport, sourcesUnder, type SourceFile } from '../support/imports.ts';
import { LAYERS, layerOf } from '../support/layers.ts';

const root = process.cwd();
const files = [...sourcesUnder(root, 'src'), ...sourcesUnder(root, 'scripts')].filter(({ path }) => !path.endsWith('.d.ts'));
const src = files.filter(({ path }) => path.startsWith('src/'));

/** A readable complaint for each import of a file that its layer forbids. */
function brokenArrows(source: SourceFile): string[] {
  const name = layerOf(source.path);
  const layer = name === undefined ? undefined : LAYERS[name];
  if (!layer) return [`${source.path}: belongs to no layer of test/support/layers.ts`];
  return importsOf(source).flatMap(({ specifier, isTypeOnly }) => {
    const target = resolveImport(source.path, specifier);
    if (target === undefined) {
      const isFramework = /^(?:astro|react|react-dom|@astrojs\/[^/]+)(?:$|[/:])/.test(specifier);
      const isNode = specifier.startsWith('node:') || specifier === 'fs' || specifier === 'path';
      const isForbidden = layer.isPure === true && (isFramework || (isNode && layer.readsFiles !== true));
      return isForbidden ? [`${source.path} imports ${specifier}: ${name} knows no framework and no machine`] : [];
    }
    const to = layerOf(target);
    const allowed = isTypeOnly ? [...layer.uses, ...(layer.usesTypesOf ?? [])] : layer.uses;
    const isAllowed = to === undefined ? !target.startsWith('src/') && layer.isPure !== true : allowed.includes(to);
    return isAllowed ? [] : [`${source.path} imports ${specifier}: ${name} may use ${layer.uses.join(', ')}`];
  });
}

describe('the arrows between layers', () => {
  test('no file imports against them', () => {
    expect(files.flatMap(brokenArrows)).toEqual([]);
  });

  test('nothing left of the components reads the clock', () => {
    const reads = src
      .filter(({ path }) => LAYERS[layerOf(path) ?? '']?.isPure === true)
      .flatMap((source) => clockReadsOf(source).map((read) => `${source.path}: ${read}; take the day as a parameter`));
    expect(reads).toEqual([]);
  });

  test('a file that imports rightwards, a framework, the machine or the clock is found', () => {
    const source = {
      path: 'src/domain/x.ts',
      text: `import { a } from '#projections/card.ts'; import fs from 'node:fs'; import type { X } from 'astro';
        export * from '../pages/y.ts'; const z = await import('#search/port.ts'); const now = [new Date(), Date.now(), new Date(0)];`,
    };
    expect(brokenArrows(source)).toHaveLength(5);
    expect(clockReadsOf(source)).toEqual(['new Date()', 'Date.now']);
  });

  test('a type may come from where a value may not', () => {
    const projection = (text: string): SourceFile => ({ path: 'src/projections/x.ts', text });
    expect(brokenArrows(projection(`import type { Catalogue } from '#catalogue/catalogue.ts';`))).toEqual([]);
    expect(brokenArrows(projection(`import { type Catalogue } from '#catalogue/catalogue.ts';`))).toEqual([]);
    expect(brokenArrows(projection(`import { read } from '#catalogue/catalogue.ts';`))).toHaveLength(1);
  });

  test('the code of a component is read from its fences and scripts', () => {
    const source = { path: 'src/pages/x.astro', text: `---\nimport A from '../components/A.astro';\n---\n<p/><script>import '#islands/b.ts';</script>` };
    expect(importsOf(source).map(({ specifier }) => specifier)).toEqual(['../components/A.astro', '#islands/b.ts']);
  });
});

describe('foreign text stays text', () => {
  const JSON_LD = 'src/components/JsonLd.astro';

  test(`only ${JSON_LD} writes markup from data`, () => {
    const writers = src.filter(({ path }) => path !== JSON_LD).filter(({ text }) => /set:html|dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML/.test(text));
    expect(writers.map(({ path }) => path)).toEqual([]);
  });

  test('no markup carries a style attribute, which the content security policy would refuse', () => {
    const styled = src.filter(({ path }) => /\.(?:astro|tsx)$/.test(path)).filter((source) => /\sstyle=/.test(markupOf(source)));
    expect(styled.map(({ path }) => path)).toEqual([]);
  });

  test('no comment silences the type checker', () => {
    const silenced = files.filter(({ text }) => /^\s*(?:\/\/|\/\*)\s*@ts-(?:ignore|nocheck|expect-error)/m.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});
