import type { Span } from '../article.ts';
import { foldCase } from '../parse/fold-case.ts';
import { foldText, hasAll, type Needle } from './query.ts';

/**
 * Where a text matches a search.
 *
 * @returns spans in order, not overlapping; none when the text does not contain every needle.
 */
export function findHits(text: string, needles: readonly Needle[]): readonly Span[] {
  // Most texts can be ruled out by their letters alone, which is much faster.
  const letters = foldCase(text);
  if (!needles.every((needle) => letters.includes(firstWord(needle)))) return [];
  if (!hasAll(foldText(text), needles)) return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const hits: Span[] = [];
  for (const needle of needles) {
    for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
      const first = needle.startsWith(' ') ? at + 1 : at;
      hits.push({ start: starts[first] ?? 0, end: ends[at + needle.length - 1] ?? 0 });
    }
  }
  return merge(hits.sort((a, b) => a.start - b.start));
}

function firstWord(needle: Needle): string {
  const start = needle.startsWith(' ') ? 1 : 0;
  const end = needle.indexOf(' ', start);
  return end < 0 ? needle.slice(start) : needle.slice(start, end);
}

/** Like `foldText`, but with the start and end in `text` of what each code unit of the result comes from. */
function foldWithPlaces(text: string) {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let apart = true;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const letters = foldCase(character);
    // A separate accent folds to nothing, and belongs to the letter before it.
    if (letters === '' && ends.length > 0 && !apart) ends[ends.length - 1] = end;
    for (const letter of letters) {
      const isWord = /[\p{L}\p{M}\p{N}]/u.test(letter);
      if (isWord && apart) {
        folded += ' ';
        starts.push(at);
        ends.push(end);
      }
      apart = !isWord;
      if (!isWord) continue;
      folded += letter;
      for (let unit = 0; unit < letter.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { folded, starts, ends };
}

function merge(hits: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (last !== undefined && hit.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else merged.push(hit);
  }
  return merged;
}
