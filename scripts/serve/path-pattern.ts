// The path patterns of `_headers` and `_redirects`: `*` takes anything, `:name` one segment.
// https://developers.cloudflare.com/pages/configuration/headers/ and https://docs.netlify.com/routing/headers/

/** What the wildcards of a pattern stood for; `*` is called `splat`. */
export type Captures = Readonly<Record<string, string>>;

/** A compiled pattern: the captures of a path that it fits, else undefined. */
export type PathMatcher = (path: string) => Captures | undefined;

/**
 * Compiles a pattern that begins with `/`. A final slash is not told apart, as on the hosts.
 * @example compilePattern('/t/:code')('/t/ab12') // { code: 'ab12' }
 */
export function compilePattern(pattern: string): PathMatcher {
  const names: string[] = [];
  const source = pattern.replaceAll(/:([A-Za-z]\w*)|\*|[^:*]+|:/g, (part, name: string | undefined) => {
    if (name !== undefined) {
      names.push(name);
      return '([^/]+)';
    }
    if (part === '*') {
      names.push('splat');
      return '(.*)';
    }
    return part.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&');
  });
  const expression = new RegExp(`^${source}$`);
  return (path) => {
    const found = expression.exec(path) ?? expression.exec(path.endsWith('/') ? path.slice(0, -1) : `${path}/`);
    return found ? Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) : undefined;
  };
}

/**
 * Puts captures into a target.
 * @example fillIn('/san-pham/:splat', { splat: 'ca-phe' }) // '/san-pham/ca-phe'
 */
export function fillIn(target: string, captures: Captures): string {
  return target.replaceAll(/:([A-Za-z]\w*)/g, (whole, name: string) => captures[name] ?? whole);
}
