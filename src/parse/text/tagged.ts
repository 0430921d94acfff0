import type { Block } from '../../article.ts';
import { MOST_TABLE } from './code-lines.ts';
import type { FormContext } from './forms.ts';
import { type Chunk, cutStart, type Line } from './line.ts';
import { readHanging } from './prose.ts';

/** A term or an option, and what it means behind a run of spaces. */
const TAGGED = /^(\S(?:[^ ]| (?! )){0,30})( {2,})(?=\S)/;

/** An option, whose meaning may be one line. */
const OPTION = /^--?\w/;

/** A term with its meaning on the same line, and the rest of that below in the same column, as manuals have it. */
export function readTagged(lines: Chunk, context: FormContext): Block | null {
  const [first, ...rest] = lines as readonly [Line, ...Line[]];
  if (first.text.length > MOST_TABLE || !first.hasGap) return null;
  const [all = '', term = ''] = TAGGED.exec(first.text) ?? [];
  if (term === '' || first.text.slice(all.length).includes('   ') || first.hasTab) return null;
  const column = first.indent + all.length;
  if (rest.some(({ indent }) => Math.abs(indent - column) > 1)) return null;
  if (rest.length === 0 && !OPTION.test(term)) return null;
  const meaning = { ...cutStart(first, all.length), indent: column };
  return readHanging(
    [{ ...first, text: term, end: first.indent + term.length }, meaning, ...rest],
    'line',
    context,
  );
}
