// What a code typed into the search field turns out to be, before and after the catalogue was asked: data for the box above the list.
import type { ReadCode } from '../../domain/read-code-types.ts';
import { codeWords as say } from '../../i18n/vi/search-otherwise.ts';
import { countOf } from '../../i18n/vi/search-page.ts';
import { type LookUpEntry, type ProductEntry, readUnits } from '../../projections/look-up-entry.ts';

export interface CodeAnswer {
  readonly look: 'found' | 'absent' | 'slip' | 'plain';
  readonly title: string;
  readonly text?: string;
  readonly products: readonly ProductEntry[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** @param entries what the look-up files hold for the code's keys */
export function codeAnswer(code: ReadCode, entries: readonly LookUpEntry[]): CodeAnswer | undefined {
  const products = entries.filter((entry) => entry.is === 'product');
  const found: CodeAnswer = { look: 'found', title: say.found, products, links: [] };
  const plain = (title: string, text: string, look: CodeAnswer['look'] = 'plain'): CodeAnswer => ({ look, title, text, products: [], links: [] });
  switch (code.kind) {
    case 'gtin':
      return products.length > 0 ? found : plain(say.absentTitle, say.absent(code.gtin.digits), 'absent');
    case 'digital-link':
      return products.length > 0 ? found : plain(say.absentTitle, say.absent(code.link.gtin.digits), 'absent');
    case 'short-code':
      return products.length > 0 ? found : plain(say.absentTitle, say.absent(code.code), 'absent');
    case 'gtin-slip':
      return plain(say.slipTitle, say.slip(code.digits, code.expected), 'slip');
    case 'short-code-slip':
      return plain(say.slipTitle, code.message, 'slip');
    case 'in-store':
      return plain(say.inStoreTitle, say.inStore(code.digits));
    case 'decision':
      return decisionAnswer(code.text, entries);
    case 'official-code': {
      const { units } = readUnits(code.code, entries);
      const read = say.officialUnits(units.map(({ label }) => label), String(code.code.sequence), String(code.code.year));
      return products.length > 0 ? { ...found, text: read } : plain(say.officialTitle, `${read} ${say.noHolder}`, 'absent');
    }
    case 'our-page':
      // A path that would lead elsewhere after all (`//host`) is no link.
      return { look: 'plain', title: say.ourTitle, products: [], links: /^\/(?![/\\])/u.test(code.path) ? [{ href: code.path, text: code.path }] : [] };
    case 'foreign-address':
      return plain(say.elsewhereTitle, say.elsewhere);
    case 'digital-link-refused':
      return plain(say.elsewhereTitle, code.error.message);
    case 'empty':
    case 'unknown':
      return undefined;
  }
}

function decisionAnswer(number: string, entries: readonly LookUpEntry[]): CodeAnswer {
  const decisions = entries.filter((entry) => entry.is === 'decision').filter(({ isDemonstration, departed }) => isDemonstration !== true && departed === undefined);
  if (decisions.length === 0) return { look: 'absent', title: say.decisionTitle, text: say.noDecision(number), products: [], links: [] };
  const links = decisions.map(({ href, number: own, authority, products }) => ({ href, text: say.decision(own, authority, countOf(products)) }));
  return { look: 'found', title: say.decisionTitle, products: [], links };
}
