// Administrative units of both lists as look-ups have them: an official code is read in the list of its form.
import type { Catalogue } from '../domain/model.ts';
import { vi } from '../i18n/vi.ts';
import { urls } from '../urls.ts';
import type { UnitEntry } from './look-up-entry.ts';

type Units = Pick<Catalogue, 'provinces' | 'communes' | 'formerProvinces' | 'formerDistricts' | 'formerCommunes'>;

/** All units; provinces of either list lead to their pages. */
export function unitEntries({ provinces, communes, formerProvinces, formerDistricts, formerCommunes }: Units): readonly UnitEntry[] {
  const provinceNames = new Map(provinces.map((unit) => [unit.code, labelOf(unit)]));
  const communeNames = new Map(communes.map((unit) => [unit.code, `${labelOf(unit)}, ${labelOf(unit.province)}`]));
  const now = (names: readonly (string | undefined)[]) => names.filter((name) => name !== undefined);
  return [
    ...provinces.map((unit) => ({ ...named('today', 'province', unit), href: urls.province(unit.slug) })),
    ...communes.map((unit) => ({ ...named('today', 'commune', unit), within: unit.province.code })),
    ...formerProvinces.map((unit) => ({ ...named('before', 'province', unit), now: now([provinceNames.get(unit.nowIn)]), href: urls.formerProvince(unit.slug) })),
    ...formerDistricts.map((unit) => ({ ...named('before', 'district', unit), within: unit.province })),
    ...formerCommunes.map((unit) => ({ ...named('before', 'commune', unit), within: unit.district, now: now([unit.nowIn, ...(unit.alsoIn ?? [])].map((code) => communeNames.get(code))) })),
  ];
}

interface Named {
  readonly code: string;
  readonly name: string;
  readonly kind: keyof typeof vi.lookUp.unit;
}

function named(list: UnitEntry['list'], level: UnitEntry['level'], unit: Named): UnitEntry {
  return { is: 'unit', list, level, code: unit.code, name: unit.name, label: labelOf(unit) };
}

function labelOf({ kind, name }: Named): string {
  return `${vi.lookUp.unit[kind]} ${name}`;
}
