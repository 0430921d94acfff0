import type { Author, Block, Heading, Mark } from '../../article.ts';
import type { Explain } from '../../explain.ts';
import { parseByline } from '../byline.ts';
import { foldCase } from '../fold-case.ts';
import type { StatedHead } from '../parser.ts';
import { parsePlainDate } from '../plain-date.ts';

/** The first blocks of a text, parted into its head and its body. */
export interface Opening {
  readonly head: StatedHead;
  /** Those that are not part of the head. */
  readonly blocks: readonly Block[];
}

export interface OpeningOptions {
  /** Whether there is front matter. */
  readonly isStated: boolean;
  readonly explain: Explain | undefined;
}

/** A standfirst between the title and the byline is no longer, in UTF-16 code units. */
const MAX_STANDFIRST = 300;

/** Whether no later block can be part of the head. */
export function isOpeningOver(blocks: readonly Block[]): boolean {
  const texts = blocks.filter(({ kind }) => kind !== 'image' && kind !== 'rule' && kind !== 'heading');
  return (
    blocks.length >= MAX_OPENING ||
    texts.length > 2 ||
    texts.some(({ kind, text }) => kind !== 'paragraph' || text.length > MAX_STANDFIRST)
  );
}

/** How many blocks may belong to the head. What stands further down is text. */
const MAX_OPENING = 20;

/** Take the title and the author out of a text's first blocks, and what says again what the head says. */
export function readOpening(blocks: readonly Block[], stated: StatedHead, options: OpeningOptions): Opening {
  let opening: Opening = { head: stated, blocks: blocks.slice(0, MAX_OPENING) };
  // What is said three times is shown once.
  for (let length = -1; length !== opening.blocks.length; ) {
    length = opening.blocks.length;
    opening = takeByline(takeTitle(opening, options), options);
  }
  return { head: opening.head, blocks: [...opening.blocks, ...blocks.slice(MAX_OPENING)] };
}

function takeTitle({ head, blocks }: Opening, { isStated, explain }: OpeningOptions): Opening {
  const at = blocks.findIndex(({ kind }) => kind !== 'image' && kind !== 'rule');
  const first = blocks[at];
  if (first?.kind !== 'heading' || first.within !== undefined || first.text === '') {
    const heading = blocks.find((block): block is Heading => block.kind === 'heading');
    if (head.title !== null || !isStated || heading?.level !== 1) return { head, blocks };
    explain?.({ step: 'title', rule: 'first-heading', about: heading.text });
    return { head: { ...head, title: withoutNotes(heading) }, blocks };
  }
  const title = head.title ?? withoutNotes(first);
  if (head.title !== null && !saysAgain(withoutNotes(first), head.title)) return { head, blocks };
  explain?.({
    step: head.title === null ? 'title' : 'heading',
    rule: head.title === null ? 'heading-above' : 'repeats-title',
    about: first.text,
  });
  const rest = blocks.filter((block, index) => {
    if (index === at) return false;
    const isLogo =
      block.kind === 'image' &&
      index <= at + 1 &&
      saysAgain(block.text.replace(/\s(?:logo|icon|banner)$/i, ''), title);
    if (isLogo) explain?.({ step: 'image', rule: 'repeats-title', about: block.text });
    return !isLogo;
  });
  return { head: { ...head, title }, blocks: rest };
}

/** A title is no place for the number of a note. */
function withoutNotes({ text, marks }: Heading): string {
  let title = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.kind !== 'note') continue;
    title += text.slice(at, mark.start);
    at = mark.end;
  }
  return (title + text.slice(at)).trim();
}

function saysAgain(text: string, title: string): boolean {
  const words = (said: string) =>
    foldCase(said)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? said;
  return words(text) === words(title);
}

function takeByline({ head, blocks }: Opening, { explain }: OpeningOptions): Opening {
  let texts = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'image' || block.kind === 'rule' || block.kind === 'heading') continue;
    if (block.kind !== 'paragraph' || block.within !== undefined || texts++ > 1) break;
    const byline = readByline(block.text, block.marks);
    if (byline !== null) {
      const isRepeat = head.authors.length > 0;
      const known = new Set(head.authors.map(({ name }) => foldCase(name)));
      if (isRepeat && byline.authors.some(({ name }) => !known.has(foldCase(name)))) break;
      if (byline.date !== null && head.date !== null && !head.date.startsWith(byline.date)) break;
      explain?.({ step: 'author', rule: isRepeat ? 'byline-repeats-author' : 'byline', about: block.text });
      return {
        head: { ...head, authors: isRepeat ? head.authors : byline.authors, date: head.date ?? byline.date },
        blocks: blocks.filter((_, at) => at !== index),
      };
    }
    if (block.text.length > MAX_STANDFIRST) break;
  }
  return { head, blocks };
}

interface Byline {
  readonly authors: readonly Author[];
  readonly date: string | null;
}

/** What parts a byline from the date behind it. */
const SEPARATOR = / [|·•—–] |, (?=\p{L}+\.? \d|\d)| on (?=\p{L}+\.? \d|\d)/u;

/** `By Ana Ruiz`, and behind it a date and the minutes that the text takes. */
function readByline(whole: string, marks: readonly Mark[]): Byline | null {
  if (whole.length > 200) return null;
  const [end = whole.length, ...others] = marks.flatMap((mark) =>
    mark.kind === 'break' ? [mark.start] : [],
  );
  // bounded: 200, as above.
  const below = /^(?:date|published):\s+(.+)$/i.exec(whole.slice(end).trim())?.[1];
  const dated = below === undefined ? null : parsePlainDate(below);
  if (end < whole.length && (dated === null || others.length > 0)) return null;
  const text = whole.slice(0, end);
  const { index = text.length, 0: sign = '' } = SEPARATOR.exec(text) ?? {};
  const authors = parseByline(text.slice(0, index).trim());
  if (authors === null) return null;
  let date: string | null = dated;
  const rest = text.slice(index + sign.length);
  for (const part of rest === '' ? [] : rest.split(/ [|·•—–] /)) {
    const said = parsePlainDate(part);
    if (said === null && !/^\d{1,3} min(?:utes?)?(?: read)?$/i.test(part.trim())) return null;
    date ??= said;
  }
  return { authors: withAddress(authors, text, marks), date };
}

/** Only one author's name is surely what the only link is about. */
function withAddress(authors: readonly Author[], text: string, marks: readonly Mark[]): readonly Author[] {
  const [link, ...others] = marks.flatMap((mark) => (mark.kind === 'link' ? [mark] : []));
  const [author, ...more] = authors;
  if (link === undefined || author === undefined || others.length > 0 || more.length > 0) return authors;
  return text.slice(link.start, link.end) === author.name ? [{ ...author, url: link.href }] : authors;
}
