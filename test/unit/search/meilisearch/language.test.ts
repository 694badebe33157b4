// What a page that asks a server knows of words: as much as the embedded engine knows.
import { describe, expect, it } from 'vitest';
import { serverLanguage } from '#search/meilisearch/language.ts';
import { readServerWords, writeServerWords } from '#search/meilisearch/words-file.ts';
import { wordsOf } from '#search/text/words.ts';
import { fixtureRegister, registerOf } from '../../../search-contract/register.ts';
import { TODAY } from '../../../support/builders.ts';
import { embeddedEngine, throughJson } from '../../../support/embedded.ts';
import { aQuery } from '#search/query.ts';

const register = fixtureRegister();
const language = serverLanguage(readServerWords(throughJson(writeServerWords({ data: register.lexicon, names: register.names }))), register.baseUrl);

describe('the language of a page that asks a server', () => {
  it.each(['mật ong 4 sao', 'kon tum', 'gia lai còn hạn', 'trà', 'haccp', 'mua ở đâu hà nội', 'mawcs ca', '3981/QĐ-UBND', 'https://ocop.example/t/2346789', ''])('understands "%s" as the embedded engine does', async (text) => {
    const { understood } = await embeddedEngine(register).search(aQuery({ text }), { today: TODAY });
    expect(await language.understand(text)).toEqual(understood);
  });

  it('has other words for words', () => {
    const [expansion] = language.expand(wordsOf('chè'));
    expect(expansion?.alternatives).toContainEqual(['trà']);
  });

  it('asks "có phải …?" from the register’s own names, places and groups', () => {
    const { lexicon, names, baseUrl } = registerOf({ 'hat-sen': { name: 'Hạt sen sấy' } });
    const { spell } = serverLanguage({ data: lexicon, names }, baseUrl);
    expect([spell('hat sen xay'), spell('gia lia')]).toEqual(['hạt sen sấy', 'gia lai']);
    expect(spell('hat sen say')).toBeUndefined();
  });
});
