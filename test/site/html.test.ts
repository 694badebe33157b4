// The HTML of one page of each kind, by html-validate.
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { htmlFindings } from '../support/html-rules.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';

describe('html-validate finds nothing on the page', () => {
  const pages = new Map(builtSite('fixture').pages.map(({ path, html }) => [path, html]));

  it.each(Object.entries(PAGE_KINDS))('of kind %s, %s', async (_, path) => {
    const html = pages.get(path);
    expect(html, `${path} is in the site`).toBeDefined();
    expect(await htmlFindings(html ?? '')).toEqual([]);
  });

  it('but it finds what is wrong: a picture without words, a dead reference, a nested link', async () => {
    const html = '<!DOCTYPE html><html lang="vi"><head><title>x</title></head><body><main><h1>x</h1><img src="a.png"><p aria-labelledby="nowhere">y</p><a href="/a"><a href="/b">z</a></a></main></body></html>';
    const rules = (await htmlFindings(html)).map((finding) => finding.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['wcag/h37', 'no-missing-references', 'element-permitted-content']));
  });
});
