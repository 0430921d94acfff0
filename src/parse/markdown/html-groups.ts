import type { Token } from 'markdown-it';
import { openedBy } from './html-structure.ts';
import type { InlineReader } from './inline.ts';
import { syntax } from './syntax.ts';

/** The index of the token that ends what the HTML at `start` leaves open; `start` where it leaves nothing open, or for ever. */
export function groupEnd(tokens: readonly Token[], start: number): number {
  const level = tokens[start]?.level;
  let depth = 0;
  for (let at = start; at < tokens.length && (tokens[at]?.level ?? 0) >= (level ?? 0); at++) {
    const token = tokens[at];
    if (token?.type !== 'html_block') continue;
    depth += openedBy(token.content);
    if (depth <= 0) return at;
  }
  return start;
}

/** A group of blocks as one piece of HTML. */
export function groupHtml(tokens: readonly Token[], inline: InlineReader): string {
  for (const token of tokens) if (token.type === 'inline') token.children = [...inline.tokens(token.content)];
  return syntax.renderer.render([...tokens], syntax.options, {});
}
