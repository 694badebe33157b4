// The share panel of a product's page: sharing by the browser's own sheet, copying, the code large on screen.
import { shareSaid } from '../i18n/vi/share.ts';
import { copyText } from './copy-text.ts';

const panel = document.querySelector<HTMLElement>('[data-share-panel]');

if (panel) {
  const { url = location.href, title = document.title } = panel.dataset;
  const said = panel.querySelector<HTMLElement>('[data-said]');
  const say = (text: string): void => {
    if (said) said.textContent = text;
  };
  const on = (name: string, act: () => void): void => panel.querySelector(`[data-act="${name}"]`)?.addEventListener('click', act);

  const copy = (text: string): void => {
    copyText(text).then(
      () => say(shareSaid.copied),
      () => say(shareSaid.notCopied(text)),
    );
  };
  on('copy', () => copy(url));
  on('copy-badge', () => copy(panel.querySelector('[data-badge]')?.textContent ?? ''));
  on('share', () => {
    // Closing the sheet without choosing is a rejection too: nothing to say then.
    if ('share' in navigator) navigator.share({ title, url }).catch(() => undefined);
    else copy(url);
  });

  const large = panel.querySelector('dialog');
  on('large', () => large?.showModal());
  large?.querySelector('button')?.addEventListener('click', () => large.close());
  large?.addEventListener('click', (event) => {
    if (event.target === large) large.close();
  });
}
