import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/article.ts';
import type { Reason } from '../../../../src/explain.ts';
import { createTextParser } from '../../../../src/parse/text/text.ts';
import { inShort, parseAll } from '../../../helpers/parse.ts';

/** Two paragraphs that show a margin of 66 columns, so that what follows is read in a wrapped text. */
const WRAPPED = `The river had been rising since the middle of the night, and none
of those who lived beside it slept; they sat in their kitchens and
listened to the water, and now and then one of them went out to it.

In the morning the gate was gone. Nobody had heard it go, although
it was made of iron and had taken four men to hang, and the miller
said that it must have opened like a door before it was taken off.`;

/** The blocks of a text in short; where a line was ended, `/`. */
function blocksOf(text: string): readonly string[] {
  const { blocks } = parseAll(createTextParser({ stated: null }), `Title\n\nIt rained.\n\n${text}\n`);
  return inShort(blocks.slice(1).map(withBreaks));
}

function withBreaks(block: Block): Block {
  if (!('marks' in block)) return block;
  const ends = block.marks.filter(({ kind }) => kind === 'break').map(({ start }) => start);
  const text = [...block.text].map((character, at) => (ends.includes(at) ? ' / ' : character)).join('');
  return { ...block, text: text.replaceAll('\u00a0', '·') };
}

const LONG = `${'word '.repeat(29)}end.`;

