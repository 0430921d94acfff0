import type { ArticleHead } from '../article.ts';
import { cutLine } from './cut-line.ts';
import { openLink } from './hyperlink.ts';
import type { Links } from './links.ts';
import type { TextOptions } from './page.ts';
import { setText } from './set-text.ts';
import { styled } from './styled-text.ts';

/** Set the end of an article: the list of links, a rule, the authors with their bios, and the source. */
export function layOutFoot(head: ArticleHead, links: Links, options: TextOptions): readonly string[] {
  const listed = links.list();
  const lines: string[] = listed.length === 0 ? [] : [''];
  for (const { number, href } of listed) lines.push(...layOutAddress(`[${number}] `, href, links, options));
  if (head.authors.length === 0 && head.source === null) return lines;
  const rule = options.ascii ? '-' : '─';
  lines.push('', rule.repeat(Math.min(options.measure, WIDEST_RULE)));
  for (const { name, bio } of head.authors) {
    lines.push(...setText(styled(name, 'strong'), options));
    if (bio !== null) lines.push(...setText(styled(bio, 'byline'), options));
  }
  if (head.source !== null) lines.push(...layOutAddress('Source: ', head.source, links, options));
  return lines;
}

const WIDEST_RULE = 66;

/** An address after its label, or below it where only that keeps it whole, so that it can be followed and copied. */
function layOutAddress(
  label: string,
  href: string,
  links: Links,
  { measure, typesetter }: TextOptions,
): readonly string[] {
  const live = links.live(href);
  const open = (text: string) => (live === null ? text : openLink(text, live));
  const width = typesetter.width(href, 0, href.length);
  if (width <= measure && label.length + width > measure) return [label.trimEnd(), open(href)];
  return cutLine(label + href, measure, typesetter).map((piece, index) =>
    index === 0 ? label + open(piece.slice(label.length)) : open(piece),
  );
}
