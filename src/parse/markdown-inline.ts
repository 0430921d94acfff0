import type { Token } from 'markdown-it';
import { createProseBuilder, type Prose } from './prose-builder.ts';
import { sanitize } from './sanitize.ts';

/** Running text, with the descriptions of the images in it where they stand. */
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
        prose.close();
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
      case 'strong_close':
      case 'link_close':
        prose.close();
        break;
      case 'image':
        prose.append(describe(token));
        break;
      case 'html_inline':
        if (/^<br\b/i.test(token.content)) prose.hardBreak();
        break;
    }
  }
  return prose.build();
}

/** The descriptions of a paragraph that holds nothing but images; `null` for any other. */
export function imagesOf(inline: readonly Token[]): readonly string[] | null {
  const content = inline.filter(
    ({ type, content }) => !/break$/.test(type) && !(type === 'text' && content.trim() === ''),
  );
  const bare = content.filter(({ type }) => type !== 'link_open' && type !== 'link_close');
  return bare.length > 0 && bare.every(({ type }) => type === 'image') ? bare.map(describe) : null;
}

function describe(image: Token): string {
  return proseOf(image.children ?? []).text || sanitize(String(image.attrGet('title') ?? '')).trim();
}
