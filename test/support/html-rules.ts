// The rules of html-validate for built pages: all recommended ones, but for what a minifier writes and what the site decides otherwise.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Astro compresses white space and writes void elements, boolean attributes and the doctype in its own style.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // Titles end in the site's name, and a product's name may be long.
      'long-title': 'off',
      // Telephone numbers are records' own text, in the international form.
      'tel-non-breaking': 'off',
      // Hashes of Subresource Integrity are for files of other hosts: there are none.
      'require-sri': 'off',
      // Rows of sourcing are results like all others, an ol of li, stacked on phones, and at every width a table for ears: a native one
      // loses its meaning in some browsers when it is stacked, and cannot be that list.
      'prefer-native-element': ['error', { exclude: ['table', 'cell'] }],
      'no-inline-style': 'error',
      'no-missing-references': 'error',
    },
  }),
);

/** Astro writes the style of its islands beside the first one, in the body, where no element of HTML may have it; browsers take it anywhere. */
const ISLAND_STYLE = /<style>astro-island,[\w,-]+\{display:contents\}<\/style>/u;

/** Everything that html-validate finds on a page, one line each. */
export async function htmlFindings(html: string): Promise<string[]> {
  const report = await validator.validateString(html.replace(ISLAND_STYLE, ''));
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector, line, column }) => `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`));
}
