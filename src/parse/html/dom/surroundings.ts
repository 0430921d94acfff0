import { isComment } from './comments.ts';
import type { Element } from './element.ts';
import { attribute, findElement, headingLevel, namesOf } from './element.ts';

/** Parts of a page that are not about its article, so that they have neither its byline nor its date. */
export type Surrounding =
  | 'navigation'
  | 'banner'
  | 'footer'
  | 'form'
  | 'comments'
  | 'other articles'
  | 'quotation'
  | 'caption'
  | 'table'
  | 'list of links';

const ROLES: Readonly<Record<string, Surrounding>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  search: 'form',
};

const TAGS: Readonly<Record<string, Surrounding>> = {
  nav: 'navigation',
  menu: 'navigation',
  form: 'form',
  blockquote: 'quotation',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
};

/** Names of classes and ids. Those of comments say more often than not whether there may be any. */
const NAMES: readonly (readonly [RegExp, Surrounding])[] = [
  [
    /^(?:menu|nav|navbar|navigation|breadcrumbs?|crumbs|site-?nav|main-?menu)$|-(?:menu|breadcrumbs?)$|^breadcrumbs?-/,
    'navigation',
  ],
  [/^(?:site-?)?footer$/, 'footer'],
  [
    /(?:^|-)comments?(?!-(?:open|closed|count|link|enabled|allowed|off|on|number))(?:-|$)|^(?:commentlist|respond|responses?|disqus|repl(?:y|ies)|kommentare|commentaires|reacties|h-cite)(?:-|$)/,
    'comments',
  ],
  [
    /^related(?:-|$)|(?:^|-)(?:related|recommended|suggested|recent|latest|popular|trending|more)-(?:posts?|articles?|stor(?:y|ies)|news|content|reads?|items?|reading)(?:-|$)/,
    'other articles',
  ],
  [/^(?:twitter|instagram|fb|tiktok|bluesky|mastodon|reddit)-(?:tweet|post|media|embed|video)/, 'quotation'],
  [/(?:^|-)caption(?:-text)?$/, 'caption'],
  [/(?:^|-)(?:consent|opt-?in|cookies?|gdpr)(?:-|$)/, 'form'],
];

/** Tells in which part of a page an element stands; `null` where that may be about the article. */
export type Surroundings = (element: Element) => Surrounding | null;

/** Tell what elements stand in; `null` for what may be about the article. What holds `heading`, the article's own, always may. */
export function createSurroundings(heading: Element | null): Surroundings {
  const known = new Map<Element, Surrounding | null>();
  for (let at = heading; at !== null; at = at.parent) known.set(at, null);
  const tell = (element: Element): Surrounding | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = (element.parent === null ? null : tell(element.parent)) ?? surroundingBy(element);
    known.set(element, found);
    return found;
  };
  return tell;
}

function surroundingBy(element: Element): Surrounding | null {
  const { tag } = element;
  if (tag === 'body' || tag === 'html' || tag === 'main') return null;
  return (
    ROLES[attribute(element, 'role')] ??
    TAGS[tag] ??
    sectionOf(element) ??
    (isComment(element) ? 'comments' : null) ??
    nameOf(element) ??
    contentOf(element)
  );
}

function nameOf(element: Element): Surrounding | null {
  const names = namesOf(element);
  return NAMES.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}

/** The header and the footer of a page; those of an article may well date it. */
function sectionOf(element: Element): Surrounding | null {
  if (element.tag !== 'header' && element.tag !== 'footer') return null;
  for (let at = element.parent; at !== null; at = at.parent) {
    if (/^(?:article|main|section)$/.test(at.tag)) return null;
  }
  return element.tag === 'header' ? 'banner' : 'footer';
}

function contentOf(element: Element): Surrounding | null {
  const { tag } = element;
  if (!/^(?:ul|ol|table|article|li|a|div|section)$/.test(tag) || isAboutAuthors(element)) return null;
  if (tag === 'ul' || tag === 'ol') return isListOfLinks(element) ? 'list of links' : null;
  if (tag === 'table') return isTableOfData(element) ? 'table' : null;
  const isBox =
    /^(?:article|li|a)$/.test(tag) ||
    namesOf(element).some((name) => /(?:^|-)(?:card|teaser|tile)$/.test(name));
  return isBox && (isCard(element) || isBeside(element)) ? 'other articles' : null;
}

function isListOfLinks({ children }: Element): boolean {
  const items = children.filter((child) => typeof child !== 'string');
  return items.length > 1 && items.every((item) => !hasTextOutsideLinks(item));
}

/** “authors”, “post-meta”: such lists and boxes hold the byline of an article; so do links to an author's page. */
function isAboutAuthors(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (namesOf(at).some((name) => /(?:^|-)(?:byline|authors?|meta)(?:-|$)/.test(name))) return true;
  }
  const link = findElement(element, ({ tag }) => tag === 'a');
  return link !== null && /\/(?:authors?|contributors?|staff|writers?)\//i.test(attribute(link, 'href'));
}

function hasTextOutsideLinks(element: Element): boolean {
  if (element.tag === 'a') return false;
  return element.children.some((child) =>
    typeof child === 'string' ? /[\p{L}\p{N}]/u.test(child) : hasTextOutsideLinks(child),
  );
}

/** Old pages are laid out by tables; those have no header cells. */
function isTableOfData(table: Element): boolean {
  return findElement(table, ({ tag }) => tag === 'th') !== null;
}

/** An article that stands beside the text of the page. */
function isBeside({ tag, parent }: Element): boolean {
  if (tag !== 'article') return false;
  for (let at = parent; at !== null; at = at.parent) if (at.tag === 'aside') return true;
  return false;
}

/** A first heading that is a link leads to another article. */
function isCard(element: Element): boolean {
  const heading = findElement(element, (below) => headingLevel(below) !== null);
  if (heading === null) return false;
  const isLink = ({ tag }: Element) => tag === 'a';
  return (
    isLink(element) ||
    (heading.parent !== null && isLink(heading.parent)) ||
    findElement(heading, isLink) !== null
  );
}
