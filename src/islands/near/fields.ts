// The three lists to narrow by: what is chosen in them, and beside each value how many points choosing it would show.
import { salesScriptWords as words } from '../../i18n/vi/sales-script.ts';
import { fitsSalesChoice, type SalesChoice, type SalesParam } from '../../projections/sales-filter.ts';
import type { Row } from './rows.ts';

/** A former province stands in the list of provinces, under the one that it lies in today. */
const FORMER = 'cu:';

export class Fields {
  readonly #selects: readonly HTMLSelectElement[];

  constructor(form: HTMLElement) {
    this.#selects = [...form.querySelectorAll('select')];
  }

  /** Every value that can be chosen. */
  known(): Readonly<Record<SalesParam, ReadonlySet<string>>> {
    const all = this.#selects.flatMap((select) => [...select.options].map(({ value }) => meaning(select, value)));
    const of = (param: SalesParam) => new Set(all.flatMap(([one, value]) => (one === param ? [value] : [])));
    return { tinh: of('tinh'), 'tinh-cu': of('tinh-cu'), loai: of('loai'), ban: of('ban') };
  }

  /** What the lists say now. */
  read(): SalesChoice {
    return Object.fromEntries(this.#selects.filter(({ value }) => value !== '').map((select) => meaning(select, select.value)));
  }

  /** Makes the lists say what is chosen, with counts that follow from the other lists. */
  show(choice: SalesChoice, rows: readonly Row[]): void {
    for (const select of this.#selects) {
      const except: SalesParam[] = select.dataset['name'] === 'tinh' ? ['tinh', 'tinh-cu'] : [paramOf(select)];
      const fitting = rows.filter(({ marks }) => fitsSalesChoice(marks, choice, except));
      for (const option of select.options) {
        const { label = '' } = option.dataset;
        if (option.value === '') {
          option.selected = except.every((param) => choice[param] === undefined);
          continue;
        }
        const [param, value] = meaning(select, option.value);
        const count = fitting.filter(({ marks }) => marks[param].includes(value)).length;
        option.text = words.option(label, count);
        option.selected = choice[param] === value;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }
}

function paramOf(select: HTMLSelectElement): SalesParam {
  return select.dataset['name'] === 'loai' ? 'loai' : select.dataset['name'] === 'ban' ? 'ban' : 'tinh';
}

function meaning(select: HTMLSelectElement, value: string): [SalesParam, string] {
  return value.startsWith(FORMER) ? ['tinh-cu', value.slice(FORMER.length)] : [paramOf(select), value];
}
