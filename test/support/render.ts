// Renders one component through Astro's container, as the build would, and reads what came out.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type HtmlElement, parseHtml } from './html.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

// By glob, for plain TypeScript cannot import an .astro file.
const components = import.meta.glob<{ default: Component }>('../../src/components/*.astro');

export interface Rendered {
  readonly html: string;
  readonly root: HtmlElement;
}

/** The HTML of a component of src/components, by its name, with the given props. */
export async function render(name: string, props: Record<string, unknown>): Promise<Rendered> {
  const load = components[`../../src/components/${name}.astro`];
  if (load === undefined) throw new Error(`There is no component ${name}.`);
  const component = await load();
  const container = await AstroContainer.create();
  const html = await container.renderToString(component.default, { props });
  return { html, root: parseHtml(html) };
}
