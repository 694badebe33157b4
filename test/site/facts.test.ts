// The fixture site, page by page: what its records say must stand there, and foreign words stand as text.
import { describe, expect, it } from 'vitest';
import * as say from '#i18n/state-words.ts';
import { builtSite } from '../support/built-site.ts';
import { select, textOf } from '../support/html.ts';

const site = builtSite('fixture');
const product = (id: string) => site.page(`/san-pham/${id}/`);
const plate = (id: string) => {
  const [element] = select(product(id), { class: 'plate-l' });
  return ['b', 'i', 'small'].map((name) => textOf(element && select(element, { name })[0]));
};
const step = (id: string, index = 0) => textOf(select(select(product(id), { class: 'line' })[0] ?? product(id), { name: 'li' })[index]);

describe('a product\'s plate in the files, without a reader\'s day', () => {
  it.each([
    ['tra-may-thu-nghiem', ['4 sao', 'Hạn 10/03/2028', say.compareToday]],
    ['ca-phe-sap-het', ['4 sao', 'Hạn 20/01/2027', say.compareToday]],
    ['gao-theo-thang', ['3 sao', say.ends('08/2027'), say.compareToday]],
    ['mang-kho-theo-dot', ['3 sao', say.endsFrom('01/2028'), say.lapsedBy('06/2029')]],
    ['tieu-29-thang-2', ['3 sao', say.endsFrom('02/2027'), say.lapsedBy('03/2027')]],
    ['keo-co-the-het-han', ['3 sao?', 'Chưa xác minh', say.maybeLapsed]],
    ['kho-ca-het-han', ['Từng 3 sao', 'Hết hạn', say.lapsedOn('05/05/2025')]],
    ['gio-tre-thu-hoi', ['3 sao', 'Đã thu hồi', '']],
    ['sam-de-nghi', ['Đề nghị 4 sao', 'Chưa công nhận', '']],
    ['mit-say-cham-diem', ['4 sao?', 'Chưa xác minh', '']],
    ['hat-dieu-nguon-thap', ['4 sao?', 'Chưa xác minh', '']],
    ['nem-chi-duoc-goi', ['Chưa rõ sao', 'Chưa xác minh', '']],
    ['hoa-chua-co-gi', ['Chưa rõ sao', 'Chưa xác minh', '']],
    ['sen-nam-sao', ['5 sao', 'Hạn 26/06/2028', say.compareToday]],
    ['xoai-ha-hang', ['3 sao', 'Hạn 10/07/2028', say.compareToday]],
  ])('of %s says %j', (id, words) => {
    expect(plate(id)).toEqual(words);
  });
});

