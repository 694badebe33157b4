// Every script of a page stands in it whole. Two pages whose scripts use one module would otherwise get a third file that both load,
// and then neither would stand in its page: a scanned page is one request.
import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

/** What Vite calls the script of an Astro component. */
const PAGE_SCRIPT = '?astro&type=script';
const OWNER = /[?&]whole=([^&]+)/u;

/** Gives each script of a component its own copy of the modules it imports, by a mark in their ids. */
export function wholeScripts(): VitePlugin {
  return {
    name: 'whole-scripts',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (this.environment.name !== 'client' || importer === undefined) return null;
      const owner = OWNER.exec(importer)?.[1] ?? (importer.includes(PAGE_SCRIPT) ? importer.replace(/^.*\/src\//u, '').replaceAll(/\W/gu, '-') : undefined);
      if (owner === undefined) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found?.external !== false || OWNER.test(found.id)) return found;
      return { ...found, id: `${found.id}${found.id.includes('?') ? '&' : '?'}whole=${owner}` };
    },
  };
}
