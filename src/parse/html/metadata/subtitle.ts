import type { Author } from '../../../article.ts';
import type { Element } from '../dom/element.ts';
import { findElement, headingLevel, namesOf } from '../dom/element.ts';
import type { Line } from '../dom/lines.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { isPortrait } from './authors/bios.ts';
import { stringsOf } from './linked-data.ts';
import type { Statements } from './statements.ts';

const NAMED =
  /(?:^|-)(?:sub-?title|standfirst|dek|deck|sub-?head(?:line|ing)?|strapline|lede?|excerpt|summary|description|teaser|intro)(?:-|$)/;
const MAX_SUBTITLE = 400;
/** A longer line is a sentence of the text. In UTF-16 code units. */
const MAX_LEAD = 140;
const OFFER =
  /(?:^|-)(?:offers?|paywall|piano|subscri\w*|abo|promo\w*|upsell|cta|newsletter|registration|regwall|gate|ads?|sponsor\w*)(?:-|$)/;

/** The standfirst under the title, as the page marks or states it; `null` when there is none. */
export function readSubtitle(
  statements: Statements,
  title: string | null,
  aboutTitle: readonly Line[],
  authors: readonly Author[],
): string | null {
  const [stated] = stringsOf(statements.article.alternativeHeadline);
  // Pages have the title there as well, with other hyphens.
  if (stated !== undefined && normalizeWords(stated) !== normalizeWords(title ?? '')) return stated;
  const described = new Set(
    statements.meta('description', 'og:description', 'twitter:description').map(normalizeWords),
  );
  for (const line of aboutTitle.slice(1)) {
    const { text, block } = line;
    const isMarked =
      described.has(normalizeWords(text)) ||
      [block, block.parent].some((at) => at !== null && namesOf(at).some((name) => NAMED.test(name)));
    if (isMarked && isStandfirst(text, authors) && !isRowOfLinks(line) && !isOffer(block)) return text;
    // Below its first sentences stands what is not about the title.
    if (text.length > MAX_LEAD) return null;
  }
  return null;
}

function isStandfirst(text: string, authors: readonly Author[]): boolean {
  // “Summarize this article with:” is the label of a row of buttons.
  const isLabel = /[:：]$/u.test(text);
  return !isLabel && text.length <= MAX_SUBTITLE && text.split(' ').length >= 4 && !isPortrait(text, authors);
}

/** Several links or buttons side by side, and nothing else. */
function isRowOfLinks({ pieces, block }: Line): boolean {
  const links = pieces.map(({ element }) => linkAround(element, block));
  return links.every((link) => link !== null) && new Set(links).size > 1;
}

function linkAround(element: Element, block: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== block; at = at.parent)
    if (at.tag === 'a' || at.tag === 'button') return at;
  return null;
}

/** A box that sells or asks, a few levels up: its heading is no standfirst. */
function isOffer(block: Element): boolean {
  for (let at: Element | null = block, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (/^(?:main|article|header|body|h1)$/.test(at.tag)) return false;
    if (namesOf(at).some((name) => OFFER.test(name))) return true;
    if (
      up > 0 &&
      headingLevel(block) !== null &&
      findElement(at, holdsTitle) === null &&
      findElement(at, asks)
    )
      return true;
  }
  return false;
}

const holdsTitle = ({ tag }: Element) => tag === 'h1';
const asks = ({ tag }: Element) => tag === 'button' || tag === 'input';
