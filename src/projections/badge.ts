// What a product's badge says. Others embed it and nobody knows when it is looked at, so a star never stands on it without the date
// until which it holds, and whatever is not certain on the day of the build has no star at all.
import type { Day, DayInterval } from '../domain/day.ts';
import type { Product } from '../domain/model.ts';
import { certifiedStateOn, isInForce, type Certified, type Stars } from '../domain/standing.ts';
import { printDay, printMonth } from '../i18n/dates.ts';
import { badgeWords as say } from '../i18n/vi/badge.ts';
import { printedAddress, readableAddress } from './printed-address.ts';
import { isSetUp } from './set-up.ts';
import type { SiteRecord } from '../schemas/site.ts';

export interface BadgeView {
  /** The product's name, for those who hear the badge. */
  readonly name: string;
  /** Stars that are drawn; 0 for none. Never above 0 without a date in `state`. */
  readonly drawn: 0 | Stars;
  readonly look: 'certified' | 'plain' | 'revoked';
  readonly rank: string;
  readonly state: string;
  /** Where to see for oneself, as people read it. */
  readonly address: string;
  /** MẪU or "Minh hoạ": not to be taken for the badge of a product on sale. */
  readonly mark?: string;
}

type Told = Pick<BadgeView, 'drawn' | 'look' | 'rank' | 'state'>;

/** The badge of a product as of the build's day. */
export function badgeView(product: Product, site: Pick<SiteRecord, 'baseUrl' | 'contact'>, built: Day): BadgeView {
  const mark = product.isDemonstration ? say.demonstration : isSetUp(site) ? undefined : say.sample;
  return {
    name: product.name,
    ...toldOf(product, built),
    address: readableAddress(printedAddress(site.baseUrl, { code: product.code })),
    ...(mark === undefined ? {} : { mark }),
  };
}

function toldOf({ standing, record: { lifecycle } }: Product, built: Day): Told {
  if (lifecycle !== undefined) return plain(say.departed, say.gone(printDay(lifecycle.on)));
  if (standing.kind === 'certified') return certifiedOn(standing, built);
  if (standing.kind === 'revoked') return { ...plain(say.rank, revokedOn(standing.on)), look: 'revoked' };
  return plain(say.rank, standing.kind === 'proposed' ? say.proposed : say.unverified);
}

function certifiedOn(certified: Certified, built: Day): Told {
  const { stars, begins, ends } = certified;
  const state = certifiedStateOn(certified, built);
  const isExact = ends.earliest === ends.latest;
  if (isInForce(state)) return { drawn: stars, look: 'certified', rank: say.stars(stars), state: isExact ? say.until(printDay(ends.earliest)) : say.atLeastUntil(printMonth(ends.earliest)) };
  if (built < begins.earliest) return plain(say.rank, say.notYet(printDay(begins.earliest)));
  if (state === 'reassessing') return plain(say.once(stars), say.formerEnd(isExact ? printDay(ends.latest) : printMonth(ends.latest)));
  // With the exact day, "hết hạn 12/03/2028" is true on that day and ever after.
  if (isExact) return plain(say.once(stars), say.lapsed(printDay(ends.latest)));
  return state === 'expired' ? plain(say.once(stars), say.lapsedBy(printMonth(ends.latest))) : plain(say.rank, say.unsure);
}

function revokedOn(on: DayInterval | undefined): string {
  return on !== undefined && on.earliest === on.latest ? say.revokedOn(printDay(on.earliest)) : say.revoked;
}

function plain(rank: string, state: string): Told {
  return { drawn: 0, look: 'plain', rank, state };
}
