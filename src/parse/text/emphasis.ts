import type { Block, Mark } from '../../article.ts';
import type { Prose } from '../prose-builder.ts';

/** Low lines around words, not within a name such as `snake_case`. */
const EMPHASIS =
  /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"'“‘(¿¡])([^_]{1,400})(?<=[\p{L}\p{N}.,;:!?…"'”’)])_(?![\p{L}\p{N}_])/gu;

/** A name in a program, such as `snake_case`, and no word of a language. */
const NAME_OF_THING = /[A-Za-z0-9]_[A-Za-z0-9]|__/;

/** Letters in lower case, or a space: `_FOO_` is some program’s. */
const WORDS = /\p{Ll}|\p{Lo}| /u;

/** Take low lines around words as emphasis, which typists write `_so_`. */
export function emphasise(block: Block): Block {
  if (!('marks' in block) || !block.text.includes('_')) return block;
  return { ...block, ...readEmphasis(block) };
}

/** In a text with names of programs low lines may be anything. */
function readEmphasis(prose: Prose): Prose {
  const first = prose.text.indexOf('_');
  if (first < 0 || prose.text.indexOf('_', first + 1) < 0 || NAME_OF_THING.test(prose.text))
    return { text: prose.text, marks: prose.marks };
  const removed: number[] = [];
  const found: { readonly start: number; readonly end: number }[] = [];
  for (const match of prose.text.matchAll(EMPHASIS)) {
    if (!WORDS.test(match[1] ?? '')) continue;
    removed.push(match.index, match.index + match[0].length - 1);
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  if (found.length === 0) return { text: prose.text, marks: prose.marks };
  const place = placeWithout(removed);
  const marks: Mark[] = [...prose.marks, ...found.map((span): Mark => ({ kind: 'emphasis', ...span }))];
  return {
    text: without(prose.text, removed),
    marks: marks
      .map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function without(text: string, removed: readonly number[]): string {
  let from = 0;
  const kept: string[] = [];
  for (const at of removed) {
    kept.push(text.slice(from, at));
    from = at + 1;
  }
  return kept.join('') + text.slice(from);
}

/** Where an offset comes to lie: fewer by the removed ones before it. */
function placeWithout(removed: readonly number[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
