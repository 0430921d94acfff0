import type { MarkdownIt } from 'markdown-it';

/** What can be anything but text within a block (CommonMark 6). `!` is only before a bracket, `]` only behind one. */
const MARKUP = /[\n\\`*_[<&]/;

/** Take a block of one line that has no inline markup as the one text it is, without looking at every character for it. */
export function takePlainInline(markdown: MarkdownIt): void {
  markdown.core.ruler.at('inline', ({ tokens, md, env, Token }) => {
    for (const token of tokens) {
      if (token.type !== 'inline') continue;
      const { content } = token;
      token.children ??= [];
      if (content === '' || MARKUP.test(content)) {
        md.inline.parse(content, md, env, token.children);
      } else {
        const text = new Token('text', '', 0);
        text.content = content;
        token.children.push(text);
      }
    }
  });
}
