// A household's telephone, e-mail and house address are personal data: published with its recorded consent only (Luật 91/2025/QH15).
import { fileOf } from '../catalogue-records.ts';
import { productOf } from '../lots/goods.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

const REMEDY = 'bỏ ra, hoặc ghi sự đồng ý vào consent của chủ thể (ngày, cách, điều được hiện)';

export const checkConsent: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const [id, { kind, consent, contact, place }] of records.producers) {
    if (kind !== 'household') continue;
    const file = fileOf('producers', id);
    const covers = new Set<string>(consent?.covers);
    const need = (covered: string, field: string, value: string | undefined, what: string): void => {
      if (value !== undefined && !covers.has(covered)) problems.push(problem(file, field, value, `${what} của hộ mà chưa có sự đồng ý`, REMEDY));
    };
    need('phone', 'contact.phone', contact?.phone, 'điện thoại');
    need('email', 'contact.email', contact?.email, 'e-mail');
    need('address', 'place.then.address', place?.then?.address, 'địa chỉ nhà');
  }
  for (const [id, { producer, place, supplySheet }] of records.products) {
    const maker = records.producers.get(producer ?? '');
    if (maker?.kind !== 'household') continue;
    const file = fileOf('products', id);
    const covers = new Set<string>(maker.consent?.covers);
    const address = place?.then?.address;
    if (address !== undefined && !covers.has('address'))
      problems.push(problem(file, 'place.then.address', address, 'địa chỉ nhà của hộ mà chưa có sự đồng ý', REMEDY));
    const contact = supplySheet?.contact;
    if (contact !== undefined && !covers.has('phone'))
      problems.push(problem(file, 'supplySheet.contact', contact, 'liên hệ của hộ mà chưa có sự đồng ý', REMEDY));
  }
  for (const [id, { steps }] of records.lots) {
    const maker = records.producers.get(records.products.get(productOf(id))?.producer ?? '');
    if (maker?.kind !== 'household' || maker.consent?.covers.includes('address') === true) continue;
    for (const [index, { place }] of steps.entries()) {
      const address = place?.then?.address;
      if (address !== undefined)
        problems.push(problem(fileOf('lots', id), `steps[${index}].place.then.address`, address, 'địa chỉ nhà của hộ mà chưa có sự đồng ý', REMEDY));
    }
  }
  return problems;
};
