import { describe, expect, test } from 'vitest';
import type { Author, Block } from '../../../../src/article.ts';
import { findQuotes } from '../../../../src/quotes/find-quotes.ts';
import { createQuoteStream } from '../../../../src/quotes/stream-quotes.ts';

/** Paragraphs apart by “¶”, in bold where two stars stand before and behind them; “# ” begins a heading, “* ” an item. */
function blocksOf(text: string): readonly Block[] {
  return text.split('¶').map((part): Block => {
    const line = part.trim();
    if (line.startsWith('# ')) return { kind: 'heading', level: 2, text: line.slice(2), marks: [] };
    if (line.startsWith('* '))
      return { kind: 'item', depth: 1, ordered: false, number: null, text: line.slice(2), marks: [] };
    const [, bold, rest] = /^\*\*(.*)\*\*(.*)$/.exec(line) ?? [];
    if (bold === undefined) return { kind: 'paragraph', text: line, marks: [] };
    const marks = [{ kind: 'strong', start: 0, end: bold.length } as const];
    return { kind: 'paragraph', text: bold + rest, marks };
  });
}

function turnsOf(text: string, authors: readonly Author[] = []): readonly (string | null)[][] {
  return findQuotes(blocksOf(text), { lang: 'en', authors })
    .filter(({ kind }) => kind === 'turn')
    .map(({ text, speaker }) => [text, speaker?.name ?? null]);
}

const ANN = [{ name: 'Ann Moss', bio: null, url: null }];

