// A source is told only for a name that the record gives.
import { fileOf } from '../catalogue-records.ts';
import { problem } from '../problems.ts';
import type { Check } from './context.ts';

export const checkNames: Check = ({ records }) =>
  (['products', 'producers'] as const).flatMap((collection) =>
    [...records[collection]].flatMap(([id, { aliases = [], nameEn, nameSources = [] }]) =>
      nameSources.flatMap(({ name }, index) =>
        name === nameEn || aliases.includes(name)
          ? []
          : [problem(fileOf(collection, id), `nameSources[${index}].name`, name, 'tên này không có trong aliases hay nameEn', 'viết đúng như ở đó, hoặc bỏ dòng này')],
      ),
    ),
  );
