// UPC-E: a twelve-digit number with its zeros left out, as some browsers hand it over.

const SHAPE = /^([01])(\d{6})(\d)$/u;

/** Where the zeros of a UPC-E number go: told by its sixth digit (GS1 General Specifications, zero-suppressed UPC-E). */
function body(six: string): string {
  const [last = ''] = six.slice(-1);
  if ('012'.includes(last)) return `${six.slice(0, 2)}${last}0000${six.slice(2, 5)}`;
  if (last === '3') return `${six.slice(0, 3)}00000${six.slice(3, 5)}`;
  if (last === '4') return `${six.slice(0, 4)}00000${six.slice(4, 5)}`;
  return `${six.slice(0, 5)}0000${last}`;
}

/** The twelve digits; any other text comes back as it is. @example expandUpcE('01234565') // '012345000065' */
export function expandUpcE(text: string): string {
  const [, system, six, check] = SHAPE.exec(text) ?? [];
  return system === undefined || six === undefined || check === undefined ? text : `${system}${body(six)}${check}`;
}
