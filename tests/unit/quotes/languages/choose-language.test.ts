import { describe, expect, test } from 'vitest';
import { createLanguageGuess, recogniseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { speakersOf, voicesOf } from '../voices.ts';

describe('a language that is stated and plainly wrong', () => {
  test('is not believed', () => {
    const text =
      'Time and care are all of the things that you need from here, and the rest of the list is long. ¶ Tom Reeve left the port of Dole with the last of the boats, and he writes of it. ¶ “So much of the work is in the head and the hand,” he wrote.';
    expect(voicesOf(text, 'de')).toEqual([
      ['“So much of the work is in the head and the hand,”', 'Tom Reeve', 'pronoun'],
    ]);
  });
});

describe('recogniseLanguage', () => {
  test.for([
    ['en', 'The boats of the port were late, and that was all he said of it.'],
    ['de', 'Die Boote kamen spät, und das ist nicht alles, was der Fischer auf sich nahm.'],
    ['fr', 'Les bateaux sont dans le port, et une femme dit qu’elle attend pour les voir.'],
    ['es', 'Los barcos llegaron tarde, pero una mujer dijo que esperaba por las redes.'],
    ['it', 'Le barche sono nel porto, e una donna dice che non parte anche se può.'],
    ['pt', 'Os barcos foram para o porto com uma mulher, mas ele não veio.'],
    ['nl', 'De boten zijn niet op tijd, en dat is het werk van een storm.'],
    ['pl', 'Nie ma go od rana, ale tak jest przez całą zimę.'],
    // Neighbours: most of the small words of one are words of the other.
    ['sv', 'Det var den dagen som båten kom med posten, och hon var glad att det inte regnade.'],
    ['da', 'Det var den dag, båden kom med posten, og hun var glad for, at det ikke regnede.'],
    // Signs of its own tell a line of talk, where they stand in no name.
    ['es', '—¿Quién es? —preguntó el niño.'],
    ['pt', '— Então são horas, irmão — respondeu Rui.'],
    ['pl', '— Przyniosłem, żono — odparł Jan.'],
    [undefined, 'Muñoz told Núñez.'],
    // Danish has “der” and “dem”, which only look German.
    [undefined, 'Det er en mand, der driver en butik, der ligger ved havnen.'],
  ] as const)('%s: %s', ([code, text]) => expect(recogniseLanguage(text)?.code).toBe(code));
});

test('short paragraphs tell the language together', () => {
  const languageOf = createLanguageGuess();
  const lines = ['O velho abriu a porta.', '— Entra e mostra isso.', '— Trago pela mão.', 'Silêncio.'];
  expect(lines.map((line) => languageOf(line)?.code)).toEqual([undefined, undefined, 'pt', undefined]);
});

describe('findQuotes in other languages', () => {
  test.for([
    { lang: 'de', text: '„Wir warten“, sagte Ana Ruiz.', voices: [['„Wir warten“', 'Ana Ruiz', 'cue']] },
    {
      lang: 'de',
      text: '„Das reicht nicht“, so Peter Hahn.',
      voices: [['„Das reicht nicht“', 'Peter Hahn', 'cue']],
    },
    {
      lang: 'de',
      text: 'Peter Hahn sagte: „Wir warten noch.“',
      voices: [['„Wir warten noch.“', 'Peter Hahn', 'cue']],
    },
    { lang: 'de', text: '»Wir warten«, erklärte Eva Lind.', voices: [['»Wir warten«', 'Eva Lind', 'cue']] },
    {
      lang: 'de',
      text: 'Eva Lind kam spät. „Wir warten“, sagte sie.',
      voices: [['„Wir warten“', 'Eva Lind', 'pronoun']],
    },
    {
      lang: 'fr',
      text: '« Nous attendons », a dit Marie Lenoir.',
      voices: [['« Nous attendons »', 'Marie Lenoir', 'cue']],
    },
    {
      lang: 'fr',
      text: '« Nous attendons », explique Paul Morin.',
      voices: [['« Nous attendons »', 'Paul Morin', 'cue']],
    },
    {
      lang: 'fr',
      text: 'Marie Lenoir a déclaré : « Nous attendons la pluie. »',
      voices: [['« Nous attendons la pluie. »', 'Marie Lenoir', 'cue']],
    },
    { lang: 'fr', text: '— Viens vite, dit Marie.', voices: [['— Viens vite,', 'Marie', 'cue']] },
    {
      lang: 'es',
      text: '«Esperamos la lluvia», dijo Ana Ruiz.',
      voices: [['«Esperamos la lluvia»', 'Ana Ruiz', 'cue']],
    },
    {
      lang: 'es',
      text: '—Ven —dijo Ana—. No tardes.',
      voices: [
        ['—Ven', 'Ana', 'cue'],
        ['No tardes.', 'Ana', 'continuation'],
      ],
    },
    {
      lang: 'ru',
      text: '«Мы ждём дождя», — сказала Анна Белова.',
      voices: [['«Мы ждём дождя»', 'Анна Белова', 'cue']],
    },
    {
      lang: 'ru',
      text: '— Иди, — сказал Иван. — Не медли.',
      voices: [
        ['— Иди,', 'Иван', 'cue'],
        ['Не медли.', 'Иван', 'continuation'],
      ],
    },
    { lang: 'ja', text: '「雨を待ちます」と山本は言った。', voices: [['「雨を待ちます」', '山本', 'cue']] },
    { lang: 'ja', text: '山本は「雨を待ちます」と述べた。', voices: [['「雨を待ちます」', '山本', 'cue']] },
    { lang: 'zh', text: '李明说：“我们在等雨。”', voices: [['“我们在等雨。”', '李明', 'cue']] },
    { lang: 'zh', text: '“我们在等雨，”李明说。', voices: [['“我们在等雨，”', '李明', 'cue']] },
  ])('$lang: $text', ({ lang, text, voices }) => expect(voicesOf(text, lang)).toEqual(voices));

  test.for([
    {
      text: '‘It’s the boys’ fault,’ said Ana Ruiz.',
      voices: [['‘It’s the boys’ fault,’', 'Ana Ruiz', 'cue']],
    },
    { text: '‘We lost’, said Ana Ruiz.', voices: [['‘We lost’', 'Ana Ruiz', 'cue']] },
    {
      text: '‘He told me, “Run,” so I ran,’ Ruiz said.',
      voices: [['‘He told me, “Run,” so I ran,’', 'Ruiz', 'cue']],
    },
    {
      text: "'We lost,' Ruiz said, 'but not badly.'",
      voices: [
        ["'We lost,'", 'Ruiz', 'cue'],
        ["'but not badly.'", 'Ruiz', 'cue'],
      ],
    },
    { text: '“We lost”, Ruiz said.', voices: [['“We lost”', 'Ruiz', 'cue']] },
  ])('British: $text', ({ text, voices }) => expect(voicesOf(text, 'en-GB')).toEqual(voices));
});

test('a text in a language that is not listed is read as English, and nobody is guessed lightly', () => {
  const text =
    '“Yes,” said Karl.¶“No,” said Anna.¶“Never,” cried Otto.¶Karl and Anna looked at Otto. It rained.¶“Good.”¶“Good.”';
  expect(speakersOf(text, 'en')).toEqual(['Karl', 'Anna', 'Otto', 'Anna', 'Otto']);
  expect(speakersOf(text, 'fi')).toEqual(['Karl', 'Anna', 'Otto', '', '']);
});
