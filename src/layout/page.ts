import type { ArticleHead, Block, Note } from '../article.ts';
import { layOutFoot } from './lay-out-foot.ts';
import { layOutHead, type PageHead } from './lay-out-head.ts';
import { layOutInOutline } from './lay-out-in-outline.ts';
import { layOutNotes } from './lay-out-notes.ts';
import { createLinks, type LinkStyle } from './links.ts';
import { createOutline } from './outline.ts';
import type { Stretch } from './stretch.ts';
import type { BlockOptions } from './text-options.ts';

export interface PageOptions extends BlockOptions {
  readonly links: LinkStyle;
  /** Whether to make links live with OSC 8. */
  readonly hyperlinks: boolean;
  /** Spaces before every line that is not empty. */
  readonly margin: number;
}

/** A page being set, from the top down: each call gives the next lines, without line breaks. */
export interface Page {
  head(head: PageHead): readonly string[];
  /** `stretches` in order, none overlapping. */
  block(block: Block, stretches: readonly Stretch[]): readonly string[];
  /** The notes and the list of links, then a rule, the authors with their bios, and the source. */
  foot(head: ArticleHead, notes: readonly Note[]): readonly string[];
}

/**
 * @param notes how many notes the text refers to, since links are numbered after them; `null` when that is not known before
 * the end of the text. Then a letter tells the numbers of links from those of notes.
 */
export function createPage(options: PageOptions, notes: number | null): Page {
  const links = createLinks(options.links, options.hyperlinks, notes);
  const outline = createOutline(options);
  const margin = ' '.repeat(options.margin);
  const withMargin = (lines: readonly string[]) =>
    margin === '' ? lines : lines.map((line) => (line === '' ? '' : margin + line));
  let title: string | null = null;
  return {
    head: (head) => {
      title = head.title;
      return withMargin(layOutHead(head, options));
    },
    block: (block, stretches) => {
      const isTitle = block.kind === 'heading' && block.text === title;
      // Only the first block can be the title again.
      title = null;
      return isTitle ? [] : withMargin(layOutInOutline(block, stretches, outline, links, options));
    },
    foot: (head, articleNotes) =>
      withMargin([
        ...outline.end(),
        ...layOutNotes(articleNotes, links, options),
        ...layOutFoot(head, links, options),
      ]),
  };
}
