import { expect, test } from 'vitest';
import { castOf } from '../../../../src/quotes/cjk/cast.ts';
import type { Range } from '../../../../src/quotes/cjk/fold-quotes.ts';
import { headOf, knownSubject, lastSubject } from '../../../../src/quotes/cjk/subjects.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { PatternGrammar } from '../../../../src/quotes/languages/pattern-grammar.ts';

const grammarOf = (lang: string, names: readonly string[]) => ({
  ...(chooseLanguage(lang).patterns as PatternGrammar),
  cast: castOf(new Set(names)),
});

const wordsOf = (line: string, range: Range | null) =>
  range === null ? null : line.slice(range.from, range.to);

test.for<[clause: string, head: string | null]>([
  ['李建国说', '李建国'],
  ['李建国的妻子说', '李建国的妻子'],
  ['李建国的声音说', '李建国'],
  ['李建国身后的刘燕说', '刘燕'],
  ['在校大学生冯雪说', '冯雪'],
  ['娘说', '娘'],
  ['车说', null],
  ['A说', 'A'],
  ['王', null],
])('the clause %s is about %s', ([clause, head]) => {
  expect(wordsOf(clause, headOf(clause, { from: 0, to: clause.length }, grammarOf('zh', [])))).toBe(head);
});

/** The last subject, and whom it is about of those who are known. */
test.for<[line: string, names: readonly string[], last: string | null, known: string | null]>([
  ['영희는 회의가', [], '영희', null],
  ['영희는 상황이 나쁘다', ['영희'], '영희', '영희'],
  ['관계자는 상황이 나쁘다', [], '관계자', '관계자'],
  ['시장은 온다', [], '시장', null],
  ['회의는 온다', [], '회의', null],
])('%s, where %s are known, has %s and is about %s', ([line, names, last, known]) => {
  const [range, grammar] = [{ from: 0, to: line.length }, grammarOf('ko', names)];
  expect(wordsOf(line, lastSubject(line, range, grammar))).toBe(last);
  expect(wordsOf(line, knownSubject(line, range, grammar))).toBe(known);
});
