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
  const addresses = listed.flatMap(({ number, href }) => layOutAddress(`[${number}] `, href, links, options));
  const above = listed.length === 0 ? [] : ['', ...addresses];
  if (head.authors.length === 0 && head.source === null) return above;
  const rule = options.ascii ? '-' : '─';
  return [
    ...above,
    '',
    rule.repeat(Math.min(options.measure, WIDEST_RULE)),
    ...head.authors.flatMap(({ name, bio }) => [
      ...setText(styled(name, 'strong'), options),
      ...(bio === null ? [] : setText(styled(bio, 'byline'), options)),
    ]),
    ...(head.source === null ? [] : layOutAddress('Source: ', head.source, links, options)),
  ];
}

const WIDEST_RULE = 66;

/** An address after its label, or below it if only that keeps it in one piece, so that it can be followed and copied. */
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
