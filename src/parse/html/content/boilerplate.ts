import { isCollapsed } from '../dom/collapsed.ts';
import { attribute, findElement, headingLevel, isBlock, isHidden } from '../dom/element.ts';
import type { Element } from '../dom/tree.ts';
import { classifyByNames } from './boilerplate-names.ts';

const TAGS = /^(?:nav|footer|dialog|form)$/;
const DOUBTFUL_TAGS = /^(?:aside|menu|fieldset|label|figcaption)$/;

/** WAI-ARIA landmarks and widgets that hold no text of an article. */
const ROLES =
  /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tablist)$/;

/** Whether an element is furniture of the page and no text by its tag, role or names. `doubtful` when text goes by such names too. */
export function classifyElement(element: Element): 'furniture' | 'doubtful' | 'text' {
  if (isHidden(element)) return isCollapsed(element) ? 'text' : 'furniture';
  if (TAGS.test(element.tag) || ROLES.test(attribute(element, 'role'))) return 'furniture';
  if (isWithinSentence(element)) return 'text';
  if (element.tag === 'button' || attribute(element, 'role') === 'button')
    return isInHeading(element) ? 'text' : 'furniture';
  return classifyByNames(element) ?? (DOUBTFUL_TAGS.test(element.tag) ? 'doubtful' : 'text');
}

/** The question of an accordion is a button in a heading. */
function isInHeading(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (headingLevel(at) !== null) return true;
  }
  return findElement(element, (below) => headingLevel(below) !== null) !== null;
}

/** “… set aside as a <a class="recommendation-link">vegetable garden</a>. …”: without it the sentence would have a hole. */
function isWithinSentence(element: Element): boolean {
  const { at, parent } = element;
  if (!/^(?:a|button)$/.test(element.tag) || parent === null) return false;
  const siblings = parent.children;
  const before = siblings
    .slice(Math.max(0, at - 2), at)
    .map(inlineText)
    .join('');
  return (
    GOES_ON.test(before) &&
    GOES_ON_BEHIND.test(
      siblings
        .slice(at + 1, at + 3)
        .map(inlineText)
        .join(''),
    )
  );
}

const GOES_ON = /[\p{Ll}\p{Lo},]\s*$/u;
const GOES_ON_BEHIND = /^(?:[.,;:?!)]|\s+[\p{Ll}\p{Lo}])/u;

function inlineText(node: Element['children'][number]): string {
  if (typeof node === 'string') return node;
  return isBlock(node) ? '' : node.children.map(inlineText).join('');
}
