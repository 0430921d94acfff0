import { describe, expect, test } from 'vitest';
import { clausesOf, finiteIn, isFirstPart, isSubordinate } from '../../../../src/quotes/grammar/clauses.ts';
import { german, rangeOf } from './words.ts';

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
    ['Ruiz kam und heute sagte er', 'Ruiz kam und heute sagte er', 'kam', 'kam'],
    ['Er lachte, als Ruiz', 'Er lachte / als Ruiz*', null, 'lachte'],
    ['Er kam, Wie Ruiz sagte', 'Er kam / Wie Ruiz sagte', 'kam', 'kam'],
    ['Er kam, welcher das sah', 'Er kam / welcher das sah*', 'kam', 'kam'],
    ['Er kam; welcher das sah', 'Er kam / welcher das sah', 'kam', 'kam'],
    ['Er kam; der das sah', 'Er kam / der das sah', 'kam', 'kam'],
    ['Der alte grunzte', 'Der alte grunzte', null, 'grunzte'],
    ['Der Mann (er) grunzte', 'Der Mann ( er ) grunzte', null, 'grunzte'],
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
