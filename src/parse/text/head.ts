import type { Author, Block } from '../../article.ts';
import { parseByline } from '../byline.ts';
import { parsePlainDate } from '../plain-date.ts';
import type { SeenSoFar } from './forms.ts';
import { readUnderlined } from './headings.ts';
import { joinLines } from './join-lines.ts';
import type { Chunk, Line } from './line.ts';
import { createMargin, widestOf } from './margin.ts';
import { endsWithMark, isRule } from './signs.ts';

const MAX_TITLE = 200;
const MAX_SUBTITLE = 500;

/** What stands above the body. */
export interface Top {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly Author[];
  /** The day below the byline. */
  readonly date: string | null;
  readonly rest: readonly Chunk[];
}

/**
 * Split title, subtitle and byline from the body that follows them.
 *
 * @param preview tells what a chunk is, were it part of the body: a list is no subtitle.
 */
export function readTop(
  chunks: readonly Chunk[],
  preview: (chunk: Chunk, next: Chunk | null) => readonly Block[],
): Top {
  const stated = readTitleField(chunks);
  if (stated !== null) return stated;
  const memo = readMemoTitle(chunks);
  if (memo !== null) return memo;
  const [first = [], ...others] = chunks;
  const isLetter = others[0]?.length === 1 && SALUTATION.test(others[0][0]?.text ?? '');
  const found = isLetter || (others.length === 0 && first.length < 2) ? null : findTitle(first);
  if (found === null || (others.length === 0 && found.rest.length === 0))
    return { title: null, subtitle: null, authors: [], date: null, rest: chunks };
  let rest: readonly Chunk[] = found.rest.length === 0 ? others : [found.rest, ...others];
  let authors: readonly Author[] = [];
  let subtitle: string | null = null;
  const takeByline = () => {
    const line = readByline(rest);
    if (line === null) return;
    authors = line.authors;
    rest = line.rest;
  };
  takeByline();
  const date = authors.length === 0 ? null : readDay(rest);
  if (date !== null) rest = rest.slice(1);
  const [block, more] = preview(rest[0] ?? [], rest[1] ?? null);
  const after = rest.slice(1).find((chunk) => parseByline(chunk[0]?.text ?? '') === null);
  const isText =
    block?.kind === 'paragraph' && more === undefined && block.marks.every(({ kind }) => kind !== 'break');
  if (after !== undefined && isText && block.text.length <= MAX_SUBTITLE && !endsWithMark(block.text)) {
    subtitle = block.text;
    rest = rest.slice(1);
    if (authors.length === 0) takeByline();
  }
  return { title: found.title, subtitle, authors, date, rest };
}

/** A line that is a day, and not the first of several, as in a diary. */
function readDay([chunk = [], ...others]: readonly Chunk[]): string | null {
  const dayOf = (lines: Chunk) => (lines.length === 1 ? parsePlainDate(lines[0]?.text ?? '') : null);
  const day = dayOf(chunk);
  const isWhole = day !== null && day.length >= '2024-03-01'.length;
  return isWhole && others.length > 0 && others.every((other) => dayOf(other) === null) ? day : null;
}

/** “Dear Sir,” below the place and the day: what is above it is no title. */
const SALUTATION = /^\p{Lu}[^.!?,;:]{1,40},$/u;

/** `Title:` and `Author:` on lines of their own, as at the head of Project Gutenberg's books. The lines stay where they are. */
function readTitleField(chunks: readonly Chunk[]): Top | null {
  const field = (name: RegExp) => chunks.find(([line]) => name.test(line?.text ?? ''));
  const value = (chunk: Chunk) =>
    joinLines(
      chunk,
      chunk.slice(1).map(() => 'flow'),
    ).text.replace(/^\w+:\s*/, '');
  const title = field(/^Title: +\S/);
  const author = field(/^Author: +\S/);
  if (title === undefined || author === undefined || title === author) return null;
  const authors = parseByline(author[0]?.text ?? '') ?? [];
  return { title: value(title), subtitle: null, authors, date: null, rest: chunks };
}

