import type { ArticleHead } from '../article.ts';
import { cutLine } from './cut-line.ts';
import { openLink } from './hyperlink.ts';
import type { Links } from './links.ts';
import { setText } from './set-text.ts';
import { styled } from './styled-text.ts';
import type { TextOptions } from './text-options.ts';

/** Set the end of an article: the list of links, a rule, the authors with their bios, and the source. */
export function layOutFoot(head: ArticleHead, links: Links, options: TextOptions): readonly string[] {
  const { signs, measure, theme } = options;
  const listed = links.list();
  const addresses = listed.flatMap(({ label, href }) => layOutAddress(`${label} `, href, links, options));
  const above = listed.length === 0 ? [] : ['', ...(signs === 'words' ? ['Links:'] : []), ...addresses];
  const source = layOutSource(head, links, options);
  if (head.authors.length === 0 && source.length === 0) return above;
  const rule = (signs === 'ascii' ? '-' : '─').repeat(Math.min(measure, WIDEST_RULE));
  return [
    ...above,
    '',
    ...(signs === 'words' ? [] : [theme.mark(rule)]),
    ...head.authors.flatMap(({ name, bio }) => [
      ...setText(styled(name, 'strong'), options),
      ...(bio === null ? [] : setText(styled(bio, 'byline'), options)),
    ]),
    ...source,
  ];
}

/** The address that an article came from, or what it appeared in: a chapter has no address, but a book. */
function layOutSource(
  { source, publication }: ArticleHead,
  links: Links,
  options: TextOptions,
): readonly string[] {
  if (source !== null) return layOutAddress('Source: ', source, links, options);
  return publication === null ? [] : setText({ text: `Source: ${publication}`, runs: [] }, options);
}

const WIDEST_RULE = 66;

/** An address after its label, or below it if that keeps it in one piece, in which it can be followed and copied. */
function layOutAddress(
  label: string,
  href: string,
  links: Links,
  { codeMeasure, typesetter }: TextOptions,
): readonly string[] {
  const live = links.live(href);
  const open = (text: string) => (live === null ? text : openLink(text, live));
  const width = typesetter.width(href, 0, href.length);
  if (width <= codeMeasure && label.length + width > codeMeasure) return [label.trimEnd(), open(href)];
  return cutLine(label + href, codeMeasure, typesetter).map((piece, index) =>
    index === 0 ? label + open(piece.slice(label.length)) : open(piece),
  );
}
