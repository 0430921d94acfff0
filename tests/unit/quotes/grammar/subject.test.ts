import { expect, test } from 'vitest';
import { findSubjectBefore } from '../../../../src/quotes/grammar/subject.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';
import { english, wordsOf } from './words.ts';

/** The verb stands behind the bar. */
test.for<[string, string | null]>([
  ['Ana Ruiz |said', 'Ana Ruiz'],
  ['Ana Ruiz on Tuesday also |said', 'Ana Ruiz'],
  ['Ana Ruiz, who once ran against Bo Hale, |said', 'Ana Ruiz'],
  ['Ana Ruiz, director of the bank, |said', 'Ana Ruiz'],
  ['Ana Ruiz, 34, |said', 'Ana Ruiz'],
  ['Ana Ruiz, noting the size of it, |said', 'Ana Ruiz'],
  ['Ana Ruiz, of Leeds, |said', 'Ana Ruiz'],
  ['Ana Ruiz (D-Ohio) |said', 'Ana Ruiz'],
  ['Ana Ruiz (who left) |said', 'Ana Ruiz'],
  ['Ana Ruiz <ana@quay.example> |wrote', 'Ana Ruiz'],
  ['Ana Ruiz — the mayor — |said', 'Ana Ruiz'],
  ['After winning Ohio, Ana Ruiz, a welder, |said', 'Ana Ruiz'],
  ['Facing the crowd, Ana Ruiz |said', 'Ana Ruiz'],
  ['Ana Ruiz shook her head and |said', 'Ana Ruiz'],
  ['Ana Ruiz wanted to |say', 'Ana Ruiz'],
  ['Ana Ruiz got up, shook her head, sat down and |said', 'Ana Ruiz'],
  ['The man who sold it, |said', 'The man'],
  ['A source who spoke to discuss plans |said', 'A source'],
  ['A source speaking to the Post |said', 'A source'],
  ['A woman in Leeds, Yorkshire |said', 'A woman'],
  ['Bo Oh of Leeds, Yorkshire |says', 'Bo Oh'],
  ['A woman in Leeds, Ana Ruiz |said', 'Ana Ruiz'],
  ['Ana Ruiz was quoted as |saying', 'Ana Ruiz'],
  ['They quoted Ana Ruiz as |saying', 'Ana Ruiz'],
  ['With Ana Ruiz |saying', 'Ana Ruiz'],
  ['She released a statement |saying', 'She'],
  ['Ana Ruiz agreed that it is needed, |stating', 'Ana Ruiz'],
  ['Ana Ruiz said it was over, |adding', 'Ana Ruiz'],
  ['Ana Ruiz left the room, |saying', 'Ana Ruiz'],
  ['Ana Ruiz told Bo Hale that she was late, |adding', 'Ana Ruiz'],
  ['In Leeds, Ana Ruiz |said', 'Ana Ruiz'],
  ['In the papers, the mayor |said', 'the mayor'],
  ['However, Ana Ruiz |said', 'Ana Ruiz'],
  ['On Tuesday |said', null],
  ['And |said', null],
  ['If the mayor comes, Ana Ruiz |said', 'Ana Ruiz'],
  ['When Bo Hale left, she |said', 'she'],
  ['Neither Ana Ruiz nor Bo Hale |said', 'Neither Ana Ruiz nor Bo Hale'],
  ['Ana Ruiz had not |said', 'Ana Ruiz'],
  ['Ana Ruiz’s lawyer |said', 'Ana Ruiz ’s lawyer'],
  ['One of the men |said', 'One of the men [One]'],
  ['Ana Ruiz; Bo Hale |said', 'Bo Hale'],
  ['Ana Ruiz left – Bo Hale |said', 'Bo Hale'],
  ['The report, published in May, |said', 'The report'],
  ['The report, a long one, |said', 'The report'],
  ['Bo Hale came in, and Ana Ruiz |said', 'Ana Ruiz'],
  ['It was Ana Ruiz who |said', 'Ana Ruiz'],
  ['The mayor, who was asked by Bo Hale, then |said', 'The mayor'],
  ['Ana Ruiz in May |said', 'Ana Ruiz in May [Ana Ruiz]'],
  ['Ana Ruiz’s brother, Bo Hale, |said', 'Ana Ruiz ’s brother'],
])('%s: %s', ([text, expected]) => {
  const { tokens, starts } = tokenize(text.replace('|', ''), [], english);
  const to = starts.findIndex((start) => start >= text.indexOf('|'));
  expect(wordsOf(tokens, findSubjectBefore({ tokens, from: 0, to }))).toBe(expected);
});
