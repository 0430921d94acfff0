/** An element of a page. Text nodes are plain strings, sanitised. */
export interface Element {
  /** In lower case. */
  readonly tag: string;
  /** Names in lower case; values sanitised. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
  /** Its place among its parent's children. */
  readonly at: number;
}

/** Elements that stand on lines of their own (HTML standard, §15.3 “Flow content”, display: block, list-item or table). */
const BLOCK = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table
  caption colgroup tbody td tfoot th thead tr ul #document`.split(/\s+/),
);

/** Whether an element stands on lines of its own. */
export function isBlock(element: Element): boolean {
  return BLOCK.has(element.tag);
}

/** What says nothing in a page's text, or waits to be filled in. */
const SILENT = new Set(['head', 'title', 'input', 'select', 'textarea', 'datalist', 'progress', 'meter']);

/** Whether an element has no words to read. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tag) || (element.tag === 'script' && !isFormula(element));
}

/** Whether an element is mathematics, already written in line: MathML, or the TeX that a script sets. */
export function isFormula(element: Element): boolean {
  return (
    element.tag === 'math' || (element.tag === 'script' && /^\s*math\/tex/i.test(attribute(element, 'type')))
  );
}

/** Whether an element leads elsewhere; `<a name>` is a place to lead to, and often left open. */
export function isLink(element: Element): boolean {
  return element.tag === 'a' && element.attributes.has('href');
}

/** The level of a heading, `null` for anything else. */
export function headingLevel(element: Element): 1 | 2 | 3 | 4 | 5 | 6 | null {
  if (!/^h[1-6]$/.test(element.tag)) return null;
  return Number(element.tag.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6;
}

/** The words in an element, spaces folded. */
export function textOf(element: Element): string {
  const pieces: string[] = [];
  collect(element, pieces);
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}

function collect(element: Element, pieces: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') pieces.push(child);
    else if (child.tag === 'br') pieces.push(' ');
    else if (child.tag !== 'script') {
      if (isBlock(child)) pieces.push(' ');
      collect(child, pieces);
      if (isBlock(child)) pieces.push(' ');
    }
  }
}

/** The words in an element as they stand, without spaces between its parts. */
export function wordsIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

/** The first character of an element's text; empty where it has none. Elements within one another are not read whole for it. */
export function firstCharacterOf(element: Element): string {
  for (const child of element.children) {
    const first =
      typeof child === 'string'
        ? /\S/u.exec(child)?.[0]
        : child.tag === 'script'
          ? ''
          : firstCharacterOf(child);
    if (first) return first;
  }
  return '';
}

/** Every element below this one, in the page's order. */
export function descendants(element: Element): readonly Element[] {
  const found: Element[] = [];
  gather(element, found);
  return found;
}

function gather(element: Element, found: Element[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    found.push(child);
    gather(child, found);
  }
}

/** The value of an attribute; empty where the element has none. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** The first element below this one, in the page's order, of which `holds` is true. */
export function findElement(element: Element, holds: (candidate: Element) => boolean): Element | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (holds(child)) return child;
    const below = findElement(child, holds);
    if (below !== null) return below;
  }
  return null;
}

/** Whether a page keeps an element from being seen. Of the panels below tabs one is seen at a time: all are the page's text. */
export function isHidden(element: Element): boolean {
  return (
    (element.attributes.has('hidden') && attribute(element, 'role') !== 'tabpanel') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'))
  );
}

/** An id of more words was made of the words of a heading, for links to lead to it, and is no name. */
const MAX_ID_WORDS = 5;

/** What splitting gives of no names. Shared, as a page of a quarter million list items asks for those of each a dozen times. */
const NO_NAMES = ['', ''];

/** An element's classes and id, each in lower case, its words apart by hyphens. */
export function namesOf(element: Element): readonly string[] {
  if (!element.attributes.has('class') && !element.attributes.has('id')) return NO_NAMES;
  const id = attribute(element, 'id');
  return splitNames(`${attribute(element, 'class')} ${id.split('-').length > MAX_ID_WORDS ? '' : id}`);
}

/** An element's classes, each in lower case, its words apart by hyphens. */
export function classesOf(element: Element): readonly string[] {
  return splitNames(attribute(element, 'class'));
}

/** An element as a style sheet would name it. */
export function describe(element: Element): string {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class').split(/\s+/).slice(0, 4);
  return [element.tag, id === '' ? '' : `#${id}`, ...classes.map((name) => (name === '' ? '' : `.${name}`))]
    .join('')
    .slice(0, 120);
}

function splitNames(names: string): readonly string[] {
  return names
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/[_]+/g, '-')
    .toLowerCase()
    .split(/\s+/);
}
