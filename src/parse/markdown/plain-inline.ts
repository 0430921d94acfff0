import { createProseBuilder, type Prose } from '../prose-builder.ts';
import { sanitize } from '../sanitize.ts';

/** Characters that can be anything but text within a block. `!` needs a bracket after it, `]` one before it. */
const MARKUP = /[\\`*_[<&~^=$]/;

/** One list for all, as most blocks have none. */
const NO_MARKS: Prose['marks'] = [];

/** Take running text without inline markup, or with more of it than can be meant, without markdown-it's look at each character; `null` for any other. */
export function takePlainProse(content: string): Prose | null {
  if (MARKUP.test(content) && !isOverMarked(content)) return null;
  if (!/\n| {2}/.test(content) && sanitize(content) === content) return { text: content, marks: NO_MARKS };
  const prose = createProseBuilder();
  const lines = content.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) {
      // Two spaces at its end break a line (CommonMark 6.7).
      if (lines[index - 1]?.endsWith('  ')) prose.hardBreak();
      else prose.softBreak();
    }
    prose.append(withoutEdges(line, index > 0, index < lines.length - 1));
  }
  return prose.build();
}

/** No paragraph that anybody wrote has as many marks of emphasis; each takes half a kilobyte to pair. */
const MOST_MARKS = 100_000;

function isOverMarked(content: string): boolean {
  if (content.length <= MOST_MARKS) return false;
  let marks = 0;
  for (let at = 0; at < content.length; at++) if ('*_~='.includes(content.charAt(at))) marks++;
  return marks > MOST_MARKS;
}

function withoutEdges(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  while (atStart && (line[start] === ' ' || line[start] === '\t')) start++;
  while (atEnd && end > start && line[end - 1] === ' ') end--;
  return line.slice(start, end);
}
