import { describe, expect, test } from 'vitest';
import { CLASSIFICATION_RULES } from '../../../../src/quotes/classify/classify-quote.ts';
import { settingOf } from '../../../../src/quotes/classify/setting.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { MarkedSpan } from '../../../../src/quotes/marks/pair-marks.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import { lastInside, splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

/** Whether a rule holds for all quotes of a text, or for none. */
function holds(name: string, text: string, lang: string): boolean {
  const language = chooseLanguage(lang);
  const rule = CLASSIFICATION_RULES.find(([own]) => own === name);
  if (rule === undefined) throw new Error(`there is no rule ${name}`);
  const { spans } = pairMarks(text, language);
  const { tokens } = tokenize(text, spans, language);
  const sentences = splitSentences(
    tokens,
    spans.map((span) => lastInside(text, span)),
  );
  const answers = spans.map((span, quote) => {
    const at = tokens.findIndex((token) => token.quote === quote);
    const sentence = sentences.find(({ from, to }) => from <= at && at < to);
    if (sentence === undefined) throw new Error('no sentence');
    return rule[2](
      settingOf({ text, tokens, sentence, at, span: span as MarkedSpan, earlier: [], language }),
    );
  });
  if (new Set(answers).size !== 1) throw new Error('it holds for some');
  return answers[0] === true;
}

/** For each rule, whether or not an earlier one would decide: where it holds, and texts much like these where it does not. */
describe.for<[rule: string, where: readonly string[], elsewhere: readonly string[], lang?: string]>([
  [
    'title-behind-its-noun',
    [
      'A film titled “Low Tide” came.',
      'A film titled “low tide and high” came.',
      'The Inn, known as the “Anvil”, shut.',
      'The inn is known affectionately as “the barn”.',
      'A boat called “Low Tide” came in.',
      'A page called, “Low Tide in Leeds”, is new.',
      'The page was called “Low Tide”.',
      'The so-called “tide” is here.',
      'A boat, called “Low Tide”, came in.',
    ],
    [
      'The inn is known affectionately by all as “the barn”.',
      'A boat called “low tide” came in.',
      'He called “Low Tide” to us.',
      'He called for “a truce of all”.',
      'Ruiz called “Low Tide” a bore.',
    ],
  ],
  [
    'title-behind-its-noun',
    ['Dans son dernier livre, « Les Marées hautes du vieux port », il dit tout.'],
    [
      'Dans son dernier livre, « Les Marées hautes du vieux grand port », il dit tout.',
      'Dans son dernier livre, « les marées », il dit tout.',
    ],
    'fr',
  ],
  [
    'title-of-work',
    [
      'Her paper, “Tides and Time,” found little.',
      'Moss’s paper, “Tides and Time,” found little.',
      'Moss’s long new paper, “Tides and Time,” found little.',
      'Her paper, “Low Tides,” found little.',
    ],
    [
      'A paper, “Tides and Time,” found little.',
      'Her paper “Tides and Time” found little.',
      'Her paper, “tides and time,” found little.',
      'Her paper, “Tides,” found little.',
      'Her Paper, “Tides and Time,” found little.',
      'Her sister, “Tides and Time,” found little.',
      'Her answer, “Tides and Time,” was short.',
      'Her goat, “Tides and Time,” was short.',
      'Her long talk of a paper, “Tides and Time,” is old.',
      'Her paper: “Low Tides” found little.',
    ],
  ],
  [
    'work-and-year',
    ['“Low Tide” (2005) is good.', '“Low Tide” (1905).', '“Low Tide” (2005)'],
    ['“Low Tide” (205) is good.', '“Low Tide” (2005, Ruiz) is good.', '“Low Tide” 2005 is good.'],
  ],
  [
    'title-alone',
    [
      '“How to Sail in Spring”',
      '“Sail in Spring.” Tide Press, https://tide.example.',
      '“Low Tides.” Tide Press, https://tide.example.',
    ],
    [
      '“How to Sail”',
      '“How to sail in the spring”',
      '“How to Sail in Spring.”',
      '“Tides.” Tide Press, https://tide.example.',
      '“Low Tides!” Tide Press, https://tide.example.',
    ],
  ],
  [
    'named-by-nobody',
    [
      'It is often called “the gate”.',
      'What is called “the gate” is a hedge.',
      'It’s called “the gate”.',
      'He’s called “the gate”.',
      'Firms (called “anchors”) sank.',
      'Romney, called “Mr. No”, left.',
      'Bags of coffee described as “magic” sold.',
      'The line has long been considered a “red line”.',
      'It is referred to as “oaking”.',
      'Those called “anchors” sank.',
    ],
    [
      'It was called “a sham” by Ruiz.',
      'Ruiz called it “the gate”.',
      'Romney, for one, called it “a sham”.',
      'Bags described as “magic” sold.',
      'They were called for “a truce”.',
    ],
  ],
  [
    'example',
    [
      'Terms like “daily rate” help.',
      'Terms such as “daily rate” help.',
      'Questions like “what?” and “who?” help.',
      'Terms like “small,” “large,” and “long” help.',
      'Terms such as, “daily rate” help.',
    ],
    [
      'Ruiz said words like “daily rate” help.',
      'They met here, chanting words like “daily rate”.',
      'They are as “daily rate” goes.',
      'Like “daily rate”, it is new.',
    ],
  ],
  [
    'range',
    [
      'It went from “good” to “bad” in a year.',
      'It went from asking “why me?” to “why not?” in a year.',
      'Between “small” and “large” lies much.',
      'From “good” to “bad” to “worse” it went.',
    ],
    [
      'From “small” they went on.',
      'From “small” over the many years that have now gone by to “large” it went.',
    ],
  ],
  [
    'words-themselves',
    [
      'It translates to “three folds”.',
      'It means “soon”.',
      'The prompt “make it rain” worked.',
      'The idea of “low tide” will stay.',
      'The jars were labelled “for the lab”.',
      'It means “a tide that is low now”.',
      'The idea of “low tide too” will stay.',
    ],
    [
      'It means “soon and for all of us here today”.',
      'The idea of “low tide and high water” will stay.',
      'The jars were labelled “for the lab” by Ruiz.',
      '“Soon” means nothing.',
      'Prompt “make it rain” now.',
      'It means “soon, and far,” he said.',
      'It means “a tide that is low right now”.',
      'The idea of “low tide too now” will stay.',
    ],
  ],
  [
    'attribute-of-noun',
    ['Our “How to price” section is new.', 'A “pay as you land” fee is new.'],
    [
      'Our “How to price” Section is new.',
      'Our “How to price” is new.',
      'Our “How to price” and more are new.',
      'Ruiz said our “How to price” section is new.',
      'Ruiz called our “How to price” section new.',
      'See “How to price” section now.',
    ],
  ],
  [
    'called-word',
    ['“Low tide” is a term.', 'The “low tide” is an odd old expression.'],
    [
      '“Low tide” is the term.',
      '“Low tide” is an odd hour.',
      '“Low tide” is an hour of a term.',
      '“Low tide” has a term.',
      '“Low tide by the quay of the town” is a term.',
    ],
  ],
  [
    'thing-added',
    ['Ruiz added a “round window” to it.'],
    [
      'Ruiz added “a round window” to it.',
      'Ruiz made a “round window”.',
      'Ruiz added the “round window” to it.',
    ],
  ],
  [
    'title-written',
    ['Hale wrote “The Low Tide” with Orr.', 'Hale, who wrote “The Low Tide,” left.'],
    [
      'Hale wrote “Low Tide!” on it.',
      'Hale wrote “the low tide” on it.',
      'Hale said “The Low Tide” then.',
      'Hale wrote “Tide” with Orr.',
    ],
  ],
  [
    'label',
    ['The “save and close” button is red.', 'The “save it and close it now” button is red.'],
    [
      'The “save and close” door is red.',
      'The “Save.” button is red.',
      'The “save it and close it right now” button is red.',
    ],
  ],
  [
    'words-on-screen',
    [
      'Click “save and close”.',
      'Click on “save and close”.',
      'Press the “save and close” button.',
      'He clicked “save and close”.',
      'Click “save it and close it now”.',
    ],
    ['Click it, “save and close”.', 'Click “save it and close it right now”.'],
  ],
  [
    'cited',
    [
      'Hale wrote of it (“Low tides”, chapter 5).',
      'Hale wrote of it (“Low tides of the old sea”, chapter 5).',
    ],
    [
      'Hale wrote of it (“low tides”, chapter 5).',
      'Hale wrote of it “Low tides”, chapter 5.',
      'Hale wrote of it (“Low tides” chapter 5).',
      'Hale wrote of it (“Low tides of the very old sea”, chapter 5).',
    ],
  ],
  [
    'named-by-anybody',
    ['Bankers may call it a “tide advance”.'],
    [
      'Bankers call it a “tide advance”.',
      'You might well call it a “tide advance”.',
      'You might call it, as many do here, a “tide advance”.',
    ],
  ],
  [
    'title-behind-label',
    [
      'Read next: “How to Sail in Spring”',
      'Step #2: “How far should we sail?”',
      'Chapter 5: “How to Sail”',
      'Read next: “Low tide”',
    ],
    [
      'Step two: “How far should we sail?”',
      'Ruiz: “How to Sail in Spring”',
      'Read next: “sail.”',
      'Next: “Sail”',
      'Chapter 5000: “How to Sail”',
      'Read next, “Low Tide”',
      '5: “Low tide in the sea.”',
    ],
  ],
  [
    'saying',
    [
      'The old saying goes, “Tide waits.”',
      'There is a saying: “Tide waits.”',
      'Our motto is “Tide waits”.',
      '“Tide waits” is their motto.',
      '“Tide waits” was the firm’s slogan.',
      'The saying “Tide waits” is old.',
    ],
    [
      '“Tide waits” is on their motto.',
      'Ruiz saying “Tide waits” was new.',
      'With Ruiz saying, “Tide waits.”',
      'A sign saying “Tide waits” is there.',
      '“Tide waits” is, in a way that nobody in the town has seen, a motto.',
      'A man saying “Tide waits” came.',
      'Motto “Tide waits” is old.',
    ],
  ],
  [
    'not-said',
    [
      'It is a way of saying “soon”.',
      'Instead of saying, “no,” he left.',
      'He is free to say “no”.',
      'He wants to say “no”.',
      'Without saying “no”, he left.',
      'He is free to say “no to all of that now”.',
    ],
    [
      'He went on to say “no”.',
      'He left, saying “no”.',
      'Without a saying “no”, he left.',
      'He is free to say “no to all of that right now”.',
      'To say “no” is free.',
      'It is a way of “soon”.',
    ],
  ],
  [
    'hypothetical',
    [
      'You might say, “It is early.”',
      'Ruiz did not say, “It is early.”',
      'Ruiz didn’t say “It is early.”',
      'Nobody says, “It is early.”',
      'People say, “It is early.”',
      'If she had said, “It is early,” he had left.',
      'She shrugged, as if to say, “It is early.”',
      'A good tutor will say, “It is early.”',
      'Ask yourself, “Is it early?”',
      'Ask Ruiz, “Is it early?”',
      'Imagine a friend telling you, “It is early.”',
      'Just imagine a friend telling you, “It is early.”',
      'I will prompt the model: “Draw it.”',
      'I begin each prompt with: “Draw it.”',
      '“It is early,” you might say.',
      '“It is early,” said no one ever.',
      '“Why?” you may wonder.',
      'It is common for pilots to say, “It is early.”',
      'When your boss says, “It is early,” he means you.',
      'You might hear a pilot say, “It is early.”',
      'Many people often ask me, “Is it early?”',
      'Say something like, “It is early.”',
      'I’ll prompt the model: “Draw it.”',
      'I’ll say, “It is early.”',
      'I will often say, “It is early.”',
      'Everybody says, “It is early.”',
      'And say, “It is early.”',
      'If asked, say “Stay.”',
    ],
    [
      'You said, “It is early.”',
      'People said, “It is early.”',
      'The good tutor will say, “It is early.”',
      'Ruiz did not just say, “It is early.”',
      'Ruiz asked, “Is it early?”',
      'Ruiz would often say, “It is early.”',
      'A friend who can imagine it told you, “It is early.”',
      'I prompted the model: “Draw it.”',
      '“It is early,” said Ruiz.',
      '“Why?” Ruiz may wonder.',
      'When my boss said, “It is early,” he meant me.',
      'I heard a pilot say, “It is early.”',
      'I will prompt the model; it draws: “Draw it.”',
      'I will prompt “Ada”: “Draw it.”',
      'I stop and ask, “Is it early?”',
      'They might stop and they ask, “Is it early?”',
      'When the guests ask, “Is it early?”',
      'When they ask, “Is it early?”',
      'Everybody said, “It is early.”',
      'Every Smith said, “It is early.”',
      'Guests go to the desk and ask, “Is it early?”',
    ],
  ],
  [
    'reporting-clause',
    [
      '“It is early,” Ruiz said.',
      '“It is early,” according to Acme.',
      '“It is early,” she beamed.',
      '“Go on!” blustered Ada.',
      '“Sit,” Tom commanded.',
      '“It is early now” Ruiz said.',
      '“It is early now” was all his answer.',
      '“It is early now” was a joke, Ruiz said.',
      '“It is early now” is a joke according to Ruiz.',
    ],
    [
      '“It is early” Ruiz said.',
      '“It is early.” Ruiz said.',
      '“It is early;” Ruiz said.',
      '“early” Ruiz said.',
      'On ABC’s “This Week,” Ruiz said so.',
      '“It is early,” which Ruiz said.',
      '“Sit!” Tom sat down.',
      '“It is early,” a man in the town of Dole on the river that goes by the mill and the old bridge of the three goats there said.',
      '“It is early,” the end.',
      '“Early,” the end.',
      '“It is early now” was no joke.',
      '“It is early now” was the only thing he had as an answer.',
      '“But it is,” returned',
      '“So early,” came the boat.',
      '“It is so,” came the boat.',
    ],
  ],
  ['reporting-clause', ['„Idę” – cicho dodała.'], ['„Idę” – Dodała.', '„Idę” – wyszła.', '„Idę” –'], 'pl'],
  [
    'reporting-clause',
    ['«Sì» disse la madre.', '«Sì» disse Anna.'],
    ['«Sì» prese Anna.', 'Il «sì» disse Anna, è bello.'],
    'it',
  ],
  [
    'reporting-clause',
    ['« Non » — dit Ruiz.'],
    ['« Je pars », et voilà.', 'Le « non » – dit Ruiz – est clair.'],
    'fr',
  ],
  [
    'lead-in',
    [
      'Ruiz said, “It is early.”',
      'Ruiz said, “it is early for all of us”.',
      'Ruiz said — “It is early.”',
      'Her answer: “No.”',
      'As Ruiz points out, “It is early.”',
      'Ruiz said “It is early.”',
      'Ruiz told him, “How to Sail,” and left.',
      'Ruiz told Orr’s wife, Eve, “How to Sail.”',
      'Ruiz said – “It is early.”',
      'Ruiz thought, “Early.”',
    ],
    [
      'Ruiz said, “it is early”.',
      'Ruiz left, “It is early.”',
      'Her answer: “no”',
      'Myth 6: “Low fat” foods are better.',
      'As Ruiz points out, “it is early”',
      'Ruiz said “It is early” then.',
      'Ruiz said “it is early” then.',
      'Ruiz said “It Is Early.”',
      'Ruiz saw him, who said it of the boat, “How to Sail.”',
    ],
  ],
  [
    'signature',
    ['“Plant trees.” —Nora Blom', '“A triumph” (The Herald)', '“Plant trees.” — a man of Dole'],
    ['“Low Tide” (Penguin)', '“Plant trees” — a man of Dole', 'It was “A triumph” — Nora Blom'],
  ],
  [
    'sentence-alone',
    [
      '“They cheated.”',
      'It rained. ‘They cheated.’',
      '“They cheated”.',
      '“They cheated us again”',
      '★★★ “They cheated.”',
    ],
    ['‘They cheated.’', 'It rained. ‘They cheated’', '‘They cheated’.', '“They cheated us”'],
  ],
  [
    'cry',
    ['Chants of “Low Tide!” rose.'],
    ['Chants “Low Tide!” rose.', 'A boat of “Low Tide!” rose.', 'Words of “Low Tide!” rose.'],
  ],
  [
    'title-of-place',
    ['Hale describes it in “Tides You Fear”.', 'Hale describes it in “Low Tides”.'],
    ['Hale describes it in “Tides”.', 'Hale describes it in “tides you fear”.'],
  ],
  [
    'proper-name',
    ['He called it the “Long Wharf”.'],
    ['He called it a “Long Wharf”.', 'He called it the “Wharf”.', 'He called it the “long wharf”.'],
  ],
  [
    'question-to-answer',
    ['It helps people answer the question: “Where are we?”', 'A question that many ask is, “Is it early?”'],
    [
      'It raises the question, “Where are we?”',
      'Her question is, “Is it early?”',
      'To answer the man: “Where are we?”',
    ],
  ],
  [
    'question-of-nobody',
    [
      'It raises one of the questions owners ask: “What is it?”',
      'Spring comes with the dreaded question: “Do I cut it?”',
      'It comes with a question that is as hard: “Do I cut it?”',
    ],
    [
      'Ruiz asked the question: “Do I cut it?”',
      'He opened with a question: “Why?”',
      'It comes with the question that Ruiz had: “Do I cut it?”',
      'Ruiz’s boat comes with a question: “Do I cut it?”',
      'It said so with a question: “Do I cut it?”',
    ],
  ],
  [
    'interrupted',
    ['“Well” – Ana came – “you are late.”'],
    [
      '“Well” – she left.',
      '“Well” –',
      'Well – Ana came – “you are late.”',
      '“Well”, Ana came – “you are late.”',
    ],
  ],
  [
    'name-of-noun',
    ['Die Enzyklika „Deus caritas est et manet semper“ ist alt.', 'Enzyklika „Deus caritas est“ ist alt.'],
    [
      'Die Enzyklika „Deus caritas est et manet semper hic“ ist alt.',
      'Die Enzyklika „Deus caritas est!“ ist alt.',
      'Er sagte Orr „Deus caritas est“ laut.',
    ],
    'de',
  ],
  [
    'gloss',
    [
      'Orr sprach für Palang (etwa: „Partei der Stärke“).',
      'Orr sprach für Palang [etwa: „Partei der Stärke“].',
    ],
    [
      '(etwa: „Partei der Stärke“) ist neu.',
      'Orr sprach für Palang (etwa: „Partei der Stärke!“).',
      'Orr sprach, (etwa: „Partei der Stärke“).',
      'Orr sprach (ja „nein“ „Partei der Stärke“).',
    ],
    'de',
  ],
])('%s', ([rule, where, elsewhere, lang = 'en']) => {
  test.for(where)('holds in %s', (text) => expect(holds(rule, text, lang)).toBe(true));
  test.for(elsewhere)('not in %s', (text) => expect(holds(rule, text, lang)).toBe(false));
});
