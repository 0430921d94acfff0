import type { ArticleHead, Block, QuoteKind, Span } from '../article.ts';
import { layOutBlock } from './lay-out-block.ts';
import { layOutFoot } from './lay-out-foot.ts';
import { layOutHead } from './lay-out-head.ts';
import { createLinks } from './links.ts';
import { createOutline } from './outline.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** A stretch of a block's text to be set apart as a quote. */
export interface Stretch extends Span {
  readonly kind: QuoteKind;
}

/** How links are shown: `[n]` and a list at the end, the address in place, or the text alone. */
export type LinkStyle = 'list' | 'inline' | 'none';

/** How text is set. */
export interface TextOptions {
  /** Columns a line may fill; `Infinity` for no wrapping. */
  readonly measure: number;
  readonly theme: Theme;
  /** Whether to draw bars and rules in ASCII, for a locale that is not UTF-8. */
  readonly ascii: boolean;
  /**
   * `plainText` while all the text is plain (`isPlain`), which costs nothing to load; `anyText` for any text. It is read
   * again for each block, so that a caller that sets text as it comes may change it at the first block that needs it.
   */
  readonly typesetter: Typesetter;
}

export interface PageOptions extends TextOptions {
  readonly links: LinkStyle;
  /** Whether to make links live with OSC 8. */
  readonly hyperlinks: boolean;
  /** Spaces before every line that is not empty. */
  readonly margin: number;
}

export interface PageHead extends ArticleHead {
  /** Minutes to read; `null` while the end of the text is not known. */
  readonly minutes: number | null;
}

/** A page being set, from the top down: each call gives the next lines, without line breaks. */
export interface Page {
  head(head: PageHead): readonly string[];
  /** `stretches` in order, none overlapping. */
  block(block: Block, stretches: readonly Stretch[]): readonly string[];
  /** The list of links, then a rule, the authors with their bios, and the source. */
  foot(head: ArticleHead): readonly string[];
}

export function createPage(options: PageOptions): Page {
  const links = createLinks(options.links, options.hyperlinks);
  const outline = createOutline(options);
  const margin = ' '.repeat(options.margin);
  const withMargin = (lines: readonly string[]) =>
    margin === '' ? lines : lines.map((line) => (line === '' ? '' : margin + line));
  return {
    head: (head) => withMargin(layOutHead(head, options)),
    block(block, stretches) {
      const place = outline.place(block);
      if (place === null) return [];
      const { theme, ascii, typesetter } = options;
      const room = { measure: options.measure - place.indent, theme, ascii, typesetter };
      const lines = layOutBlock(block, stretches, links, room).map((line, index) => {
        const start = index === 0 ? place.first : place.rest;
        return line === '' ? start.trimEnd() : start + line;
      });
      return withMargin([...place.gap, ...lines]);
    },
    foot: (head) => withMargin(layOutFoot(head, links, options)),
  };
}
