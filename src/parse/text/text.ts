import type { Block } from '../../article.ts';
import { type Parser, type ParserOptions, SILENT_HEAD } from '../parser.ts';
import { createBody } from './body.ts';
import { emphasise } from './emphasis.ts';
import { createFootFinder } from './foot.ts';
import { readTop } from './head.ts';
import { createPageJoiner } from './join-pages.ts';
import type { Chunk } from './line.ts';
import { createChunkSplitter } from './split-chunks.ts';

/** Title, byline, subtitle, another byline, and the body paragraph that must follow a subtitle. */
const HEAD_CHUNKS = 5;

/** A title, another line in the middle, and signs below: what has more lines is text. */
const MAX_TITLE_LINES = 6;

/**
 * Parse plain text: in the layout that articles have when they are copied from news sites (title, standfirst, paragraphs
 * separated by blank lines, and the author at the top or at the foot), and in the forms that people give a text without markup.
 * A line break is kept but where the text was wrapped to a width.
 *
 * With front matter, all of the text is body.
 */
export function createTextParser({ stated, explain }: Pick<ParserOptions, 'stated' | 'explain'>): Parser {
  const splitter = createChunkSplitter();
  const pages = createPageJoiner();
  // Text with front matter is somebody's source for a program, and its signs are kept to the letter.
  const body = createBody(stated === null ? emphasise : (block) => block, explain ?? null);
  const foot = createFootFinder();
  /** The first chunks, until there are enough to tell the head from the body; `null` afterwards. */
  let early: Chunk[] | null = stated === null ? [] : null;
  let head = stated ?? SILENT_HEAD;

  function takeBody(chunk: Chunk, blocks: Block[]): void {
    for (const one of stated === null ? foot.push(chunk) : [chunk]) body.push(one, blocks);
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
      const authors = body.isEmpty() ? null : foot.authors(head.authors);
      if (authors === null) for (const chunk of foot.held()) body.push(chunk, blocks);
      else head = { ...head, authors };
      body.end(blocks);
      return blocks;
    },
    head: () => head,
    notes: () => [],
  };
}
