import type { Element } from '../dom/element.ts';
import { namesOf } from '../dom/element.ts';

/** What pages in Tufte's manner set beside the text, within its sentence. */
export function isSidenote(element: Element): boolean {
  if (!/^(?:span|small)$/.test(element.tag) || !element.attributes.has('class')) return false;
  return namesOf(element).some((name) =>
    /^(?:side-?note|margin-?note|footnote-(?:content|text|body)|inline-footnote)$/.test(name),
  );
}