describe('a transcript', () => {
  test.for([
    [
      'EVA LIND: Thank you all. ¶ MR. TARN: I object. ¶ LIND: Noted. ¶ DR. O’HARA (by phone): Fine.',
      [
        ['Thank you all.', 'Eva Lind'],
        ['I object.', 'Mr. Tarn'],
        ['Noted.', 'Eva Lind'],
        ['Fine.', 'Dr. O’Hara'],
      ],
    ],
    [
      'Ann: I am here with Ben Tarn. ¶ Ben: Thanks to you, Ann.',
      [
        ['I am here with Ben Tarn.', 'Ann Moss'],
        ['Thanks to you, Ann.', 'Ben Tarn'],
      ],
    ],
    [
      '**Ann** How are you? ¶ **Ben** Rye, as ever.',
      [
        ['How are you?', 'Ann Moss'],
        ['Rye, as ever.', 'Ben'],
      ],
    ],
    [
      'ANN. Who goes there? ¶ BEN TARN. It is I. ¶ ACT II. A quay. ¶ ANN. I thought so.',
      [
        ['Who goes there?', 'Ann Moss'],
        ['It is I.', 'Ben Tarn'],
        ['I thought so.', 'Ann Moss'],
      ],
    ],
    [
      'NASA. The agency was founded in 1958. ¶ ESA. The agency has its seat in Paris. ¶ NASA. It flew to the moon.',
      [],
    ],
    [
      '[00:01] Ann: Hello, you. ¶ [00:12] Ben: He said “no”.',
      [
        ['Hello, you.', 'Ann Moss'],
        ['He said “no”.', 'Ben'],
      ],
    ],
    [
      'RUIZ: Never. ¶ HALE: I said so. ¶ RUIZ: Why?',
      [
        ['Never.', 'Ruiz'],
        ['I said so.', 'Hale'],
        ['Why?', 'Ruiz'],
      ],
    ],
    [
      'Host: What do you bake? ¶ Tarn: Rye. ¶ Host: And why? ¶ Tarn: It is warm.',
      [
        ['What do you bake?', 'Host'],
        ['Rye.', 'Tarn'],
        ['And why?', 'Host'],
        ['It is warm.', 'Tarn'],
      ],
    ],
    [
      '**Pia Renn:** Where is it? ¶ **Sanna Hull:** Gone. ¶ **Renn:** All of it? ¶ **Hull:** Some.',
      [
        ['Where is it?', 'Pia Renn'],
        ['Gone.', 'Sanna Hull'],
        ['All of it?', 'Pia Renn'],
        ['Some.', 'Sanna Hull'],
      ],
    ],
    [
      '[00:01] ARNE VIK: Is it on? ¶ [00:04] MOA LIE: It is. ¶ [00:09] VIK: I begin.',
      [
        ['Is it on?', 'Arne Vik'],
        ['It is.', 'Moa Lie'],
        ['I begin.', 'Arne Vik'],
      ],
    ],
    [
      'AM: How are you, Bo Tarn? ¶ BT: Fine, I think. ¶ BBC: Who is fine? ¶ AM: He is.',
      [
        ['How are you, Bo Tarn?', 'Ann Moss'],
        ['Fine, I think.', 'Bo Tarn'],
        ['Who is fine?', 'BBC'],
        ['He is.', 'Ann Moss'],
      ],
    ],
  ] as const)('%s', ([text, turns]) => expect(turnsOf(text, ANN)).toEqual(turns));

  test.for([
    '**Note:** You should peel first. ¶ **Price:** $10. You pay. ¶ **Note:** I use gloves.',
    'Ann Moss: Ann is a writer. ¶ Ben Tarn: Ben bakes bread.',
    'Mercury: the first planet. ¶ Venus: the second. ¶ Mercury: again, you see it at dusk.',
    '* Ingredients: flour you like ¶ * Method: mix it ¶ * Ingredients: you and me',
    '**April 15:** Have you paid? ¶ **May 15:** You pay. ¶ **April 15:** I pay.',
    'Fresh Paint: You will like it. ¶ Old Wood: You can oil it. ¶ Fresh Paint: I would not.',
    'Ann: “How are you?” ¶ Ben: “I am fine.”',
    'EVA LIND: Thank you all.',
    // Words that are no names need two that take turns, and four of them.
    'Oslo: You go. ¶ Rome: I go. ¶ Oslo: Do I?',
    'Oslo: You go. ¶ Oslo: I go. ¶ Rome: Do I? ¶ Rome: You do.',
    'Oslo: You go. ¶ Rome: I go. ¶ Lima: Do I? ¶ Rome: You do.',
  ])('is not %s', (text) => expect(turnsOf(text)).toEqual([]));

  test.for([
    [
      'RUIZ: Never. ¶ REPORTER: Why? ¶ RUIZ: Rust. ¶ MODERATOR: We thank you.',
      { Ruiz: true, Reporter: false, Moderator: false },
    ],
    ['The record is short. “RUIZ: I never met her.” It goes on.', { Ruiz: true }],
    ['The record is short. “HOST: I never met her.” It goes on.', { Host: false }],
  ] as const)('names whoever its labels name, not what they call somebody: %s', ([text, named]) => {
    const speakers = findQuotes(blocksOf(text), { lang: 'en', authors: [] }).map(({ speaker }) => speaker);
    expect(Object.fromEntries(speakers.map((one) => [one?.name, one?.named]))).toEqual(named);
  });

  test('is known from its second speaker on, and no block waits for one for long', () => {
    const stream = createQuoteStream('en');
    const [first, second] = blocksOf('EVA LIND: Thank you. ¶ BEN TARN: I object.') as [Block, Block];
    expect(stream.add(first)).toHaveLength(0);
    expect(stream.add(second)).toHaveLength(2);
    const other = createQuoteStream('en');
    const alone = blocksOf('Eva: Thank you. ¶ A ¶ B ¶ C ¶ D ¶ E');
    expect(alone.map((block) => other.add(block).length)).toEqual([0, 0, 0, 0, 0, 6]);
  });
});

