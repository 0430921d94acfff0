import type { Element } from '../dom/element.ts';
import { firstCharacterOf } from '../dom/element.ts';

/** Whose words a block quote is stands in it as `footer` or `cite`, apart from its paragraphs, or is called so. */
export function isAttribution(child: Element): boolean {
  if (/^(?:footer|figcaption)$/.test(child.tag)) return true;
  if (child.tag === 'cite') return isLastIn(child);
  if (!/^(?:p|div|span)$/.test(child.tag)) return false;
  const [only] = child.children.filter((below) => typeof below !== 'string' || below.trim() !== '');
  const isAlone =
    child.children.filter((below) => typeof below !== 'string' || below.trim() !== '').length === 1;
  return isAlone && typeof only === 'object' && only.tag === 'cite' && isLastIn(child);
}

function isLastIn(element: Element): boolean {
  const siblings = element.parent?.children ?? [];
  for (let at = element.at + 1; at < siblings.length; at++) {
    const sibling = siblings[at] as Element | string;
    if (typeof sibling === 'string' ? sibling.trim() !== '' : firstCharacterOf(sibling) !== '') return false;
  }
  return true;
}
