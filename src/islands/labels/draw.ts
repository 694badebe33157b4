// The items of a layout as SVG, in millimetres: what is seen is what is printed.
import { type DrawItem, LABEL_COLOURS, MM_A_POINT } from '../../projections/label/items.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Letters are set ten times as large and scaled down: some browsers do not draw letters below a few units. */
const LARGER = 10;

/** An SVG element with attributes. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A picture of a size in millimetres. */
export function svgOf(width: number, height: number, items: readonly DrawItem[]): SVGElement {
  const svg = svgElement('svg', { viewBox: `0 0 ${width} ${height}`, width: `${width}mm`, height: `${height}mm` });
  svg.append(...items.map(draw));
  return svg;
}

function draw(item: DrawItem): SVGElement {
  switch (item.kind) {
    case 'text': {
      const turned = item.turn === undefined ? '' : ` rotate(${item.turn})`;
      const text = svgElement('text', {
        transform: `translate(${short(item.x)} ${short(item.y)})${turned} scale(${1 / LARGER})`,
        'font-size': short(item.sizePt * MM_A_POINT * LARGER),
        'font-weight': item.weight,
        // As wide as measured whatever letters draw it: a text never leaves its label.
        textLength: short(item.width * LARGER),
        lengthAdjust: 'spacingAndGlyphs',
        fill: LABEL_COLOURS[item.colour],
      });
      text.textContent = item.text;
      return text;
    }
    case 'qr':
      return svgElement('path', { class: 'nhan-qr', d: item.path, fill: LABEL_COLOURS.ink, transform: `translate(${short(item.x)} ${short(item.y)}) scale(${item.size / item.modules})` });
    case 'star':
      return svgElement('path', { d: item.path, fill: LABEL_COLOURS[item.colour], transform: `translate(${short(item.x)} ${short(item.y)}) scale(${short(item.size / item.modules)})` });
    case 'line':
      return svgElement('path', { d: `M${short(item.x1)} ${short(item.y1)}L${short(item.x2)} ${short(item.y2)}`, stroke: LABEL_COLOURS[item.colour], 'stroke-width': item.stroke });
    case 'rect':
      return svgElement('rect', { x: short(item.x), y: short(item.y), width: short(item.width), height: short(item.height), fill: LABEL_COLOURS[item.colour] });
  }
}

/** To a thousandth of a millimetre. */
function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
