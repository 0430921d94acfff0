import type { Element } from './element.ts';
import { attribute, headingLevel, textOf } from './element.ts';
import { writeMathematics } from './mathematics.ts';
import { lowered, raised } from './raised.ts';

/**
 * Write an element whose sense is in its form as plain text would have it: raised and lowered signs, the reading beside a
 * word (ruby), mathematics. Done while the tree is built, so that titles, cells and lines have it too.
 */
export function writeInLine(element: Element): void {
  switch (element.tag) {
    case 'sup':
    case 'sub':
      setScript(element);
      return;
    case 'rt':
      setReading(element);
      return;
    case 'rp':
      replaceChildren(element, '');
      return;
    case 'a':
      if (isHeadingAnchor(element)) replaceChildren(element, '');
      return;
    case 'math':
      replaceChildren(element, writeMathematics(element));
      return;
    case 'script':
      // Linked data is read as it is.
      if (/^\s*math\/tex/i.test(attribute(element, 'type'))) replaceChildren(element, textOf(element));
  }
}

/** The number of a note is a link, and is told apart by where it leads. */
function setScript(element: Element): void {
  const text = shortText(element);
  if (text !== null) replaceChildren(element, element.tag === 'sup' ? raised(text) : lowered(text));
}

function setReading(element: Element): void {
  const text = shortText(element);
  if (text !== null && text !== '') replaceChildren(element, `（${text}）`);
}

/** The sign beside a heading that leads to it: “¶”. */
function isHeadingAnchor(element: Element): boolean {
  const { parent } = element;
  if (
    parent === null ||
    (headingLevel(parent) === null && (parent.parent === null || headingLevel(parent.parent) === null))
  )
    return false;
  const text = shortText(element);
  return text !== null && /^(?:[¶#§⚓∞]|🔗\ufe0f?|\[#\])$/u.test(text.trim());
}

/** In UTF-16 code units, and in elements. */
const SHORT = 40;

/** The words of a small element without links; `null` for any other. */
function shortText(element: Element): string | null {
  let left = SHORT;
  const isLong = (below: Element): boolean =>
    below.children.some((child) => {
      left -= typeof child === 'string' ? child.length : 1;
      return left < 0 || (typeof child !== 'string' && (child.tag === 'a' || isLong(child)));
    });
  return isLong(element) ? null : textOf(element);
}

function replaceChildren(element: Element, text: string): void {
  element.children.length = 0;
  if (text !== '') element.children.push(text);
}
