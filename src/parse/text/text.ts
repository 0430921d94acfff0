import type { Author, Block, Container } from '../../article.ts';
import type { Explain } from '../../explain.ts';
import { parseByline } from '../byline.ts';
import { type Parser, type ParserOptions, SILENT_HEAD } from '../parser.ts';
import { emphasise } from './emphasis.ts';
import type { FormContext, ListLevel, SeenSoFar } from './forms.ts';
import { readTop } from './head.ts';
import { joinLines } from './join-lines.ts';
import { createPageJoiner } from './join-pages.ts';
import type { Chunk, Line } from './line.ts';
import { createMargin, wrappedWidth } from './margin.ts';
import { readChunk } from './read-chunk.ts';
import { endsWithMark } from './signs.ts';
import { createChunkSplitter } from './split-chunks.ts';
import { isLong } from './wrap.ts';

/** Title, byline, subtitle, another byline, and the body paragraph that must follow a subtitle. */
const HEAD_CHUNKS = 5;

/** A title, another line in the middle, and signs below: what has more lines is text. */
const MAX_TITLE_LINES = 6;

/** An author line is the foot when at most this many paragraphs, the author's bio, follow it. */
const MAX_BIO_CHUNKS = 3;

/** Lines in which a text shows the margin to which it was wrapped, if it was. */
const LEARNING_LINES = 40;

/**
 * Parse plain text: in the layout that articles have when they are copied from news sites (title, standfirst, paragraphs
 * separated by blank lines, and the author at the top or at the foot), and in the forms that people give a text without markup.
 * A line break is kept but where the text was wrapped to a width.
 *
 * With front matter, all of the text is body.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what is held until the head and the foot are known is changed by all of these short functions.
export function createTextParser({ stated, explain }: Pick<ParserOptions, 'stated' | 'explain'>): Parser {
  const splitter = createChunkSplitter();
  const pages = createPageJoiner();
  // Text with front matter is somebody's source for a program, and its signs are kept to the letter.
  const body = createBody(stated === null ? emphasise : (block) => block, explain ?? null);
  /** The first chunks, until there are enough to tell the head from the body; `null` afterwards. */
  let early: Chunk[] | null = stated === null ? [] : null;
  /** An author line and what follows it, until it is clear whether they are the foot. */
  let held: readonly Chunk[] = [];
  /** Whether the paragraph before it is a sentence: below a line that is none it belongs to a title. */
  let isHeldBelowText = false;
  let last: Chunk = [];
  let head = stated ?? SILENT_HEAD;

  function takeBody(chunk: Chunk, blocks: Block[]): void {
    if (stated !== null) {
      body.push(chunk, blocks);
      return;
    }
    const named = parseByline(firstLine(chunk)) !== null;
    if (!named && held.length > 0 && held.length <= MAX_BIO_CHUNKS) {
      held = [...held, chunk];
      return;
    }
    for (const one of held) body.push(one, blocks);
    held = named ? [chunk] : [];
    if (named) isHeldBelowText = endsWithMark(last.at(-1)?.text ?? '');
    last = chunk;
    if (!named) body.push(chunk, blocks);
  }

  function takeHead(blocks: Block[]): void {
    const top = readTop(early ?? [], body.preview);
    early = null;
    head = { ...SILENT_HEAD, title: top.title, subtitle: top.subtitle, authors: top.authors, date: top.date };
    for (const chunk of top.rest) takeBody(chunk, blocks);
  }

  function take(chunks: readonly Chunk[], blocks: Block[]): void {
    for (const chunk of chunks) {
      if (early === null) takeBody(chunk, blocks);
      else if (early.push(chunk) >= HEAD_CHUNKS || (early[0]?.length ?? 0) > MAX_TITLE_LINES)
        takeHead(blocks);
    }
  }

  return {
    push(piece) {
      const blocks: Block[] = [];
      for (const chunk of splitter.push(piece)) take(pages.push(chunk), blocks);
      return blocks;
    },
    end() {
      const blocks: Block[] = [];
      for (const chunk of splitter.end()) take(pages.push(chunk), blocks);
      take(pages.end(), blocks);
      if (early !== null) takeHead(blocks);
      // An author line with nothing above it is not a foot.
      const isFoot = !body.isEmpty() && (held.length === 1 || isHeldBelowText);
      const foot = isFoot ? readFoot(held, head.authors) : null;
      if (foot === null) for (const chunk of held) body.push(chunk, blocks);
      else head = { ...head, authors: foot };
      body.end(blocks);
      return blocks;
    },
    head: () => head,
    notes: () => [],
  };
}

const NOWHERE: readonly Container[] = [];

/** Reads the chunks of the body in order, each when enough is known of the text around it. */
interface Body {
  push(chunk: Chunk, blocks: Block[]): void;
  end(blocks: Block[]): void;
  isEmpty(): boolean;
  /** What a chunk would be, had it come next. */
  preview(chunk: Chunk, next: Chunk | null): readonly Block[];
}

function createBody(finish: (block: Block) => Block, explain: Explain | null): Body {
  const margin = createMargin();
  const lists: ListLevel[] = [];
  const seen: SeenSoFar = {
    bodyIndent: 0,
    firstLineIndent: 0,
    paragraphALine: false,
    underlines: [],
    last: null,
  };
  let waiting: Chunk[] = [];
  let isEmpty = true;
  let lines = 0;

  function read(chunk: Chunk, next: Chunk | null, blocks: Block[]): void {
    const context: FormContext = { margin, within: NOWHERE, lists, seen, next, explain };
    for (const block of readChunk(chunk, context)) blocks.push(finish(block));
  }

  /** Lines that may have been wrapped wait until the text has shown its margin, or that it shows none soon. */
  const isLearning = () =>
    margin.column() === null && lines < LEARNING_LINES && waiting.some((chunk) => chunk.length > 1);

  return {
    push(chunk, blocks) {
      isEmpty = false;
      lines += chunk.length;
      margin.observe(chunk);
      if (margin.column() === null && chunk.some(isLong) && wrappedWidth(chunk) === null)
        seen.paragraphALine = true;
      waiting.push(chunk);
      if (isLearning()) return;
      for (let index = 0; index + 1 < waiting.length; index++)
        read(waiting[index] as Chunk, waiting[index + 1] as Chunk, blocks);
      waiting = waiting.slice(-1);
    },
    end(blocks) {
      for (const [index, chunk] of waiting.entries()) read(chunk, waiting[index + 1] ?? null, blocks);
      waiting = [];
    },
    isEmpty: () => isEmpty,
    preview: (chunk, next) =>
      readChunk(chunk, {
        margin,
        within: NOWHERE,
        seen: { ...seen, underlines: [...seen.underlines] },
        lists: [],
        next,
        explain: null,
      }),
  };
}

/**
 * The authors an author line names, the first with what follows the line as bio; `null` when there is no such line, or when
 * the text has named others above.
 */
function readFoot(chunks: readonly Chunk[], above: readonly Author[]): readonly Author[] | null {
  const [line = [], ...more] = chunks;
  const authors = parseByline(firstLine(line));
  const [first, ...others] = authors ?? [];
  if (first === undefined || (above.length > 0 && !above.some(({ name }) => name === first.name)))
    return null;
  const lines = [...line.slice(1), ...more.flat()];
  const bio = joinLines(
    lines,
    lines.slice(1).map(() => 'flow'),
  ).text;
  return [{ ...first, bio: bio === '' ? null : bio }, ...others];
}

function firstLine(chunk: Chunk): string {
  return (chunk[0] as Line | undefined)?.text ?? '';
}
