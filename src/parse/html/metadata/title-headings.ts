import type { Element } from '../dom/element.ts';
import { attribute, descendants, headingLevel, isHidden, namesOf, textOf } from '../dom/element.ts';
import { normalizeWords } from '../dom/normalize-words.ts';

/** A heading that may be the title, its words folded once. */
export interface TitleHeading {
  readonly element: Element;
  readonly text: string;
  readonly words: string;
  /** Whether it is a first heading, or marked as the article's. */
  readonly isTitle: boolean;
  /** Whether it leads to the site's front page. */
  readonly isLogo: boolean;
}

/** What systems call the heading of an article where the first heading is the site's. */
const TITLED = /^(?:entry|post|article|story|topic|thread)-(?:title|headline)$/;
/** What stands above a title within its heading: a section, a kind of text. */
const KICKER =
  /(?:^|-)(?:kicker|eyebrow|overline|topline|dachzeile|surtitre|antetitulo|label|badge|category|section-name|descriptor)(?:-|$)/;
/** Links to the heading itself, as documentation has them. */
const ANCHOR = /^(?:header-?link|permalink|anchor|heading-?anchor|hash-?link)$/;
const ANCHOR_TEXT = /^[¶#§🔗⚓]+$/u;
/** Longer texts are no title. In UTF-16 code units. */
const MAX_TITLE = 500;
/** A heading with more text than this, white space included, is not read at all: headings may stand within headings. */
const MAX_HEADING = 20 * MAX_TITLE;

/** The headings of a page that may be its title, in their order. */
export function readTitleHeadings(page: Element): readonly TitleHeading[] {
  const found: TitleHeading[] = [];
  const visit = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string' || isHidden(child)) continue;
      if (!isHeading(child) || isLong(child)) visit(child);
      else {
        const text = titleIn(child);
        const words = text.length > MAX_TITLE ? '' : normalizeWords(text);
        if (words !== '')
          found.push({ element: child, text, words, isTitle: isTitleHeading(child), isLogo: isLogo(child) });
        else visit(child);
      }
    }
  };
  visit(page);
  return found;
}

function isHeading(element: Element): boolean {
  return headingLevel(element) !== null || attribute(element, 'itemprop') === 'headline';
}

function isLong(element: Element): boolean {
  let left = MAX_HEADING;
  const visit = (at: Element): boolean =>
    at.children.some((child) => {
      left -= typeof child === 'string' ? child.length : 1;
      return left < 0 || (typeof child !== 'string' && visit(child));
    });
  return visit(element);
}

function isTitleHeading(element: Element): boolean {
  return (
    element.tag === 'h1' ||
    attribute(element, 'itemprop') === 'headline' ||
    namesOf(element).some((name) => TITLED.test(name))
  );
}

/** The words of a heading without a kicker and a link to itself. */
function titleIn(heading: Element): string {
  const isLeftOut = (element: Element) =>
    (element.tag === 'a' &&
      (ANCHOR_TEXT.test(textOf(element)) || namesOf(element).some((name) => ANCHOR.test(name)))) ||
    namesOf(element).some((name) => KICKER.test(name));
  const bare = textWithout(heading, isLeftOut);
  return bare === '' ? textOf(heading) : bare.replace(/ ?[¶#]$/, '');
}

function textWithout(element: Element, isLeftOut: (child: Element) => boolean): string {
  let text = '';
  let before: Element | string | null = null;
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (!isLeftOut(child)) {
      const inner = textOf(child);
      const isApart = headingLevel(child) !== null || child.tag === 'br' || isGlued(before, text, inner);
      // What was a space at the end of an inline element is one still.
      const spaced = child.children.at(-1);
      text += `${isApart || startsWithSpace(child) ? ' ' : ''}${inner}${typeof spaced === 'string' && /\s$/.test(spaced) ? ' ' : ''}`;
    } else text += ' ';
    before = child;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

/**
 * An element of several words, or one beside another, that begins without a space is set on a line of its own: “Opinion” and
 * “The goat”. Not so a part of a word: You<b>Tube</b>.
 */
function isGlued(before: Element | string | null, text: string, next: string): boolean {
  const isLine = (before !== null && typeof before !== 'string') || next.includes(' ');
  return isLine && /[\p{Ll}\d!?.:]$/u.test(text.slice(-2)) && /^\p{Lu}/u.test(next);
}

function startsWithSpace({ children: [first] }: Element): boolean {
  return typeof first === 'string' ? /^\s/.test(first) : false;
}

/** What the pictures say that lead to the front page: a site's name. */
export function readLogos(page: Element): readonly string[] {
  return descendants(page)
    .filter((link) => link.tag === 'a' && leadsToFront(link))
    .flatMap((link) => descendants(link).filter(({ tag }) => tag === 'img'))
    .map((picture) =>
      attribute(picture, 'alt')
        .replace(/\slogo$/i, '')
        .trimEnd(),
    );
}

function leadsToFront(link: Element): boolean {
  return /^(?:\.?\/|https?:\/\/[^/?#]+\/?|(?:\.?\/)?index\.\w+)$/.test(attribute(link, 'href').trim());
}

/** A heading that is, or stands in, a link to the front page. */
function isLogo(heading: Element): boolean {
  const links = descendants(heading).filter(({ tag }) => tag === 'a');
  if (heading.parent?.tag === 'a') links.push(heading.parent);
  return links.some(leadsToFront);
}
