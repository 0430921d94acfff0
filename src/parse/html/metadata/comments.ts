import { attribute, type Element } from '../dom/element.ts';

/** What is said of a comment is not said of the article. */
export function isOfComment(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) {
    const isComment =
      /^comments?$/i.test(attribute(at, 'itemprop')) ||
      /schema\.org\/Comment$/i.test(attribute(at, 'itemtype'));
    if (isComment) return true;
  }
  return false;
}
