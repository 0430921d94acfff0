import { describe, expect, test } from 'vitest';
import { kindsOf } from '../voices.ts';

describe('classifyQuote', () => {
  test.for([
    { text: '“Rates will rise,” said Ana Ruiz.', kinds: ['speech'] },
    { text: 'Ruiz said, “We lost the north field.”', kinds: ['speech'] },
    { text: 'Ruiz, who may run, said, “We lost the north field.”', kinds: ['speech'] },
    { text: 'Ruiz would often say, “We lost the north field.”', kinds: ['speech'] },
    { text: 'A spokesman will not sleep, he said. Ruiz asked the question, “Why?”', kinds: ['speech'] },
    { text: 'When a man asked him, “What is it all about?” it rained.', kinds: ['speech'] },
    { text: 'Ruiz put it bluntly: “We lost.”', kinds: ['speech'] },
    { text: 'His message: “Vote.”', kinds: ['speech'] },
    { text: '“We lost,” Ruiz said, “but not badly.”', kinds: ['speech', 'speech'] },
    { text: '“They cheated.”', kinds: ['speech'] },
    { text: '“Why?” she asked.', kinds: ['speech'] },
    { text: '“Go!” Ruiz shouted.', kinds: ['speech'] },
    { text: '“Sure,” she shrugged.', kinds: ['speech'] },
    { text: '“No,” quietly replied the judge.', kinds: ['speech'] },
    { text: '“Plant trees.” —Nora Blom', kinds: ['speech'] },
    { text: '‘We can mend it,’ he said.', kinds: ['speech'] },
    { text: '“We can mend it”, he said.', kinds: ['speech'] },
    { text: '‘Go!’ he said. ‘Now!’', kinds: ['speech', 'speech'] },
  ])('takes $text for speech', ({ text, kinds }) => expect(kindsOf(text)).toEqual(kinds));

  test.for([
    { text: 'Ruiz called the plan “a slow-motion disaster”.', kinds: ['fragment'] },
    { text: 'It was, as Ruiz said, “a slog through mud”.', kinds: ['fragment'] },
    { text: 'Ruiz said the ferry was “tired, broke and leaking”.', kinds: ['fragment'] },
    { text: 'Hale said she was “shocked and appalled” by the bill.', kinds: ['fragment'] },
    { text: 'He said they were “tired”, “broke” and “done”.', kinds: ['fragment', 'fragment', 'fragment'] },
    { text: 'Hale tweeted that the plan is a “sham.”', kinds: ['fragment'] },
    { text: 'Hale called Mr. Orr a “Sunday Sailor.”', kinds: ['fragment'] },
    { text: 'Hale called the plan ‘a slow disaster’.', kinds: ['fragment'] },
    { text: 'Fans broke into chants of “Low Tide!”', kinds: ['fragment'] },
  ])('takes what stands in the writer’s own sentence for a fragment: $text', ({ text, kinds }) =>
    expect(kindsOf(text)).toEqual(kinds),
  );

  test.for([
    { text: 'Again the “experts” were late.', kinds: ['other'] },
    { text: 'You might well say, “The tide is early.”', kinds: ['other'] },
    { text: 'A customer may comment on it: “Why can’t I pay?”', kinds: ['other'] },
    { text: 'Has your bank ever asked you, “Who buys from you?”', kinds: ['other'] },
    { text: 'She shrugged, as if to say, “The tide is early.”', kinds: ['other'] },
    { text: 'Nobody says, “The tide is early.”', kinds: ['other'] },
    { text: 'A good tutor will say, “How did you find that?”', kinds: ['other'] },
    { text: 'When a tutor asks a pupil “What is the least of them?”, he waits.', kinds: ['other'] },
    { text: 'It helps people answer the question: “Where are we now?”', kinds: ['other'] },
    { text: '“The tide is early,” you might say.', kinds: ['other'] },
    { text: 'This is the so-called “smart” lock.', kinds: ['other'] },
    { text: 'Her novel “Low Harbour Tide” sold well.', kinds: ['other'] },
    { text: 'He spoke on “Meet the Village” last week.', kinds: ['other'] },
    { text: 'Tony “Socks” Ferro arrived late.', kinds: ['other'] },
    { text: 'A film titled “The Long Wharf” opened.', kinds: ['other'] },
    { text: 'A boat called “Low Tide” came in, he said.', kinds: ['other'] },
    { text: 'A blog, called the “Feed,” is new, he said.', kinds: ['other'] },
    { text: 'The inn was called the “Anchor and Hope”.', kinds: ['other'] },
    { text: 'He said so in the film “Sundown.”', kinds: ['other'] },
    { text: '“Low Tide” (Penguin)', kinds: ['other'] },
    { text: '“The tide goes out” (2005) and “It comes in” (2011) are his.', kinds: ['other', 'other'] },
    { text: 'It is what sailors call a “widowmaker”.', kinds: ['other'] },
    { text: 'Turn to our “How to price your work” section for more.', kinds: ['other'] },
    { text: 'The council crossed what had long been considered a “red line.”', kinds: ['other'] },
    { text: 'Some workers (called “anywhere folk of the bay”) travel too.', kinds: ['other'] },
    { text: 'Terms like “daily rate for two” help in planning.', kinds: ['other'] },
    { text: 'Pills that are falsely labeled “for research purposes” were sold.', kinds: ['other'] },
    { text: 'Council vows to be ‘more careful’ with funds', kinds: ['other'] },
    { text: 'The word “weir” is old.', kinds: ['other'] },
    { text: 'She grew up on “jazz” and “swing”.', kinds: ['other', 'other'] },
  ])('takes titles, nicknames, terms and scare quotes for other words: $text', ({ text, kinds }) =>
    expect(kindsOf(text)).toEqual(kinds),
  );

  test.for([
    { text: 'Hahn sagte, das Dorf sei „Opfer des Sturms“.', kinds: ['fragment'] },
    { text: 'Hahn sprach über die Oper „Das kleine Meer von oben“.', kinds: ['other'] },
    { text: 'Im Mai besucht die Stadt die „Woche des offenen Gartens am See“.', kinds: ['other'] },
    { text: 'Die Partei Jasna Obala (etwa: „Partei für ein helles Ufer“) tritt an.', kinds: ['other'] },
    { text: 'Im Mai nennt sie sich „gläserner Garten 12“.', kinds: ['other'] },
    { text: '„Gewalt gegen alte Bäume“, so lautet der Titel einer Studie.', kinds: ['other'] },
  ])('knows names from words in German, where all nouns have capitals: $text', ({ text, kinds }) =>
    expect(kindsOf(text, 'de')).toEqual(kinds),
  );
});
