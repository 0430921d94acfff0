import type { MarkdownIt, Token } from 'markdown-it';
import { openedBy } from './html-structure.ts';
import type { NoteRegister } from './note-register.ts';

/** The state of parsing a text that may continue: markdown-it's `env`. */
export interface PieceEnv extends Record<PropertyKey, unknown> {
  /** Whether more text may follow, which the last block may continue in. */
  open: boolean;
  /** The line at which the last block begins, which is left out of the tokens while `open`; 0 when there is none. */
  heldFrom: number;
  /** What is known of the text's notes. */
  notes: NoteRegister;
}

/**
 * While more may follow, leave out the last top-level block. The others are certain: CommonMark's blocks are found
 * line by line, and one is closed by the line that opens the next.
 */
export function holdLastBlock(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block', 'hold_last_block', ({ env, tokens }) => {
    if (!env.open) return;
    const last = startOfGroup(
      tokens,
      tokens.findLastIndex(({ level, nesting, map }) => level === 0 && nesting >= 0 && map !== null),
    );
    env.heldFrom = tokens[last]?.map?.[0] ?? 0;
    tokens.length = Math.max(last, 0);
  });
  // What a note says is read when all of the text is known.
  markdown.core.ruler.after('hold_last_block', 'take_notes', (state) => {
    const notes = state.env.notes as NoteRegister | undefined;
    if (notes === undefined || !state.tokens.some(({ type }) => type === 'footnote_open')) return;
    const rest: Token[] = [];
    for (let at = 0; at < state.tokens.length; at++) {
      const token = state.tokens[at] as Token;
      if (token.type !== 'footnote_open') {
        rest.push(token);
        continue;
      }
      const start = at + 1;
      while (state.tokens[at]?.type !== 'footnote_close' || state.tokens[at]?.level !== token.level) at++;
      notes.define(String(token.meta?.label), state.tokens.slice(start, at));
    }
    state.tokens = rest;
  });
}

/** HTML that leaves a list or a table open belongs together with what follows it, up to where that ends. */
function startOfGroup(tokens: readonly Token[], last: number): number {
  let depth = 0;
  let start = last;
  for (let at = 0; at < last; at++) {
    const token = tokens[at] as Token;
    if (token.type !== 'html_block' || token.level > 0) continue;
    const opened = openedBy(token.content);
    if (depth <= 0 && opened > 0) start = at;
    depth = Math.max(0, depth + opened);
  }
  return depth > 0 ? start : last;
}

/** HTML blocks that blank lines do not end (CommonMark 4.6, conditions 1 to 5). */
const HTML_OPENING = /^ {0,3}<(?:script|pre|style|textarea|!--|\?|!\[CDATA\[)/i;
const HTML_CLOSING = /<\/(?:script|pre|style|textarea)>|-->|\?>|\]\]>/i;

/** The line to repeat where a block is divided before its end: the one that opened the code or the HTML, or nothing. */
export function reopening(tokens: readonly Token[]): string {
  const last = tokens.findLast(({ nesting }) => nesting >= 0);
  if (last?.type === 'fence' && isOpen(last)) return `${last.markup}\n`;
  if (last?.type !== 'html_block' || HTML_CLOSING.test(last.content)) return '';
  const opening = HTML_OPENING.exec(last.content)?.[0];
  return opening === undefined ? '' : `${opening}\n`;
}

/** A closed fence has one line more than its opening and its code. */
function isOpen({ map, content }: Token): boolean {
  const [start, end] = map ?? [0, 0];
  return end - start - 1 === content.split('\n').length - 1;
}
