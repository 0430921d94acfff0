import type { Token } from 'markdown-it';
import { createProseBuilder, type Prose, type ProseBuilder } from '../prose-builder.ts';
import { sanitize } from '../sanitize.ts';

/** Running text, with the descriptions of images in place of the images. */
export function proseOf(inline: readonly Token[]): Prose {
  const prose = createProseBuilder();
  for (const token of inline) {
    switch (token.type) {
      case 'text':
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
      case 'em_open':
        prose.open({ kind: 'emphasis' });
        break;
      case 'strong_open':
        prose.open({ kind: 'strong' });
        break;
      case 'link_open':
        prose.open({ kind: 'link', href: sanitize(String(token.attrGet('href') ?? '')) });
        break;
      case 'em_close':
        prose.close('emphasis');
        break;
      case 'strong_close':
        prose.close('strong');
        break;
      case 'link_close':
        prose.close('link');
        break;
      case 'image':
        prose.append(describe(token));
        break;
      case 'html_inline':
        takeTag(token.content, prose);
        break;
    }
  }
  return prose.build();
}

/** The tags that mean what Markdown's marks mean, for places where those do not work: within a word, or overlapping. */
const STYLE_OF_TAG = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
} as const;

function takeTag(tag: string, prose: ProseBuilder): void {
  const [, slash, name = ''] = /^<(\/?)([a-z]+)\b/i.exec(tag) ?? [];
  const lower = name.toLowerCase();
  if (lower === 'br') prose.hardBreak();
  if (!Object.hasOwn(STYLE_OF_TAG, lower)) return;
  const kind = STYLE_OF_TAG[lower as keyof typeof STYLE_OF_TAG];
  if (slash === '/') prose.close(kind);
  else prose.open({ kind });
}

/** The descriptions of the images in a paragraph of nothing but images; `null` for any other paragraph. */
export function imagesOf(inline: readonly Token[]): readonly string[] | null {
  const content = inline.filter(
    ({ type, content }) => !/break$/.test(type) && !(type === 'text' && content.trim() === ''),
  );
  const bare = content.filter(({ type }) => type !== 'link_open' && type !== 'link_close');
  return bare.length > 0 && bare.every(({ type }) => type === 'image') ? bare.map(describe) : null;
}

function describe(image: Token): string {
  return (
    foldSpaces(proseOf(image.children ?? []).text) || sanitize(String(image.attrGet('title') ?? '')).trim()
  );
}

/** Outside running text there is no inline code, whose spaces would have to stay. */
export function foldSpaces(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ');
}
