import type { Token } from 'markdown-it';
import { openedBy } from './html-structure.ts';
import type { InlineReader } from './inline.ts';
import { syntax } from './syntax.ts';

/**
 * For each piece of HTML that leaves an element open, the index of the piece beside it that ends the element. Between the
 * two stands Markdown.
 */
export function findGroups(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const open: { readonly start: number; readonly level: number; depth: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    while ((open.at(-1)?.level ?? 0) > token.level) open.pop();
    if (token.type !== 'html_block') continue;
    const opened = openedBy(token.content);
    const group = open.at(-1);
    if (group === undefined || group.level !== token.level) {
      if (opened > 0) open.push({ start: at, level: token.level, depth: opened });
      continue;
    }
    group.depth += opened;
    if (group.depth > 0) continue;
    groups.set(group.start, at);
    open.pop();
  }
  return groups;
}

/** A group of blocks as one piece of HTML. */
export function groupHtml(tokens: readonly Token[], inline: InlineReader): string {
  for (const token of tokens)
    if (token.type === 'inline' || token.type === 'paragraph')
      token.children = [...inline.tokens(token.content)];
  return syntax.renderer.render([...tokens], syntax.options, {});
}
