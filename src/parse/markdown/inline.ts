import type { Token } from 'markdown-it';
import type { Image } from '../../article.ts';
import { createProseBuilder, type Prose, type ProseBuilder } from '../prose-builder.ts';
import { sanitize } from '../sanitize.ts';
import { subscript, superscript } from '../superscript.ts';
import { linkAddresses } from './autolinks.ts';
import { isBadge } from './badges.ts';
import type { PieceEnv } from './pieces.ts';
import { takePlainProse } from './plain-inline.ts';
import { normalizeHref, syntax } from './syntax.ts';
import { type Attributes, tagOf } from './tags.ts';

/** Reads what is in a block of running text. */
export interface InlineReader {
  tokens(content: string): readonly Token[];
  prose(content: string): Prose;
  /** Like `prose`, without badges. */
  heading(content: string): Prose;
}

/** A reader for one document; `env` is the parser’s state in it. */
export function createInlineReader(env: PieceEnv): InlineReader {
  function tokens(content: string): readonly Token[] {
    const parsed: Token[] = [];
    syntax.inline.parse(content, syntax, env, parsed);
    return parsed;
  }
  const prose = (content: string) => takePlainProse(content) ?? proseOf(tokens(content));
  return {
    tokens,
    prose: (content) => linkAddresses(prose(content), syntax),
    heading: (content) =>
      content.includes('![') || content.includes('<')
        ? linkAddresses(proseOf(withoutBadges(tokens(content))), syntax)
        : linkAddresses(prose(content), syntax),
  };
}

const OPENED = new Map<string, 'emphasis' | 'strong' | 'strike'>([
  ['em_open', 'emphasis'],
  ['strong_open', 'strong'],
  ['s_open', 'strike'],
]);

const CLOSED = new Map<string, 'emphasis' | 'strong' | 'strike'>([
  ['em_close', 'emphasis'],
  ['strong_close', 'strong'],
  ['s_close', 'strike'],
]);

/** Running text, with the descriptions of images in place of the images. */
export function proseOf(inline: readonly Token[]): Prose {
  const prose = createProseBuilder();
  /** The anchors that are open: whether each is a link. */
  const anchors: boolean[] = [];
  let links = 0;
  for (let at = 0; at < inline.length; at++) {
    const token = inline[at] as Token;
    switch (token.type) {
      case 'link_open':
        links++;
        prose.open({ kind: 'link', href: sanitize(String(token.attrGet('href') ?? '')) });
        break;
      case 'link_close':
        links--;
        prose.close('link');
        break;
      case 'image':
        appendImage(
          describe(token),
          String(token.attrGet('src') ?? ''),
          links > 0 || anchors.includes(true),
          prose,
        );
        break;
      case 'html_inline':
        at += takeTag(inline, at, prose, anchors);
        break;
      default:
        appendToken(token, prose);
    }
  }
  return prose.build();
}

/** Append a token that is no link, no tag and no image: a text, a style, code, a line break, a note. */
function appendToken(token: Token, prose: ProseBuilder): void {
  const opened = OPENED.get(token.type);
  const closed = CLOSED.get(token.type);
  if (opened !== undefined) prose.open({ kind: opened });
  if (closed !== undefined) prose.close(closed);
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'math':
      prose.append(token.content);
      break;
    case 'code_inline':
      prose.open({ kind: 'code' });
      prose.appendCode(token.content);
      prose.close('code');
      break;
    case 'softbreak':
      prose.softBreak();
      break;
    case 'hardbreak':
      prose.hardBreak();
      break;
    case 'note':
      prose.note(Number(token.meta?.note));
      break;
  }
}

/** Append what describes a picture within a line, as a link to the picture unless it is in a link already. */
function appendImage(text: string, address: string, isLinked: boolean, prose: ProseBuilder): void {
  const href = sanitize(address);
  if (text === '' || isLinked || !/^https?:/.test(href)) {
    prose.append(text);
    return;
  }
  prose.open({ kind: 'link', href });
  prose.append(text);
  prose.close('link');
}

