import type { Token } from 'markdown-it';
import type { Block, Note } from '../article.ts';
import type { Explain } from '../explain.ts';
import { createBlockReader, type HtmlReader } from './markdown/blocks.ts';
import { createInlineReader } from './markdown/inline.ts';
import { createNoteRegister, type NoteRegister } from './markdown/note-register.ts';
import { isOpeningOver, readOpening } from './markdown/opening.ts';
import { type PieceEnv, reopening } from './markdown/pieces.ts';
import { readNotes } from './markdown/read-notes.ts';
import { syntax } from './markdown/syntax.ts';
import { MAX_WAITING, type Parser, SILENT_HEAD, type StatedHead } from './parser.ts';
import { dropSequences } from './sanitize.ts';

/** A rest of up to this many UTF-16 code units is parsed again with each new piece; a longer one, once it has doubled. */
const CHEAP = 4096;

/** Elements that the reader of pages has to read; comments, and marks within a line, need none. */
const HTML =
  /<(?:a|blockquote|center|details|div|dl|figure|h[1-6]|img|li|ol|p|picture|pre|section|summary|table|tbody|td|th|tr|ul)\b/i;

/** Whether a text may have HTML that only the reader of pages can read. */
export function mayHaveHtml(text: string): boolean {
  return HTML.test(text);
}

export interface MarkdownOptions {
  /** What front matter says, `null` without any. */
  readonly stated: StatedHead | null;
  /** Whether the first piece is all of the text. If not, a note may be defined after the text that refers to it is read. */
  readonly whole?: boolean;
  /** Reads what stands in HTML. */
  readonly html?: HtmlReader | null;
  /** Told the reason of each decision. */
  readonly explain?: Explain | undefined;
}

/** The blocks of a Markdown text, without a head. */
export function parseMarkdownBlocks(
  text: string,
  notes: NoteRegister = createNoteRegister(true),
): readonly Block[] {
  const env: PieceEnv = { open: false, heldFrom: 0, notes };
  return createBlockReader({ inline: createInlineReader(env), html: null }).read(syntax.parse(text, env));
}

/**
 * Parse Markdown: CommonMark with the extensions of GitHub, pandoc and Obsidian that people use. What stands above the
 * text in blocks of their own may be part of the head: its title and its author.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what is read and not yet certain is changed by all of these short functions.
export function createMarkdownParser({
  stated,
  whole = false,
  html = null,
  explain,
}: MarkdownOptions): Parser {
  const register = createNoteRegister(whole);
  // It also collects the definitions of links, which hold from there on.
  const env: PieceEnv = { open: true, heldFrom: 0, notes: register };
  const reader = createBlockReader({ inline: createInlineReader(env), html });
  /** Text that has been read and not yet returned as blocks. */
  let pending = '';
  /** The length from which `pending` is worth parsing again. */
  let worthwhile = 0;
  /** The line to repeat above the next piece, if the last block was divided before its end. */
  let parted: string | null = null;
  let head = stated ?? SILENT_HEAD;
  /** The first blocks, until it is known which of them are part of the head. */
  let opening: Block[] | null = [];
  let notes: readonly Note[] = [];

  function take(tokens: Token[], isLast = false): readonly Block[] {
    const blocks = reader.read(tokens);
    if (opening === null) return blocks;
    for (const block of blocks) opening.push(block);
    if (!isLast && !isOpeningOver(opening)) return [];
    const all = opening;
    const read = readOpening(all, head, { isStated: stated !== null, explain });
    head = read.head;
    opening = null;
    // A text that is only its title says that.
    return isLast && read.blocks.length === 0 ? all : read.blocks;
  }

  /** The blocks that are certain; of the tokens nothing is kept. */
  function takeCertain(): readonly Block[] | null {
    const lines = pending.slice(0, pending.lastIndexOf('\n') + 1);
    env.open = true;
    const tokens = syntax.parse(lines, env);
    const rest = pending.slice(startOfLine(lines, env.heldFrom));
    if (rest.length > MAX_WAITING) return null;
    pending = rest;
    worthwhile = rest.length <= CHEAP ? 0 : 2 * rest.length;
    return take(tokens);
  }

  return {
    push(piece) {
      if (parted !== null) pending += parted;
      parted = null;
      pending += dropSequences(piece.includes('\r') ? piece.replaceAll(/\r\n?/g, '\n') : piece);
      // All that there is is parsed once, at its end.
      if (whole || pending.length < worthwhile) return [];
      const certain = takeCertain();
      if (certain !== null) return certain;
      env.open = false;
      const tokens = syntax.parse(pending, env);
      pending = '';
      worthwhile = 0;
      parted = reopening(tokens);
      const blocks = take(tokens);
      reader.goOn();
      return blocks;
    },
    end() {
      env.open = false;
      const blocks = take(syntax.parse(pending, env), true);
      notes = readNotes(register, html);
      return blocks;
    },
    head: () => head,
    notes: () => notes,
  };
}

/** The offset at which line `line` of `text` begins, from 0. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at;
}
