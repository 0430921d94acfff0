import { describe, expect, test } from 'vitest';
import { ATTRIBUTION_RULES } from '../../../../src/quotes/attribution/attribution-rules.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import { lastInside, splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

/** Whom a rule finds for the last quote of a text, where no reporting clause follows it. */
function foundBy(name: string, text: string, lang: string): string | null {
  const language = chooseLanguage(lang);
  const rule = ATTRIBUTION_RULES.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`there is no rule ${name}`);
  const { spans } = pairMarks(text, language);
  const { tokens } = tokenize(text, spans, language);
  const endings = spans.map((span) => lastInside(text, span));
  const at = tokens.findLastIndex(({ kind }) => kind === 'quote');
  const sentence = splitSentences(tokens, endings).find(({ from, to }) => from <= at && at < to);
  if (sentence === undefined) throw new Error('no sentence');
  const { from, to } = sentence;
  const phrase = rule.find({
    prose: { text, tokens, quotes: spans, language },
    sentence: { tokens, from, to },
    before: { tokens, from, to: at },
    behind: { tokens, from: at, to },
    ending: endings.at(-1) ?? '',
    clauseSubject: null,
  });
  const words = phrase === null ? null : tokens.slice(phrase.from, phrase.to);
  return words?.map((token) => token.text).join(' ') ?? null;
}

