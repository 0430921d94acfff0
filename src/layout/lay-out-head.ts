import type { PageHead, TextOptions } from './page.ts';
import { setText } from './set-text.ts';
import { styled } from './styled-text.ts';

/** Set the top of an article: its title, its subtitle, and a line of author, date and minutes. */
export function layOutHead(head: PageHead, options: TextOptions): readonly string[] {
  const lines = [...setText(styled(head.title, 'title'), options)];
  if (head.subtitle !== null) lines.push('', ...setText(styled(head.subtitle, 'subtitle'), options));
  const facts = [
    head.authors.map(({ name }) => name).join(', '),
    head.date ?? '',
    head.minutes === null ? '' : `${head.minutes} min read`,
  ].filter((fact) => fact !== '');
  if (facts.length > 0) lines.push('', ...layOutFacts(facts, options));
  return lines;
}

/** Facts on a line with a dot between; a fact that does not fit begins a line of its own. */
function layOutFacts(facts: readonly string[], options: TextOptions): readonly string[] {
  const { measure, typesetter, ascii } = options;
  const width = (text: string) => typesetter.width(text, 0, text.length);
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.at(-1);
    const joined = `${last}${ascii ? ' - ' : ' · '}${fact}`;
    if (last !== undefined && width(joined) <= measure) lines[lines.length - 1] = joined;
    else lines.push(fact);
  }
  return lines.flatMap((line) => setText(styled(line, 'byline'), options));
}
