import type { Block, Note } from '../../article.ts';
import type { Explain } from '../../explain.ts';
import type { Parser, StatedHead } from '../parser.ts';
import { dropSequences } from '../sanitize.ts';
import { createBlockReader, type HtmlReader } from './blocks.ts';
import { holdOpening } from './hold-opening.ts';
import { createInlineReader } from './inline.ts';
import { createNoteRegister, type NoteRegister } from './note-register.ts';
import { createPending } from './pending.ts';
import type { PieceEnv } from './pieces.ts';
import { readNotes } from './read-notes.ts';
import { syntax } from './syntax.ts';

/** Elements that the reader of pages has to read; comments, and marks within a line, need none. */
const HTML =
  /<(?:a|blockquote|center|details|div|dl|figure|h[1-6]|img|li|ol|p|picture|pre|section|summary|table|tbody|td|th|tr|ul)\b/i;

/** Whether a text may have HTML that only the reader of pages can read. */
export function mayHaveHtml(text: string): boolean {
  return HTML.test(text);
}

/** What the parser of Markdown may have to know besides the text. */
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
  const opening = holdOpening(stated, explain);
  const pending = createPending(env);
  let notes: readonly Note[] = [];
  return {
    push(piece) {
      pending.add(dropSequences(piece.includes('\r') ? piece.replaceAll(/\r\n?/g, '\n') : piece));
      // All that there is is parsed once, at its end.
      if (whole || !pending.isWorthParsing()) return [];
      const certain = pending.takeCertain();
      if (certain !== null) return opening.take(reader.read(certain), false);
      const blocks = opening.take(reader.read(pending.takeParted()), false);
      reader.goOn();
      return blocks;
    },
    end() {
      const blocks = opening.take(reader.read(pending.takeAll()), true);
      notes = readNotes(register, html);
      return blocks;
    },
    head: opening.head,
    notes: () => notes,
  };
}
