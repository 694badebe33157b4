// The fingerprint of an index: the same for the same, another for anything that a reader could notice.
import { describe, expect, it } from 'vitest';
import { releaseOf } from '#search/meilisearch/release.ts';
import { aDocument } from '../../../support/search.ts';

const SYNONYMS = [{ words: ['trà', 'chè'] }];
const release = await releaseOf([aDocument()], SYNONYMS);

describe('a release', () => {
  it('is sixteen hexadecimal digits, the same for equal documents', async () => {
    expect(release).toMatch(/^[0-9a-f]{16}$/u);
    expect(await releaseOf([aDocument()], [{ words: ['trà', 'chè'] }])).toBe(release);
  });

  it('is another when a document changes, comes or goes, or others stand for its words', async () => {
    const others = await Promise.all([
      releaseOf([aDocument({ name: 'Trà Mây 2' })], SYNONYMS),
      releaseOf([aDocument({ papers: { haccp: 20270101 } })], SYNONYMS),
      releaseOf([aDocument(), aDocument({ id: 'khac' })], SYNONYMS),
      releaseOf([], SYNONYMS),
      releaseOf([aDocument()], []),
    ]);
    expect(new Set([release, ...others]).size).toBe(1 + others.length);
  });

  it('stays when words change that no document has', async () => {
    expect(await releaseOf([aDocument()], [...SYNONYMS, { words: ['heo', 'lợn'] }])).toBe(release);
  });
});