/** The title in the middle below the lines in two columns that a memo begins with, as the RFCs do. */
function readMemoTitle(chunks: readonly Chunk[]): Top | null {
  const [first = [], title = [], ...others] = chunks;
  if (first.length < 2 || others.length === 0 || title.length > MOST_TITLE_LINES) return null;
  if (first.some(({ indent }) => indent > 0)) return null;
  const width = widestOf(first);
  if (!title.every(({ indent, end }) => indent > 0 && Math.abs(indent + end - width) <= OFF_MIDDLE * 2))
    return null;
  if (first.filter(({ text }) => MEMO_LINE.test(text)).length * 2 < first.length) return null;
  // The name of a draft's file stands below its title.
  const lines = title.filter(({ text }, index) => index === 0 || text.includes(' '));
  const text = joinLines(
    lines.map((line) => ({ ...line, indent: 0 })),
    lines.slice(1).map(() => 'flow'),
  ).text;
  if (text.length > MAX_TITLE) return null;
  const rest =
    lines.length < title.length ? [first, title.slice(lines.length), ...others] : [first, ...others];
  return { title: text, subtitle: null, authors: [], date: null, rest };
}

const MOST_TITLE_LINES = 4;

/** Columns between the middle of a title and that of the page. */
const OFF_MIDDLE = 4;

/** What stands at both edges of a line. */
const MEMO_LINE = /\S {5,}\S/;

/** A title is one line, perhaps with signs under it or above the lines that stand in the middle as it does. */
function findTitle(chunk: Chunk): { readonly title: string; readonly rest: Chunk } | null {
  const context = {
    margin: createMargin(),
    within: [],
    lists: [],
    seen: nothingSeen(),
    next: null,
    explain: null,
  };
  const underlined = chunk.length < 2 ? null : readUnderlined(chunk, 0, context);
  const title = underlined?.blocks[0]?.text ?? titleLine(chunk);
  if (title === null || title.length > MAX_TITLE) return null;
  return { title, rest: chunk.slice(underlined?.lines ?? 1) };
}

const nothingSeen = (): SeenSoFar => ({
  bodyIndent: 0,
  firstLineIndent: 0,
  paragraphALine: false,
  underlines: [],
  last: null,
});

/** Columns before a line that stands in the middle. */
const CENTRED = 8;

function titleLine(chunk: Chunk): string | null {
  const [first, second] = chunk;
  if (first === undefined || first.text.startsWith('>') || isRule(first)) return null;
  // “Dear Ana,” begins a letter, and `WEBVTT` a file of captions.
  if (first.text.endsWith(',') || /^WEBVTT(?: |$)/.test(first.text)) return null;
  const isCentred =
    first.indent >= CENTRED && chunk.every(({ indent }) => indent >= CENTRED) && chunk.length <= 3;
  const isAboveByline = chunk.length === 2 && parseByline(second?.text ?? '') !== null;
  if (second !== undefined && !isAboveByline && !(isCentred && second.indent !== first.indent)) return null;
  return joinLines([first], []).text;
}

/** A byline: a chunk of its own, or the first line of one. */
function readByline(
  chunks: readonly Chunk[],
): { readonly authors: readonly Author[]; readonly rest: readonly Chunk[] } | null {
  const [chunk = [], ...others] = chunks;
  const whole = parseByline(
    joinLines(
      chunk,
      chunk.slice(1).map(() => 'flow'),
    ).text,
  );
  if (whole !== null) return others.length === 0 ? null : { authors: whole, rest: others };
  const [line, next] = chunk as readonly (Line | undefined)[];
  if (line === undefined || next === undefined || /^\p{Ll}/u.test(next.text)) return null;
  const authors = parseByline(line.text);
  return authors === null ? null : { authors, rest: [chunk.slice(1), ...others] };
}
