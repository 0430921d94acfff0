import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isIndentedCode, lineOf } from './block-lines.ts';

/** `:::warning[Thin ice]` (Docusaurus), `::: {.note}` (pandoc), `::: tip Words` (VitePress); a line of colons alone ends one. */
const FENCE = /^:{3,}[ \t]{0,4}(?:\{?[ \t]?\.?([A-Za-z][\w-]{0,30})([^\n]{0,200}))?$/;

/** `!!! warning "Thin ice"` and `??? note` (MkDocs), what belongs to it four columns deeper below. */
const MARKED = /^(?:!!!|\?\?\?\+?) +([a-z][\w-]{0,30})(?: +[a-z][\w -]{0,30})?(?: +"([^"\n]{0,200})")?$/;

/** Where a program is to put the table of contents. */
const CONTENTS = /^(?:\[TOC\]|\[\[_?TOC_?\]\]|\{\{ ?TOC ?\}\}|\{:toc\})$/i;

/** What boxes in manuals are called; another name is a style sheet's. */
const KINDS =
  /^(?:note|tip|info|information|hint|important|warning|caution|danger|attention|error|success|failure|bug|example|question|abstract|summary|seealso|todo|details)$/i;

/** Boxes between lines of colons or below `!!!` have their kind or title above them in bold, as alerts have; their signs are not shown. */
export function takeContainers(markdown: MarkdownIt): void {
  const options = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  markdown.block.ruler.before('fence', 'container', takeFence, options);
  markdown.block.ruler.before('fence', 'marked_box', takeMarked, options);
}

function takeFence(state: StateBlock, startLine: number, _: number, silent: boolean): boolean {
  const line = lineOf(state, startLine);
  if (line.charCodeAt(0) !== COLON && line.charCodeAt(0) !== BRACKET && line.charCodeAt(0) !== BRACE)
    return false;
  if (isIndentedCode(state, startLine)) return false;
  const [whole, kind = '', rest = ''] = FENCE.exec(line) ?? [];
  if (whole === undefined && !CONTENTS.test(line)) return false;
  if (silent) return true;
  state.line = startLine + 1;
  if (KINDS.test(kind)) pushTitle(state, startLine, kind, titleIn(rest));
  return true;
}

const COLON = 0x3a;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** `[Thin ice]`, `title="Thin ice"}`, or words. */
function titleIn(rest: string): string {
  const stated = /^\[([^\]]{0,200})\]/.exec(rest)?.[1] ?? /title="([^"]{0,200})"/.exec(rest)?.[1];
  return (stated ?? (/[{}]/.test(rest) ? '' : rest)).trim();
}

function takeMarked(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const [whole, kind = '', title = ''] = MARKED.exec(lineOf(state, startLine)) ?? [];
  if (whole === undefined || isIndentedCode(state, startLine)) return false;
  if (silent) return true;
  let end = startLine + 1;
  const deeper = state.blkIndent + 4;
  while (end < endLine && (state.isEmpty(end) || (state.sCount[end] ?? 0) >= deeper)) end++;
  const open = state.push('blockquote_open', 'blockquote', 1);
  open.map = [startLine, end];
  pushTitle(state, startLine, kind, title);
  const { blkIndent } = state;
  state.blkIndent = deeper;
  state.md.block.tokenize(state, startLine + 1, end);
  state.blkIndent = blkIndent;
  state.push('blockquote_close', 'blockquote', -1);
  state.line = end;
  return true;
}

function pushTitle(state: StateBlock, line: number, kind: string, title: string): void {
  const name = kind.slice(0, 1).toUpperCase() + kind.slice(1).toLowerCase();
  const paragraph = state.push('paragraph', '', 0);
  paragraph.content = `**${title === '' ? name : `${name}: ${title}`}**`;
  paragraph.map = [line, line + 1];
}

/** Four columns deeper is code. */
