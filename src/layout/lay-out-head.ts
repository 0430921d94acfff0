import type { ArticleHead } from '../article.ts';
import { setText } from './set-text.ts';
import { styled } from './styled-text.ts';
import type { TextOptions } from './text-options.ts';
import { underline } from './underline.ts';

export interface PageHead extends ArticleHead {
  /** Minutes to read; `null` while the end of the text is not known. */
  readonly minutes: number | null;
}

/**
 * Set the top of an article: its title, its subtitle, and a line of authors, date and minutes. Subtitle and facts come
 * right below the line under the title, so that neither is taken for the text.
 */
export function layOutHead(head: PageHead, options: TextOptions): readonly string[] {
  const title = setText(styled(head.title, 'title'), options);
  const rule = underline(head.title, '═', options);
  const subtitle = head.subtitle === null ? [] : setText(styled(head.subtitle, 'subtitle'), options);
  const facts = [
    head.authors.map(({ name }) => name).join(', '),
    // People want the day, not the second.
    head.date?.slice(0, 10) ?? '',
    head.minutes === null ? '' : `${head.minutes} min read`,
  ].filter((fact) => fact !== '');
  const parts = [subtitle, layOutFacts(facts, options)].filter((lines) => lines.length > 0);
  return [
    ...title,
    ...rule,
    ...parts.flatMap((lines, index) => (index === 0 && rule.length > 0 ? lines : ['', ...lines])),
  ];
}

const BETWEEN = { unicode: ' · ', ascii: ' - ', words: ', ' } as const;

/** Facts on one line with a dot between them; a fact that does not fit begins another line. */
function layOutFacts(facts: readonly string[], options: TextOptions): readonly string[] {
  const { measure, typesetter, signs } = options;
  const width = (text: string) => typesetter.width(text, 0, text.length);
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    const joined = `${last}${BETWEEN[signs]}${fact}`;
    if (last !== undefined && width(joined) <= measure) lines[lines.length - 1] = joined;
    else lines.push(fact);
  }
  return lines.flatMap((line) => setText(styled(line, 'byline'), options));
}
