// Channels without a place: floors on the net and chains.
import type { Channel } from '../domain/model.ts';
import { linkOf } from '../schemas/source.ts';
import { withStop } from './text.ts';

export interface ChannelView {
  readonly name: string;
  readonly kind: Channel['record']['kind'];
  readonly href?: string;
  readonly asOf?: string;
  readonly text: string;
}

/** The address of a channel that may stand as a link: https, and not known from sources of low trust alone. */
export function channelLink({ record, sources }: Channel): string | undefined {
  return [...sources.values()].map(({ trust }) => linkOf({ url: record.url, trust })).find((href) => href !== undefined);
}

/** Channels as one list. */
export function channelViews(channels: readonly Channel[]): ChannelView[] {
  return channels
    .filter(({ record }) => record.lifecycle === undefined)
    .map((channel) => {
      const { record } = channel;
      const href = channelLink(channel);
      const text = [record.operator, record.note].filter((part) => part !== undefined).map(withStop).join(' ');
      return { name: record.name, kind: record.kind, ...(href === undefined ? {} : { href }), ...(record.asOf === undefined ? {} : { asOf: record.asOf }), text };
    });
}
