// Reads `_headers` (the syntax of Netlify and Cloudflare Pages): a path pattern on a line of its own, its headers indented below.
// All rules that fit a path apply; the same header twice is joined with a comma; `! Name` takes a header away again.

import { type PathMatcher, compilePattern } from './path-pattern.ts';

interface HeaderRule {
  readonly matches: PathMatcher;
  readonly set: ReadonlyArray<readonly [name: string, value: string]>;
  readonly drop: readonly string[];
}

/** The headers of a path, names in lower case. */
export type HeadersFor = (path: string) => Readonly<Record<string, string>>;

interface DraftRule {
  pattern: string;
  set: Array<readonly [string, string]>;
  drop: string[];
}

function readRules(text: string): DraftRule[] {
  const rules: DraftRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    const fail = (remedy: string): never => {
      throw new Error(`_headers, line ${index + 1}: "${content}": ${remedy}`);
    };
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) fail('a rule begins with a path such as /* ; header lines are indented');
      rules.push({ pattern: content, set: [], drop: [] });
      continue;
    }
    const rule = rules.at(-1) ?? fail('a header line needs a path line above it');
    if (content.startsWith('!')) {
      rule.drop.push(content.slice(1).trim().toLowerCase());
      continue;
    }
    const colon = content.indexOf(':');
    if (colon < 1) fail('a header is written "Name: value"');
    rule.set.push([content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Parses the text of a `_headers` file; a line that cannot be read throws with its number. */
export function parseHeaders(text: string): HeadersFor {
  const rules: HeaderRule[] = readRules(text).map((rule) => ({ ...rule, matches: compilePattern(rule.pattern) }));
  return (path) => {
    const headers = new Map<string, string>();
    for (const rule of rules) {
      if (!rule.matches(path)) continue;
      for (const name of rule.drop) headers.delete(name);
      for (const [name, value] of rule.set) {
        const earlier = headers.get(name);
        headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
      }
    }
    return Object.fromEntries(headers);
  };
}