describe('foreign words', () => {
  it.each([
    ['ten-co-the-script', '<script>alert(1)</script>'],
    ['ten-co-ngoac', 'Bánh "ngoặc kép" & \'ngoặc đơn\' Thử Nghiệm'],
    ['ten-co-dau-dao-chieu', 'Muối \u200FThử\u202E Nghiệm'],
  ])('in the name of %s are the text of its heading and title', (id, name) => {
    expect(textOf(select(product(id), { name: 'h1' })[0])).toBe(name);
    expect(textOf(select(product(id), { name: 'title' })[0])).toContain(name);
  });

  /** What Astro writes beside an island to start it. */
  const isOfIslands = (script: string) => /^\(\(\)=>\{.*astro[:-]/s.test(script);

  it('add no element to any page', () => {
    for (const { path } of site.pages) {
      const page = site.page(path);
      expect(select(page, { name: 'script' }).filter((script) => !['module', 'application/ld+json'].includes(script.attributes.get('type') ?? '') && !script.children.some((code) => typeof code === 'string' && isOfIslands(code))), path).toEqual([]);
      expect(select(page, { name: 'img' }).filter(({ attributes }) => attributes.get('src') === 'x'), path).toEqual([]);
      expect(select(page, { name: 'b' }).map(textOf), path).not.toContain('thẻ');
    }
  });
});

describe('the page of a product', () => {
  it('tells the date and authority of a decision that the recognition only points to', () => {
    expect(step('ruou-thu-nghiem')).toMatch(/^10\/03\/2025 Công nhận: 3 sao.*101\/QĐ-UBND/);
    expect(textOf(select(product('ruou-thu-nghiem'), { class: 'prod-cert' })[0])).toContain('UBND tỉnh Thử Nghiệm');
  });

  it('does not call a decision undeclared whose number and day stand on the same page', () => {
    expect(textOf(select(product('ruou-thu-nghiem'), { class: 'lack' })[0])).not.toContain('Số và ngày quyết định');
  });

  it('does not date a place before July 2025 that its source states as one of today', () => {
    expect(textOf(select(product('ten-co-ngoac'), { class: 'prod-name' })[0])).not.toContain('trước 01/07/2025');
    expect(textOf(select(product('tra-may-thu-nghiem'), { class: 'prod-name' })[0])).toContain('trước 01/07/2025');
  });

  it('warns of alcohol, and of functional food in the words of the law', () => {
    expect(textOf(product('ruou-thu-nghiem'))).toContain('người dưới 18 tuổi');
    expect(textOf(product('vien-thu-nghiem'))).toContain('không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh');
    expect(textOf(product('tra-may-thu-nghiem'))).not.toMatch(/dưới 18 tuổi|không phải là thuốc/);
  });

  it('says which communes of today a divided commune may be in', () => {
    expect(textOf(product('dua-xa-bi-chia'))).toMatch(/nay có thể thuộc .+ hoặc .+\(xã cũ bị chia\)/);
  });

  it('tells what other sources say, and which of them the register follows', () => {
    const text = textOf(product('vai-noi-khac-nhau'));
    expect(text).toContain('Báo Thử Nghiệm ghi 4 sao.');
    expect(text).toContain('Danh mục chọn: Theo trang của Sở');
  });

  it('marks a fact about the region or the kind as such', () => {
    const facts = select(product('tra-may-thu-nghiem'), { class: 'fact' }).map(textOf);
    expect(facts.find((fact) => fact.startsWith('Chè mọc trên đất cao'))).toContain('nói về cả vùng');
    expect(facts.find((fact) => fact.startsWith('Trà uống trong lễ'))).toContain('nói chung về loại hàng');
    expect(facts.find((fact) => fact.startsWith('Búp một tôm'))).not.toContain('nói');
  });

  it('gives each fact of its story a footnote that exists', () => {
    const page = product('tra-may-thu-nghiem');
    const ids = new Set(select(page, { has: 'id' }).map((element) => `#${element.attributes.get('id') ?? ''}`));
    for (const fact of select(page, { class: 'fact' })) {
      const refs = select(fact, { name: 'a' }).map((link) => link.attributes.get('href') ?? '');
      expect(refs.length, textOf(fact)).toBeGreaterThan(0);
      for (const ref of refs) expect(ids).toContain(ref);
    }
  });

  it('says of a shop in its province that it is not confirmed to sell it', () => {
    const text = textOf(product('ca-phe-sap-het'));
    expect(text).toContain('Cửa hàng OCOP Thử Nghiệm');
    expect(text).toContain('Chưa xác nhận có bán sản phẩm này.');
  });
});

describe('other pages', () => {
  it('of a star list put those that once had them apart, after those in force', () => {
    const parts = select(site.page('/sao/3/'), { name: 'section' }).filter((section) => select(section, { has: 'data-id' }).length > 0);
    expect(parts.map((part) => part.attributes.get('class') ?? '')).toEqual(['', 'rest']);
    const ids = parts.map((part) => select(part, { has: 'data-id' }).map((entry) => entry.attributes.get('data-id')));
    expect(ids[0]).toContain('nam-ma-moi');
    expect(ids[1]).toContain('kho-ca-het-han');
    expect(ids.flat()).not.toContain('hat-dieu-nguon-thap');
  });

  it('of a province say how much of it the register covers', () => {
    expect(textOf(select(site.page('/tinh/gia-lai/'), { class: 'coverage' })[0])).toMatch(/\d.*\b40\b/);
  });

  it('of a former province say where it is now', () => {
    expect(textOf(site.page('/tinh-cu/kon-tum/'))).toContain('Quảng Ngãi');
    expect(select(site.page('/tinh-cu/kon-tum/'), { has: 'data-id' }).map((entry) => entry.attributes.get('data-id')).sort()).toEqual(['dua-tinh-cu', 'vai-noi-khac-nhau']);
  });

  it('of a decision name the products that have no page yet', () => {
    expect(textOf(site.page('/quyet-dinh/101-qd-ubnd-2025/'))).toContain('Bánh Thử Nghiệm chưa có hồ sơ');
  });

  it('of a closed sales point say so, and no product page sends anybody there', () => {
    expect(textOf(site.page('/diem-ban/diem-da-dong/'))).toContain('Đã đóng');
    for (const { path } of site.pages.filter((page) => page.path.startsWith('/san-pham/'))) expect(select(site.page(path), { name: 'a' }).map((link) => link.attributes.get('href')), path).not.toContain('/diem-ban/diem-da-dong/');
  });

  it('of a masked producer keep the id, say that the name is kept back, and are not for search engines', () => {
    const page = site.page('/chu-the/chu-the-che-ten/');
    expect(textOf(select(page, { name: 'h1' })[0])).toContain('không hiện tên');
    expect(select(page, { name: 'meta' }).map((meta) => meta.attributes.get('content'))).toContain('noindex');
    expect(select(site.page('/chu-the/'), { name: 'a' }).map((link) => link.attributes.get('href'))).not.toContain('/chu-the/chu-the-che-ten/');
  });

  it('that are for nobody\'s eyes are not in the site: no records, no drafts, no maps of the code', () => {
    const isForPrograms = (file: string) => /^\/(?:tra-cuu|nhan|api|diem-ban|nguon-hang|tim)\/.+\.json$/.test(file);
    expect([...site.files].filter((file) => /\.(?:json|ts|map|md)$/.test(file) && !isForPrograms(file))).toEqual([]);
  });
});
