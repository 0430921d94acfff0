import { expect, test } from 'vitest';
import type { Reason } from '../../../src/explain.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { blocksOf } from './blocks.ts';

/** The rules that decided about the first quote: what it is, and whose. */
function rulesOf(text: string): readonly string[] {
  const reasons: Reason[] = [];
  findQuotes(blocksOf(text), { lang: 'en', authors: [], explain: (reason) => reasons.push(reason) });
  return reasons.slice(0, 2).map(({ step, rule }) => `${step}: ${rule}`);
}

test.for([
  [
    '“Rates will rise,” said Ana Ruiz.',
    'speech by reporting-clause',
    'plain-reporting-clause|reporting-clause',
  ],
  ['“They cheated,” according to Ana Ruiz.', 'speech by reporting-clause', 'source-behind'],
  ['It is what Ruiz called “a slog, a walk”.', 'fragment by reported', 'naming-adjoining'],
  ['“Why?” asked Ana Ruiz.', 'speech by reporting-clause', 'reporting-clause'],
  ['In Ruiz’s words, it was “a very long slog”.', 'fragment by reported', 'in-words-of'],
  ['Ruiz’s claim that “the bridge fell by itself” is old.', 'fragment by reported', 'own-saying'],
  ['“Buy land.” —Ana Ruiz', 'speech by signature', 'signature'],
  ['Ana Ruiz said, “We lost.”', 'speech by lead-in', 'cue-beside'],
  ['Ana Ruiz said that the plan was “a slog through mud”.', 'fragment by reported', 'cue-before'],
  ['Ana Ruiz: “We lost.”', 'speech by lead-in', 'colon'],
] as const)('%s', ([text, kind, speaker]) => {
  const [first, second] = rulesOf(text);
  expect(first).toBe(`quote: ${kind}`);
  expect(speaker.split('|').map((rule) => `speaker: ${rule}`)).toContain(second);
});

test('tells nothing of a speaker where nobody speaks', () => {
  expect(rulesOf('Again the “experts” were late.')).toEqual(['quote: other by scare-word']);
});

