import type { Block } from '../../../article.ts';
import type { Element } from '../dom/element.ts';
import { textOf } from '../dom/element.ts';

/** The number that a note repeats before its words: a link back to the text, or a place to lead to. */
export function isLabelOf(link: Element, note: Element): boolean {
  const text = textOf(link);
  if (!/^[[(]?(?:\d{1,4}|[a-z*†‡§⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})[\])]?[.:]?$/iu.test(text)) return false;
  const before = textOf(note);
  return before.startsWith(text) || before.startsWith(`^ ${text}`);
}

/** A note’s block without the number that its words begin with, as notes are numbered anew. */
export function withoutNumber(block: Block, at: number): Block {
  if (at > 0 || !('marks' in block)) return block;
  const [number] = /^(?:[[(]\d{1,4}[\])]|\d{1,4}[.):]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[↑^.:)\]*†‡§])[.:]?\s{1,3}/u.exec(
    block.text,
  ) ?? [''];
  if (number === '') return block;
  const cut = number.length;
  const marks = block.marks
    .filter(({ end }) => end > cut)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut), end: mark.end - cut }));
  return { ...block, text: block.text.slice(cut), marks };
}
