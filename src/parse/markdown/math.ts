import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isIndentedCode, lineOf } from './block-lines.ts';

/** The longest formula, in UTF-16 code units or in lines; a longer one is text. */
const MAX_LENGTH = 2000;

/** Mathematics between dollar signs stays as it is written: `_`, `*` and `\` are no markup in it. */
export function takeMath(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('escape', 'math', (state, silent) => {
    const { src, pos, posMax } = state;
    if (src.charCodeAt(pos) !== 0x24) return false;
    const sign = src.charCodeAt(pos + 1) === 0x24 ? '$$' : '$';
    const end = endOfMath(src.slice(pos, Math.min(posMax, pos + MAX_LENGTH)), sign);
    if (end === 0) return false;
    if (!silent) state.push('math', '', 0).content = src.slice(pos, pos + end);
    state.pos += end;
    return true;
  });
  markdown.block.ruler.before('fence', 'math', takeBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

/**
 * Where a formula at the start of `text` ends; 0 for none. As in pandoc, nothing blank follows the sign that opens it, or
 * precedes the one that closes it, and no digit comes after: $5 and $10 are prices.
 */
function endOfMath(text: string, sign: '$' | '$$'): number {
  const from = sign.length;
  if (sign === '$' && !/[^\s$]/.test(text[1] ?? '')) return 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(sign, at)) {
      if (sign === '$$') return at === from ? 0 : at + 2;
      return /\s/.test(text[at - 1] ?? '') || /\d/.test(text[at + 1] ?? '') ? 0 : at + 1;
    }
  }
  return 0;
}

/** Lines between two lines of `$$`, kept as lines. */
function takeBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (lineOf(state, startLine) !== '$$' || isIndentedCode(state, startLine)) return false;
  let line = startLine + 1;
  const last = Math.min(endLine, startLine + MAX_LENGTH);
  while (line < last && lineOf(state, line) !== '$$') {
    // A text that comes in pieces is divided at blank lines.
    if (state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent) return false;
    line++;
  }
  if (line >= last || line === startLine + 1) return false;
  if (silent) return true;
  const token = state.push('code_block', 'code', 0);
  token.content = state.getLines(startLine, line + 1, state.blkIndent, false);
  token.map = [startLine, line + 1];
  state.line = line + 1;
  return true;
}
