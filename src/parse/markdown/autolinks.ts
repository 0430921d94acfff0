import type { MarkdownIt } from 'markdown-it';
import type { Mark } from '../../article.ts';
import { inOrder, type Prose } from '../prose-builder.ts';
import { UNSPACED } from '../unspaced.ts';

/** Addresses without brackets, as in GFM (Autolinks, extended): within a line with other markup, whose signs they may contain. */
export function takeAutolinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.after('text', 'autolink_bare', (state, silent) => {
    const { src, pos, posMax, pending } = state;
    if (src.charCodeAt(pos) !== 0x3a || state.linkLevel > 0 || !src.startsWith('://', pos)) return false;
    const scheme = SCHEME.exec(src.slice(Math.max(0, pos - 6), pos))?.[1];
    if (scheme === undefined) return false;
    const end = endOfAddress(src, pos + 3, posMax);
    const href = end === 0 ? null : hrefOf(src.slice(pos - scheme.length, end), markdown);
    if (href === null) return false;
    if (!silent) {
      state.pending = pending.slice(0, -scheme.length);
      state.push('link_open', 'a', 1).attrs = [['href', href]];
      state.push('text', '', 0).content = src.slice(pos - scheme.length, end);
      state.push('link_close', 'a', -1);
    }
    state.pos = end;
    return true;
  });
}

const SCHEME = /(?<![A-Za-z0-9])(https?|ftp)$/i;

/** Make links of the addresses in running text that touch no link, code or note. */
export function linkAddresses(prose: Prose, markdown: MarkdownIt): Prose {
  const { text, marks } = prose;
  if (!text.includes('://') && !text.includes('www.')) return prose;
  const taken = marks.filter(
    ({ kind }) => kind === 'link' || kind === 'code' || kind === 'note' || kind === 'break',
  );
  const links: Mark[] = [];
  let at = 0;
  let passed = 0;
  let takenTo = 0;
  for (const { index, 0: opening } of text.matchAll(/(?<![A-Za-z0-9])(?:(?:https?|ftp):\/\/|www\.)/gi)) {
    if (index < at) continue;
    const isWww = !opening.includes(':');
    const end = endOfAddress(text, index + (isWww ? 0 : opening.length), text.length);
    for (; (taken[passed]?.start ?? end) < end; passed++)
      takenTo = Math.max(takenTo, taken[passed]?.end ?? 0);
    const href =
      end === 0 || takenTo > index
        ? null
        : hrefOf((isWww ? 'http://' : '') + text.slice(index, end), markdown);
    if (href === null) continue;
    links.push({ kind: 'link', href, start: index, end });
    at = end;
  }
  return links.length === 0 ? prose : { text, marks: [...marks, ...links].sort(inOrder) };
}

function hrefOf(address: string, markdown: MarkdownIt): string | null {
  const href = markdown.normalizeLink(address);
  return markdown.validateLink(href) ? href : null;
}

/** No longer than servers take. */
const MAX_ADDRESS = 2000;

/** What no address has in it, unless it is encoded: brackets and quote marks that people put around it. */
const OUTSIDE = /[\s<>"`[\]{}|\\^\u2000-\u206f\u3000-\u303f\uff00-\uffef«»]/;
const HOST = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/uy;

/** Where an address ends whose host begins at `start`, without the punctuation of the sentence around it; 0 for none. */
function endOfAddress(text: string, start: number, max: number): number {
  HOST.lastIndex = start;
  if (!HOST.test(text)) return 0;
  let end = HOST.lastIndex;
  /** Closing brackets without an opening one. */
  let unopened = 0;
  const limit = Math.min(max, start + MAX_ADDRESS);
  for (let depth = 0; end < limit && !OUTSIDE.test(text[end] as string); end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && depth-- <= 0) break;
    unopened = depth;
  }
  // An opening bracket that nothing closes is the sentence's.
  for (; end > HOST.lastIndex; end--) {
    const last = text[end - 1] as string;
    if (last === '(' && unopened > 0) unopened--;
    else if (!/[?!.,:;*_~'=&$]/.test(last)) break;
  }
  // Where words have no spaces between them, nothing tells an address from the sentence that goes on.
  return UNSPACED.test(text.slice(start, end + 1)) ? 0 : end;
}
