import { describe, expect, test } from 'vitest';
import { quotesOf, voicesOf } from '../voices.ts';

const RUIZ = 'Ana Ruiz';

describe('who says a quote', () => {
  test.for<{ text: string; voices: string[][]; author?: string }>([
    // Beside the quote
    { text: '“Rates will rise,” said Ana Ruiz.', voices: [['“Rates will rise,”', RUIZ, 'cue']] },
    { text: '“We lost,” Ruiz said.', voices: [['“We lost,”', 'Ruiz', 'cue']] },
    { text: 'Ruiz said, “We lost.”', voices: [['“We lost.”', 'Ruiz', 'cue']] },
    { text: 'Ruiz put it bluntly: “We lost.”', voices: [['“We lost.”', 'Ruiz', 'cue']] },
    {
      text: 'Ruiz said “we lost the whole north field”.',
      voices: [['“we lost the whole north field”', 'Ruiz', 'cue']],
    },
    {
      text: '“We lost,” Ruiz said, “but not badly.”',
      voices: [
        ['“We lost,”', 'Ruiz', 'cue'],
        ['“but not badly.”', 'Ruiz', 'cue'],
      ],
    },
    {
      text: '“No,” said Ana Ruiz, a welder from Leeds, “never.”',
      voices: [
        ['“No,”', RUIZ, 'cue'],
        ['“never.”', RUIZ, 'continuation'],
      ],
    },
    {
      text: '“Nothing moved,” said deputy interim parks commissioner Lee Oh.',
      voices: [['“Nothing moved,”', 'Lee Oh', 'cue']],
    },
    {
      text: 'Ana Ruiz, who once ran against Bo Hale, said, “Never again.”',
      voices: [['“Never again.”', RUIZ, 'cue']],
    },
    {
      text: 'Asked about Bo Hale by a reporter, Ana Ruiz said, “Never again.”',
      voices: [['“Never again.”', RUIZ, 'cue']],
    },
    { text: 'Ana Ruiz told Bo Hale, “Mend the gate.”', voices: [['“Mend the gate.”', RUIZ, 'cue']] },
    { text: '“Ana Ruiz is wrong,” said Bo Hale.', voices: [['“Ana Ruiz is wrong,”', 'Bo Hale', 'cue']] },
    { text: '“Shame!” the crowd shouted.', voices: [['“Shame!”', 'the crowd', 'cue']] },
    { text: '“Costs tripled,” the report says.', voices: [['“Costs tripled,”', 'the report', 'cue']] },
    { text: '“Sales fell,” according to Ana Ruiz.', voices: [['“Sales fell,”', RUIZ, 'cue']] },
    {
      text: 'It was, as Ana Ruiz put it, “a slog through wet mud”.',
      voices: [['“a slog through wet mud”', RUIZ, 'cue']],
    },
    {
      text: 'Ana Ruiz called the plan “a slow-motion disaster”.',
      voices: [['“a slow-motion disaster”', RUIZ, 'cue']],
    },
    { text: '“Good riddance,” Ana Ruiz tweeted.', voices: [['“Good riddance,”', RUIZ, 'cue']] },
    { text: '“Buy land.” —Ana Ruiz', voices: [['“Buy land.”', RUIZ, 'cue']] },
    { text: '“[We] … lost,” Ana Ruiz said.', voices: [['“[We] … lost,”', RUIZ, 'cue']] },
    { text: '“Why?” asked Ana Ruiz.', voices: [['“Why?”', RUIZ, 'cue']] },
    { text: '“Go!” Ana Ruiz shouted.', voices: [['“Go!”', RUIZ, 'cue']] },
    { text: '“No,” said Dr. J. R. Oh of St. Ives.', voices: [['“No,”', 'J. R. Oh', 'cue']] },
    { text: '“No,” quietly replied Ana Ruiz.', voices: [['“No,”', RUIZ, 'cue']] },
    { text: '“Sure,” Ana Ruiz beamed.', voices: [['“Sure,”', RUIZ, 'cue']] },
    { text: '“Sure,” Ana Ruiz shrugged.', voices: [['“Sure,”', RUIZ, 'cue']] },
    { text: '“Sure,” Ana Ruiz deadpanned.', voices: [['“Sure,”', RUIZ, 'cue']] },
    { text: 'Ana Ruiz’s answer: “No.”', voices: [['“No.”', RUIZ, 'cue']] },
    { text: 'Bo Hale’s lawyer, Ida Li, said, “Not today.”', voices: [['“Not today.”', 'Ida Li', 'cue']] },
    {
      text: '“We agree,” Ana Ruiz and Bo Hale said in a statement.',
      voices: [['“We agree,”', 'Ana Ruiz and Bo Hale', 'cue']],
    },
    { text: '“I saw it,” said a man who would not be named.', voices: [['“I saw it,”', 'a man', 'cue']] },
    { text: '“No comment,” said a spokesman for Acme, Jo Li.', voices: [['“No comment,”', 'Jo Li', 'cue']] },
    // Another subject between two quotes speaks the second; the agent of a passive speaks, not its subject.
    {
      text: '“We lost,” Ana Ruiz, Bo’s wife and the island’s editor in chief, said, “if we ever played.”',
      voices: [
        ['“We lost,”', RUIZ, 'cue'],
        ['“if we ever played.”', RUIZ, 'cue'],
      ],
    },
    {
      text: '“We lost,” Ana Ruiz said, but Bo Hale said, “We won.”',
      voices: [
        ['“We lost,”', RUIZ, 'cue'],
        ['“We won.”', 'Bo Hale', 'cue'],
      ],
    },
    {
      text: '“We lost,” Ana Ruiz said and then added, “Never again.”',
      voices: [
        ['“We lost,”', RUIZ, 'cue'],
        ['“Never again.”', RUIZ, 'cue'],
      ],
    },
    {
      text: 'Bo Hale was called “a heap of rust” by Ana Ruiz.',
      voices: [['“a heap of rust”', RUIZ, 'cue']],
    },
    {
      text: 'The plan was labelled “a quiet sham” by the mayor of Dole.',
      voices: [['“a quiet sham”', 'the mayor of Dole', 'cue']],
    },
    { text: '“No,” said Ana Ruiz on Tuesday in Lima.', voices: [['“No,”', RUIZ, 'cue']] },
    { text: '“No,” Xi Lan said.', voices: [['“No,”', 'Xi Lan', 'cue']] },
    { text: '“No,” said Mr. van Dyk.', voices: [['“No,”', 'Mr. van Dyk', 'cue']] },
    { text: "''We lost,'' Ana Ruiz said.", voices: [["''We lost,''", RUIZ, 'cue']] },
    { text: '”We lost,“ Ana Ruiz said.', voices: [['”We lost,“', RUIZ, 'cue']] },
    { text: '“We lost," Ana Ruiz said.', voices: [['“We lost,"', RUIZ, 'cue']] },
    {
      text: '“He told me, ‘Run,’ so I ran,” Ana Ruiz said.',
      voices: [['“He told me, ‘Run,’ so I ran,”', RUIZ, 'cue']],
    },
    {
      text: 'Ana Ruiz recalled that Bo Hale told her, “Leave the gate.”',
      voices: [['“Leave the gate.”', 'Bo Hale', 'cue']],
    },
    {
      text: '"RUIZ: Did you lie, Hale? ¶ "HALE: Never. ¶ "RUIZ: And now?"',
      voices: [
        ['"RUIZ: Did you lie, Hale?', 'Ruiz', 'cue'],
        ['"HALE: Never.', 'Hale', 'cue'],
        ['"RUIZ: And now?"', 'Ruiz', 'cue'],
      ],
    },
    { text: 'RUIZ: “I never said that.”', voices: [['“I never said that.”', 'RUIZ', 'cue']] },
    { text: 'According to the papers, “we lost,” said Ana Ruiz.', voices: [['“we lost,”', RUIZ, 'cue']] },
    { text: '“Buy land.” — Will Orr', voices: [['“Buy land.”', 'Will Orr', 'cue']] },
    {
      text: 'Ana Ruiz said the United States is “old and done”.',
      voices: [['“old and done”', RUIZ, 'cue']],
    },
    {
      text: 'Q: “Why?” A: “Because.”',
      voices: [
        ['“Why?”', 'Q', 'cue'],
        ['“Because.”', 'A', 'cue'],
      ],
    },
    // A pronoun
    { text: 'Ana Ruiz met Bo Hale. “I won,” she said.', voices: [['“I won,”', RUIZ, 'pronoun']] },
    { text: 'The firm apologised. “We failed,” it said.', voices: [['“We failed,”', 'The firm', 'pronoun']] },
    { text: 'Paul Hale called Mark Oh. “Fine,” he said.', voices: [['“Fine,”', 'Paul Hale', 'pronoun']] },
    { text: '“Strange,” thought Ana Ruiz.', voices: [['“Strange,”', RUIZ, 'cue']] },
    { text: '“No,” I said.', author: 'Nora Blom', voices: [['“No,”', 'Nora Blom', 'pronoun']] },
    // What goes on
    {
      text: '“We lost,” Ruiz said. “It hurt. It will pass.”',
      voices: [
        ['“We lost,”', 'Ruiz', 'cue'],
        ['“It hurt. It will pass.”', 'Ruiz', 'continuation'],
      ],
    },
    {
      text: '“We lost,” Ruiz said. He paused. “Badly, I mean.”',
      voices: [
        ['“We lost,”', 'Ruiz', 'cue'],
        ['“Badly, I mean.”', 'Ruiz', 'continuation'],
      ],
    },
    {
      text: '“First point. ¶ “Second point,” said Bo Hale.',
      voices: [['“First point.\n“Second point,”', 'Bo Hale', 'cue']],
    },
    {
      text: '“We lost, Ana Ruiz said. ¶ “Yes,” said Bo Hale.',
      voices: [
        ['“We lost,', RUIZ, 'cue'],
        ['“Yes,”', 'Bo Hale', 'cue'],
      ],
    },
    {
      text: '“Yes,” said Ida Oh. “No,” said Bo Hale.',
      voices: [
        ['“Yes,”', 'Ida Oh', 'cue'],
        ['“No,”', 'Bo Hale', 'cue'],
      ],
    },
    {
      text: '“No,” said Ana Ruiz. ¶ “We lost,” Ruiz said.',
      voices: [
        ['“No,”', RUIZ, 'cue'],
        ['“We lost,”', RUIZ, 'cue'],
      ],
    },
    {
      text: 'Ana Ruiz, area manager and a Leeds native said, “We lost.”',
      voices: [['“We lost.”', RUIZ, 'cue']],
    },
    {
      text: 'Ruiz sent us off with these words, “Go and rest.”',
      voices: [['“Go and rest.”', 'Ruiz', 'cue']],
    },
    {
      text: 'Q: From a trade advert: “The monks knew how to make cheese.” Is it so?',
      voices: [['“The monks knew how to make cheese.”', 'a trade advert', 'cue']],
    },
    {
      text: 'In one old text, “Who of these three was kind?” The guest answered, “The last.”',
      voices: [
        ['“Who of these three was kind?”', 'nobody'],
        ['“The last.”', 'The guest', 'cue'],
      ],
    },
    // Whoever spoke last is called
    {
      text: 'The dad said, “Hey, wash your hands.” ¶ “Okay, dad!”',
      voices: [
        ['“Hey, wash your hands.”', 'The dad', 'cue'],
        ['“Okay, dad!”', 'nobody'],
      ],
    },
    // Context
    { text: 'Ana Ruiz was furious. ¶ “They cheated.”', voices: [['“They cheated.”', 'nobody']] },
    {
      text: '“Is it mended?” asked Bo Hale. ¶ “Not yet,” said Ana Ruiz. ¶ “When, then?” ¶ “By noon.”',
      voices: [
        ['“Is it mended?”', 'Bo Hale', 'cue'],
        ['“Not yet,”', RUIZ, 'cue'],
        ['“When, then?”', 'Bo Hale', 'context'],
        ['“By noon.”', RUIZ, 'context'],
      ],
    },
    // Nobody’s words
    { text: 'Again the “experts” were late.', voices: [] },
    { text: 'Her novel “Low Harbour Tide” sold well.', voices: [] },
    { text: 'The ’80s gave us rock ’n’ roll.', voices: [] },
    { text: `A 6" pipe is 5'10" too long.`, voices: [] },
    { text: 'It ended “there', voices: [] },
  ])('in $text it hears $voices', ({ text, voices, author = null }) => {
    expect(voicesOf(text, 'en', author)).toEqual(voices);
  });

  test('the mention is where the speaker’s words stand', () => {
    const text = '“We lost,” said Ana Ruiz.';
    const [quote] = quotesOf(text);
    const mention = quote?.speaker?.mention;
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.text);
    expect(mention?.text).toBe(RUIZ);
  });
});
