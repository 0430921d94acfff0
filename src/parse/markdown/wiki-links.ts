import type { MarkdownIt, StateInline } from 'markdown-it';

/** `[[Page]]`, `[[Page#Part|Words]]`: one line, neither blank at its edges nor with brackets in it. */
const WIKI_LINK = /^!?\[\[([^\s[\]|][^[\]|\n]{0,300})(?:\|([^[\]|\n]{0,300}))?\]\](?![([\]:])/;

/** Links between notes, as Obsidian and wikis write them: their words, and of `![[picture.png]]` an image. */
export function takeWikiLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wiki_link', (state, silent) => {
    const { src, pos, posMax } = state;
    const isEmbedded = src.charCodeAt(pos) === 0x21;
    const from = isEmbedded ? pos + 1 : pos;
    if (src.charCodeAt(from) !== 0x5b || src.charCodeAt(from + 1) !== 0x5b) return false;
    // `list[[1]]` reads an element.
    if (/[\w\])[]/.test(src[pos - 1] ?? '')) return false;
    const [whole, page = '', words = ''] = WIKI_LINK.exec(src.slice(pos, Math.min(posMax, pos + 620))) ?? [];
    if (whole === undefined || isReference(page, state)) return false;
    if (!silent) push(state, page.trim(), words.trim(), isEmbedded);
    state.pos += whole.length;
    return true;
  });
}

/** Whether `[page]` within the outer brackets is a link of CommonMark's own. */
function isReference(page: string, { env, md }: StateInline): boolean {
  const references = env.references as Readonly<Record<string, unknown>> | undefined;
  return references !== undefined && Object.hasOwn(references, md.utils.normalizeReference(page));
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

function push(state: StateInline, page: string, words: string, isEmbedded: boolean): void {
  const isPicture = isEmbedded && PICTURE.test(page);
  const token = state.push(isPicture ? 'image' : 'text', '', 0);
  // Beside a picture, a number is its width.
  const name = /^(?:|\d+(?:x\d+)?)$/.test(words) ? page : words;
  const text = new state.Token('text', '', 0);
  text.content = name;
  if (isPicture) {
    token.attrs = [['src', state.md.normalizeLink(page)]];
    token.children = [text];
  } else token.content = words === '' ? page.replace(/^#/, '') : words;
}
