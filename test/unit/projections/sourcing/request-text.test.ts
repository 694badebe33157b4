import { describe, expect, it } from 'vitest';
import { addresseesOf, mailAddress, REQUEST_PARTS, requestText } from '#projections/sourcing/request-text.ts';
import { aBareSupplier, aSupplier } from '../../../support/suppliers.ts';

const BASE = 'https://ocop.example';
const wishes = { parts: REQUEST_PARTS, volume: '', own: '' } as const;

describe('the request', () => {
  it('names the products with their links and what is asked', () => {
    expect(requestText({ name: 'HTX Ví Dụ A', details: [aSupplier(), aSupplier({ name: 'Mít tươi', href: '/san-pham/mit-tuoi/' })] }, { ...wishes, parts: ['samples', 'volume'] }, BASE)).toBe(
      [
        'Kính gửi HTX Ví Dụ A,',
        '',
        'Chúng tôi quan tâm các sản phẩm sau, xem trong danh mục OCOP:',
        '1. Mít sấy Ví Dụ A',
        '   https://ocop.example/san-pham/mit-say-a/',
        '2. Mít tươi',
        '   https://ocop.example/san-pham/mit-tuoi/',
        '',
        'Xin cho biết:',
        '- Sản lượng mỗi tháng, các tháng có hàng, lượng đặt ít nhất, thời gian từ đặt đến giao.',
        '- Có gửi hàng mẫu được không, gửi thế nào.',
        '',
        'Cảm ơn anh/chị.',
      ].join('\n'),
    );
  });

  it('carries the buyer’s own words, and nothing where there are none', () => {
    const text = requestText({ details: [aSupplier()] }, { parts: [], volume: ' 500 kg ', own: 'Lan, siêu thị X' }, BASE);
    expect(text).toContain('Lượng dự kiến: 500 kg\n');
    expect(text).toContain('\nLan, siêu thị X\n');
    expect(text).not.toContain('Xin cho biết');
    expect(requestText({ details: [aSupplier()] }, wishes, BASE)).not.toContain('Lượng dự kiến');
  });

  it('claims nothing that is in no record: no figure of the sheet, no price', () => {
    const text = requestText({ details: [aSupplier()] }, wishes, BASE);
    for (const told of ['1.200', '100 kg', 'siêu thị', '4 sao']) expect(text).not.toContain(told);
  });

  it('says of invented products that they are', () => {
    expect(requestText({ details: [aSupplier({ demonstration: true })] }, wishes, BASE)).toContain('1. Mít sấy Ví Dụ A (hồ sơ minh hoạ, không có thật)');
  });
});

describe('who is asked', () => {
  it('is each producer for its own goods, the unknown one last of all as it comes', () => {
    const groups = addresseesOf([aSupplier(), aBareSupplier(), aSupplier({ id: 'b', name: 'Mít B' })]);
    expect(groups.map(({ key, name, email, details }) => [key, name, email, details.map(({ id }) => id)])).toEqual([
      ['htx-vi-du-a', 'HTX Ví Dụ A', 'ban@htx-a.example', ['mit-say-a', 'b']],
      ['', undefined, undefined, ['tra-day']],
    ]);
  });
});

describe('a mail', () => {
  it('goes to the address that the producer published, with subject and text', () => {
    expect(mailAddress({ name: 'HTX A', email: 'ban@htx-a.example' }, 'Một & hai\nba?')).toBe('mailto:ban@htx-a.example?subject=H%E1%BB%8Fi%20ngu%E1%BB%93n%20h%C3%A0ng%3A%20HTX%20A&body=M%E1%BB%99t%20%26%20hai%0D%0Aba%3F');
  });

  it('goes to nobody yet where none is published, and an address cannot add headers', () => {
    expect(mailAddress({}, 'x')).toMatch(/^mailto:\?subject=/);
    expect(mailAddress({ email: 'a@b.example?bcc=c@d.example' }, 'x')).toMatch(/^mailto:a@b\.example%3Fbcc%3Dc@d\.example\?subject=/);
  });
});