/** The tags that mean what Markdown's marks mean, for places where those do not work: within a word, or overlapping. */
const STYLE_OF_TAG = new Map(
  Object.entries({
    em: 'emphasis',
    i: 'emphasis',
    cite: 'emphasis',
    dfn: 'emphasis',
    var: 'emphasis',
    strong: 'strong',
    b: 'strong',
    mark: 'strong',
    del: 'strike',
    s: 'strike',
    strike: 'strike',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
  } as const),
);

/** @returns how many tokens it took besides the tag. */
function takeTag(inline: readonly Token[], at: number, prose: ProseBuilder, anchors: boolean[]): number {
  const { name, isClosing, attributes } = tagOf(inline[at]?.content ?? '');
  const kind = STYLE_OF_TAG.get(name);
  if (kind !== undefined) {
    if (isClosing) prose.close(kind);
    else prose.open({ kind });
  } else if (name === 'br') prose.hardBreak();
  else if (name === 'a') takeAnchor(isClosing, attributes, prose, anchors);
  else if (name === 'img') prose.append(sanitize(attributes.alt ?? ''));
  else if ((name === 'sup' || name === 'sub') && !isClosing) return takeRaised(inline, at, name, prose);
  return 0;
}

/** Open a link. An anchor that leads nowhere is only text. */
function takeAnchor(
  isClosing: boolean,
  { href = '' }: Attributes,
  prose: ProseBuilder,
  anchors: boolean[],
): void {
  if (isClosing) {
    if (anchors.pop() === true) prose.close('link');
    return;
  }
  const address = href === '' ? null : normalizeHref(href);
  anchors.push(address !== null);
  if (address !== null) prose.open({ kind: 'link', href: sanitize(address) });
}

/** `<sup>2</sup>`, with nothing but text in it. */
function takeRaised(inline: readonly Token[], at: number, name: 'sup' | 'sub', prose: ProseBuilder): number {
  const [text, close] = [inline[at + 1], inline[at + 2]];
  if (text?.type !== 'text' || close?.type !== 'html_inline') return 0;
  const tag = tagOf(close.content);
  if (tag.name !== name || !tag.isClosing) return 0;
  prose.append((name === 'sup' ? superscript : subscript)(text.content));
  return 2;
}

/**
 * The images in a paragraph of nothing but images, without badges and those that nothing describes; `null` for any other
 * paragraph.
 */
export function readImages(inline: readonly Token[]): readonly Image[] | null {
  const images: Image[] = [];
  let found = false;
  let href: string | null = null;
  for (const token of inline) {
    if (token.type === 'link_open') href = String(token.attrGet('href') ?? '');
    else if (token.type === 'link_close') href = null;
    else if (token.type === 'image') {
      found = true;
      take(describe(token), String(token.attrGet('src') ?? ''));
    } else if (token.type === 'html_inline') {
      const { name, isClosing, attributes } = tagOf(token.content);
      if (name === 'img') {
        found = true;
        take(sanitize(attributes.alt ?? '').trim(), normalizeHref(attributes.src ?? '') ?? '');
      } else if (name === 'a') href = isClosing ? null : (attributes.href ?? '');
      else if (
        name !== '' &&
        name !== 'br' &&
        name !== 'p' &&
        name !== 'span' &&
        name !== 'picture' &&
        name !== 'source'
      )
        return null;
    } else if (!/break$/.test(token.type) && !(token.type === 'text' && token.content.trim() === ''))
      return null;
  }
  return found ? images : null;

  function take(text: string, address: string): void {
    const src = sanitize(address);
    if (text !== '' && !isBadge(src, href))
      images.push({ kind: 'image', text, ...(src === '' ? {} : { src }) });
  }
}

function withoutBadges(inline: readonly Token[]): readonly Token[] {
  return inline.filter(
    (token) => token.type !== 'image' || !isBadge(String(token.attrGet('src') ?? ''), null),
  );
}

function describe(image: Token): string {
  return (
    foldSpaces(proseOf(image.children ?? []).text) || sanitize(String(image.attrGet('title') ?? '')).trim()
  );
}

/** Outside running text there is no inline code, whose spaces would have to stay. */
function foldSpaces(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ');
}
