import type { MarkdownIt } from 'markdown-it';

/** Characters that can be anything but text within a block (CommonMark 6). `!` needs a bracket after it, `]` one before it. */
const MARKUP = /[\n\\`*_[<&]/;

/** Take a block of one line without inline markup as a single text, without markdown-it's look at each character. */
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