describe('an interview', () => {
  test.for([
    [
      'Ben Tarn bakes bread. ¶ **When did you start?** ¶ At twelve, with my aunt. ¶ **And now?** ¶ I rest.',
      [
        ['At twelve, with my aunt.', 'Ben Tarn'],
        ['I rest.', 'Ben Tarn'],
      ],
    ],
    [
      'Ben Tarn bakes. ¶ **Why do you bake?** ¶ I like it. ¶ **Tell us of your rye.** ¶ I grow it. ¶ **And now?** ¶ I rest.',
      [
        ['I like it.', 'Ben Tarn'],
        ['I grow it.', 'Ben Tarn'],
        ['I rest.', 'Ben Tarn'],
      ],
    ],
    [
      'Ben Tarn bakes. ¶ # Why do you bake? ¶ I like it. ¶ It is warm. ¶ # What do you bake? ¶ My rye.',
      [
        ['I like it.', 'Ben Tarn'],
        ['It is warm.', 'Ben Tarn'],
        ['My rye.', 'Ben Tarn'],
      ],
    ],
    [
      'Ida Moor runs the port. ¶ Q: What comes next? ¶ A: We rest. ¶ Q: And then? ¶ A: It rains on our cranes.',
      [
        ['We rest.', 'Ida Moor'],
        ['It rains on our cranes.', 'Ida Moor'],
      ],
    ],
    // One of its paragraphs may be without an “I”; other headings end an answer; the author is whoever asks.
    [
      'Ben Tarn bakes. ¶ **Do you bake?** ¶ I do. ¶ It is warm. ¶ **Do you rest?** ¶ It is late. ¶ I rest.',
      [
        ['I do.', 'Ben Tarn'],
        ['It is warm.', 'Ben Tarn'],
        ['It is late.', 'Ben Tarn'],
        ['I rest.', 'Ben Tarn'],
      ],
    ],
    [
      'Ben Tarn bakes. ¶ # Do you bake? ¶ I do. ¶ # Rye ¶ It was a day. ¶ # Do you rest? ¶ I rest.',
      [
        ['I do.', 'Ben Tarn'],
        ['I rest.', 'Ben Tarn'],
      ],
    ],
    [
      'Ann Moss met Ben Tarn. Ann Moss rests. ¶ **Do you bake?** ¶ I do. ¶ **Do you rest?** ¶ I rest.',
      [
        ['I do.', 'Ben Tarn'],
        ['I rest.', 'Ben Tarn'],
      ],
    ],
  ] as const)('%s', ([text, turns]) => expect(turnsOf(text, ANN)).toEqual(turns));

  test.for([
    // Nobody is named; nobody says “I”; it is the reader who asks; somebody is written about; a label; frequent questions;
    // two are named; as many questions are the reader’s own; other headings among the questions
    'Ask us. ¶ **How do you ship?** ¶ I ship by sea. ¶ **Do you pack?** ¶ I pack.',
    'Ben Tarn owns the shop. ¶ **How do you ship?** ¶ We ship by sea. ¶ **Do you pack?** ¶ We pack.',
    'Ben Tarn wrote this. ¶ **How do I ship?** ¶ I ship by sea. ¶ **Should I pack?** ¶ I pack.',
    'Ben Tarn bakes. ¶ **Can you bake?** ¶ I can. Tarn can. ¶ **Do you rest?** ¶ I do.',
    'Max Oven: 9 loaves ¶ Q: Do you bake? ¶ A: I do. ¶ Q: Do you rest? ¶ A: I rest.',
    'Ben Tarn bakes. ¶ # FAQ ¶ Q: Do you bake? ¶ A: I do. ¶ Q: Do you rest? ¶ A: I rest.',
    'Ben Tarn bakes. ¶ **Frequently asked questions** ¶ **Do you bake?** ¶ I do. ¶ **Do you rest?** ¶ I rest.',
    'Ben Tarn and Bo Hale bake. ¶ **Do you bake?** ¶ I do. ¶ **Do you rest?** ¶ I rest.',
    'Ben Tarn bakes. ¶ **Do I bake?** ¶ I do. ¶ **Do you rest?** ¶ I rest.',
    'Ben Tarn bakes. ¶ # Do you bake? ¶ I do. ¶ # Rye ¶ It is warm. ¶ # Wheat ¶ It is dry. ¶ # Do you rest? ¶ I do.',
  ])('is not %s', (text) => expect(turnsOf(text)).toEqual([]));
});
