import type { ArticleHead, Block, QuoteKind, Span } from '../article.ts';
import type { Theme } from './theme.ts';

/** A stretch of a block's text to be set apart as a quote. */
export interface Stretch extends Span {
  readonly kind: QuoteKind;
}

/** How links are shown: `[n]` and a list at the end, the address in place, or the text alone. */
export type LinkStyle = 'list' | 'inline' | 'none';

export interface PageOptions {
  /** Columns a line may fill; `Infinity` for no wrapping. */
  readonly measure: number;
  readonly theme: Theme;
  readonly links: LinkStyle;
  /** Set links live with OSC 8. */
  readonly hyperlinks: boolean;
  /** Draw bars and rules in ASCII, for terminals that are not in UTF-8. */
  readonly ascii: boolean;
  /** Spaces before every line that is not empty. */
  readonly margin: number;
}

/** The top line's facts that are counted, not stated; `null` while the end of the text is not known. */
export interface PageHead extends ArticleHead {
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
