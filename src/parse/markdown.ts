import MarkdownIt, { type Token } from 'markdown-it';
import type { Block } from '../article.ts';
import { blocksOf } from './markdown/blocks.ts';
import { flattenDeepBlocks, MAX_NESTING } from './markdown/depth.ts';
import { holdLastBlock, type PieceEnv, reopening } from './markdown/pieces.ts';
import { takePlainInline } from './markdown/plain-inline.ts';
import { MAX_WAITING, type Parser, SILENT_HEAD, type StatedHead } from './parser.ts';
import { dropSequences } from './sanitize.ts';

const syntax = new MarkdownIt('commonmark', { html: true, maxNesting: MAX_NESTING })
  .enable('table')
  .use(flattenDeepBlocks)
  .use(holdLastBlock)
  .use(takePlainInline);

/** A rest of up to this many UTF-16 code units is parsed again with each new piece; a longer one, once it has doubled. */
const CHEAP = 4096;

/** The blocks of a Markdown text, without a head. */
export function parseMarkdownBlocks(text: string): readonly Block[] {
  return blocksOf(syntax.parse(text, {}));
}

/** An address in the encoded form that links in Markdown have; `null` for one that no link may lead to (`javascript:`). */
export function normalizeHref(href: string): string | null {
  const encoded = syntax.normalizeLink(href);
  return syntax.validateLink(encoded) ? encoded : null;
}

/**
 * Parse Markdown: CommonMark and tables. Without front matter, a heading at the very beginning is the title.
 *
 * @param stated what front matter says, `null` without any; with it, all of the text is body.
 */
export function createMarkdownParser(stated: StatedHead | null): Parser {
  // It also collects the definitions of links, which hold from there on.
  const env: PieceEnv = { open: true, heldFrom: 0 };
  /** Text that has been read and not yet returned as blocks. */
  let pending = '';
  /** The length from which `pending` is worth parsing again. */
  let worthwhile = 0;
  /** The last tokens, if the last block was divided before its end. */
  let parted: readonly Token[] | null = null;
  let head = stated ?? SILENT_HEAD;
  let atStart = stated === null;

  function take(tokens: readonly Token[]): readonly Block[] {
    const blocks = blocksOf(tokens);
    const [first] = blocks;
    if (!atStart || first === undefined) return blocks;
    atStart = false;
    if (first.kind !== 'heading') return blocks;
    head = { ...head, title: first.text };
    return blocks.slice(1);
  }

  return {
    push(piece) {
      if (parted !== null) pending += reopening(parted);
      parted = null;
      pending += dropSequences(piece.includes('\r') ? piece.replaceAll(/\r\n?/g, '\n') : piece);
      if (pending.length < worthwhile) return [];

      const lines = pending.slice(0, pending.lastIndexOf('\n') + 1);
      env.open = true;
      const tokens = syntax.parse(lines, env);
      const rest = pending.slice(startOfLine(lines, env.heldFrom));
      if (rest.length <= MAX_WAITING) {
        pending = rest;
        worthwhile = rest.length <= CHEAP ? 0 : 2 * rest.length;
        return take(tokens);
      }
      env.open = false;
      parted = syntax.parse(pending, env);
      pending = '';
      worthwhile = 0;
      return take(parted);
    },
    end() {
      env.open = false;
      return take(syntax.parse(pending, env));
    },
    head: () => head,
    notes: () => [],
  };
}

/** The offset at which line `line` of `text` begins, from 0. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at;
}
