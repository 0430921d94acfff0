import type { Author, Block } from '../article.ts';
import { parseByline } from './byline.ts';
import { foldLines } from './fold-lines.ts';
import { MAX_WAITING, type Parser, SILENT_HEAD, type StatedHead } from './parser.ts';
import { sanitize } from './sanitize.ts';

const MAX_TITLE = 200;
const MAX_SUBTITLE = 500;

/** Title, byline, subtitle, another byline, and the body paragraph that must follow a subtitle. */
const HEAD_PARAGRAPHS = 5;

/** An author line is the foot when at most this many paragraphs, the author's bio, follow it. */
const MAX_BIO_PARAGRAPHS = 3;

/** One or more blank lines. No-break spaces are blank, too. */
const PARAGRAPH_BREAK = /\n[ \t\u00a0]*\n[ \t\u00a0\n]*/;

const NOT_BLANK = /[^ \t\n]/;

/** A mark that ends or continues a sentence, perhaps before closing quote marks and brackets. */
const CLOSING_MARK = /[.!?…:;,。．！？：；、，،؛؟।][)\]"'”’»›」』）]{0,3}$/u;

/**
 * Parse plain text in the layout that articles have when they are copied from news sites: title, standfirst, paragraphs
 * separated by blank lines, and the author at the top or at the foot.
 *
 * @param stated what front matter says, `null` without any; with it, all of the text is body.
 */
export function createTextParser(stated: StatedHead | null): Parser {
  let pending: string[] = [];
  let waiting = 0;
  /** The first paragraphs, until there are enough to tell the head from the body; `null` afterwards. */
  let early: readonly string[] | null = stated === null ? [] : null;
  /** An author line and what follows it, until it is clear whether they are the foot. */
  let held: readonly string[] = [];
  let head = stated ?? SILENT_HEAD;
  let anyBody = false;

  function release(paragraphs: readonly string[]): readonly Block[] {
    anyBody ||= paragraphs.length > 0;
    return paragraphs.map((text) => ({ kind: 'paragraph', text: foldLines(text), marks: [] }));
  }

  function takeBody(paragraphs: readonly string[]): readonly Block[] {
    if (stated !== null) return release(paragraphs);
    const certain: string[] = [];
    for (const paragraph of paragraphs) {
      const named = parseByline(firstLine(paragraph)) !== null;
      if (!named && held.length > 0 && held.length <= MAX_BIO_PARAGRAPHS) {
        held = [...held, paragraph];
        continue;
      }
      certain.push(...held);
      held = named ? [paragraph] : [];
      if (!named) certain.push(paragraph);
    }
    return release(certain);
  }

  function take(text: string, more: boolean): readonly Block[] {
    const paragraphs = text.split(PARAGRAPH_BREAK).filter((paragraph) => NOT_BLANK.test(paragraph));
    if (early === null) return takeBody(paragraphs);
    early = [...early, ...paragraphs];
    const [first = ''] = early;
    if (more && early.length < HEAD_PARAGRAPHS && foldLines(first).length <= MAX_TITLE) return [];
    const top = parseTop(early);
    early = null;
    head = { ...SILENT_HEAD, title: top.title, subtitle: top.subtitle, authors: top.authors };
    return takeBody(top.rest);
  }

  return {
    push(piece) {
      const text = sanitize(piece);
      waiting += text.length;
      const end = lastBreak(text) || (waiting > MAX_WAITING ? text.length : 0);
      if (end === 0) {
        pending.push(text);
        return [];
      }
      const whole = pending.join('') + text.slice(0, end);
      const rest = text.slice(end);
      pending = [rest];
      waiting = rest.length;
      return take(whole, true);
    },
    end() {
      const blocks = take(pending.join(''), false);
      const foot = held;
      held = [];
      // An author line with nothing above it is not a foot.
      if (!anyBody) return [...blocks, ...release(foot)];
      head = { ...head, authors: parseFoot(foot) ?? head.authors };
      return blocks;
    },
    head: () => head,
    notes: () => [],
  };
}

interface Top {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly Author[];
  readonly rest: readonly string[];
}

/** Split title, subtitle and byline from the body that follows them. */
function parseTop(paragraphs: readonly string[]): Top {
  const [first = '', second] = paragraphs;
  const title = foldLines(first);
  if (second === undefined || first.trim().includes('\n') || title.length > MAX_TITLE) {
    return { title: null, subtitle: null, authors: [], rest: paragraphs };
  }
  let rest = paragraphs.slice(1);
  let authors: readonly Author[] = [];
  let subtitle: string | null = null;
  const takeByline = () => {
    const found = parseByline(foldLines(rest[0] ?? ''));
    if (found === null || rest.length < 2) return;
    authors = found;
    rest = rest.slice(1);
  };
  takeByline();
  const line = foldLines(rest[0] ?? '');
  const after = rest.slice(1).find((paragraph) => parseByline(firstLine(paragraph)) === null);
  if (after !== undefined && line.length <= MAX_SUBTITLE && !CLOSING_MARK.test(line)) {
    subtitle = line;
    rest = rest.slice(1);
    if (authors.length === 0) takeByline();
  }
  return { title, subtitle, authors, rest };
}

/** The authors an author line names, the first with what follows the line as bio; `null` when there is no such line. */
function parseFoot(paragraphs: readonly string[]): readonly Author[] | null {
  const [line = '', ...more] = paragraphs;
  const authors = parseByline(firstLine(line));
  const [first, ...others] = authors ?? [];
  if (first === undefined) return null;
  const bio = foldLines([line.trimStart().slice(firstLine(line).length), ...more].join('\n'));
  return [{ ...first, bio: bio === '' ? null : bio }, ...others];
}

function firstLine(paragraph: string): string {
  return foldLines(paragraph.trimStart().split('\n', 1)[0] ?? '');
}

/** Where the last blank line of `text` ends, which may be its first line; 0 without one. */
function lastBreak(text: string): number {
  for (let end = text.lastIndexOf('\n'); end >= 0; ) {
    const before = end === 0 ? -1 : text.lastIndexOf('\n', end - 1);
    if (/^[ \t\u00a0]*$/.test(text.slice(before + 1, end))) return end + 1;
    end = before;
  }
  return 0;
}
