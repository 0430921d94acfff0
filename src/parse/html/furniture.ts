import { isCollapsed } from './collapsed.ts';
import { attribute, findElement, headingLevel, isHidden } from './element.ts';
import { calledByNames } from './furniture-names.ts';
import type { Element } from './tree.ts';

const TAGS = /^(?:nav|footer|dialog|form)$/;
const DOUBTFUL_TAGS = /^(?:aside|menu|fieldset|label|figcaption)$/;

/** WAI-ARIA landmarks and widgets that hold no text of an article. */
const ROLES =
  /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tablist)$/;

/** Whether an element is furniture of the page and no text by its tag, role or names. `doubtful` when text goes by such names too. */
export function judge(element: Element): 'furniture' | 'doubtful' | 'text' {
  if (isHidden(element)) return isCollapsed(element) ? 'text' : 'furniture';
  if (TAGS.test(element.tag) || ROLES.test(attribute(element, 'role'))) return 'furniture';
  if (element.tag === 'button' || attribute(element, 'role') === 'button')
    return isInHeading(element) ? 'text' : 'furniture';
  if (isInSentence(element)) return 'text';
  return calledByNames(element) ?? (DOUBTFUL_TAGS.test(element.tag) ? 'doubtful' : 'text');
}

/** The question of an accordion is a button in a heading. */
function isInHeading(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (headingLevel(at) !== null) return true;
  }
  return findElement(element, (below) => headingLevel(below) !== null) !== null;
}

/** A link that goes on with a sentence is a part of it, whatever it is called. */
function isInSentence(element: Element): boolean {
  const { parent } = element;
  if (element.tag !== 'a' || parent === null) return false;
  const isAlone = parent.tag === 'span' && parent.children.length === 1;
  const { parent: within, at } = isAlone ? parent : element;
  const before = within?.children[at - 1];
  return typeof before === 'string' && /[\p{L}\p{N},;)]\s*$/u.test(before);
}
