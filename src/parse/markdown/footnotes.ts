import type { MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';
import { isIndentedCode } from './block-lines.ts';
import type { NoteRegister } from './note-register.ts';

/**
 * Footnotes: `[^x]`, defined by `[^x]: …` with further lines indented, and `^[…]`. markdown-it-footnote numbers and ends
 * them with each text that it is given, and this one may come in pieces; so only the references are left in the text, and
 * a register has the rest.
 */
export function takeFootnotes(markdown: MarkdownIt): void {
  const interrupting = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  markdown.block.ruler.before('reference', 'footnote', takeDefinition, interrupting);
  markdown.inline.ruler.after('image', 'footnote', (state, silent) => takeReference(state, silent));
  markdown.inline.ruler.after('footnote', 'inline_footnote', takeInlineNote);
}

/** The environment of a text has the register of its notes; a text without one has no footnotes. */
function registerOf({ env }: StateInline | StateBlock): NoteRegister | undefined {
  return env.notes as NoteRegister | undefined;
}

/** Longer ones are text. */
const MAX_LABEL = 100;

/** Where the label ends that begins at `start` with `[^`: after its `]`; 0 for none. */
function endOfLabel(src: string, start: number, max: number): number {
  if (src.charCodeAt(start) !== 0x5b || src.charCodeAt(start + 1) !== 0x5e) return 0;
  const end = Math.min(max, start + MAX_LABEL);
  for (let at = start + 2; at < end; at++) {
    const code = src.charCodeAt(at);
    if (code === 0x5d) return at === start + 2 ? 0 : at + 1;
    if (code <= 0x20 || code === 0x5b) return 0;
  }
  return 0;
}

function takeDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const { src, bMarks, tShift, sCount, eMarks } = state;
  const register = registerOf(state);
  if (register === undefined || isIndentedCode(state, startLine)) return false;
  const start = (bMarks[startLine] ?? 0) + (tShift[startLine] ?? 0);
  const max = eMarks[startLine] ?? 0;
  const labelEnd = endOfLabel(src, start, max);
  if (labelEnd === 0 || src.charCodeAt(labelEnd) !== 0x3a) return false;
  if (silent) return true;
  const label = src.slice(start + 2, labelEnd - 1);
  register.know(label);

  // The block begins behind the colon; its further lines are indented by four.
  const before = { bMark: bMarks[startLine], shift: tShift[startLine], count: sCount[startLine] };
  const { parentType } = state;
  const content = state.skipSpaces(labelEnd + 1);
  bMarks[startLine] = labelEnd + 1;
  tShift[startLine] = Math.min(content, max) - labelEnd - 1;
  state.blkIndent += 4;
  sCount[startLine] = state.blkIndent;
  state.parentType = 'reference';
  const open = push(state, 'footnote_open', 1);
  open.meta = { label };
  const map: [number, number] = [startLine, startLine + 1];
  open.map = map;
  state.md.block.tokenize(state, startLine, endLine);
  push(state, 'footnote_close', -1);
  map[1] = state.line;
  state.parentType = parentType;
  state.blkIndent -= 4;
  bMarks[startLine] = before.bMark ?? 0;
  tShift[startLine] = before.shift ?? 0;
  sCount[startLine] = before.count ?? 0;
  return true;
}

function push(state: StateBlock, type: string, nesting: 1 | -1): Token {
  const token = state.push(type, '', nesting);
  token.block = true;
  return token;
}

function takeReference(state: StateInline, silent: boolean): boolean {
  // When only lengths are asked, its brackets do as brackets; to the label of a link it would be a link within.
  const register = silent ? undefined : registerOf(state);
  const end = register === undefined ? 0 : endOfLabel(state.src, state.pos, state.posMax);
  if (register === undefined || end === 0) return false;
  const label = state.src.slice(state.pos + 2, end - 1);
  if (!register.knows(label)) return false;
  state.push('note', '', 0).meta = { note: register.refer(label) };
  state.pos = end;
  return true;
}

/** A note within the text that is longer is text. */
const MAX_INLINE_NOTE = 3000;

function takeInlineNote(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const register = registerOf(state);
  if (register === undefined || src.charCodeAt(pos) !== 0x5e || src.charCodeAt(pos + 1) !== 0x5b)
    return false;
  const end = closingBracket(src, pos + 2, Math.min(posMax, pos + MAX_INLINE_NOTE));
  if (end < 0 || src.slice(pos + 2, end).trim() === '') return false;
  if (!silent) state.push('note', '', 0).meta = { note: register.add(src.slice(pos + 2, end)) };
  state.pos = end + 1;
  return true;
}

function closingBracket(src: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = src.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x5b) depth++;
    else if (code === 0x5d && depth-- === 0) return at;
  }
  return -1;
}
