import type { Explain } from '../../../explain.ts';
import type { Element } from '../dom/element.ts';
import { descendants, namesOf, textOf } from '../dom/element.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { stringsOf } from './linked-data.ts';
import {
  beforeBar,
  countWords,
  foldTitle,
  likeness,
  MAX_SITE_WORDS,
  type StatedTitle,
  withoutSite,
} from './stated-title.ts';
import type { Statements } from './statements.ts';
import { readLogos, readTitleHeadings, type TitleHeading } from './title-headings.ts';

/** What programs that make pages put where a title is due, until somebody gives one. */
const PLACEHOLDER =
  /^(?:home(?: ?page)?|index|untitled(?: document| page)?|new page(?: \d+)?|(?:page |no )?title|document|(?:react|vite|svelte) app|next\.?js app|create next app)$/iu;

const MIN_LIKENESS = 0.25;
/**
 * The first heading is taken whose likeness is at least this share of the greatest: those of other articles on the
 * subject come after it.
 */
const MUCH = 0.6;
/** A heading of at least so many words is no section’s name. */
const MIN_TITLE_WORDS = 7;
/** A heading of more words is a standfirst. */
const MAX_TITLE_WORDS = 35;
/** Titles of fewer words may be a section's name as well. */
const MIN_NAMING_WORDS = 3;

interface Titles {
  readonly site: ReadonlySet<string>;
  readonly stated: readonly StatedTitle[];
  /** The stated ones without the site's name. */
  readonly bare: readonly StatedTitle[];
  /** Whether what is stated as a title is the site's name, or nothing. */
  readonly saysSite: boolean;
  /** Headings that are not the site's. */
  readonly headings: readonly TitleHeading[];
}

/** What may be the title, the surest first. What the page shows goes before what it states. */
export const TITLE_RULES: readonly {
  readonly name: string;
  readonly find: (titles: Titles) => string | null;
}[] = [
  { name: 'heading-as-stated', find: headingAsStated },
  { name: 'lower-heading-as-stated', find: lowerHeading },
  { name: 'within-heading', find: withinHeading },
  { name: 'heading-like-stated', find: headingLikeStated },
  { name: 'stated', find: ({ bare }) => bare[0]?.text ?? null },
  { name: 'first-heading', find: firstHeading },
];

/** The article's title without the site's name; `null` when the page has none. */
export function readTitle(page: Element, statements: Statements, explain?: Explain): string | null {
  const titles = readTitles(page, statements);
  for (const { name, find } of TITLE_RULES) {
    const title = find(titles);
    if (title === null) continue;
    explain?.({ step: 'title', rule: name, about: title });
    return title;
  }
  return null;
}

function readTitles(page: Element, statements: Statements): Titles {
  const all = readTitleHeadings(page);
  const logos = all.filter(({ isLogo }) => isLogo).map(({ words }) => words);
  // A plugin may give the title where the site's name is due.
  const own = new Set(
    all.filter((heading) => !heading.isLogo && isInArticle(heading)).map(({ words }) => words),
  );
  const site = new Set([
    ...[...statements.site, ...readLogos(page)]
      .map(normalizeWords)
      .filter((name) => name !== '' && !own.has(name)),
    ...logos,
  ]);
  const texts = [
    ...stringsOf(statements.article.headline).slice(0, 1),
    ...statements.meta('og:title').slice(0, 1),
    ...(statements.title === null ? [] : [statements.title]),
    ...statements.meta('twitter:title', 'dc.title', 'citation_title', 'parsely-title').slice(0, 1),
  ]
    .map((text) => foldTitle(text.replaceAll(/[ \u00a0]+/g, ' ').trim()))
    .filter(({ words }) => words !== '');
  const stated = texts.filter(({ words, text }) => !site.has(words) && !PLACEHOLDER.test(text));
  return {
    site,
    stated,
    saysSite: stated.length < texts.length,
    bare: stated.map(({ text }) => foldTitle(withoutSite(text, site, stated))),
    headings: all.filter(({ words }) => !site.has(words)),
  };
}

function isInArticle({ element, isTitle }: TitleHeading): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (at.tag === 'article' || at.tag === 'main') return isTitle;
  }
  return false;
}

/** A first heading that says what is stated, alone or with a site's name before or after; the longest. */
function headingAsStated({ headings, stated }: Titles): string | null {
  const all = headings.filter(
    ({ isTitle, words }) =>
      isTitle && stated.some((title) => title.words === words || title.parts.has(words)),
  );
  // Above the article stands the book's or the site's.
  const inside = all.filter(isInArticle);
  const shown = inside.length > 0 ? inside : all;
  const longest = shown.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  if (longest === '') return null;
  return titleBesideSite(normalizeWords(longest), headings, stated) ?? beforeBar(longest, stated);
}

