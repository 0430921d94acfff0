import { expect, test } from 'vitest';
import { NO_CAST } from '../../../../src/quotes/cjk/cast.ts';
import { classifyCjk } from '../../../../src/quotes/cjk/classify.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { PatternGrammar } from '../../../../src/quotes/languages/pattern-grammar.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';

/** Each quote of a paragraph in short: its kind, the rule that found it, and the words for who says it, if any. */
function readingsOf(lang: string, text: string): readonly string[] {
  const language = chooseLanguage(lang);
  const grammar = { ...(language.patterns as PatternGrammar), cast: NO_CAST };
  const { folded, readings } = classifyCjk(text, pairMarks(text, language).spans, grammar);
  return readings.map(({ kind, rule, subject }) =>
    [kind, rule, ...(subject === null ? [] : [folded.line.slice(subject.from, subject.to)])].join(' '),
  );
}

test.for<[lang: string, text: string, readings: readonly string[]]>([
  // A verb or a name before a colon.
  ['zh', '王明说：“今天就到这里吧。”', ['speech reported 王明']],
  ['zh', '王明：“今天就到这里吧。”', ['speech reported 王明']],
  ['zh', '王明:“今天就到这里吧。”', ['speech reported 王明']],
  ['zh', '走：“今天就到这里吧。”', ['speech sentence']],
  ['zh', '王明告诉记者：“今天就到这里吧。”', ['speech reported 王明']],
  ['zh', '王明说，记者：“今天就到这里吧。”', ['speech reported 记者']],
  // Without a colon, it is part of the sentence.
  ['zh', '王明说“没用”。', ['fragment reported 王明']],
  ['zh', '王明批评政府“没用”。', ['fragment reported 王明']],
  ['zh', '王明称赞他是“好人”。', ['fragment reported 王明']],
  ['zh', '王明说，他走了，“今天就到这里吧。”', ['fragment reported 王明']],
  // A verb behind, which is not that of the next quote.
  ['zh', '“今天就到这里吧。”王明说。', ['speech reported 王明']],
  ['zh', '“今天就到这里吧”，王明说。', ['speech reported 王明']],
  ['zh', '“今天就到这里吧。”王说。', ['speech sentence']],
  ['zh', '“今天就到这里吧。”王明说：“走。”', ['speech sentence', 'speech reported 王明']],
  // A title has marks of its own, which alone in their sentence are as good as others.
  ['zh', '王明读了『红楼梦』。', ['other title-marks']],
  ['zh', '『今天就到这里吧。』', ['speech sentence']],
  ['zh', '“没用”', ['other term']],
  ['ja', '花子は「寒い」と言った。', ['speech reported 花子']],
  ['ja', '「寒い」と花子。', ['speech reported 花子']],
  ['ja', '「寒い」花子は首を振った。', ['speech reported 花子']],
  ['ja', '花子は「寒い」と書いた「本」を買った。', ['speech reported 花子', 'other term']],
  ['ja', '監督「もう行こうか」', ['speech reported 監督']],
  ['ja', '雨「もう行こうか」', ['other sentence']],
  ['ko', '“오늘은 그만하자.” 하고 정희는 말했다.', ['speech reported 정희']],
  ['ko', '정희는 “그만”이라고 말했다.', ['fragment reported 정희']],
  ['ko', '“그만” 정희는 갔다.', ['other term']],
])('in %s, %s has %s', ([lang, text, readings]) => expect(readingsOf(lang, text)).toEqual(readings));
