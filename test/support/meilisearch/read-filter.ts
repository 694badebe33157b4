// Filters read as the server reads them (its grammar of filters, as far as ours go), and put to documents: what a filter says is
// tested by whom it lets through, without a server. Throws for a text that is no filter.

type Document = Readonly<Record<string, unknown>>;
type Test = (document: Document) => boolean;

const TOKEN = /\s*(?:(?<literal>"(?:[^"\\]|\\[^])*")|(?<sign>[()[\],]|[<>]=?|=)|(?<word>[A-Za-z0-9_.-]+))/uy;

interface Token {
  readonly text: string;
  readonly isLiteral: boolean;
}

/** The parts of a filter. The server turns back what is escaped in two steps: quotation marks, then the rest. */
export function filterTokens(filter: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < filter.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const { literal, sign, word } = TOKEN.exec(filter)?.groups ?? {};
    if (literal === undefined && sign === undefined && word === undefined) throw new Error(`no filter from ${at} on: ${filter}`);
    tokens.push(literal === undefined ? { text: sign ?? word ?? '', isLiteral: false } : { text: literal.slice(1, -1).replaceAll('\\"', '"').replace(/\\([^])/gu, '$1'), isLiteral: true });
  }
  return tokens;
}

/** A filter as it is sent: what must all be met, each one text or any of several. */
type SentFilter = string | readonly (string | readonly string[])[];

/** Every condition of a filter, alone. */
export function conditionsIn(filter: SentFilter | undefined): readonly string[] {
  return typeof filter === 'string' ? [filter] : (filter ?? []).flat();
}

/** Whom a filter lets through. As at the server, one that says nothing lets everything through. */
export function readFilter(filter: SentFilter | undefined): Test {
  if (filter === undefined) return () => true;
  if (typeof filter === 'string') return readText(filter);
  const clauses = filter.map((clause) => (typeof clause === 'string' ? [clause] : clause).map(readText)).filter(({ length }) => length > 0);
  return (document) => clauses.every((clause) => clause.some((test) => test(document)));
}

function readText(filter: string): Test {
  const tokens = filterTokens(filter);
  let at = 0;
  const isNext = (text: string): boolean => tokens[at]?.isLiteral === false && tokens[at]?.text === text;
  const take = (): Token => {
    const token = tokens[at];
    if (token === undefined) throw new Error(`a filter that ends too soon: ${filter}`);
    at += 1;
    return token;
  };
  const taken = (text: string): boolean => {
    if (!isNext(text)) return false;
    at += 1;
    return true;
  };
  const must = (text: string): void => {
    if (!taken(text)) throw new Error(`"${text}" is missing: ${filter}`);
  };

  const any = (): Test => {
    const parts = [all()];
    while (taken('OR')) parts.push(all());
    return (document) => parts.some((part) => part(document));
  };
  const all = (): Test => {
    const parts = [negated()];
    while (taken('AND')) parts.push(negated());
    return (document) => parts.every((part) => part(document));
  };
  const negated = (): Test => {
    if (!taken('NOT')) return single();
    const inner = negated();
    return (document) => !inner(document);
  };
  const single = (): Test => {
    if (taken('(')) {
      const inner = any();
      must(')');
      return inner;
    }
    const { text: field } = take();
    if (taken('EXISTS')) return (document) => valueOf(document, field) !== undefined;
    if (taken('IS')) return must('NULL'), (document) => valueOf(document, field) === null;
    if (taken('STARTS')) return must('WITH'), some(field, startsWith(take().text));
    if (taken('IN')) return some(field, isAmong(list()));
    return some(field, comparison(take().text, take().text));
  };
  const list = (): string[] => {
    const values: string[] = [];
    must('[');
    while (!taken(']')) {
      if (values.length > 0) must(',');
      values.push(take().text);
    }
    return values;
  };

  const test = any();
  if (at < tokens.length) throw new Error(`something after the filter: ${filter}`);
  return test;
}

const startsWith = (start: string) => (value: string): boolean => value.startsWith(start);
const isAmong = (values: readonly string[]) => (value: string): boolean => values.includes(value);

function comparison(sign: string, than: string): (value: string) => boolean {
  switch (sign) {
    case '=':
      return (value) => value === than;
    case '<':
      return (value) => Number(value) < Number(than);
    case '<=':
      return (value) => Number(value) <= Number(than);
    case '>':
      return (value) => Number(value) > Number(than);
    case '>=':
      return (value) => Number(value) >= Number(than);
    default:
      throw new Error(`no comparison: ${sign}`);
  }
}

/** A document of several values has to have one that fits. */
function some(field: string, fits: (value: string) => boolean): Test {
  return (document) => {
    const value = valueOf(document, field);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.some((one) => (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') && fits(String(one)));
  };
}

/** Of a field, or of one within an object: `papers.haccp`. */
function valueOf(document: Document, field: string): unknown {
  if (Object.hasOwn(document, field)) return document[field];
  const [outer = '', ...inner] = field.split('.');
  const value = document[outer];
  if (inner.length === 0 || typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(inner.join('.'));
}
