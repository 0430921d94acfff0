import { attribute, type Element, findElement } from '../../../../src/parse/html/dom/element.ts';
import { parseTree } from '../../../../src/parse/html/dom/tree.ts';

/** The first element below `root` of which an attribute says that it is the one. */
export function marked(root: Element, name: string, value: string): Element {
  const found = findElement(root, (element) => attribute(element, name) === value);
  if (found === null) throw new Error(`nothing has ${name}=${value}`);
  return found;
}

/** The element of a page that is asked about. */
export function here(page: Element): Element {
  const found = findElement(page, (element) => attribute(element, 'lang') === 'here');
  if (found === null) throw new Error('nothing is here');
  return found;
}

/** The first element of a kind in a page. */
export function first(html: string, tag: string): Element {
  const found = findElement(parseTree(html), (element) => element.tag === tag);
  if (found === null) throw new Error(`${html} has no ${tag}`);
  return found;
}
