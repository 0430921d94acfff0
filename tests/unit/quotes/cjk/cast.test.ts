import { expect, test } from 'vitest';
import { findCast } from '../../../../src/quotes/cjk/cast.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { PatternGrammar } from '../../../../src/quotes/languages/pattern-grammar.ts';

test.for<[lang: string, lines: string, word: string, isName: boolean]>([
  // It says something, looks like a name, or heads three clauses.
  ['zh', '少安说，走。', '少安', true],
  ['zh', '王敏走了。', '王敏', true],
  ['zh', '小燕走了。', '小燕', true],
  ['zh', '少安走了。¶少安笑了。¶少安来了。', '少安', true],
  ['zh', '少安走了。¶少安笑了。', '少安', false],
  ['zh', '这时少安走了。¶这时少安笑了。¶这时少安来了。', '少安', true],
  ['zh', '这时少安走了。¶这时少安笑了。¶这时少安来了。', '这时', false],
  ['zh', '向阳走了。¶向阳笑了。¶向阳来了。', '向阳', true],
  ['zh', '少安走了。¶少安笑了。¶少安来了。¶少安走走了。¶少安走走了。¶少安走走了。', '少安走', false],
  // Something is done to it that is done to the living, and it acts as well.
  ['ko', '정희에게 갔다. 정희는 왔다. 정희는 앉았다.', '정희', true],
  ['ko', '정희에게 갔다. 정희는 왔다.', '정희', false],
  ['ko', '그는 갔다. 그에게 왔다. 그는 앉았다. 그는 봤다.', '그', false],
  ['ko', '오늘은 갔다. 오늘에게 왔다. 오늘은 앉았다. 오늘은 봤다.', '오늘', false],
])('in %s, %s: %s is a name: %s', ([lang, lines, word, isName]) => {
  const cast = findCast(lines.split('¶'), chooseLanguage(lang).patterns as PatternGrammar);
  expect(cast.has(word)).toBe(isName);
});
