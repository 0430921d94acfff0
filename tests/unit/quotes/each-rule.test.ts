import { describe, expect, test } from 'vitest';
import { ATTRIBUTION_RULES } from '../../../src/quotes/attribution/attribution-rules.ts';
import { CLASSIFICATION_RULES } from '../../../src/quotes/classify/classify-quote.ts';
import { kindsOf, speakersOf } from './voices.ts';

/** A text whose answer changes when a rule is gone from its list. */
type Row<Answer> = readonly [
  rule: string,
  text: string,
  answer: readonly Answer[],
  without: readonly Answer[],
  lang?: string,
];

describe('without a rule that says who, another answers or none', () => {
  const rows: readonly Row<string | null>[] = [
    [
      'split-quote',
      '“We lost,” Hale told the men, Ruiz said, “but not badly.”',
      ['Hale', 'Hale'],
      ['Hale', 'Ruiz'],
    ],
    ['plain-reporting-clause', 'As Orr wrote, “We lost,” Ruiz said.', ['Ruiz'], ['Orr']],
    [
      'source-in-marks',
      '„Wir gehen alle“, meldet die „Küstenpost“.',
      ['Küstenpost', null],
      ['nobody', null],
      'de',
    ],
    ['source-behind', 'Hale said “the bridge fell,” according to Ana Ruiz.', ['Ana Ruiz'], ['Hale']],
    ['as-clause', 'It was, as Blom put it, “a long walk”.', ['Blom'], [null]],
    [
      'as-clause-opening',
      'Zoals de brandweer meldde, konden alle bewoners “zonder letsel” weg.',
      ['de brandweer'],
      [null],
      'nl',
    ],
    ['cue-adjoining', 'Orr was quoted as saying “no”.', ['Orr'], [null]],
    // What a paper calls something is a term: with the verb of any other kind they would be its words.
    ['naming-adjoining', 'What the paper called “a slog” is over.', [null], ['the paper']],
    [
      'verb-adjoining',
      'What Ruiz thought “a slow slog,” Hale told her friends was a lark.',
      ['Ruiz'],
      ['Hale'],
    ],
    [
      'source-opening',
      'According to Ana Ruiz, “it fell when Bo Hale left,” a claim that Hale denied.',
      ['Ana Ruiz'],
      ['a claim'],
    ],
    ['reporting-clause', 'Ruiz told them “we lost,” Hale assured her friends.', ['Hale'], ['Ruiz']],
    ['in-words-of', 'It was, in Blom’s words, “a mess”.', ['Blom'], [null]],
    ['own-saying', 'Ruiz’s claim that “the bridge fell by itself” is old.', ['Ruiz'], [null]],
    ['signature', '“A triumph” (The Herald)', ['Herald'], ['nobody']],
    ['unnamed-signature', '“Mend it now.” – a reader', ['a reader'], ['nobody']],
    ['cue-beside', 'I said, “a slow slog”.', ['I'], [null]],
    ['verb-beside', 'Then came the dreaded question: “Do we stay, or do we leave?”', [''], ['nobody']],
    ['cue-before', 'Ruiz said what Hale calls a park is “a slog through mud”.', ['Ruiz'], ['Hale']],
    ['source-near', 'Ruiz thought the plan, according to Bo Hale, was “a slog”.', ['Bo Hale'], [null]],
    ['cue-behind', 'Hale thought the “slow start” over, Ruiz said.', ['Ruiz'], [null]],
    ['naming-before', 'Ruiz called those who think so “a disgrace to us”.', ['Ruiz'], [null]],
    ['verb-before', 'While Blom, the mayor, proposed we “wake up”, it rained.', ['Blom'], [null]],
    ['verb-behind', 'The “slow start to the year” pleased nobody, Ruiz thought.', ['Ruiz'], [null]],
    ['colon', 'It was no surprise to the pollster Nora Blom: “We lost.”', ['Nora Blom'], ['it']],
    [
      'opinion-holder',
      'Para el profesor Miguel Soto, “el problema es la sequía”.',
      ['Miguel Soto'],
      [null],
      'es',
    ],
  ];

  test.for(rows)('%s: %s', ([rule, text, answer, without, lang = 'en']) => {
    expect(speakersOf(text, lang)).toEqual(answer);
    expect(withoutRule(ATTRIBUTION_RULES, rule, () => speakersOf(text, lang))).toEqual(without);
  });

  test('each rule has a row', () => expect(namesOf(rows)).toEqual(namesOf(ATTRIBUTION_RULES)));
});

