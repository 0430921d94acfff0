import type { MarkdownIt, StateBlock, Token } from 'markdown-it';

/**
 * Keep the tokens of lists and tables small: those of a list of many short items take more room than all else that is made
 * of it. What opens and closes an item or a row tells no more than that and how deep it is, so one token does for all of them.
 */
export function keepTokensSmall(markdown: MarkdownIt): void {
  const shared = new Map<string, Token>();
  const { State } = markdown.block;
  markdown.block.State = class extends State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      if (!TELLS_NOTHING.has(type)) return super.push(type, tag, nesting);
      if (type === 'dt_close' || type === 'td_close') shrinkLast(this.tokens, 'inline');
      const key = `${type} ${nesting < 0 ? this.level - 1 : this.level}`;
      let token = shared.get(key);
      if (token === undefined) {
        token = super.push(type, tag, nesting);
        shared.set(key, token);
        return token;
      }
      this.level += nesting;
      this.tokens.push(token);
      return token;
    }
  };
  const paragraph = markdown.block.ruler.getRules('').at(-1);
  markdown.block.ruler.at('paragraph', (state, startLine, endLine, silent) => {
    const isOne = paragraph?.(state, startLine, endLine, silent) === true;
    if (isOne) joinParagraph(state);
    return isOne;
  });
  // What stands in HTML that a writer left open is written out for the reader of pages.
  markdown.renderer.rules.paragraph = (tokens, at, options, env, self) =>
    `<p>${self.renderInline(tokens[at]?.children ?? [], options, env)}</p>\n`;
}

/** Tokens of which only the type and the level are asked for. */
const TELLS_NOTHING = new Set([
  'list_item_open',
  'list_item_close',
  'dt_open',
  'dt_close',
  'dd_open',
  'dd_close',
  'tr_open',
  'tr_close',
  'td_close',
]);

/** Make of the opening, the text and the end of a paragraph one token of type `paragraph`. */
function joinParagraph({ tokens }: StateBlock): void {
  tokens.pop();
  const text = tokens.pop();
  const open = tokens.pop();
  if (text === undefined || open === undefined) return;
  tokens.push(text);
  text.level = open.level;
  shrinkLast(tokens, 'paragraph');
}

/** The fields of a paragraph’s token that anything asks for. */
type SmallToken = Pick<Token, 'type' | 'content' | 'level' | 'nesting' | 'map' | 'children'>;

function shrinkLast(tokens: Token[], type: string): void {
  const text = tokens.pop();
  if (text === undefined) return;
  const { content, level, map } = text;
  // Its text is parsed when it is read, and where blocks are is asked of the outermost alone.
  const small: SmallToken = { type, content, level, nesting: 0, map: level > 0 ? null : map, children: null };
  tokens.push(small as Token);
}
