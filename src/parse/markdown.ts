import MarkdownIt from 'markdown-it';
import type { Block } from '../article.ts';
import { blocksOf } from './markdown-blocks.ts';
import { flattenDeepBlocks, MAX_NESTING } from './markdown-depth.ts';
import { createMarkdownCutter } from './markdown-pieces.ts';
import { MAX_WAITING, type Parser, SILENT_HEAD, type StatedHead } from './parser.ts';
import { dropSequences } from './sanitize.ts';

/** Lines that may define a link for the whole text, wherever they stand: no definition can interrupt a paragraph. */
const DEFINITIONS = /(?<=^|\n\n)(?: {0,3}\[[^\]\n]+\]:[^\n]*(?:\n|$))+/g;

const syntax = new MarkdownIt('commonmark', { html: true, maxNesting: MAX_NESTING })
  .enable('table')
  .use(flattenDeepBlocks);

/** The blocks of a text that is Markdown and nothing else. */
export function parseMarkdownBlocks(text: string): readonly Block[] {
  return blocksOf(syntax.parse(text, {}));
}

/** An address as a link in Markdown comes to have it: encoded; `null` for one that no link may lead to (`javascript:`). */
export function normalizeHref(href: string): string | null {
  const encoded = syntax.normalizeLink(href);
  return syntax.validateLink(encoded) ? encoded : null;
}

/**
 * Parse Markdown: CommonMark and tables. Without front matter, a heading that stands first is the title.
 *
 * @param stated what front matter says, `null` without any; with it, all of the text is body.
 */
export function createMarkdownParser(stated: StatedHead | null): Parser {
  // Links that are defined anywhere are known everywhere.
  const env = {};
  const cutter = createMarkdownCutter();
  let pending: string[] = [];
  let waiting = 0;
  let parted = false;
  let head = stated ?? SILENT_HEAD;
  let atStart = stated === null;

  function take(text: string): readonly Block[] {
    if (text.trim() === '') return [];
    const blocks = blocksOf(syntax.parse(text, env));
    const [first] = blocks;
    if (!atStart || first === undefined) return blocks;
    atStart = false;
    if (first.kind !== 'heading') return blocks;
    head = { ...head, title: first.text };
    return blocks.slice(1);
  }

  return {
    push(piece) {
      if (parted) pending = [cutter.reopening()];
      parted = false;
      const text = dropSequences(piece.includes('\r') ? piece.replaceAll(/\r\n?/g, '\n') : piece);
      const end = cutter.cut(text);
      waiting += text.length;
      if (end === 0 && waiting <= MAX_WAITING) {
        pending.push(text);
        return [];
      }
      const known = pending.join('') + text;
      if (known.includes(']:')) syntax.parse((known.match(DEFINITIONS) ?? []).join('\n'), env);
      parted = end === 0;
      const certain = parted ? known.length : known.length - text.length + end;
      const rest = known.slice(certain);
      pending = [rest];
      waiting = rest.length;
      return take(known.slice(0, certain));
    },
    end: () => take(pending.join('')),
    head: () => head,
  };
}
