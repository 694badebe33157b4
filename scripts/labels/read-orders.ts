// The products of the command line: each --lot and --count belongs to the --product before it, as it is read aloud.
import { parseArgs } from 'node:util';
import { UserError } from '../support/command.ts';

export const USAGE =
  'npm run labels -- --product <id, code or GTIN> [--lot <code>] [--count <n>] [--product …] --sheet A4-3x8 [--start <cell>] [--fields producer,stars,…] [--gs1] [--no-cut-marks] [--out <file.pdf>] [--today yyyy-mm-dd] [--content <folder>]';

export const OPTIONS = {
  product: { type: 'string', multiple: true },
  lot: { type: 'string', multiple: true },
  count: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  start: { type: 'string' },
  fields: { type: 'string' },
  gs1: { type: 'boolean' },
  'no-cut-marks': { type: 'boolean' },
  out: { type: 'string' },
  today: { type: 'string' },
  content: { type: 'string' },
} as const;

export interface Order {
  /** As typed. */
  readonly product: string;
  readonly lot?: string;
  readonly count?: string;
}

/** The orders in their order. A --lot or --count before the first --product belongs to that one; a second one for the same product is refused. */
export function readOrders(args: readonly string[]): Order[] {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const orders: Order[] = [];
  let early: Partial<Order> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (typeof value !== 'string') continue;
    if (name === 'product') {
      orders.push({ product: value, ...(orders.length === 0 ? early : {}) });
      early = {};
    } else if (name === 'lot' || name === 'count') {
      const last = orders.at(-1);
      if ((last ?? early)[name] !== undefined) throw new UserError(`--${name} "${value}": đã có --${name} cho sản phẩm này rồi; ghi --product trước mỗi --${name}`);
      if (last === undefined) early = { ...early, [name]: value };
      else orders[orders.length - 1] = { ...last, [name]: value };
    }
  }
  return orders;
}
