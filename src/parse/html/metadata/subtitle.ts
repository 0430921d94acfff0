import type { Author } from '../../../article.ts';
import { namesOf } from '../dom/element.ts';
import type { Line } from '../dom/lines.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { isPortrait } from './authors/bios.ts';
import { stringsOf } from './linked-data.ts';
import type { Statements } from './statements.ts';

const NAMED =
  /(?:^|-)(?:sub-?title|standfirst|dek|deck|sub-?head(?:line|ing)?|strapline|lede?|excerpt|summary|description|teaser|intro)(?:-|$)/;
const MAX_SUBTITLE = 400;

/** The standfirst under the title, as the page marks or states it; `null` when there is none. */
export function readSubtitle(
  statements: Statements,
  aboutTitle: readonly Line[],
  authors: readonly Author[],
): string | null {
  const stated = stringsOf(statements.article.alternativeHeadline)[0];
  if (stated !== undefined) return stated;
  const described = new Set(
    statements.meta('description', 'og:description', 'twitter:description').map(normalizeWords),
  );
  const line = aboutTitle.slice(1).find(({ text, block }) => {
    if (text.length > MAX_SUBTITLE || text.split(' ').length < 4 || isPortrait(text, authors)) return false;
    return (
      described.has(normalizeWords(text)) ||
      [block, block.parent].some((at) => at !== null && namesOf(at).some((name) => NAMED.test(name)))
    );
  });
  return line?.text ?? null;
}
