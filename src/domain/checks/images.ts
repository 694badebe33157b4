// A picture that a record names lies in content/images.
import { fileOf } from '../catalogue-records.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

export const checkImages: Check = ({ records, images }) => {
  const problems: Problem[] = [];
  const need = (file: string, field: string, name: string | undefined): void => {
    if (name === undefined || images.has(name)) return;
    problems.push(problem(file, field, name, 'không có tệp ảnh này trong content/images', 'chép ảnh vào content/images đúng tên, hoặc bỏ ảnh khỏi hồ sơ'));
  };
  for (const [id, product] of records.products) product.images?.forEach(({ file }, index) => need(fileOf('products', id), `images[${index}].file`, file));
  for (const [id, { image }] of records.lots) need(fileOf('lots', id), 'image.file', image?.file);
  return problems;
};
