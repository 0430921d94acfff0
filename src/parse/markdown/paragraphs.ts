import type { MarkdownIt, StateBlock } from 'markdown-it';

/**
 * Make a paragraph one token of type `paragraph` instead of three: the tokens of a list of many short items take more room
 * than all else that is made of it.
 */
export function joinParagraphTokens(markdown: MarkdownIt): void {
  const paragraph = markdown.block.ruler.getRules('').at(-1);
  markdown.block.ruler.at('paragraph', (state, startLine, endLine, silent) => {
    const isOne = paragraph?.(state, startLine, endLine, silent) === true;
    if (isOne) joinLast(state);
    return isOne;
  });
  // What stands in HTML that a writer left open is written out for the reader of pages.
  markdown.renderer.rules.paragraph = (tokens, at, options, env, self) =>
    `<p>${self.renderInline(tokens[at]?.children ?? [], options, env)}</p>\n`;
}

/** The opening, the text and the end of a paragraph. */
function joinLast({ tokens }: StateBlock): void {
  tokens.pop();
  const text = tokens.pop();
  const open = tokens.pop();
  if (text === undefined || open === undefined) return;
  text.type = 'paragraph';
  text.level = open.level;
  // Parsed when it is read.
  text.children = null;
  // Where blocks are is asked of the outermost alone.
  if (text.level > 0) text.map = null;
  tokens.push(text);
}
