import { attribute, type Element } from './element.ts';

/** Whether a page states that an element is what a reader wrote (schema.org). */
export function isComment(element: Element): boolean {
  return (
    /\bcomments?\b/i.test(attribute(element, 'itemprop')) ||
    /schema\.org\/(?:User)?Comments?$/i.test(attribute(element, 'itemtype'))
  );
}

/** What is said of a comment is not said of the article. */
export function isOfComment(element: Element): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (isComment(at)) return true;
  return false;
}
