// Reads `_redirects` (Netlify, Cloudflare Pages): "from to [status]" a line. Files win over redirects; the first rule that fits decides.

import { type PathMatcher, compilePattern, fillIn } from './path-pattern.ts';

/** Where a path leads, and how: 200 serves the target in place. */
export interface Redirect {
  readonly to: string;
  readonly status: 200 | 301 | 302 | 303 | 307 | 308;
}

/** The redirect of a path, if any. */
export type RedirectFor = (path: string) => Redirect | undefined;

const STATUSES = [200, 301, 302, 303, 307, 308] as const;

/** Parses the text of a `_redirects` file; a line that cannot be read throws with its number. */
export function parseRedirects(text: string): RedirectFor {
  const rules: Array<{ matches: PathMatcher; to: string; status: Redirect['status'] }> = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.replace(/(^|\s)#.*$/, '').trim();
    if (content === '') continue;
    const [from, to, code = '302', ...rest] = content.split(/\s+/);
    const status = STATUSES.find((known) => String(known) === code);
    if (!from?.startsWith('/') || to === undefined || status === undefined || rest.length > 0) {
      throw new Error(`_redirects, line ${index + 1}: "${content}": write "/from /to status" with a status of ${STATUSES.join(', ')}`);
    }
    rules.push({ matches: compilePattern(from), to, status });
  }
  return (path) => {
    for (const { matches, to, status } of rules) {
      const captures = matches(path);
      if (captures) return { to: fillIn(to, captures), status };
    }
    return undefined;
  };
}
