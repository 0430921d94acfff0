import type { MarkdownIt, StateInline } from 'markdown-it';

/** A longer one is text. */
const MAX_LENGTH = 500;

/** `==words==`, which note programs paint: strong. Not `a==b`, where it compares. */
export function takeHighlights(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('emphasis', 'highlight', (state, silent) => {
    const { src, pos, posMax } = state;
    if (src.charCodeAt(pos) !== 0x3d || src.charCodeAt(pos + 1) !== 0x3d || !opens(src, pos)) return false;
    const end = src.slice(pos, Math.min(posMax, pos + MAX_LENGTH)).indexOf('==', 3) + pos;
    if (end < pos + 3 || !closes(src, end, posMax)) return false;
    if (!silent) read(state, pos + 2, end);
    state.pos = end + 2;
    return true;
  });
}

function opens(src: string, pos: number): boolean {
  return !/[\w=]/.test(src[pos - 1] ?? '') && /[^\s=]/.test(src[pos + 2] ?? '');
}

function closes(src: string, end: number, max: number): boolean {
  return /\S/.test(src[end - 1] ?? '') && (end + 2 >= max || !/[\w=]/.test(src[end + 2] ?? ''));
}

function read(state: StateInline, start: number, end: number): void {
  const { posMax } = state;
  state.push('strong_open', 'strong', 1);
  state.pos = start;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
  state.push('strong_close', 'strong', -1);
}
