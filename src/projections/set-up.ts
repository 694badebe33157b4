// Whether an office has made the catalogue theirs: until it has, what is made for print is marked MẪU.
import type { SiteRecord } from '../schemas/site.ts';

/** Names that never lead anywhere (RFC 2606 §2 and §3, RFC 6761 §6). */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/u;

/** Both an address of its own and a contact: a packet must not lead to a domain that is not there, nor to nobody. */
export function isSetUp(site: Pick<SiteRecord, 'baseUrl' | 'contact'>): boolean {
  return hasContact(site) && !isReservedAddress(site);
}

/** Whether the address is one that never leads anywhere. */
export function isReservedAddress({ baseUrl }: Pick<SiteRecord, 'baseUrl'>): boolean {
  return RESERVED.test(new URL(baseUrl).hostname);
}

/** Whether a reader of a packet can reach anybody. */
export function hasContact({ contact }: Pick<SiteRecord, 'contact'>): boolean {
  return contact !== undefined && Object.values(contact).some((value) => value !== undefined);
}
