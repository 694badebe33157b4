// Demonstration records are invented: they carry GTINs of the GS1 demonstration prefix 952, and nothing real hangs on them or they on it.
import { fileOf } from '../catalogue-records.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check } from './context.ts';

/** Invented and real records do not name each other: no made-up price or lot beside a real name. */
export const checkDemonstrations: Check = ({ records }) => {
  const problems: Problem[] = [];
  const agree = (
    file: string,
    field: string,
    own: true | undefined,
    id: string | undefined,
    other: { readonly demonstration?: true | undefined } | undefined,
  ): void => {
    if (id === undefined || other === undefined || own === other.demonstration) return;
    const message = own === true ? 'hồ sơ minh hoạ trỏ tới hồ sơ thật' : 'hồ sơ thật trỏ tới hồ sơ minh hoạ';
    problems.push(problem(file, field, id, message, 'hai bên phải cùng là minh hoạ (demonstration: true) hoặc cùng là thật'));
  };
  for (const [id, { demonstration, producer, recognitions, offers }] of records.products) {
    const file = fileOf('products', id);
    agree(file, 'producer', demonstration, producer, records.producers.get(producer ?? ''));
    recognitions.forEach(({ decision }, index) =>
      agree(file, `recognitions[${index}].decision`, demonstration, decision, records.decisions.get(decision ?? '')),
    );
    offers?.forEach(({ channel }, index) => agree(file, `offers[${index}].channel`, demonstration, channel, records.channels.get(channel ?? '')));
  }
  for (const [id, { demonstration, carries }] of records['sales-points']) {
    carries?.forEach(({ products }, index) =>
      products?.forEach((product, at) =>
        agree(fileOf('sales-points', id), `carries[${index}].products[${at}]`, demonstration, product, records.products.get(product)),
      ),
    );
  }
  for (const [id, { demonstration }] of records.lots) {
    const product = id.split('/')[0] ?? '';
    agree(fileOf('lots', id), 'demonstration', demonstration, product, records.products.get(product));
  }
  return problems;
};
