import type { Element } from '../dom/element.ts';
import { attribute, isBlock, namesOf, textOf } from '../dom/element.ts';
import { settled } from '../dom/raised.ts';

/** The notes of a page, by the links that refer to them. */
export interface PageNotes {
  /** The element that a link refers to as a note; `null` for any other link. */
  readonly noteOf: (link: Element) => Element | null;
  /** The label of a raised reference, its brackets aside; `null` for any other link. */
  readonly labelOf: (link: Element) => string | null;
  /** Whether a link leads from a note back to the text. */
  readonly leadsBack: (link: Element) => boolean;
}

/** How the reference to a note is called, with or without brackets: 1, *, a, iv, note 3. bounded: MAX_LABEL */
const LABEL =
  /^[[(]?\s*(?:(?:note|nb|n)?\s*\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶]{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})\s*[\])]?$/iu;
const BRACKETED = /^[[(].*[\])]$|^[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶]+$/u;
/** Classes, roles and types that publishing systems, DPUB-ARIA and EPUB give to such references. */
const NAMED = /(?:^|-)(?:footnote|endnote|noteref|fnref|note-?ref|reference)s?(?:-|$)/;

/** A note has at most so many UTF-16 code units. */
const MAX_NOTE = 5000;
const MAX_LABEL = 12;

/** Find what of a page are notes: what small numbered links lead to, further down. In one pass. */
export function findNotes(body: Element): PageNotes {
  const { order, targets, links } = survey(body);
  const noteOf = new Map<Element, Element>();
  const targetsOf = new Map<Element, string>();
  const shared = new Set<Element>();
  const lengths = new Map<Element, number>();
  for (const link of links) {
    const id = fragmentOf(link);
    const target = targets.get(id);
    if (target === undefined || (order.get(target) ?? 0) <= (order.get(link) ?? 0)) continue;
    const note = holderOf(target, lengths);
    if (note === null) continue;
    const known = targetsOf.get(note);
    // A paragraph that holds several notes is none of them.
    if (known !== undefined && known !== id) shared.add(note);
    targetsOf.set(note, id);
    noteOf.set(link, note);
  }
  return {
    noteOf(link) {
      const note = noteOf.get(link);
      return note === undefined || shared.has(note) ? null : note;
    },
    labelOf: (link) =>
      !isLong(link) && isRaised(link) && LABEL.test(settled(textOf(link)))
        ? settled(textOf(link)).replaceAll(/[[\]()\s]/g, '')
        : null,
    leadsBack: (link) =>
      fragmentOf(link) !== '' &&
      (!/[\p{L}\p{N}]/u.test(textOf(link)) ||
        BACK.test(namesOf(link).join(' ')) ||
        attribute(link, 'role') === 'doc-backlink'),
  };
}

const BACK = /(?:^|[- ])(?:backref|back-?link|reversefootnote|footnote-back)(?:[- ]|$)/;

interface Survey {
  readonly order: ReadonlyMap<Element, number>;
  readonly targets: ReadonlyMap<string, Element>;
  readonly links: readonly Element[];
}

function survey(body: Element): Survey {
  const order = new Map<Element, number>();
  const targets = new Map<string, Element>();
  const links: Element[] = [];
  let count = 0;
  const visit = (element: Element) => {
    count++;
    const id = attribute(element, 'id') || (element.tag === 'a' ? attribute(element, 'name') : '');
    if (id !== '' && !targets.has(id)) {
      targets.set(id, element);
      order.set(element, count);
    }
    if (element.tag === 'a' && isReference(element)) {
      links.push(element);
      order.set(element, count);
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(body);
  return { order, targets, links };
}

function fragmentOf(link: Element): string {
  const href = attribute(link, 'href');
  const at = href.indexOf('#');
  if (at < 0 || href.length - at > 200) return '';
  try {
    return decodeURIComponent(href.slice(at + 1));
  } catch {
    return href.slice(at + 1);
  }
}

/** A small label, raised, in brackets, or called a reference. */
function isReference(link: Element): boolean {
  const href = attribute(link, 'href');
  // An address of the same page may be written in full; whether its fragment is in the page is seen later.
  if (!href.includes('#') || isLong(link)) return false;
  const label = textOf(link);
  if (!LABEL.test(settled(label))) return false;
  return (
    BRACKETED.test(label) ||
    isRaised(link) ||
    attribute(link, 'role') === 'doc-noteref' ||
    [...namesOf(link), ...(link.parent === null ? [] : namesOf(link.parent))].some((name) =>
      NAMED.test(name),
    ) ||
    /noteref/.test(attribute(link, 'epub:type'))
  );
}

function isRaised(link: Element): boolean {
  for (let at: Element | null = link, up = 0; at !== null && up < 4; at = at.parent, up++)
    if (at.tag === 'sup') return true;
  return link.children.some((child) => typeof child !== 'string' && child.tag === 'sup');
}

function isLong(element: Element): boolean {
  let left = MAX_LABEL;
  const visit = (at: Element): boolean =>
    at.children.some((child) => {
      left -= typeof child === 'string' ? child.length : 1;
      return left < 0 || (typeof child !== 'string' && visit(child));
    });
  return visit(element);
}

/** The note that a place to lead to is in: itself, or the block about it. `null` when that is no note. */
function holderOf(target: Element, lengths: Map<Element, number>): Element | null {
  let at: Element | null = target;
  while (at !== null && !isBlock(at)) at = at.parent;
  if (at === null || !/^(?:li|p|div|aside|dd|dt|td|section|footer|blockquote)$/.test(at.tag)) return null;
  if (at.tag === 'td' && at.parent?.tag === 'tr') at = at.parent;
  const length = lengths.get(at) ?? textOf(at).length;
  lengths.set(at, length);
  return length === 0 || length > MAX_NOTE ? null : at;
}
