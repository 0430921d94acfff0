import { UNSPACED } from '../../unspaced.ts';
import { normalizeWords } from '../dom/normalize-words.ts';

/** What stands between a title and its site’s name. */
const SEPARATOR =
  /(?<= )(?:[|\-–—·•»«:/\\~>]|::|\|\|)(?= )|[|｜»]|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}？！」』】）”》])[-_](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}【「])/gu;
/** How many separators of a title are looked at. */
const MAX_PARTS = 8;

/** A site's name is seldom longer. */
export const MAX_SITE_WORDS = 4;

/** A title that a page states, folded once. */
export interface StatedTitle {
  readonly text: string;
  readonly words: string;
  /** What it may be without the names around it: every run of its parts that starts or ends it. */
  readonly parts: ReadonlySet<string>;
  readonly wordSet: ReadonlySet<string>;
}

/** A stated title with the words that it is compared by. */
export function foldTitle(text: string): StatedTitle {
  const words = normalizeWords(text);
  return {
    text,
    words,
    parts: new Set(partsOf(text).map(normalizeWords)),
    wordSet: new Set(words.split(' ')),
  };
}

function partsOf(title: string): readonly string[] {
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, MAX_PARTS);
  return cuts.flatMap(({ index, 0: separator }) => [
    title.slice(0, index),
    title.slice(index + separator.length),
  ]);
}

/** Behind a bar stands a section or a site, in headings too, unless a statement goes on behind it. */
export function beforeBar(heading: string, stated: readonly StatedTitle[]): string {
  const at = heading.search(/ \| /);
  if (at < 0 || countWords(normalizeWords(heading.slice(0, at))) < 2) return heading;
  return endsAll(normalizeWords(heading.slice(at)), stated) ? heading.slice(0, at) : heading;
}

/** The title without the name of its site, and without that of the section it stands in. */
export function withoutSite(
  title: string,
  site: ReadonlySet<string>,
  stated: readonly StatedTitle[],
): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (last === undefined || first === undefined) return title;
  const before = title.slice(0, last.index).trim();
  const said = title.slice(last.index + last[0].length).trim();
  const end = normalizeWords(said);
  if (site.has(normalizeWords(title.slice(0, first.index))))
    return title.slice(first.index + first[0].length).trim();
  if (site.has(end)) return withoutSection(before, last[0]);
  const isBar = /[|｜]/.test(last[0]);
  const isSite =
    countTitleWords(before) >= (isBar ? 2 : 3) &&
    countTitleWords(end) <= MAX_SITE_WORDS &&
    endsAll(end, stated) &&
    (isBar || !goesOn(said));
  return isSite ? withoutSection(before, last[0]) : title;
}

/** Behind a dash, words that begin small, or ask, are the title's own: “The goat at sea – and why”. A site may be its address. */
function goesOn(said: string): boolean {
  return /^\p{Ll}[^.]* /u.test(said) || /[?？]$/.test(said);
}

/** Names of a newspaper’s sections. */
const SECTION =
  /^(?:[\p{L}.&]{1,12} )?(?:news|opinion|sports?|politics|business|technology|tech|world|culture|blogs?|articles?|features?|health|science|entertainment|lifestyle|travel|local|national|nachrichten|politik|wirtschaft|kultur|panorama|wissen|gesellschaft|actualités|politique|économie|société|noticias|opinión|deportes|política|economía|cultura|cronaca|notizie|esteri|notícias|esportes|nieuws|nyheter|wiadomości|новости|新闻|新闻中心|新聞|ニュース)$/iu;

/** “The goat at sea - News - The Quay”: without the part that the article stands in. */
function withoutSection(title: string, separator: string): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (last === undefined || last[0] !== separator) return title;
  const before = title.slice(0, last.index).trim();
  const isSection = SECTION.test(title.slice(last.index + last[0].length).trim());
  return isSection && countTitleWords(before) >= 2 ? before : title;
}

/** Whether no title goes on behind these words: behind a site's name nothing follows. */
function endsAll(words: string, titles: readonly StatedTitle[]): boolean {
  return titles.every((title) => title.words.endsWith(words) || !title.words.includes(words));
}

/** @param words folded, with one space between them. */
export function countWords(words: string): number {
  return words.split(' ').length;
}

const EACH_UNSPACED = new RegExp(UNSPACED, 'gu');

/** Of scripts written without spaces, two characters are a word. */
function countTitleWords(text: string): number {
  const dense = text.match(EACH_UNSPACED)?.length ?? 0;
  return dense === 0 ? countWords(normalizeWords(text)) : Math.ceil(dense / 2);
}

/** How many of the words two titles have between them both have, 0 to 1. */
export function likeness({ wordSet }: StatedTitle, words: string): number {
  const others = new Set(words.split(' '));
  let both = 0;
  for (const word of others) if (wordSet.has(word)) both++;
  return both / (wordSet.size + others.size - both);
}