describe('without a rule that sorts, quotes are of another kind', () => {
  const rows: readonly Row<string>[] = [
    ['no-words', '“…,” he said.', ['other'], ['speech']],
    ['title-alone', '“How to Sail in Spring”', ['other'], ['speech']],
    ['sentence-alone', '“They cheated.”', ['speech'], ['other']],
    ['words-alone', ': “low tide”', ['other'], ['speech']],
    ['name-of-source', 'Kern sagte der „Küste heute“, dass er gehe.', ['other'], ['fragment'], 'de'],
    ['title-behind-its-noun', 'The boat called “Low Tide” came in, he said.', ['other'], ['fragment']],
    ['title-of-work', 'Moss’s paper, “Tides and Time,” found little.', ['other'], ['speech']],
    [
      'work-and-year',
      '“The tide goes out” (2005) and “It comes in” (2011) are his.',
      ['other', 'other'],
      ['fragment', 'fragment'],
    ],
    ['name-of-noun', 'Orr sagte, die Enzyklika „Deus caritas est“ sei alt.', ['other'], ['fragment'], 'de'],
    ['gloss', 'Orr sprach für Palang (etwa: „Partei der Stärke“).', ['other'], ['speech'], 'de'],
    ['term', 'Das nennt man „arbeiten mit beiden Händen“.', ['other'], ['fragment'], 'de'],
    [
      'title-before-its-noun',
      '„Das kleine Meer von oben“, so lautet der Titel.',
      ['other'],
      ['speech'],
      'de',
    ],
    ['named-by-nobody', 'Firms seek those considered “quick minds” these days.', ['other'], ['fragment']],
    ['example', 'Terms like “daily rate for two” help in planning.', ['other'], ['fragment']],
    [
      'range',
      'It went from “mail a patch to a list” to “press a button and wait”.',
      ['other', 'other'],
      ['fragment', 'fragment'],
    ],
    ['words-themselves', 'It translates to “three folds of a river”.', ['other'], ['fragment']],
    ['attribute-of-noun', 'Turn to our “How to price your work” wall for more.', ['other'], ['fragment']],
    ['thing-added', 'Ruiz added a “round window of tin” to it.', ['other'], ['fragment']],
    ['label', 'Ruiz told us that she saw a “try it free” button.', ['other'], ['fragment']],
    ['words-on-screen', 'Hale says to click on “save and close”.', ['other'], ['fragment']],
    ['cited', 'Hale wrote about it at length (“Low tides”, chapter 5).', ['other'], ['fragment']],
    ['named-by-anybody', 'Bankers may call them a “tide advance.”', ['other'], ['fragment']],
    ['title-behind-label', 'Related: “How to Sail in Spring”', ['other'], ['speech']],
    ['saying', 'The old saying goes, “The tide waits for nobody.”', ['other'], ['speech']],
    ['called-word', 'Hale thinks the “low tide” is an odd term.', ['other'], ['fragment']],
    ['question-to-answer', 'A common question is, “Where do people sail?”', ['other'], ['speech']],
    ['question-of-nobody', 'It comes with a question: “Do I cut it back?”', ['other'], ['speech']],
    ['hypothetical', 'Nobody says, “The tide is early.”', ['other'], ['speech']],
    [
      'beside-unsaid',
      'You could ask, “Who buys it?” or, “Who sells it?”',
      ['other', 'other'],
      ['other', 'speech'],
    ],
    ['not-said', 'It is a technical way of saying “words of that length”.', ['other'], ['fragment']],
    ['reporting-clause', 'According to the papers, “we lost,” Ruiz said.', ['speech'], ['fragment']],
    ['lead-in', 'The plaque said: “Mend the gate.”', ['speech'], ['fragment']],
    ['signature', '“Buy land.” —Ana Ruiz', ['speech'], ['other']],
    ['interrupted', '“Well” – Ana came nearer – “you are late.”', ['speech', 'speech'], ['other', 'other']],
    [
      'beside-term',
      'Ruiz said the jars were labelled “for the lab” or “not for sale”.',
      ['other', 'other'],
      ['other', 'fragment'],
    ],
    ['cry', 'Fans broke into chants of “Low Tide!”', ['fragment'], ['other']],
    [
      'verb-within',
      'Le président de la région, Marc Vidal, « regrette profondément » ce choix.',
      ['fragment'],
      ['other'],
      'fr',
    ],
    ['title-of-place', 'Hale describes the trap in “Tides You Should Fear”.', ['other'], ['fragment']],
    ['title-written', 'Hale, who wrote “The Low Tide” with Orr, is back.', ['other'], ['fragment']],
    ['proper-name', 'Hale called the pair the “Three Anchors.”', ['other'], ['fragment']],
    ['reported-title', 'Hale called Mr. Orr a “Sunday Sailor.”', ['fragment'], ['other']],
    ['title-case', 'He spoke on “Meet the Village” last week.', ['other'], ['fragment']],
    ['reported-word', 'The plan, she said, was “unfair”.', ['fragment'], ['other']],
    ['scare-word', 'The word “weir” is old.', ['other'], ['fragment']],
    ['reported-in-single-marks', 'Hale called the plan ‘a slow disaster’.', ['fragment'], ['other']],
    ['single-marks', 'Council vows to be ‘more careful’ with funds', ['other'], ['fragment']],
    ['reported', 'Hale said “the bridge fell,” according to Ana Ruiz.', ['fragment'], ['other']],
    ['beside-another', '“Go on!” blustered Ada Renn, “do it”.', ['speech', 'fragment'], ['speech', 'other']],
    ['long', 'By Blom’s own account, “it was grim in there”.', ['fragment'], ['other']],
  ];

  test.for(rows)('%s: %s', ([rule, text, answer, without, lang = 'en']) => {
    expect(kindsOf(text, lang)).toEqual(answer);
    expect(withoutRule(CLASSIFICATION_RULES, rule, () => kindsOf(text, lang))).toEqual(without);
  });

  test('each rule has a row', () => expect(namesOf(rows)).toEqual(namesOf(CLASSIFICATION_RULES)));
});

/** A rule, or the row that shows what it does, by its name. */
type Named = readonly [name: string, ...rest: unknown[]] | { readonly name: string };

function namesOf(all: readonly Named[]): readonly string[] {
  return all.map((one) => ('name' in one ? one.name : one[0]));
}

/** What `answer` gives while a rule is out of its list: the list itself is changed, as it lies many calls deep. */
function withoutRule<Rule extends Named, Answer>(
  rules: readonly Rule[],
  name: string,
  answer: () => Answer,
): Answer {
  const list = rules as Rule[];
  const all = [...list];
  list.splice(namesOf(list).indexOf(name), 1);
  try {
    return answer();
  } finally {
    list.splice(0, list.length, ...all);
  }
}
