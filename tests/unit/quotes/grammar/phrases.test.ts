import { describe, expect, test } from 'vitest';
import {
  readSignature,
  readUnnamedSigner,
  signatureOf,
} from '../../../../src/quotes/attribution/signature.ts';
import { clausesOf, finiteIn, isFirstPart, isSubordinate } from '../../../../src/quotes/grammar/clauses.ts';
import {
  type NounPhrase,
  readPhraseAfter,
  readPhraseBefore,
} from '../../../../src/quotes/grammar/noun-phrase.ts';
import { findSubjectBefore } from '../../../../src/quotes/grammar/subject.ts';
import { isNounUse } from '../../../../src/quotes/grammar/verbs.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { Token } from '../../../../src/quotes/tokens/token.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const [english, german] = [chooseLanguage('en'), chooseLanguage('de')];

/** The words of a phrase, and in brackets its main part, if that is less. */
function wordsOf(tokens: readonly Token[], phrase: NounPhrase | null): string | null {
  if (phrase === null) return null;
  const words = (to: number) =>
    tokens
      .slice(phrase.from, to)
      .map(({ text }) => text)
      .join(' ');
  return words(phrase.to) + (phrase.head < phrase.to ? ` [${words(phrase.head)}]` : '');
}

/** All the words of a text. */
function rangeOf(text: string, language = english) {
  const { tokens } = tokenize(text, [], language);
  return { tokens, from: 0, to: tokens.length };
}

test.for<[string, string | null]>([
  ['Ana Ruiz said', 'Ana Ruiz'],
  ['deputy commissioner Lee Oh said', 'deputy commissioner Lee Oh'],
  ['a spokesman for Acme said', 'a spokesman for Acme [a spokesman]'],
  ['she said', 'she'],
  ['one of the men said', 'one of the men [one]'],
  ['both said', 'both'],
  ['the said man', null],
  ['34 passengers said', '34 passengers'],
  ['34 said', null],
  ['afterwards she', null],
  ['looking up', null],
  ['the retired judge said', 'the retired judge'],
  ['the newly elected mayor said', 'the newly elected mayor'],
  ['a Tuesday statement said', 'a Tuesday statement'],
  ['Tuesday was', null],
  ['Ana de la Cruz said', 'Ana de la Cruz'],
  ['the mayor of Dole said', 'the mayor of Dole [the mayor]'],
  ['the mayor of the town of Dole in May', 'the mayor of the town of Dole [the mayor]'],
  ['a person close to the firm said', 'a person close to the firm [a person close]'],
  ['Ana Ruiz and Bo Hale said', 'Ana Ruiz and Bo Hale'],
  ['Ana Ruiz and her brother said', 'Ana Ruiz and her brother'],
  ['Ana Ruiz and he said', 'Ana Ruiz'],
  ['chef and author Mina Park said', 'chef and author Mina Park'],
  ['owner and head roaster Bo Li said', 'owner and head roaster Bo Li'],
  ['owner and head said', 'owner'],
  ['the Leeds native said', 'the Leeds native'],
  ['Ana Ruiz’s lawyer said', 'Ana Ruiz ’s lawyer'],
  ['the boys’ teacher said', 'the boys ’ teacher'],
  ['a claim said', 'a claim'],
  ['the two wrote', 'the two'],
  ['a 2019 report said', 'a 2019 report'],
  ['Acme campaign spokesman Jo Li said', 'Acme campaign spokesman Jo Li'],
  ['Li one day said', 'Li'],
  ['the', null],
  ['his', null],
  ['his wife said', 'his wife'],
  ['that said', null],
  ['that man said', null],
  ['this was', null],
  ['all of the men said', 'all of the men [all]'],
  ['he of the hills said', 'he'],
  ['Mr. van Dyk said', 'Mr. van Dyk'],
  ['AC/DC said', 'AC / DC'],
  ['goats said', 'goats'],
  ['goat said', null],
  ['yesterday he', null],
  ['when she', null],
  ['who said', null],
  ['neither Ruiz nor Hale said', 'neither Ruiz nor Hale'],
  ['three women said', 'three women'],
  ['most said', 'most'],
  ['another man said', 'another man'],
  ['a mother of three said', 'a mother of three [a mother]'],
  ['no one said', 'no one'],
  ['nobody said', 'nobody'],
  ['it said', 'it'],
  ['they of old said', 'they'],
  ['the old and the young said', 'the old and the young'],
  ['and Ruiz said', null],
  ['is it', null],
])('%s begins with the phrase %s', ([text, expected]) => {
  const range = rangeOf(text);
  expect(wordsOf(range.tokens, readPhraseAfter(range))).toBe(expected);
});

