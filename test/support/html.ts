// Reads the HTML that Astro writes (quoted attributes, closed elements) into a small tree: enough to ask what a page holds.

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const RAW = new Set(['script', 'style']);
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: '\'', '#39': '\'', '#34': '"', '#x26': '&', nbsp: '\u00A0' };
const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
}

export function decodeEntities(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The tree of a page under a root without a name; throws on an end tag that closes nothing, which Astro never writes by itself. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(html); match; match = TOKEN.exec(html)) {
    const parent = open.at(-1) ?? root;
    if (match.index > at) parent.children.push(decodeEntities(html.slice(at, match.index)));
    at = TOKEN.lastIndex;
    const [, slash, rawName, attributes = '', selfClosing] = match;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (slash === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing near: ${html.slice(Math.max(0, match.index - 80), at)}`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    parent.children.push(element);
    if (RAW.has(name)) at = TOKEN.lastIndex = takeRaw(html, element, at);
    else if (!VOID.has(name) && selfClosing !== '/') open.push(element);
  }
  return root;
}

function takeRaw(html: string, element: HtmlElement, from: number): number {
  const end = html.indexOf(`</${element.name}>`, from);
  if (end < 0) throw new Error(`<${element.name}> is not closed`);
  if (end > from) element.children.push(html.slice(from, end));
  return end + element.name.length + 3;
}

const NONE: ReadonlyMap<string, string> = new Map();

function readAttributes(text: string): ReadonlyMap<string, string> {
  return text === '' ? NONE : new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? '')]));
}

/** All elements below one, in the order of the page. */
export function* elementsIn(element: HtmlElement): Generator<HtmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Elements by name, class and attribute. @example select(page, { name: 'a', has: 'href' }) */
export function select(element: HtmlElement, wanted: { readonly name?: string; readonly class?: string; readonly has?: string }): HtmlElement[] {
  return [...elementsIn(element)].filter(
    (one) =>
      (wanted.name === undefined || one.name === wanted.name) &&
      (wanted.class === undefined || (one.attributes.get('class') ?? '').split(/\s+/).includes(wanted.class)) &&
      (wanted.has === undefined || one.attributes.has(wanted.has)),
  );
}

/** The text of an element as a reader gets it, spaces folded; scripts have none. */
export function textOf(element: HtmlElement | undefined): string {
  return element === undefined ? '' : gather(element).replaceAll(/\s+/g, ' ').trim();
}

function gather(element: HtmlElement): string {
  if (RAW.has(element.name)) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : gather(child))).join('');
}
