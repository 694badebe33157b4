// Structured data: the only raw HTML of the site, which no text can break out of.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { select } from '../support/html.ts';
import { render } from '../support/render.ts';

async function roundTrip(name: string): Promise<{ scripts: number; data: unknown; html: string }> {
  const { html, root } = await render('JsonLd', { data: { name } });
  const scripts = select(root, { name: 'script' });
  const [text] = scripts[0]?.children ?? [];
  return { scripts: scripts.length, data: JSON.parse(typeof text === 'string' ? text : '{}'), html };
}

it.each(['</script><script>alert(1)</script>', '<!-- <script>', '</SCRIPT >', '"\\u003c/script>', 'Muối \u2028\u2029'])('JsonLd keeps %j inside its script', async (name) => {
  const { scripts, data, html } = await roundTrip(name);
  expect([scripts, data]).toEqual([1, { name }]);
  expect(html.match(/<\/?script/gi)).toHaveLength(2);
});

it('JsonLd gives back whatever text it was given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('<', '/', 's', '>', '!', '-', '&', '"', '\\', 'ạ') }), async (name) => {
      expect((await roundTrip(name)).data).toEqual({ name });
    }),
    { numRuns: 30 },
  );
});

it('JsonLd is data, not code', async () => {
  const { root } = await render('JsonLd', { data: {} });
  expect(select(root, { name: 'script' })[0]?.attributes.get('type')).toBe('application/ld+json');
});