test.for<[string, string | null]>([
  ['the mayor of Dole', 'the mayor of Dole [the mayor]'],
  ['a spokesman for Acme in Leeds', 'a spokesman for Acme in Leeds [a spokesman]'],
  ['but she', 'she'],
  ['a mother of three', 'a mother of three [a mother]'],
  ['the three', 'three'],
  ['on Tuesday', null],
  ['in a Tuesday statement', 'a Tuesday statement'],
  ['he and Ana Ruiz', 'Ana Ruiz'],
  ['Bo Hale and Ana Ruiz', 'Bo Hale and Ana Ruiz'],
  ['Ana Ruiz’s lawyer', 'Ana Ruiz ’s lawyer'],
  ['the boys’ teacher', 'the boys ’ teacher'],
  ['his wife', 'his wife'],
  ['to his wife', 'his wife'],
  ['Ana de la Cruz', 'Ana de la Cruz'],
  ['with Ana de Lyon', 'Ana de Lyon'],
  ['Former president Ruiz', 'Former president Ruiz'],
  ['Yesterday president Ruiz', 'president Ruiz'],
  ['However Ruiz', 'Ruiz'],
  ['the goat', 'the goat'],
  ['saw the goat', 'the goat'],
  ['a claim', 'a claim'],
  ['the newly elected mayor', 'the newly elected mayor'],
  ['when the mayor', 'the mayor'],
  ['that the mayor', 'the mayor'],
  ['quickly', null],
  ['quickly then', null],
  ['34', null],
  ['the 34', 'the 34'],
  ['goats', 'goats'],
  ['two goats', 'two goats'],
  ['men of the town of Dole by the sea', 'men of the town of Dole by the sea [men]'],
  [
    'the old man of the sea of the hills of the town',
    'the old man of the sea of the hills of the town [the old man]',
  ],
  ['AC/DC', 'AC / DC'],
])('%s ends with the phrase %s', ([text, expected]) => {
  const range = rangeOf(text);
  expect(wordsOf(range.tokens, readPhraseBefore(range))).toBe(expected);
});

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

