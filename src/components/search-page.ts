// What pages of search share: where readers can ask when nothing is found, and leave to ask the site's search server.
import type { AstroGlobal } from 'astro';
import type { EngineSettings } from '../islands/search/start.ts';
import type { SiteRecord } from '../schemas/site.ts';

export interface ContactLink {
  readonly text: string;
  readonly href: string;
}

export function contactLinks({ contact: { email, phone } = {} }: SiteRecord): readonly ContactLink[] {
  return [
    ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}` }]),
    ...(phone === undefined ? [] : [{ text: phone, href: `tel:${phone}` }]),
  ];
}

/** Lets a page ask the server; the worker that does is bound by the policy of its page in some browsers. */
export function allowSearchServer({ csp }: Pick<AstroGlobal, 'csp'>, { server }: EngineSettings): void {
  if (server !== undefined) csp?.insertDirective(`connect-src 'self' ${server.host}`);
}