/** For each rule, whether or not an earlier one would answer. */
describe.for<[rule: string, rows: readonly (readonly [text: string, found: string | null, lang?: string])[]]>(
  [
    [
      'split-quote',
      [
        ['“We lost,” Ruiz said, “but not badly.”', 'Ruiz'],
        ['“We lost,” Ruiz, a welder, said, “but not badly.”', 'Ruiz'],
        ['“We lost,” said Ruiz, “but not badly.”', null],
        ['“We lost.” Ruiz said, “Not badly.”', null],
        ['We lost, Ruiz said, “but not badly.”', null],
        ['“We lost,” Ruiz left, “but not badly.”', null],
        ['“We lost,” and Ruiz said, “but not badly.”', null],
        ['“We lost,” Ruiz said, but Hale said, “no.”', null],
        ['“We lost,” Ruiz said and added, “no.”', 'Ruiz'],
      ],
    ],
    [
      'source-behind',
      [
        ['“It fell,” according to Ruiz.', 'Ruiz'],
        ['“It fell” — according to Ruiz.', 'Ruiz'],
        ['“It fell,” according to the mayor of Dole.', 'the mayor of Dole'],
        ['“It fell,” with Ruiz.', null],
        ['“It fell,” Ruiz said.', null],
      ],
    ],
    [
      'as-clause',
      [
        ['As Ruiz said, “it fell”.', 'Ruiz'],
        ['It was, as Ruiz put it, “a slog”.', 'Ruiz'],
        ['As Ruiz once told me, “It fell.”', 'Ruiz'],
        ['It was as “good” as that.', null],
        ['As mayor, Ruiz said “it fell”.', null],
        ['As it was, Ruiz said “it fell”.', null],
        ['As Ruiz says “it fell”.', 'Ruiz'],
        ['As Ruiz goes “it fell”.', null],
        ['As Ruiz, “it fell”.', null],
        ['As Ruiz, a welder, “it fell”.', null],
        ['As Ruiz put it so, “it fell”.', 'Ruiz'],
        ['As Ruiz left, too, “it fell”.', null],
        ['As Ruiz left Leeds, “it fell”.', null],
        ['As Ruiz left the town of Dole, “it fell”.', null],
        ['Wie Ruiz sagte, „es fiel“.', 'Ruiz', 'de'],
        ['Wie Ruiz kam, „es fiel“.', null, 'de'],
      ],
    ],
    [
      'as-clause-opening',
      [
        ['As Ruiz said, the gate “fell”.', 'Ruiz'],
        ['As Ruiz left, the gate “fell”.', null],
        ['As Ruiz said the gate “fell”.', null],
        ['As Ruiz said, Hale said the gate “fell”.', null],
        [`As Ruiz said, the gate ${'of oak '.repeat(17)}“fell”.`, 'Ruiz'],
        [`As Ruiz said, the gate ${'of oak '.repeat(20)}“fell”.`, null],
        ['Wie die Feuerwehr mitteilte, war die Tür „zu“.', 'die Feuerwehr', 'de'],
        ['Wie die Feuerwehr am Abend mitteilte, war die Tür „zu“.', 'die Feuerwehr', 'de'],
        ['Wie die Feuerwehr kam, war die Tür „zu“.', null, 'de'],
        ['Wie die Feuerwehr mitteilte war die Tür „zu“.', null, 'de'],
        ['Wie gestern, war die Tür „zu“.', null, 'de'],
        ['Comme l’indique Ruiz, la porte était « fermée ».', 'Ruiz', 'fr'],
        ['Comme l’a indiqué la mairie dans un mot, la porte était « fermée ».', 'la mairie', 'fr'],
        ['Comme la mairie indique, la porte était « fermée ».', 'la mairie', 'fr'],
        ['Comme la mairie tombe, la porte était « fermée ».', null, 'fr'],
      ],
    ],
    [
      'cue-adjoining',
      [
        ['Ruiz said “it fell”.', 'Ruiz'],
        ['Ruiz, a welder, said “it fell”.', 'Ruiz'],
        ['Ruiz has said “it fell”.', 'Ruiz'],
        ['Ruiz said that “it fell”.', null],
        ['Said “it fell”.', null],
        ['Ruiz was told “it fell”.', null],
        ['Ruiz shook her head and said “it fell”.', 'Ruiz'],
        ['Ruiz said that Hale would say “it fell”.', 'Hale'],
      ],
    ],
    [
      'naming-adjoining',
      [
        ['Ruiz called “it fell” a bore.', 'Ruiz'],
        ['What Ruiz called “a slog” is over.', 'Ruiz'],
        ['Ruiz was called “a slog”.', null],
        ['Ruiz called it “a slog”.', null],
      ],
    ],
    [
      'verb-adjoining',
      [
        ['Ruiz thought “it fell”.', 'Ruiz'],
        ['A claim “it fell” is old.', null],
        ['Ruiz saw “it fell”.', null],
        ['The Washington Post “it fell”.', null],
        ['Hale would offer “it fell”.', 'Hale'],
        ['Ruiz said that Hale would offer “it fell”.', null],
        ['Ruiz knew that Hale would offer “it fell”.', 'Hale'],
        ['Ruiz said that Hale offers “it fell”.', 'Hale'],
      ],
    ],
    [
      'source-opening',
      [
        ['According to Ruiz, “it fell”.', 'Ruiz'],
        ['According to Ana Ruiz, an analyst, “it fell”.', 'Ana Ruiz'],
        ['According to Ruiz, Hale said “it fell”.', null],
        ['It fell, according to Ruiz, “by itself”.', null],
        ['“It fell,” according to Ruiz.', null],
      ],
    ],
    [
      'in-words-of',
      [
        ['In Ruiz’s words, “it fell”.', 'Ruiz'],
        ['In the boys’ words, “it fell”.', 'the boys'],
        ['In the words of Ana Ruiz, “it fell”.', 'Ana Ruiz'],
        ['In her own words, “it fell”.', 'her own words'],
        ['In her words, “it fell”.', 'her words'],
        ['In other words, “it fell”.', null],
        ['It was in words “it fell”.', null],
        ['In Ruiz’s words of a day long gone by now, “it fell”.', null],
      ],
    ],
    [
      'own-saying',
      [
        ['Ruiz’s claim that “it fell” is old.', 'Ruiz'],
        ['Her claim that “it fell” is old.', 'Her claim'],
        ['Ruiz’s claim on Monday that “it fell” is old.', 'Ruiz'],
        ['The claim that “it fell” is old.', null],
        ['Ruiz’s claim is that “it fell”.', null],
        ['Ruiz’s boat that “it fell” is old.', null],
        ['Ruiz’s claim “it fell” is old.', null],
      ],
    ],
    [
      'signature',
      [
        ['“It fell.” — Ana Ruiz', 'Ana Ruiz'],
        ['From a reader: “It fell.” — Ana Ruiz', 'Ana Ruiz'],
        ['A reader wrote “It fell.” — Ana Ruiz', null],
        ['“It fell.” — the mayor', null],
      ],
    ],
    [
      'unnamed-signature',
      [
        ['“It fell.” — the mayor', 'the mayor'],
        ['“It fell.” — Crane driver at a port', 'Crane driver at a port'],
        ['Here: “It fell.” — the mayor', null],
        ['“It fell.” — the mayor left and was gone', null],
      ],
    ],
    [
      'cue-beside',
      [
        ['Ruiz said, “It fell.”', 'Ruiz'],
        ['Ruiz said: “It fell.”', 'Ruiz'],
        ['Ruiz told Hale, “It fell.”', null],
        ['Ruiz told the old mayor, “It fell.”', null],
        ['Ruiz said on Monday, “It fell.”', null],
        ['Ruiz said it had, “it fell”.', null],
        ['Ruiz said — “It fell.”', 'Ruiz'],
        ['Ruiz was told, “It fell.”', null],
        ['Hale left and Ruiz said, “It fell.”', 'Ruiz'],
      ],
    ],
    [
      'verb-beside',
      [
        ['Ruiz thought, “It fell.”', 'Ruiz'],
        ['Ruiz saw it: “It fell.”', null],
        ['Hale would add: “It fell.”', 'Hale'],
        ['Ruiz said that Hale would add: “It fell.”', null],
        ['Ruiz said so, and Hale would add: “It fell.”', 'Hale'],
        ['Ruiz knew that Hale would add: “It fell.”', 'Hale'],
      ],
    ],
    [
      'cue-before',
      [
        ['Ruiz said that the gate was “old and done”.', 'Ruiz'],
        ['Ruiz, who built it, said the gate “fell”.', 'Ruiz'],
        ['Ruiz said Hale was told it “fell”.', 'Ruiz'],
        ['Hale was told that it “fell”.', null],
        ['Ruiz saw that the gate “fell”.', null],
        ['As said before, it “fell”.', null],
        ['Said Ruiz, the gate was “old”.', 'Ruiz'],
        ['Comme l’a aussi dit Ruiz, le mur était « vieux ».', 'Ruiz', 'fr'],
        ['Comme Hale l’a dit à Ruiz, le mur était « vieux ».', 'Hale', 'fr'],
        ['Как вчера сообщил Иванов, стена была «старой».', 'Иванов', 'ru'],
        ['Como dijo Ruiz, el muro era «viejo».', 'Ruiz', 'es'],
      ],
    ],
    [
      'source-near',
      [
        ['The gate is, according to Ruiz, “old and done”.', 'Ruiz'],
        ['According to Ruiz, the gate is “old and done”.', 'Ruiz'],
        ['The gate is “old and done”, according to Ruiz.', 'Ruiz'],
        ['The gate is “old and done”.', null],
        ['Nach den Worten von Ruiz war das Tor „alt“.', 'Ruiz', 'de'],
        ['Nach Ansicht von Ruiz war das Tor „alt“.', 'Ruiz', 'de'],
        ['Nach dem Sturm war das Tor „alt“.', null, 'de'],
        ['Nach dem Sturm der Worte war das Tor „alt“.', null, 'de'],
        ['Dem Hund nach war das Tor „alt“.', null, 'de'],
        ['Laut Bericht der Polizei war das Tor „alt“.', 'der Polizei', 'de'],
        ['So der Sprecher, das Tor war „alt“.', null, 'de'],
      ],
    ],
    [
      'cue-behind',
      [
        ['The gate is “old and done”, Ruiz said.', 'Ruiz'],
        ['The gate is “old and done”, said Ruiz.', 'Ruiz'],
        ['“Old and done” Ruiz left.', null],
        ['“Old,” she asked, “is it?”', null],
        ['The gate is “old and done” says Ruiz in May.', 'Ruiz'],
      ],
    ],
    [
      'naming-before',
      [
        ['Ruiz called the gate “a heap”.', 'Ruiz'],
        ['Ruiz described it as “a heap”.', 'Ruiz'],
        ['Ruiz dismissed the old gate of the town by the sea as “a heap”.', 'Ruiz'],
        ['Ruiz dismissed the old gate of the town by the sea as being “a heap”.', 'Ruiz'],
        ['Ruiz dismissed the gate; the town by the river sees it as “a heap”.', null],
        ['Ruiz praised all who left the gate “a heap”.', null],
        ['Hale was called “a heap” by Ruiz.', 'Ruiz'],
        ['Hale was defined by Ruiz as “a heap”.', 'Ruiz'],
        ['Hale was defined by harbour reporters as “a heap”.', 'harbour reporters'],
        ['Hale was defined by many reporters as “a heap”.', null],
        ['Ruiz sent a statement calling it “a heap”.', 'Ruiz'],
        ['Hale was called “a heap”.', null],
        ['Ruiz left the gate “a heap”.', null],
        ['It was defined as “a heap”, Ruiz said.', null],
      ],
    ],
    [
      'verb-before',
      [
        ['Ruiz alleged that the gate “fell”.', 'Ruiz'],
        ['Ruiz called the gate “a heap”.', 'Ruiz'],
        ['The complaint alleged the gate “fell”.', 'The complaint'],
        ['Ruiz left the gate “a heap”.', null],
      ],
    ],
    [
      'verb-behind',
      [
        ['The gate is “old and done”, Ruiz thinks.', 'Ruiz'],
        ['The gate is “old and done”, alleged Ruiz.', 'Ruiz'],
        ['The gate is “old and done”, Ruiz left.', null],
      ],
    ],
    [
      'colon',
      [
        ['Ana Ruiz: “It fell.”', 'Ana Ruiz'],
        ['Ana Ruiz, the mayor: “It fell.”', 'Ana Ruiz'],
        ['Ruiz’s answer: “It fell.”', 'Ruiz ’s answer'],
        ['Ruiz shook her head: “It fell.”', 'Ruiz'],
        ['Asked again, she demurred: “It fell.”', 'she'],
        ['It was no surprise to the pollster Ana Ruiz: “It fell.”', 'the pollster Ana Ruiz'],
        ['In the town, Ruiz left: “It fell.”', 'Ruiz'],
        ['Q: “Why?”', 'Q'],
        ['Ruiz, “It fell.”', null],
        ['It came – the mayor: “It fell.”', 'the mayor'],
        ['His long post came: “It fell.”', 'His long post'],
      ],
    ],
    [
      'opinion-holder',
      [
        ['Para Ruiz, «es la sequía».', 'Ruiz', 'es'],
        ['Para Ruiz es «la sequía».', null, 'es'],
        ['Para ganar, «hace falta agua».', null, 'es'],
        ['Ruiz, «es la sequía».', null, 'es'],
      ],
    ],
  ],
)('%s', ([rule, rows]) => {
  test.for(rows)('in %s finds %s', ([text, found, lang = 'en']) =>
    expect(foundBy(rule, text, lang)).toBe(found),
  );
});