/**
 * The site's name in the first heading, the title in a lower one: “The goat comes back - Ana's Diary” begins with the title. Where
 * the site's name comes first, the heading stands in the head of the page, for a book's title may stand before a chapter's.
 */
function titleBesideSite(
  shown: string,
  headings: readonly TitleHeading[],
  stated: readonly StatedTitle[],
): string | null {
  if (stated.some(({ words }) => words === shown)) return null;
  const isOfSite = headings.some(({ element, words }) => words === shown && isInPageHead(element));
  const lower = headings.find(
    ({ isTitle, words }) =>
      !isTitle &&
      countWords(words) >= MIN_NAMING_WORDS &&
      stated.some(
        (title) => title.words === `${words} ${shown}` || (isOfSite && title.words === `${shown} ${words}`),
      ),
  );
  return lower?.text ?? null;
}

/** What systems call the part at the top of every page of a site. */
const PAGE_HEAD =
  /^(?:(?:site|page|blog|main)-)?(?:header|head|masthead|branding|banner|logo)(?:-(?:inner|wrap(?:per)?|container))?$/;

function isInPageHead(heading: Element): boolean {
  for (let at = heading.parent; at !== null; at = at.parent) {
    if (at.tag === 'article' || at.tag === 'main') return false;
    if (at.tag === 'header' || namesOf(at).some((name) => PAGE_HEAD.test(name))) return true;
  }
  return false;
}

/** A heading of any level that says what is stated, or a part of it that is no site's name. */
function lowerHeading({ headings, stated, bare }: Titles): string | null {
  const whole = new Set([...stated, ...bare].map(({ words }) => words));
  const long = headings.filter(({ words }) => countWords(words) >= MIN_NAMING_WORDS);
  const named =
    long.find(({ words }) => whole.has(words)) ??
    long.find(
      ({ words }) => countWords(words) > MAX_SITE_WORDS && stated.some((title) => title.parts.has(words)),
    );
  return named?.text ?? onlyPart(headings, stated);
}

/** Of a page without first headings, the only heading that is a part of what is stated, if it is no label: the other parts are sections and the site. */
function onlyPart(headings: readonly TitleHeading[], stated: readonly StatedTitle[]): string | null {
  if (headings.some(({ isTitle }) => isTitle)) return null;
  const [only, ...more] = headings.filter(({ words }) => stated.some(({ parts }) => parts.has(words)));
  if (only === undefined || more.length > 0) return null;
  return countWords(only.words) >= MIN_NAMING_WORDS ? only.text : null;
}

/** The title in a heading together with a date or the section's name. */
function withinHeading({ headings, stated, bare }: Titles): string | null {
  const whole = new Set([...stated, ...bare].map(({ words }) => words));
  for (const { element, isTitle } of headings) {
    if (!isTitle) continue;
    for (const piece of [element, ...descendants(element)]) {
      const texts = [textOf(piece), ...piece.children.filter((child) => typeof child === 'string')];
      const found = texts.find(
        (text) => whole.has(normalizeWords(text)) && countWords(normalizeWords(text)) >= 2,
      );
      if (found !== undefined) return found.replaceAll(/\s+/g, ' ').trim();
    }
  }
  return null;
}

/** Search engines are often told another title than readers: the heading most like it, if it is a title at all. */
function headingLikeStated({ headings, stated, bare }: Titles): string | null {
  const candidates = headings
    .filter(({ isTitle }) => isTitle)
    .map(({ text, words }, at) => ({
      text,
      at,
      length: countWords(words),
      likeness: [...stated, ...bare].reduce((most, title) => Math.max(most, likeness(title, words)), 0),
    }))
    .filter(({ length }) => length <= MAX_TITLE_WORDS);
  const most = candidates.reduce((best, candidate) => Math.max(best, candidate.likeness), 0);
  const best = candidates.find((candidate) => candidate.likeness >= most * MUCH);
  if (best === undefined) return null;
  const isTitle = best.likeness >= MIN_LIKENESS || (best.at === 0 && best.length >= MIN_TITLE_WORDS);
  return isTitle ? beforeBar(best.text, stated) : null;
}

/** Where nothing is stated but the site's name: the first heading below it, of any level. */
function firstHeading({ headings, saysSite }: Titles): string | null {
  return (headings.find(({ isTitle }) => isTitle) ?? (saysSite ? headings[0] : undefined))?.text ?? null;
}