describe('a signature', () => {
  test.for<[text: string, named: string | null, line: string | null, unnamed: string | null]>([
    ['— Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ['—— Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ['-- Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz', null, 'Ana Ruiz', null],
    ['— Ana Ruiz, mayor', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz , mayor [Ana Ruiz]'],
    ['— Ana Ruiz said', null, null, null],
    ['— Ana Ruiz said so', null, null, null],
    ['(Ana Ruiz)', 'Ana Ruiz', 'Ana Ruiz', null],
    ['(Ana Ruiz).', 'Ana Ruiz', 'Ana Ruiz', null],
    ['(Ana Ruiz) said', null, null, null],
    ['(Ana Ruiz said)', null, null, null],
    ['(Ana Ruiz', null, null, null],
    ['— @ana', '@ana', '@ana', null],
    ['— the mayor', null, 'the mayor', 'the mayor'],
    ['— They', null, null, null],
    ['— When', null, null, null],
    ['— Ana de la Cruz', 'Ana de la Cruz', 'Ana de la Cruz', 'Ana de la Cruz'],
    ['— Ana de', null, 'Ana de', 'Ana de'],
    ['— Ana and Bo', 'Ana and Bo', 'Ana and Bo', 'Ana and Bo'],
    ['— Ana and he', null, null, null],
    ['— Ana Bo Cy Dan Ed Flo Gus', null, 'Ana Bo Cy Dan Ed Flo Gus', 'Ana Bo Cy Dan Ed Flo Gus'],
    ['— Ana Ruiz.', 'Ana Ruiz', 'Ana Ruiz', null],
    ['— Ana Ruiz. Left', null, null, null],
    ['— Ana Ruiz at sea', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz at sea [Ana Ruiz]'],
    ['— Ana Ruiz | Dole', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz | Dole [Ana Ruiz]'],
    ['— Ana Ruiz [Dole]', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz [ Dole ] [Ana Ruiz]'],
    ['— Ana Ruiz • Dole', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz • Dole [Ana Ruiz]'],
    ['— Ana Ruiz – Dole', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz – Dole [Ana Ruiz]'],
    ['— Ana Ruiz 🐐', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz 🐐'],
  ])('%s: %s; on a line of its own: %s; unnamed: %s', ([text, named, line, unnamed]) => {
    const range = rangeOf(text);
    expect(wordsOf(range.tokens, readSignature(range))).toBe(named);
    expect(wordsOf(range.tokens, signatureOf(range.tokens, false))).toBe(line);
    expect(wordsOf(range.tokens, readUnnamedSigner(range))).toBe(unnamed);
  });

  test.for<[string, string | null]>([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz, Dole', 'Ana Ruiz'],
    ['Mayor Ruiz', 'Mayor Ruiz'],
    ['Ana', null],
    ['Dole, Ohio', null],
    ['Ana Ruiz, Dole, in May', 'Ana Ruiz'],
    ['Ana Ruiz, Dole.', null],
    ['Ana Ruiz left', null],
    ['Ana Ruiz, of the town of Dole on sea', 'Ana Ruiz'],
    ['Ana Ruiz, of the town of Dole on the sea', null],
    ['(Ana Ruiz)', 'Ana Ruiz'],
    ['(Dole)', null],
  ])('is the line %s: %s', ([text, expected]) => {
    const { tokens } = rangeOf(text);
    expect(wordsOf(tokens, signatureOf(tokens, false))).toBe(expected);
    if (!text.startsWith('(')) expect(signatureOf(tokens, true)).toBe(null);
  });
});

describe('the clauses of a sentence', () => {
  /** Joined by a word: +; subordinate: *. The finite verb behind the bar: a listed one, and one of any kind. */
  test.for<[text: string, clauses: string, listed: string | null, any: string | null]>([
    ['Als er kam, sagte Ruiz, dass es regnet', 'Als er kam* / sagte Ruiz / dass es regnet*', 'kam', 'kam'],
    ['Ruiz kam und sagte es', 'Ruiz kam / sagte es+', 'kam', 'kam'],
    ['Ruiz und Hale kamen und Moor', 'Ruiz und Hale kamen und Moor', 'kamen', 'kamen'],
    ['Ruiz (der Bürger, der kam) sagte es', 'Ruiz ( der Bürger , der kam ) sagte es', null, 'sagte'],
    ['Ruiz (der', 'Ruiz ( der', null, null],
    ['Der Mann, der kam, lachte', 'Der Mann / der kam* / lachte', 'kam', 'kam'],
    ['Der Mann, in dem er wohnt, lachte', 'Der Mann / in dem er wohnt* / lachte', null, 'wohnt'],
    ['Der Mann, der Bürgermeister, lachte', 'Der Mann / der Bürgermeister / lachte', null, 'lachte'],
    ['Als Begründung sagte Ruiz', 'Als Begründung sagte Ruiz', null, 'sagte'],
    ['Als er kam, lachte Ruiz', 'Als er kam* / lachte Ruiz', 'kam', 'kam'],
    ['Wie Ruiz sagte, regnet es', 'Wie Ruiz sagte* / regnet es', null, 'sagte'],
    ['Ruiz sagte, wie er sagte, nichts', 'Ruiz sagte / wie er sagte* / nichts', null, 'sagte'],
    ['Er kam – sie ging; es regnete', 'Er kam / sie ging / es regnete', 'kam', 'kam'],
  ])('%s: %s; its verbs are %s and %s', ([text, expected, listed, any]) => {
    const range = rangeOf(text, german);
    const { tokens } = range;
    const clauses = clausesOf(range);
    const shown = clauses.map(({ from, to, isJoined }, at) => {
      const words = tokens.slice(from, to).map((token) => token.text);
      return `${words.join(' ')}${isJoined ? '+' : ''}${isSubordinate({ tokens, clauses, index: at }) ? '*' : ''}`;
    });
    expect(shown.join(' / ')).toBe(expected);
    expect(tokens[finiteIn(range) ?? -1]?.text ?? null).toBe(listed);
    expect(tokens[finiteIn(range, true) ?? -1]?.text ?? null).toBe(any);
  });

  test.for<[string, boolean]>([
    ['der', true],
    ['er', true],
    ['Ruiz', true],
    ['Herr', true],
    ['Frau', true],
    ['dem', false],
    ['einem', false],
    ['gestern', false],
    ['in', false],
    ['es', false],
    ['34', false],
    ['sagte', false],
  ])('%s may begin a subject: %s', ([word, expected]) => {
    expect(isFirstPart(rangeOf(word, german).tokens[0])).toBe(expected);
  });
});

test.for<[string, boolean]>([
  ['a |claim', true],
  ['a rare |claim', true],
  ['his recent |remarks', true],
  ['the coroner |remarks', false],
  ['the coroner |remark', true],
  ['the |remarks', true],
  ['Ruiz’s |claim', true],
  ['Ruiz |claims', false],
  ['in |terms of', true],
  ['a big old bad |claim', false],
  ['his blog |post', true],
  ['the Blue |claim', false],
  ['his long, |claim', false],
  ['no |claim', true],
  ['they |claim', false],
])('in %s the word behind the bar is a noun: %s', ([text, expected]) => {
  const { tokens, starts } = tokenize(text.replace('|', ''), [], english);
  expect(isNounUse(tokens, starts.indexOf(text.indexOf('|')))).toBe(expected);
});
