// Ids that a record names must be records.
import { fileOf, type Records } from '../catalogue-records.ts';
import { lastingRecords } from '../catalogue-walk.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check, CheckContext } from './context.ts';

/** Notes every reference of one record that leads nowhere. */
type Need = (field: string, collection: keyof Records, id: string | undefined) => void;

function needIn({ ids }: CheckContext, file: string, problems: Problem[]): Need {
  return (field, collection, id) => {
    if (id === undefined || ids.get(collection)?.has(id) === true) return;
    problems.push(problem(file, field, id, `không có hồ sơ ${fileOf(collection, id)}`, 'sửa mã cho đúng tên tệp, hoặc lập hồ sơ ấy'));
  };
}

/** All references between records. */
export const checkReferences: Check = (context) => {
  const problems: Problem[] = [];
  const { records } = context;
  for (const [id, product] of records.products) {
    const need = needIn(context, fileOf('products', id), problems);
    need('producer', 'producers', product.producer);
    product.recognitions.forEach(({ decision }, index) => need(`recognitions[${index}].decision`, 'decisions', decision));
    product.offers?.forEach(({ channel }, index) => need(`offers[${index}].channel`, 'channels', channel));
  }
  for (const [id, { offers }] of records.producers) {
    const need = needIn(context, fileOf('producers', id), problems);
    offers?.forEach(({ channel }, index) => need(`offers[${index}].channel`, 'channels', channel));
  }
  for (const [id, { chain, carries }] of records['sales-points']) {
    const need = needIn(context, fileOf('sales-points', id), problems);
    need('chain', 'channels', chain);
    carries?.forEach(({ products }, index) => products?.forEach((product, at) => need(`carries[${index}].products[${at}]`, 'products', product)));
  }
  for (const [id, { steps }] of records.lots) {
    const need = needIn(context, fileOf('lots', id), problems);
    need('', 'products', id.split('/')[0]);
    steps.forEach((step, index) => {
      step.inputs?.forEach(({ product }, at) => need(`steps[${index}].inputs[${at}].product`, 'products', product));
      step.outputs?.forEach(({ product }, at) => need(`steps[${index}].outputs[${at}].product`, 'products', product));
    });
  }
  return problems;
};

/** A merged or moved record says where to, and that record is not gone itself. */
export const checkLifecycles: Check = (context) => {
  const problems: Problem[] = [];
  for (const { collection, id, file, record } of lastingRecords(context.records)) {
    const { lifecycle } = record;
    if (lifecycle === undefined) continue;
    const { kind, into } = lifecycle;
    if (kind === 'withdrawn') {
      if (into !== undefined)
        problems.push(problem(file, 'lifecycle.into', into, 'hồ sơ rút thì không có hồ sơ thay thế', 'bỏ into, hoặc đổi kind thành merged hay moved'));
      continue;
    }
    if (into === undefined) {
      problems.push(problem(file, 'lifecycle.into', undefined, `hồ sơ ${kind} phải nói nay là hồ sơ nào`, 'ghi mã hồ sơ thay thế vào into'));
      continue;
    }
    needIn(context, file, problems)('lifecycle.into', collection, into);
    if (into === id) problems.push(problem(file, 'lifecycle.into', into, 'hồ sơ không thể nhập vào chính nó', 'ghi mã của hồ sơ thay thế'));
    else if (context.records[collection].get(into)?.lifecycle !== undefined) {
      problems.push(problem(file, 'lifecycle.into', into, 'hồ sơ thay thế cũng đã thôi dùng', 'ghi thẳng mã của hồ sơ còn dùng'));
    }
  }
  return problems;
};
