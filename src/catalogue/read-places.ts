// Reads the units of content/places and makes their index; a broken file is a list of problems like that of any record.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { areaUnit, communeUnit, earlierDistrictUnit, formerCommuneUnit, formerDistrictUnit, formerProvinceUnit, provinceUnit } from '../schemas/places.ts';
import { readRecord } from '../domain/catalogue-shape.ts';
import { buildPlaceIndex, type PlaceIndex } from '../domain/places.ts';
import { placeProblems } from '../domain/places-check.ts';
import { type Problem, problem } from '../domain/problems.ts';

export type ReadPlaces = { readonly ok: true; readonly index: PlaceIndex } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the folder `content/places`. */
export function readPlaces(folder: string): ReadPlaces {
  const problems: Problem[] = [];
  const units = <S extends z.ZodType>(name: string, schema: S): readonly z.output<S>[] => {
    const path = `places/${name}`;
    try {
      const read = readRecord({ path, text: readFileSync(join(folder, name), 'utf8') }, z.array(schema));
      if (read.ok) return read.record;
      problems.push(...read.problems);
    } catch (error) {
      problems.push(
        problem(
          path,
          '',
          undefined,
          `không đọc được tệp: ${error instanceof Error ? error.message : String(error)}`,
          'lấy lại tệp này từ bản gốc của danh mục',
        ),
      );
    }
    return [];
  };
  const data = {
    provinces: units('provinces.json', provinceUnit),
    communes: units('communes.json', communeUnit),
    formerProvinces: units('provinces-before.json', formerProvinceUnit),
    formerDistricts: units('districts-before.json', formerDistrictUnit),
    formerCommunes: units('communes-before.json', formerCommuneUnit),
    earlierDistricts: units('districts-earlier.json', earlierDistrictUnit),
    areas: units('areas.json', areaUnit),
  };
  if (problems.length === 0) {
    problems.push(
      ...placeProblems(data).map(({ file, code, field, value, remedy }) =>
        problem(`places/${file}`, `${code}.${field}`, value, 'không khớp với các tệp khác trong content/places', remedy),
      ),
    );
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, index: buildPlaceIndex(data) };
}
