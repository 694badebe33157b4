// Every code of every record is found in the built files, and what is found has a page.
import { describe, expect, it } from 'vitest';
import { parseGtin } from '#domain/gtin.ts';
import { lookUpKey, SHARD_NAMES, shardOf } from '#projections/look-up-key.ts';
import { urls } from '#urls.ts';
import type { TestSiteName } from '../../scripts/test/sites.ts';
import { at, builtSite, recordsOf } from '../support/built-site.ts';

const SITES: TestSiteName[] = ['fixture', 'real'];

function parsed(text: string): unknown {
  return JSON.parse(text);
}

describe.each(SITES)('the %s site', (name) => {
  const site = builtSite(name);
  const shards = new Map(SHARD_NAMES.map((shard) => [shard, parsed(site.read(urls.lookUp(shard)))]));

  /** Addresses that a key leads to. */
  function found(key: string): string[] {
    const entries = at(shards.get(shardOf(key)), key);
    return Array.isArray(entries) ? entries.map((entry) => String(at(entry, 'href'))) : [];
  }

  it.each(['code', 'gtin'] as const)('finds every product by its %s, and its page is there', (field) => {
    let looked = 0;
    for (const [id, record] of recordsOf(name, 'products')) {
      const value = at(record, field);
      if (typeof value !== 'string') continue;
      looked += 1;
      const gtin = parseGtin(value);
      const key = field === 'code' ? lookUpKey.code(value) : lookUpKey.gtin(gtin.ok ? gtin.gtin.gtin14 : '');
      const href = at(record, 'demonstration') === true ? urls.demonstration(id) : urls.product(id);
      expect(found(key)).toContain(href);
      expect(site.files).toContain(`${href}index.html`);
    }
    expect(looked).toBeGreaterThan(0);
  });

  it('finds every decision by its figures', () => {
    for (const [id, record] of recordsOf(name, 'decisions')) {
      if (at(record, 'demonstration') === true) continue;
      const figures = /\d+/u.exec(String(at(record, 'number')))?.[0] ?? '';
      expect(found(lookUpKey.decision(String(Number(figures))))).toContain(urls.decision(id));
    }
  });
});
