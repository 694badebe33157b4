// A link inside the page: an address like any other, followed without loading the page anew; a click that asks for a new tab gets one.
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

export interface InnerLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick'> {
  readonly href: string;
  readonly onGo: () => void;
}

export function InnerLink({ onGo, ...rest }: InnerLinkProps) {
  const follow = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    event.preventDefault();
    onGo();
  };
  return <a {...rest} onClick={follow} />;
}