describe('lines', () => {
  test.for<[name: string, text: string, blocks: readonly string[]]>([
    [
      'verse keeps its lines',
      'I lit the lamp at four,\nthe road was grey,\nand no one came.',
      ['paragraph: I lit the lamp at four, / the road was grey, / and no one came.'],
    ],
    [
      'and its deeper indents',
      'I lit the lamp at four,\n   the road was grey,\nand no one came.',
      ['paragraph: I lit the lamp at four, / ···the road was grey, / and no one came.'],
    ],
    [
      'verse of like lines that begin small',
      'The gate was hanging on its hinges,\nand no one in the village came to see\nthe woman with the lamp, who stood there\nbetween the miller and the apple tree.',
      [
        'paragraph: The gate was hanging on its hinges, / and no one in the village came to see / the woman with the lamp, who stood there / between the miller and the apple tree.',
      ],
    ],
    ['an address', 'Ann Lee\nThe Mill House', ['paragraph: Ann Lee / The Mill House']],
    [
      'two lines that tell nothing',
      'The gate is open.\nThe wall is done.',
      ['paragraph: The gate is open. / The wall is done.'],
    ],
    [
      'a hyphen at a line’s end takes no space',
      'The gate of the well-\nknown mill was made of iron, and it was heavy.',
      ['paragraph: The gate of the well-known mill was made of iron, and it was heavy.'],
    ],
    [
      'verse of two indents, also where its lines are of one length',
      'I knocked but once, I knocked but twice,\n  and no one came to me;\nthe moon came up, the moon came up,\n  above the apple tree.',
      [
        'paragraph: I knocked but once, I knocked but twice, / ··and no one came to me; / the moon came up, the moon came up, / ··above the apple tree.',
      ],
    ],
    [
      'and of two lines',
      'I knocked but once, I knocked but twice,\n  and no one came to me;',
      ['paragraph: I knocked but once, I knocked but twice, / ··and no one came to me;'],
    ],
    [
      'but one that hangs does',
      'The pre-\nand post-war gates of the mill at the old ferry were lost.',
      ['paragraph: The pre- and post-war gates of the mill at the old ferry were lost.'],
    ],
    [
      'nor does a dash between words',
      `${WRAPPED}\n\nNobody had thought to leave a light for them there, not even he--\nthe miller, who had been told that they would come that evening--\nand the dog, of course, did not know.`.split(
        '\n\n',
      )[2] ?? '',
      [
        'paragraph: Nobody had thought to leave a light for them there, not even he--the miller, who had been told that they would come that evening--and the dog, of course, did not know.',
      ],
    ],
    [
      'a paragraph a line',
      `${LONG}\n“No.”\n“Then look,” she said.`,
      [`paragraph: ${LONG}`, 'paragraph: “No.”', 'paragraph: “Then look,” she said.'],
    ],
    [
      'speeches a line',
      '“Have you seen it?”\n“No,” said Tom.\nShe sat down.',
      ['paragraph: “Have you seen it?”', 'paragraph: “No,” said Tom.', 'paragraph: She sat down.'],
    ],
    [
      'speeches after a dash',
      '– Have you seen it?\n– No, said Tom.',
      ['paragraph: – Have you seen it?', 'paragraph: – No, said Tom.'],
    ],
    [
      'a quotation is not parted',
      `“${LONG}\nAnd more.”\n“No.”`,
      [`paragraph: “${LONG} / And more.”`, 'paragraph: “No.”'],
    ],
    [
      'a page’s end ends no sentence',
      'The gate was opened by the\n\fminer who had come up from the well and had seen the water.',
      ['paragraph: The gate was opened by the miner who had come up from the well and had seen the water.'],
    ],
  ])('%s', ([, text, blocks]) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  test('lines that were wrapped are joined, and those that end a paragraph are not', () => {
    const text = `${WRAPPED}\n\nThe men who had hung it came to look, and stood for a while in the\nyard, and went away.\n“It was iron,” said one of them to his wife that evening, and that\nwas all.`;
    expect(blocksOf(text).slice(2)).toEqual([
      'paragraph: The men who had hung it came to look, and stood for a while in the yard, and went away.',
      'paragraph: “It was iron,” said one of them to his wife that evening, and that was all.',
    ]);
  });
});

test('paragraphs of two lines in a narrow column', () => {
  const text =
    'The gate was found in the\nreeds a week later.\n\nThe miller went out to see\nit with his dog.\n\nNobody had thought that\nthe water was so strong.';
  expect(blocksOf(text)).toEqual([
    'paragraph: The gate was found in the reeds a week later.',
    'paragraph: The miller went out to see it with his dog.',
    'paragraph: Nobody had thought that the water was so strong.',
  ]);
});

test('couplets are no narrow column', () => {
  const text = 'The gate went down\nwith the flood.\n\nThe mill stood\nin the mud.\n\nThe dog\nsaid no word.';
  expect(blocksOf(text)).toContain('paragraph: The dog / said no word.');
});

test('first lines indented by a tab that the editor counted for one column', () => {
  const first = 'The river had been rising since the middle of the night, and none of';
  const rest = 'those who lived beside it slept; they sat in their kitchens and they\nlistened to the water.';
  expect(blocksOf(`\t${first}\n${rest}\n\t${first}\n${rest}`)).toEqual(
    Array(2).fill(`paragraph: ${first} ${rest.replace('\n', ' ')}`),
  );
});

describe('old books', () => {
  test('an indented line begins a paragraph', () => {
    const text = `    It was late when they came to the inn, and nobody had thought to
leave a light in the window for them.
    "You knock, then," said her brother.
    She knocked. The sound was very loud in the empty street, and a dog
began to bark.`;
    expect(blocksOf(text)).toEqual([
      'paragraph: It was late when they came to the inn, and nobody had thought to leave a light in the window for them.',
      'paragraph: "You knock, then," said her brother.',
      'paragraph: She knocked. The sound was very loud in the empty street, and a dog began to bark.',
    ]);
  });
});

describe('forms', () => {
  test.for<[name: string, text: string, blocks: readonly string[]]>([
    [
      'prose in a narrow column',
      'The ferry will not leave\nbefore ten today, since\nthere is fog on the river\nand the crew has asked to\nwait. Passengers may stay\nin the hall.',
      [
        'paragraph: The ferry will not leave before ten today, since there is fog on the river and the crew has asked to wait. Passengers may stay in the hall.',
      ],
    ],
    [
      'Roman numbers, as they stand',
      '(i) The gate opens.\n(ii) It closes.\n(iii) It rests.',
      [
        '[item] item 1 -: (i) The gate opens.',
        '[item] item 1 -: (ii) It closes.',
        '[item] item 1 -: (iii) It rests.',
      ],
    ],
    [
      'and the letter i between h and j',
      'g) one\nh) two\ni) three\nj) four',
      [
        '[item] item 1 -: g) one',
        '[item] item 1 -: h) two',
        '[item] item 1 -: i) three',
        '[item] item 1 -: j) four',
      ],
    ],
    ['i.e. is no number', 'i. e. the gate', ['paragraph: i. e. the gate']],
    ['cells apart by tabs', 'Name\tAge\nAnn Margaret\t41', ['code: Name          Age\nAnn Margaret  41']],
    [
      'captions with markup',
      '1\n00:00:01,000 --> 00:00:04,000\n<i>Who</i> is it?\n{\\an8}<v Ann>Me <3.',
      ['paragraph: 1 / 00:00:01,000 --> 00:00:04,000 / Who is it? / Ann: Me <3.'],
    ],
    [
      'dots that lead to numbers',
      '1. One . . . . . . . . 1\n2. Two . . . . . . . . 2\n 2.1. Three  . . . . . 3',
      ['code: 1. One . . . . . . . . 1\n2. Two . . . . . . . . 2\n 2.1. Three  . . . . . 3'],
    ],
    [
      'a chapter’s number above its title',
      'CHAPTER IV.\n\nTHE INN\n\nIt was late.\n\n*** END OF THE BOOK ***\n\nIt was late.',
      [
        'heading 2: CHAPTER IV.',
        'heading 2: THE INN',
        'paragraph: It was late.',
        'paragraph: *** END OF THE BOOK ***',
        'paragraph: It was late.',
      ],
    ],
    [
      'bullets',
      'To get:\n- milk\n- bread',
      ['paragraph: To get:', '[item] item 1 -: milk', '[item] item 1 -: bread'],
    ],
    [
      'numbers',
      '1. milk\n2. bread\n   and salt',
      ['[item] item 1 1: milk', '[item] item 1 2: bread / and salt'],
    ],
    ['letters stay', '(a) milk\n(b) bread', ['[item] item 1 -: (a) milk', '[item] item 1 -: (b) bread']],
    [
      'a list in a list',
      '* milk\n  - fresh\n  - sour\n* bread',
      [
        '[item] item 1 -: milk',
        '[item item] item 2 -: fresh',
        '[item item] item 2 -: sour',
        '[item] item 1 -: bread',
      ],
    ],
    ['tasks', '- [x] milk\n- [ ] bread', ['[item] item 1 -: milk', '[item] item 1 -: bread']],
    [
      'a further paragraph of an item',
      '- milk\n\n  It has to be fresh.\n\nThat is all.',
      ['[item] item 1 -: milk', '[item] paragraph: It has to be fresh.', 'paragraph: That is all.'],
    ],
    ['no name is an item', 'A. Smith wrote it.', ['paragraph: A. Smith wrote it.']],
    [
      'quoted mail',
      'Bob wrote:\n> No.\n>> Why?\n> - one\n> - two',
      [
        'paragraph: Bob wrote:',
        '[quote] quote 1: No.',
        '[quote quote] quote 2: Why?',
        '[quote item] item 1 -: one',
        '[quote item] item 1 -: two',
      ],
    ],
    [
      'columns',
      'Item    Price\n------  -----\nApples   1.20',
      ['code: Item    Price\n------  -----\nApples   1.20'],
    ],
    ['tabs', 'Name\tAge\nAnn\t41', ['code: Name  Age\nAnn   41']],
    [
      'contents',
      'The Gate ........ 3\nThe Wall ....... 12',
      ['code: The Gate ........ 3\nThe Wall ....... 12'],
    ],
    ['a rule', 'One.\n-----\nTwo.', ['paragraph: One.', 'rule: ', 'paragraph: Two.']],
    ['stars', '*       *       *', ['rule: ']],
    [
      'a signature',
      'No.\n\n-- \nAnn Lee\nExample',
      ['paragraph: No.', 'rule: ', 'paragraph: Ann Lee / Example'],
    ],
    [
      'speeches after names',
      'CHAIR: Thank you.\nMS. LEE: I will be brief.',
      ['paragraph: CHAIR: Thank you.', 'paragraph: MS. LEE: I will be brief.'],
    ],
    [
      'questions and answers',
      'Q. When was it?\nA. In June.',
      ['paragraph: Q. When was it?', 'paragraph: A. In June.'],
    ],
    [
      'a play',
      'ANN. Then let it go.\nBOB. You do not mean it.',
      ['paragraph: ANN. Then let it go.', 'paragraph: BOB. You do not mean it.'],
    ],
    ['fields', 'From: Ann Lee\nSubject: The pond', ['paragraph: From: Ann Lee / Subject: The pond']],
    [
      'a heading with signs under it',
      'The Gate\n========\nIt was iron.',
      ['heading 2: The Gate', 'paragraph: It was iron.'],
    ],
    ['and one with signs above', '********\nThe Gate\n********', ['heading 2: The Gate']],
    ['a heading in the middle', `${' '.repeat(32)}The Gate`, ['heading 2: The Gate']],
    ['a heading in capitals', 'THE GATE\n\nIt was iron.', ['heading 2: THE GATE', 'paragraph: It was iron.']],
    ['no heading is a cry', '“NEVER!”\n\nIt was iron.', ['paragraph: “NEVER!”', 'paragraph: It was iron.']],
    ['a manual', 'NAME\n       ls - list', ['heading 2: NAME', 'paragraph: ls - list']],
    ['options', '-a, --all\n       show all', ['paragraph: -a, --all / ··show all']],
    [
      'options on the line',
      '-c     show the time, or when it is\n       not known, none',
      ['paragraph: -c / ··show the time, or when it is / ··not known, none'],
    ],
    [
      'code',
      'Type this:\n\n    $ mill --open\n    $ mill --shut',
      ['paragraph: Type this:', 'code: $ mill --open\n$ mill --shut'],
    ],
    [
      'what is typed to Python',
      '>>> import mill\n>>> mill.open(1)',
      ['code: >>> import mill\n>>> mill.open(1)'],
    ],
    [
      'a screenplay',
      `${' '.repeat(20)}ANN\n${' '.repeat(10)}Is it you? I have been waiting\n${' '.repeat(10)}for you.`,
      ['paragraph: ANN / Is it you? I have been waiting for you.'],
    ],
    [
      'captions of a film',
      '1\n00:00:01,000 --> 00:00:04,000\nWho is it?\nMe.',
      ['paragraph: 1 / 00:00:01,000 --> 00:00:04,000 / Who is it? / Me.'],
    ],
    [
      'a law, whose articles hang',
      '1.1 The gate is opened at six in the morning and at six in the evening, except\n    on holidays.\n1.2 It may stay shut.',
      [
        'paragraph: 1.1 The gate is opened at six in the morning and at six in the evening, except on holidays. / 1.2 It may stay shut.',
      ],
    ],
    [
      'a log',
      '192.0.2.1 - - [02/Jan/2024] "GET /gate HTTP/1.1" 200 512 "-" "Example/1.0"\n192.0.2.7 - - [02/Jan/2024] "GET /wall HTTP/1.1" 404 12 "-" "Example/1.0"',
      [
        'paragraph: 192.0.2.1 - - [02/Jan/2024] "GET /gate HTTP/1.1" 200 512 "-" "Example/1.0" / 192.0.2.7 - - [02/Jan/2024] "GET /wall HTTP/1.1" 404 12 "-" "Example/1.0"',
      ],
    ],
    [
      'a chat',
      '<ann> is the gate open to those who come late\n<bob> it is',
      ['paragraph: <ann> is the gate open to those who come late / <bob> it is'],
    ],
    [
      'speeches after times and names',
      '[00:12] Ann Lee: When did it go, and who saw it go that night?\n[00:15] Bob Hale: In June.',
      [
        'paragraph: [00:12] Ann Lee: When did it go, and who saw it go that night?',
        'paragraph: [00:15] Bob Hale: In June.',
      ],
    ],
    [
      'an outline in Roman numbers and letters',
      'I. The gate\n   A. Its iron\n   B. Its hinges\nII. The wall',
      [
        '[item] item 1 -: I. The gate',
        '[item item] item 2 -: A. Its iron',
        '[item item] item 2 -: B. Its hinges',
        '[item] item 1 -: II. The wall',
      ],
    ],
    [
      'prose set to a straight edge, also where it stands deeper',
      '    The  gate  of the mill, which was made of  iron, had been\n    taken  off   its  hinges  by the  water, and  nobody knew\n    where it lay.',
      [
        'paragraph: The gate of the mill, which was made of iron, had been taken off its hinges by the water, and nobody knew where it lay.',
      ],
    ],
    ['overstrike', 'N\bNA\bAM\bME\bE of _\bt_\bh_\be gate.', ['paragraph: NAME of the gate.']],
  ])('%s', ([, text, blocks]) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

test.for([
  ['It was _very_ late.', 'It was very late.', [[7, 11]]],
  [
    '_All of it_, and _more_',
    'All of it, and more',
    [
      [0, 9],
      [15, 19],
    ],
  ],
  ['Use snake_case and _this_.', 'Use snake_case and _this_.', []],
  ['Set _FOO_ first.', 'Set _FOO_ first.', []],
  ['A line ____ to fill _in', 'A line ____ to fill _in', []],
] as const)('emphasis in %j', ([text, plain, spans]) => {
  const { blocks } = parseAll(createTextParser({ stated: null }), `T\n\nIt rained.\n\n${text}\n`);
  const block = blocks[1];
  const marks =
    block !== undefined && 'marks' in block ? block.marks.map(({ start, end }) => [start, end]) : [];
  expect([block?.text, marks]).toEqual([plain, spans]);
});

test('the pages of a standard are joined, without their heads and feet', () => {
  const page = `   The server has to
   wait for it until the water has gone down and somebody says so to

Lee                      Standards Track                    [Page 1]
\f
RFC 9999                    The Mill Protocol             March 2026

   the client.`;
  expect(blocksOf(page).at(-1)).toMatch(/says so to the client\.$/);
  expect(blocksOf(page).join()).not.toContain('Page 1');
});

test.for([
  ['another sign behind a blank line begins another list', '- a\n- b\n\n* c\n* d', [2]],
  ['the same sign goes on', '- a\n\n- b', []],
  ['a list in an item', '- a\n  * b\n- c', []],
  ['a paragraph between', '- a\n\nIt rained on.\n\n* c', []],
] as const)('%s', ([, text, others]) => {
  const { blocks } = parseAll(createTextParser({ stated: null }), `Title\n\nIt rained.\n\n${text}\n`);
  const list = blocks.slice(1);
  expect(list.flatMap(({ opens }, at) => (opens === undefined ? [] : [at]))).toEqual(others);
});

test('each form is told by its rule', () => {
  const reasons: Reason[] = [];
  parseAll(
    createTextParser({ stated: null, explain: (reason) => reasons.push(reason) }),
    'T\n\nIt rained.\n\n- one\n- two\n',
  );
  expect(reasons.map(({ step, rule }) => `${step} ${rule}`)).toEqual([
    'form one-line',
    'form list-item',
    'form list-item',
  ]);
});

describe('laws', () => {
  const line = fc.constantFrom(
    'Title',
    'A line of some length that goes on for a while and then ends here',
    'It rained.',
    '',
    '',
    ' ',
    '- one',
    '  - two',
    '1. first',
    '2. second',
    '(a) third',
    '> quoted words',
    '>> deeper',
    '> - item',
    '-----',
    '=====',
    '* * *',
    'NAME: words',
    'ANN. Words.',
    'Key: value',
    '    indented words',
    '        deeper words',
    'Name    Age',
    'Ann\t41',
    '\fnew page',
    'word-',
    'broken',
    'THE END',
    LONG,
    '“No.”',
    '.',
    '   12',
    'Lee      Track      [Page 3]',
    '-c     options',
    '                              Middle',
    '日本',
    '00:00:01,000 --> 00:00:02,000',
    'By Ana Ruiz',
    'Author: Bo Hale',
  );
  const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

  test('a text in pieces is read like the whole text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (whole, step) => {
        const parser = () => createTextParser({ stated: null });
        expect(parseAll(parser(), whole, step)).toEqual(parseAll(parser(), whole));
      }),
      { numRuns: 1500 },
    );
  });

  test('no word is lost, made or glued to another', () => {
    const wordsOf = (all: string) => all.match(/[\p{L}\p{N}]+/gu)?.sort() ?? [];
    fc.assert(
      fc.property(text, (whole) => {
        // Heads and feet of pages, and labels of authors, are left out on purpose.
        const source = whole.replaceAll(/^.*(?:\[Page 3\]|Ana Ruiz|Bo Hale| {3}12|日本|\f.*).*$/gm, 'plain');
        const { head, blocks } = parseAll(createTextParser({ stated: null }), source);
        const kept = [
          head.title ?? '',
          head.subtitle ?? '',
          ...blocks.map((block) =>
            block.kind === 'item' && block.number !== null ? `${block.number} ${block.text}` : block.text,
          ),
        ];
        expect(wordsOf(kept.join('\n'))).toEqual(wordsOf(source));
      }),
      { numRuns: 1500 },
    );
  });

  test('marks lie in their text, and no text has line breaks but code', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const block of parseAll(createTextParser({ stated: null }), whole).blocks) {
          if (block.kind !== 'code') expect(block.text).not.toMatch(/\n|^ | $/);
          if ('marks' in block)
            for (const mark of block.marks) {
              expect(mark.start).toBeGreaterThanOrEqual(0);
              expect(mark.end).toBeLessThanOrEqual(block.text.length);
              if (mark.kind === 'break') expect(block.text.slice(mark.start, mark.end)).toBe(' ');
            }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
