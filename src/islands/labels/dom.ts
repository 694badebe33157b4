// Finding the page's own elements: one that is missing is an error of the page, not of its reader.

/** The element of a kind that a selector names. @throws when the page has none */
export function need<T extends Element>(parent: ParentNode, selector: string, kind: new () => T): T {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}`);
  return element;
}

/** A copy of the one element in a template of the page. */
export function fromTemplate<T extends Element>(id: string, kind: new () => T): T {
  const template = need(document, `#${id}`, HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof kind)) throw new Error(`The template ${id} is empty`);
  return copy;
}

/** Writes a text where it changed, so that a status that says the same is not read out again. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Shows a text, or hides its element when there is none. */
export function sayOrHide(element: HTMLElement, text: string): void {
  say(element, text);
  element.hidden = text === '';
}