/** What each quote is taken for, and whose it is, with the rules that say so. */
test.for<[text: string, told: readonly string[]]>([
  [
    '“Plant a tree for every goat.” — Ana Ruiz, the mayor of Dole, in a letter of 1902',
    ['speech by signature, Ana Ruiz by signature'],
  ],
  ['“Plant a tree.” — Ana Ruiz and Bo Hale', ['speech by signature, Ana Ruiz and Bo Hale by signature']],
  ['“Plant a tree.” -- Ana de la Cruz', ['speech by signature, Ana de la Cruz by signature']],
  ['“Plant a tree.” (Ana Ruiz)', ['speech by signature, Ana Ruiz by signature']],
  ['“Plant a tree.” (Ana Ruiz).', ['speech by signature, Ana Ruiz by signature']],
  ['“Plant a tree.” (Ana Ruiz) was what the stone said.', ['other by fragment-of-nobody']],
  ['“Plant a tree.” — @anaruiz', ['speech by signature, @anaruiz by signature']],
  [
    '“Plant a tree.” — Ana Ruiz, “The Long Coast”',
    ['speech by signature, Ana Ruiz by signature', 'other by title-case'],
  ],
  [
    '“Plant a tree.” — Ana Ruiz. “Dig a pond.” — Bo Hale.',
    ['speech by signature, Ana Ruiz by signature', 'speech by signature, Bo Hale by signature'],
  ],
  ['“Plant a tree.” — Ana Ruiz [to the council]', ['speech by signature, Ana Ruiz by signature']],
  ['“Plant a tree.” — Ana Ruiz | Dole', ['speech by signature, Ana Ruiz by signature']],
  ['“Plant a tree.” — Ana Ruiz at the harbour of Dole', ['speech by signature, Ana Ruiz by signature']],
  ['“Plant a tree.” — They did.', ['other by unreported']],
  ['“Plant a tree.” — When it rains.', ['other by unreported']],
  [
    '“Half of it is luck.” — Crane driver at a port',
    ['speech by signature, Crane driver at a port by unnamed-signature'],
  ],
  [
    '“Half of it is luck.” — the driver of a crane',
    ['speech by signature, the driver of a crane by unnamed-signature'],
  ],
  ['“Half of it is luck.” — the driver was right', ['other by fragment-of-nobody']],
  ['“Half of it is luck.” — the driver: a man of few words', ['other by fragment-of-nobody']],
  ['“Half of it is luck.” ~ Ana Ruiz', ['speech by signature, Ana Ruiz by signature']],
  ['“Half of it is luck.” ¶ — Ana Ruiz', ['speech by sentence-alone, Ana Ruiz by signature-below']],
  ['“Half of it is luck.” ¶ Ana Ruiz, Dole', ['speech by sentence-alone, Ana Ruiz by signature-below']],
  ['“Half of it is luck.” ¶ (Ana Ruiz)', ['speech by sentence-alone, Ana Ruiz by signature-below']],
  ['“Half of it is luck.” ¶ Ana Ruiz left.', ['speech by sentence-alone']],
  ['“Half of it is luck.” ¶ Dole, May 2', ['speech by sentence-alone']],
  ['From a reader: “It works.” – Ana R.', ['speech by lead-in, Ana R. by signature']],
  ['“Half of it is luck.” — Ana Ruiz 🐐', ['speech by signature, Ana Ruiz by signature']],
  ['“Half of it is luck.” — Ana Ruiz, who is right', ['speech by signature, Ana Ruiz by signature']],
  [
    'Ana Ruiz, a welder, told the council, “We cannot mend it.”',
    ['speech by lead-in, Ana Ruiz by cue-before'],
  ],
  [
    'Ana Ruiz told the council on Monday that the gate “was never going to be mended”.',
    ['fragment by reported, Ana Ruiz by cue-before'],
  ],
  [
    '“We cannot mend it,” a visibly tired Ana Ruiz told the council.',
    ['speech by reporting-clause, Ana Ruiz by cue-behind'],
  ],
  [
    '“We cannot mend it,” Ana Ruiz, who had built it, said on Monday.',
    ['speech by reporting-clause, Ana Ruiz by reporting-clause'],
  ],
  [
    '“We cannot mend it,” Ana Ruiz said as Bo Hale left.',
    ['speech by reporting-clause, Ana Ruiz by plain-reporting-clause'],
  ],
  [
    '“We cannot mend it,” said Ana Ruiz’s lawyer, Bo Hale.',
    ['speech by reporting-clause, Bo Hale by reporting-clause'],
  ],
  [
    '“We cannot mend it,” Ana Ruiz’s lawyer said.',
    ['speech by reporting-clause, Ana Ruiz’s lawyer by plain-reporting-clause'],
  ],
  [
    '“We cannot mend it,” said neither Ruiz nor Hale.',
    ['speech by reporting-clause, neither Ruiz nor Hale by reporting-clause'],
  ],
  [
    '“We cannot mend it,” the two women said.',
    ['speech by reporting-clause, the two women by plain-reporting-clause'],
  ],
  [
    '“We cannot mend it,” said one of the two women.',
    ['speech by reporting-clause, one of the two women by reporting-clause'],
  ],
  ['“We cannot mend it,” both said.', ['speech by reporting-clause, both by plain-reporting-clause']],
  ['“We cannot mend it,” put in Ana Ruiz.', ['speech by reporting-clause, Ana Ruiz by reporting-clause']],
  [
    '“We cannot mend it,” Ana Ruiz went on to say.',
    ['speech by reporting-clause, Ana Ruiz by reporting-clause'],
  ],
  ['“We cannot mend it,” is what Ana Ruiz said.', ['speech by reporting-clause, Ana Ruiz by cue-behind']],
  [
    '“We cannot mend it,” she said, and Bo Hale nodded.',
    ['speech by reporting-clause, she by plain-reporting-clause'],
  ],
  [
    '“We cannot mend it.” Ana Ruiz put down the hammer.',
    ['speech by sentence-alone, Ana Ruiz by actor-beside'],
  ],
  [
    'Ana Ruiz put down the hammer. “We cannot mend it.”',
    ['speech by sentence-alone, Ana Ruiz by actor-beside'],
  ],
  [
    '“We cannot mend it,” Ana Ruiz was heard to say.',
    ['speech by reporting-clause, Ana Ruiz by reporting-clause'],
  ],
  [
    '“We cannot mend it,” Ana Ruiz has said many times.',
    ['speech by reporting-clause, Ana Ruiz by reporting-clause'],
  ],
  [
    '“We cannot mend it,” Ana Ruiz would say to anyone.',
    ['speech by reporting-clause, Ana Ruiz by reporting-clause'],
  ],
  [
    '“We cannot mend it,” reads a sign on the gate.',
    ['speech by reporting-clause, a sign by reporting-clause'],
  ],
  [
    'A sign on the gate reads: “We cannot mend it.”',
    ['speech by lead-in, A sign on the gate by verb-beside'],
  ],
  [
    'A sign on the gate said “closed for the winter”.',
    ['fragment by reported, A sign on the gate by cue-adjoining'],
  ],
  [
    '“We cannot mend it,” the letter to the council said.',
    ['speech by reporting-clause, the letter by reporting-clause'],
  ],
  [
    'The letter, signed by Ana Ruiz, says: “We cannot mend it.”',
    ['speech by lead-in, The letter by cue-beside'],
  ],
  [
    'In a letter to Bo Hale, Ana Ruiz wrote, “We cannot mend it.”',
    ['speech by lead-in, Ana Ruiz by cue-beside'],
  ],
  [
    'In a letter to Ana Ruiz, the council wrote: “We cannot mend it.”',
    ['speech by lead-in, the council by cue-beside'],
  ],
  ['Speaking to Bo Hale, Ana Ruiz said: “We cannot mend it.”', ['speech by lead-in, Ana Ruiz by cue-beside']],
  [
    'When asked by Bo Hale, Ana Ruiz said: “We cannot mend it.”',
    ['speech by lead-in, Ana Ruiz by cue-beside'],
  ],
  ['Turning to Bo Hale she said, “We cannot mend it.”', ['speech by lead-in, she by cue-beside']],
  [
    '“We cannot mend it,” Ana Ruiz said, turning to Bo Hale. “It is too old.”',
    [
      'speech by reporting-clause, Ana Ruiz by plain-reporting-clause',
      'speech by sentence-alone, Ana Ruiz by report-goes-on',
    ],
  ],
  [
    '“We,” said Ana Ruiz, “cannot mend it.”',
    [
      'speech by reporting-clause, Ana Ruiz by reporting-clause',
      'speech by lead-in, Ana Ruiz by same-paragraph',
    ],
  ],
  [
    '“We cannot mend it,” Ana Ruiz said. Bo Hale said, “We can.”',
    [
      'speech by reporting-clause, Ana Ruiz by plain-reporting-clause',
      'speech by lead-in, Bo Hale by cue-beside',
    ],
  ],
  [
    '“We cannot mend it,” Ana Ruiz said; “we can,” said Bo Hale.',
    [
      'speech by reporting-clause, Ana Ruiz by plain-reporting-clause',
      'speech by reporting-clause, Bo Hale by reporting-clause',
    ],
  ],
  [
    'Ana Ruiz said the gate was “old” and “past mending”.',
    ['fragment by reported-word, Ana Ruiz by cue-before', 'fragment by reported, Ana Ruiz by cue-before'],
  ],
  [
    'Ana Ruiz said that Bo Hale had called the gate “a heap of rust”.',
    ['fragment by reported, Ana Ruiz by cue-before'],
  ],
  [
    'Ana Ruiz said that the gate, which Bo Hale called “a heap of rust”, must go.',
    ['fragment by reported, Bo Hale by naming-adjoining'],
  ],
  [
    'Bo Hale, whom Ana Ruiz called “a heap of rust”, left.',
    ['fragment by reported, Ana Ruiz by naming-adjoining'],
  ],
  ['Bo Hale was described as “a heap of rust”.', ['other by named-by-nobody']],
  ['Ana Ruiz described Bo Hale as “a heap of rust”.', ['fragment by reported, Ana Ruiz by naming-before']],
  ['Ana Ruiz dismissed the plan as “a heap of rust”.', ['fragment by reported, Ana Ruiz by naming-before']],
  ['Ana Ruiz compared the plan to “a heap of rust”.', ['fragment by reported, Ana Ruiz by naming-before']],
  [
    'Ana Ruiz accused Bo Hale of “doing nothing at all for years”.',
    ['fragment by reported, Ana Ruiz by naming-before'],
  ],
  [
    'Ana Ruiz denounced what she called “a heap of rust”.',
    ['fragment by reported, Ana Ruiz by naming-adjoining'],
  ],
  ['What Ana Ruiz called “a heap of rust” is gone.', ['fragment by reported, Ana Ruiz by naming-adjoining']],
  ['In the words of Ana Ruiz, “it is a heap of rust”.', ['fragment by reported, Ana Ruiz by in-words-of']],
  ['In Ruiz’s own words, “it is a heap of rust”.', ['fragment by reported, Ruiz by in-words-of']],
  ['In her own words, “it is a heap of rust”.', ['fragment by reported, she by in-words-of']],
  [
    'The gate is, according to Ana Ruiz, “a heap of rust”.',
    ['fragment by reported, Ana Ruiz by source-near'],
  ],
  [
    'According to Ana Ruiz, the gate is “a heap of rust”.',
    ['fragment by reported, Ana Ruiz by source-opening'],
  ],
  [
    'According to Ana Ruiz, “the gate is a heap of rust, and always was”.',
    ['fragment by reported, Ana Ruiz by source-opening'],
  ],
  [
    'According to a report by Ana Ruiz, “the gate is a heap of rust”.',
    ['speech by lead-in, a report by source-opening'],
  ],
  [
    '“The gate is a heap of rust,” according to a report.',
    ['speech by reporting-clause, a report by source-behind'],
  ],
  ['As Ana Ruiz put it, “the gate is a heap of rust”.', ['speech by lead-in, Ana Ruiz by as-clause']],
  ['As Ana Ruiz once told me, “The gate is a heap of rust.”', ['speech by lead-in, Ana Ruiz by as-clause']],
  [
    '“The gate,” as Ana Ruiz put it, “is a heap of rust.”',
    ['fragment by reported, Ana Ruiz by verb-behind', 'fragment by reported, Ana Ruiz by verb-behind'],
  ],
  [
    'Ana Ruiz’s claim that the gate is “a heap of rust” is old.',
    ['fragment by reported, Ana Ruiz by subject-of-fragment'],
  ],
  [
    'Ana Ruiz’s claim on Monday that “the gate is a heap of rust” is old.',
    ['fragment by reported, Ana Ruiz by own-saying'],
  ],
  ['Her claim that “the gate is a heap of rust” is old.', ['fragment by reported, she by own-saying']],
  ['Ana Ruiz: “The gate is a heap of rust.”', ['speech by lead-in, Ana Ruiz by colon']],
  ['Ana Ruiz, the mayor: “The gate is a heap of rust.”', ['speech by lead-in, Ana Ruiz by colon']],
  ['Ana Ruiz shook her head: “The gate is a heap of rust.”', ['speech by lead-in, Ana Ruiz by colon']],
  ['Ana Ruiz had one word for it: “Rust.”', ['speech by lead-in, Ana Ruiz by colon']],
  ['Asked about the gate, Ana Ruiz shook her head: “Rust.”', ['speech by lead-in, Ana Ruiz by colon']],
  ['Q: “Is the gate mended?” A: “No.”', ['speech by lead-in, Q by colon', 'speech by lead-in, A by colon']],
  [
    '“Is the gate mended?” Ana Ruiz asked Bo Hale. “No,” he said.',
    [
      'speech by reporting-clause, Ana Ruiz by reporting-clause',
      'speech by reporting-clause, Bo Hale by plain-reporting-clause',
    ],
  ],
  [
    '“Is the gate mended?” he asked her. “No,” she said.',
    [
      'speech by reporting-clause, he by reporting-clause',
      'speech by reporting-clause, she by plain-reporting-clause',
    ],
  ],
  ['If Ana Ruiz says, “We cannot mend it,” we believe her.', ['other by hypothetical']],
  ['Ana Ruiz never said “we cannot mend it”.', ['other by hypothetical']],
  ['Ana Ruiz might say, “We cannot mend it.”', ['other by hypothetical']],
  ['Do not say, “We cannot mend it.”', ['other by hypothetical']],
  ['Say, “We cannot mend it.”', ['other by hypothetical']],
  ['Nobody ever says, “We cannot mend it.”', ['other by hypothetical']],
  ['People always say, “We cannot mend it.”', ['other by hypothetical']],
  ['You say, “We cannot mend it.”', ['other by hypothetical']],
  ['Who would say, “We cannot mend it”?', ['other by hypothetical']],
  ['Ask yourself, “Can we mend it?”', ['other by hypothetical']],
  ['I asked myself, “Can we mend it?”', ['speech by lead-in, I by cue-beside']],
  ['She asked herself, “Can we mend it?”', ['speech by lead-in, she by cue-beside']],
  ['It is easy to say, “We cannot mend it.”', ['other by hypothetical']],
  ['It is easy for a mayor to say, “We cannot mend it.”', ['other by hypothetical']],
  ['Imagine the mayor saying, “We cannot mend it.”', ['other by hypothetical']],
  ['Suppose the mayor said, “We cannot mend it.”', ['other by hypothetical']],
  ['I will tell the mayor: “We cannot mend it.”', ['other by hypothetical']],
  ['I told the mayor: “We cannot mend it.”', ['speech by lead-in, I by cue-before']],
  ['“We cannot mend it,” nobody said.', ['other by hypothetical']],
  ['“We cannot mend it,” you may think.', ['other by hypothetical']],
  ['“We cannot mend it,” you said.', ['speech by reporting-clause, you by plain-reporting-clause']],
  ['Instead of saying “we cannot”, mend it.', ['other by not-said']],
  ['She was free to say “no”.', ['other by hypothetical']],
  ['She went on to say “no”.', ['fragment by reported-word, she by cue-adjoining']],
  ['The sign is a way of saying “keep out”.', ['other by not-said']],
  ['Her motto is “Mend it or leave it”.', ['other by saying']],
  ['Her motto: “Mend it or leave it.”', ['other by saying']],
  ['“Mend it or leave it” is her motto.', ['other by saying']],
  ['The old saying “mend it or leave it” is wrong.', ['other by saying']],
  ['As the saying goes, “Mend it or leave it.”', ['other by saying']],
  ['The word “gate” is older than the gate.', ['other by scare-word']],
  ['The gate, or “way”, is old.', ['other by scare-word']],
  ['Her book, “Mend the Gate,” is out.', ['other by title-of-work']],
  [
    'In her book “Mend the Gate”, Ana Ruiz says that it is “a heap of rust”.',
    ['other by title-case', 'fragment by reported, Ana Ruiz by cue-before'],
  ],
  ['“Mend the Gate” (2005) is her best book.', ['other by work-and-year']],
  ['The film, titled “Mend the Gate”, is out.', ['other by title-behind-its-noun']],
  ['A boat named “Mend the Gate” came in.', ['other by title-behind-its-noun']],
  ['Ana “The Gate” Ruiz is out.', ['other by nickname']],
  ['The so-called “gate” is a hedge.', ['other by title-behind-its-noun']],
  ['Words like “gate” and “way” are old.', ['other by example', 'other by example']],
  ['Terms such as “gate money” are old.', ['other by example']],
  ['It is known as “the gate”.', ['other by title-behind-its-noun']],
  ['It is often called “the gate”.', ['other by named-by-nobody']],
  ['What is called “the gate” is a hedge.', ['other by named-by-nobody']],
  ['They sell “gates”, which are hedges.', ['other by scare-word']],
  ['He works for the “Gate and Way” firm.', ['other by attribute-of-noun']],
  ['Read more: “How to Mend the Gate”', ['other by title-behind-label']],
  ['Chapter 5: “How to Mend the Gate”', ['other by title-behind-label']],
  ['Myth 6: “Low fat” gates are better.', ['other by title-case']],
  ['Between “good” and “bad” there is rust.', ['other by range', 'other by range']],
  ['It went from “good” to “bad” in a year.', ['other by range', 'other by range']],
  ['Ana Ruiz read aloud “Mend the Gate”, a poem.', ['other by title-case']],
  ['On the radio’s “Gate Hour,” Ana Ruiz said that it was over.', ['other by title-case']],
  ['Click “save and close”.', ['other by words-on-screen']],
  ['Ana Ruiz tells readers to click “save and close”.', ['other by words-on-screen']],
  ['The pot calls the kettle “black”.', ['other by fragment-of-nobody']],
  ['A pot called “the kettle” was sold.', ['other by named-by-nobody']],
  [
    'The complaint alleged that the gate “fell on a goat”.',
    ['fragment by reported, The complaint by verb-before'],
  ],
  ['He called it “rust”.', ['fragment by reported-word, he by naming-before']],
  ['Ruiz said it; I call it “rust”.', ['other by fragment-of-another-clause']],
  ['Ruiz said it is over; the “rust” is gone.', ['other by fragment-of-another-clause']],
  ['The “rust” is gone, Ruiz said.', ['other by scare-word']],
  ['Ruiz spoke of a “rusty old heap”.', ['other by fragment-of-nobody']],
  ['Ruiz, in a “rusty old heap” of a car, came.', ['other by unreported']],
  ['Ruiz plans to mend what “cannot be mended”.', ['other by unreported']],
  ['Ruiz is “not happy at all”, she says.', ['fragment by reported, she by reporting-clause']],
])('in %s: %j', ([text, told]) => {
  const quotes: string[] = [];
  findQuotes(blocksOf(text), {
    lang: 'en',
    authors: [],
    explain: ({ step, rule, about }) => {
      if (step === 'quote') quotes.push(rule);
      else quotes.push(`${quotes.pop()}, ${about.split(', ')[0]} by ${rule}`);
    },
  });
  expect(quotes).toEqual(told);
});
