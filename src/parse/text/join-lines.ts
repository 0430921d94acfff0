import type { Mark } from '../../article.ts';
import { lineJoint } from '../line-joint.ts';
import type { Prose } from '../prose-builder.ts';
import { type Chunk, endsSpaceless, type Line, leastIndent } from './line.ts';

/** What a line break in the source is: nothing but the edge of the page, or the end of a line as the writer wants it. */
export type Joint = 'flow' | 'line';

/** A hyphen, or dashes, at the end of a word. */
const ENDS_WITH_DASH = /[\p{L}\p{N}](?:-{1,2}|[\u2010\u2014])$/u;
const SOFT_HYPHEN = '\u00ad';

/** “pre- and post-war”: a hyphen that stands for the rest of a word, before a word that joins two. */
const AFTER_HANGING_HYPHEN = /^(?:and|or|nor|to|und|oder|bis|bzw\.|et|ou|y|o|e|en|of|och|og|i|и|или)\s/u;

/**
 * Join lines to running text.
 *
 * @param joints one for each line but the last.
 */
export function joinLines(lines: Chunk, joints: readonly Joint[]): Prose {
  if (!joints.includes('line')) return { text: flowTogether(lines), marks: [] };
  const base = leastIndent(lines);
  const marks: Mark[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [index, line] of lines.entries()) {
    const words = wordsOf(line);
    const joint = index === 0 ? null : joints[index - 1];
    if (joint === 'line') {
      marks.push({ kind: 'break', start: length, end: length + 1 });
      // A deeper indent is part of a line that the writer ended.
      add(` ${'\u00a0'.repeat(Math.min(line.indent - base, MOST_INDENT))}`);
    } else if (joint === 'flow') {
      const before = pieces.at(-1) ?? '';
      if (before.endsWith(SOFT_HYPHEN)) {
        pieces[pieces.length - 1] = before.slice(0, -1);
        length--;
      } else add(flowJoint(before, words));
    }
    add(words);
  }
  return { text: pieces.join(''), marks };
}

/** Lines that are all one, as most are. */
function flowTogether(lines: Chunk): string {
  let text = '';
  let before = '';
  for (const line of lines) {
    const words = wordsOf(line);
    if (before === '') text = words;
    else if (before.endsWith(SOFT_HYPHEN)) text = text.slice(0, -1) + words;
    else text += flowJoint(before, words) + words;
    before = words;
  }
  return text;
}

const HYPHEN = 0x2d;

/** Of a page at its narrowest, half. */
const MOST_INDENT = 20;

function flowJoint(before: string, after: string): '' | ' ' {
  if (endsSpaceless(before)) return lineJoint(before.slice(-2), after.slice(0, 2));
  const last = before.charCodeAt(before.length - 1);
  if (last !== HYPHEN && (last < 0x2010 || last > 0x2014)) return ' ';
  const end = before.slice(-4);
  if (ENDS_WITH_DASH.test(end) && /^[\p{L}\p{N}]/u.test(after)) {
    const isHanging = /[^-]-$/.test(end) && AFTER_HANGING_HYPHEN.test(after.slice(0, 6));
    // A capital after a hyphen is another word's, but for names of two parts.
    return isHanging ? ' ' : '';
  }
  return ' ';
}

function wordsOf({ text, hasGap }: Line): string {
  return hasGap ? text.replaceAll(/ {2,}/g, ' ') : text;
}
