import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../../src/article.ts';
import { isOffer } from '../../../../../src/parse/html/cleanup/offers.ts';
import { trimBlocks } from '../../../../../src/parse/html/cleanup/trim.ts';
import { FOUR, ONE, THREE, TWO } from '../../../../helpers/ferry.ts';

const FIVE =
  'On the ferry, which has no gate to this day, the goat eats the last of the pears and looks out at the sea.';
const SIX =
  'Who built the quay is not known, but it was there before the mill, and the mill was there before the island had a name.';
const TEXT = [ONE, TWO, THREE, FOUR, FIVE, SIX];
/** In a text of this length a few links in its middle are a small part. */
const LONG_TEXT = [...TEXT, ...TEXT.map((text) => text.replace(/^(\w+)/, '$1, then,'))];

/**
 * Blocks in short: `# a heading`, `- an item`, `-> a link`, `-># a heading that is a link`, `=> a block with a form behind it`,
 * `^ a caption`, `---` a rule, `| a table`, `> code`.
 */
function blocksOf(lines: readonly string[]) {
  const linked = new Set<Block>();
  const captions = new Set<Block>();
  const asking = new Set<Block>();
  const blocks = lines.map((line) => {
    const [, sign = '', said = ''] = /^(->|=>|\^ )?(.*)$/s.exec(line) ?? [];
    const block = blockOf(said.trim());
    if (sign === '->') linked.add(block);
    if (sign === '=>') asking.add(block);
    if (sign === '^ ') captions.add(block);
    return block;
  });
  return { blocks, linked, captions, asking, notes: [] };
}

function blockOf(line: string): Block {
  if (line === '---') return { kind: 'rule', text: '' };
  const [, sign = '', text = line] = /^(#{1,6}|-|>|\||!) (.*)$/s.exec(line) ?? [];
  if (sign.startsWith('#'))
    return { kind: 'heading', level: sign.length as 1 | 2 | 3 | 4 | 5 | 6, text, marks: [] };
  if (sign === '-') return { kind: 'item', depth: 1, ordered: false, number: null, text, marks: [] };
  if (sign === '>') return { kind: 'code', text };
  if (sign === '!') return { kind: 'image', text };
  if (sign === '|')
    return { kind: 'table', text, rows: [[text]], cells: [[{ text, marks: [] }]], align: ['left'] };
  return { kind: 'paragraph', text, marks: [] };
}

function trimmed(lines: readonly string[], title: string | null = 'Goats at sea'): readonly string[] {
  return trimBlocks(blocksOf(lines), { title, authors: ['ana ruiz'], date: '2024-05-02' }).map(
    ({ text }) => text,
  );
}

/** What is left of the blocks, without their signs. */
function said(lines: readonly string[]): readonly string[] {
  return blocksOf(lines).blocks.map(({ text }) => text);
}

describe('over the title', () => {
  test.for<[string, readonly string[], readonly string[]]>([
    ['a site’s line goes', ['The Quay Daily', 'Goats at sea', ONE], [ONE]],
    ['a few sentences go, as those of a notice', [ONE, TWO, '# Goats at sea', THREE, FOUR], [THREE, FOUR]],
    [
      'a text stays, and only the title goes',
      [ONE, TWO, THREE, '# Goats at sea', FOUR],
      [ONE, TWO, THREE, FOUR],
    ],
    [
      'many short lines are no text',
      [
        ...Array.from({ length: 9 }, (_, at) => `All of the news of the island, part ${at}`),
        'Goats at sea',
        ONE,
      ],
      [ONE],
    ],
    ['a long list is no text', [`- ${ONE}`, `- ${TWO}`, `- ${THREE}`, '# Goats at sea', FOUR], [FOUR]],
    ['an item of the contents is no title', [ONE, '- Goats at sea', TWO], [ONE, 'Goats at sea', TWO]],
    ['a picture of it is no title', [ONE, '^ ! Goats at sea', TWO], [ONE, 'Goats at sea', TWO]],
  ])('%s', ([, lines, kept]) => expect(trimmed(lines)).toEqual(kept));

  test('nothing goes where there is no title', () => {
    expect(trimmed(['The Quay Daily', ONE], null)).toEqual(['The Quay Daily', ONE]);
  });
});

describe('a line without words of its own', () => {
  test.for<[string, boolean]>([
    ['Advertisement', false],
    ['- Advertisement', false],
    ['^ Photo: Bo Hale', true],
    ['Photo: Bo Hale', false],
    ['> share', true],
    ['| Share', true],
    ['## Share', true],
    ['->## Read more: Other goats', false],
    ['Home', true],
    ['->Home', false],
  ])('%s is kept: %s', ([line, isKept]) => {
    const lines = [...LONG_TEXT.slice(0, 4), line, ...LONG_TEXT.slice(4)];
    expect(trimmed(lines)).toEqual(said(isKept ? lines : LONG_TEXT));
  });

  test('goes from a paragraph, and stays within an item of a list', () => {
    const text = blocksOf([...TEXT.slice(0, 3), 'Share', ...TEXT.slice(3)]);
    const within = text.blocks.map((block) => ({ ...block, within: ['item'] as const }));
    expect(trimBlocks(text, { title: null, authors: [], date: null })).toHaveLength(6);
    expect(trimBlocks({ ...text, blocks: within }, { title: null, authors: [], date: null })).toHaveLength(7);
  });
});

describe('what leads away, in the middle of a text,', () => {
  test.for<[string, readonly string[], readonly string[]]>([
    ['a line and the links below it goes', ['Related stories', '->Other goats', '->Old goats'], []],
    ['a line without links stays', ['Related stories'], ['Related stories']],
    ['a line that may be of the text stays', ['See also', '->Other goats'], ['See also', 'Other goats']],
    ['an item stays', ['- Related stories', '->Other goats'], ['Related stories', 'Other goats']],
    ['a heading and the links below it goes', ['## Related stories', '->Other goats', '->Old goats'], []],
    ['with the labels of the links', ['## Related stories', '->Other goats', 'Quay', '->Old goats'], []],
    ['with their pictures', ['## Related stories', '! Of a ferry', '->Other goats'], []],
    [
      'what a writer gives to read stays',
      ['## Suggested reading', '->Other goats', '->Old goats'],
      ['Suggested reading', 'Other goats', 'Old goats'],
    ],
    ['a heading over text stays', ['## Related stories', FIVE, '## On'], ['Related stories', FIVE, 'On']],
    [
      'a heading that may be of the text stays over a sentence',
      ['## Discussion', 'Goats can swim.', '## On'],
      ['Discussion', 'Goats can swim.', 'On'],
    ],
    ['and goes over links', ['## Discussion', '->Other goats', '## On'], ['On']],
    ['and over a form', ['## Discussion', '=>Say what you think of it.', '## On'], ['On']],
    [
      'and over more words in links than others',
      ['## Discussion', '->Other goats that have been at sea', 'They can swim.', '## On'],
      ['On'],
    ],
    [
      'and over dated excerpts',
      ['## Discussion', 'A goat sank.', 'May 2, 2024', 'A goat swam.', 'May 3, 2024', '## On'],
      ['On'],
    ],
    [
      'but not over a text with one date',
      ['## Discussion', 'A goat sank.', 'May 3, 2024', 'A goat swam.', '## On'],
      ['Discussion', 'A goat sank.', 'May 3, 2024', 'A goat swam.', 'On'],
    ],
    [
      'nor over a table, code or items',
      ['## Discussion', '| Goats', '## Archives', '> goats', '## Comments', '- goats', '## On'],
      ['Discussion', 'Goats', 'Archives', 'goats', 'Comments', 'goats', 'On'],
    ],
    [
      'nor over so many links that they are a part of the text',
      [
        '## Discussion',
        ...Array.from({ length: 9 }, (_, at) => `->Chapter ${at} of the goat’s tale`),
        '## On',
      ],
      ['Discussion', ...Array.from({ length: 9 }, (_, at) => `Chapter ${at} of the goat’s tale`), 'On'],
    ],
    [
      'a section ends at a heading as high, with the lower ones in it',
      ['## Discussion', '### By mail', '->Other goats', '## On'],
      ['On'],
    ],
    ['or higher', ['### Discussion', '->Other goats', '## On'], ['On']],
  ])('%s', ([, lines, kept]) => {
    const before = LONG_TEXT.slice(0, 4);
    const after = LONG_TEXT.slice(4);
    expect(trimmed([...before, ...lines, ...after])).toEqual([...before, ...kept, ...after]);
  });
});

describe('what leads away, at the end of a text,', () => {
  test.for<[string, readonly string[], readonly string[]]>([
    ['a line goes', ['Related stories', 'Goats in general.'], []],
    ['with what is below it, up to a long paragraph', ['Related stories', 'Goats in general.', FIVE], [FIVE]],
    ['or a heading', ['Related stories', 'Goats in general.', '#### On', FIVE], ['On', FIVE]],
    ['what a writer gives to read goes, too', ['## Suggested reading', '->Other goats'], []],
    ['a line that may be of the text goes over links', ['See also', '->Other goats'], []],
    ['but not over nothing', ['Archives'], ['Archives']],
    ['nor over a sentence', ['Archives', 'They are in the mill.'], ['Archives', 'They are in the mill.']],
    [
      'the author’s name goes with a portrait',
      ['Ana Ruiz', 'writes of ferries.', 'She has a goat that can swim.'],
      [],
    ],
    [
      'however it is long and under a heading',
      [
        '## Ana Ruiz',
        'Ana Ruiz writes of ferries, goats and the sea for The Quay, and lives in the mill, with a goat of her own.',
      ],
      [],
    ],
    ['or after “By”', ['By Ana Ruiz', 'Of ferries she knows all.'], []],
    ['somebody else’s name does not', ['Bo Hale', 'He knows all.'], ['Bo Hale', 'He knows all.']],
    [
      'nor does a sentence with it, nor one in which others are named',
      ['With Ana Ruiz', 'He knows all.'],
      ['With Ana Ruiz', 'He knows all.'],
    ],
    [
      'the number of comments goes with them',
      ['### 2 Responses to “Goats”', '- Bo: It swims.', '->May 3'],
      [],
    ],
    ['a heading over text stays', ['## About the author', FIVE], ['About the author', FIVE]],
    ['and goes where the text has a link', ['## About the author', `->${FIVE}`], []],
    ['or a form', ['## About the author', FIVE, '=>Write to her.'], []],
    ['or is short', ['## About the author', 'She has a goat.'], []],
    [
      'a lower heading goes with it, a higher one does not',
      ['### About the author', 'She has a goat.', '#### More of her', 'It swims.', '## And so it ends', FIVE],
      ['And so it ends', FIVE],
    ],
  ])('%s', ([, lines, kept]) => {
    expect(trimmed([...LONG_TEXT, ...lines])).toEqual([...LONG_TEXT, ...kept]);
  });

  test('what is more than two fifths of the text stays', () => {
    const last = [
      '## Leave a comment',
      ...Array.from({ length: 6 }, (_, at) => `She was the goat number ${at}.`),
    ];
    expect(trimmed([ONE, TWO, ...last])).toEqual([ONE, TWO, ...said(last)]);
    expect(trimmed([ONE, TWO, THREE, ...last])).toEqual([ONE, TWO, THREE]);
  });

  test.for<[string, readonly string[], readonly string[]]>([
    ['a heading with nothing under it', ['## The end'], []],
    ['a rule', ['---', '---'], []],
    ['a date', ['May 2, 2024'], []],
    ['a byline behind a rule', ['---', 'By Bo Hale'], []],
    ['ways', ['->Back | Mail', '->[Up] [Down]'], []],
    ['but no words side by side that are no links', ['Back | Mail'], ['Back | Mail']],
    ['nor one link alone', ['->All of the goats'], ['All of the goats']],
    ['nor links in a list', ['->- Back | Mail'], ['Back | Mail']],
    ['nor a last sentence', ['It swims.', '> swim()'], ['It swims.', 'swim()']],
  ])('%s', ([, lines, kept]) => expect(trimmed([...TEXT, ...lines])).toEqual([...TEXT, ...kept]));
});

describe('above the first long paragraph', () => {
  test.for<[string, boolean]>([
    ['Ana Ruiz', false],
    ['- Ana Ruiz', false],
    ['## Ana Ruiz', false],
    ['> Ana Ruiz', true],
    ['By Bo Hale', false],
    ['By Bo Hale and Cy Dunn', false],
    ['By boat and on foot', true],
    ['By Bo Hale.', true],
    ['Bo Hale', true],
    ['May 2, 2024', false],
    ['Goats: a 4 minute read', false],
    ['Goats: 4 min. read', false],
    ['Goats: a 4 mins read', false],
    ['Goats, to be read in minutes', true],
    [`By Bo Hale, ${'who has a goat, '.repeat(10)}`.trim(), true],
  ])('%s is kept: %s', ([line, isKept]) => {
    const lines = [line, ...TEXT];
    expect(trimmed(lines)).toEqual(said(isKept ? lines : TEXT));
    // Below, it may be anything, unless the head says just that.
    const isKnown = line === 'Ana Ruiz' || line === 'May 2, 2024';
    expect(trimmed([ONE, TWO, THREE, line, FOUR, FIVE, SIX])).toHaveLength(isKnown ? 6 : 7);
  });

  test('a long byline is no first paragraph', () => {
    const byline =
      'By Ana Ruiz, Bo Hale, Cy Dunn, Di Eames, Ed Foss, Flo Grant, Gus Hart, Hal Innes, Ida Jarvis and Jo Kemp';
    expect(trimmed([byline, 'May 2, 2024', ...TEXT])).toEqual(TEXT);
  });

  test('of a text in short lines no more than the first twelve are its head', () => {
    const verse = Array.from({ length: 12 }, (_, at) => `The goat went ${at} times.`);
    expect(trimmed(['May 3, 2024', ...verse])).toEqual(verse);
    expect(trimmed([...verse, 'May 3, 2024', 'It came back.'])).toEqual([
      ...verse,
      'May 3, 2024',
      'It came back.',
    ]);
  });

  test('a day is the text’s where nothing dates the article', () => {
    const text = blocksOf(['May 3, 2024', ...TEXT]);
    expect(trimBlocks(text, { title: null, authors: [], date: null })).toHaveLength(7);
    expect(trimBlocks(text, { title: null, authors: [], date: '2024-05-02' })).toHaveLength(6);
  });

  test.for<[string, readonly string[], readonly string[]]>([
    ['a day that is only near goes', ['Posted yesterday'], []],
    ['so does one without its year', ['Published Jan 2 · Updated 3 hours ago'], []],
    ['and a name beside one', ['Ana Ruiz May 2'], []],
    ['a day without a label stays', ['Yesterday'], ['Yesterday']],
    ['a byline in pieces goes', ['By', 'Ana Ruiz', '|', '6', 'mins'], []],
    ['with names between joints', ['Ana Ruiz', 'and', 'Ana Ruiz', '·', 'May 2, 2024'], []],
    ['minutes above all else go', ['6', 'mins'], []],
    ['minutes in one piece go', ['6 minutes'], []],
    ['minutes below something else stay', ['Stir.', '6', 'mins'], ['Stir.', '6', 'mins']],
    ['a number alone stays', ['6', 'goats'], ['6', 'goats']],
    ['joints alone stay', ['|', 'and'], ['|', 'and']],
    ['a label alone stays', ['Author', 'The goat.'], ['Author', 'The goat.']],
    ['a heading is no piece', ['## By', 'Ana Ruiz'], ['By']],
    ['signs of a picture are no joint', ['🐐', 'Ana Ruiz'], ['🐐']],
  ])('%s', ([, lines, kept]) => expect(trimmed([...lines, ...TEXT])).toEqual([...kept, ...TEXT]));

  test.for<[string, readonly string[], readonly string[]]>([
    ['the author goes', ['Ana Ruiz'], []],
    ['so does the day', ['May 2, 2024'], []],
    ['in pieces, too', ['By', 'Ana Ruiz', '|', 'May 2, 2024'], []],
    ['another author stays', ['By Bo Hale'], ['By Bo Hale']],
    ['another day stays', ['May 3, 2024'], ['May 3, 2024']],
    ['the day beside another stays', ['May 2, 2024, May 3, 2024'], ['May 2, 2024, May 3, 2024']],
    ['minutes stay', ['6', 'mins'], ['6', 'mins']],
    ['an item stays', ['- Ana Ruiz'], ['Ana Ruiz']],
  ])('below a standfirst %s', ([, lines, kept]) =>
    expect(trimmed([ONE, ...lines, TWO, THREE, FOUR])).toEqual([ONE, ...kept, TWO, THREE, FOUR]),
  );

  test('far below, the text speaks of its author', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `The goat went ${at} times.`);
    const text = LONG_TEXT.slice(1);
    expect(trimmed([ONE, ...lines, 'Ana Ruiz', ...text])).toEqual([ONE, ...lines, ...text]);
    const further = [ONE, ...lines, 'It sank.', 'Ana Ruiz', ...text];
    expect(trimmed(further)).toEqual(further);
  });
});

test.for<[string, readonly string[], readonly string[]]>([
  ['its title', ['# Goats at sea'], ['Goats at sea']],
  ['a byline and the title', ['# Goats at sea', 'By Ana Ruiz'], ['By Ana Ruiz']],
  ['an advertisement and the title', ['# Goats at sea', 'Advertisement'], ['Goats at sea']],
])('a page that has nothing but %s shows that', ([, lines, kept]) => expect(trimmed(lines)).toEqual(kept));

describe('copies', () => {
  test.for<[string, readonly string[], readonly string[]]>([
    ['a text set for another screen goes', [...TEXT, ...TEXT], TEXT],
    [
      'with what is short in it',
      [ONE, 'It sank.', TWO, THREE, FOUR, FIVE, ONE, 'It sank.', TWO, THREE, FOUR, SIX],
      [ONE, 'It sank.', TWO, THREE, FOUR, FIVE, SIX],
    ],
    ['three paragraphs may be said again', [...TEXT, ONE, TWO, THREE], [...TEXT, ONE, TWO, THREE]],
    [
      'and a chorus of short lines',
      ['Row on.', 'Row home.', 'Row well.', 'Row.', ONE, 'Row on.', 'Row home.', 'Row well.', 'Row.', TWO],
      ['Row on.', 'Row home.', 'Row well.', 'Row.', ONE, 'Row on.', 'Row home.', 'Row well.', 'Row.', TWO],
    ],
    [
      'a list that says what the text said is no copy',
      [...TEXT, ...TEXT.map((text) => `- ${text}`)],
      [...TEXT, ...TEXT],
    ],
  ])('%s', ([, lines, kept]) => expect(trimmed(lines)).toEqual(kept));
});

describe('the description of a picture', () => {
  test.for<[string, readonly string[], boolean]>([
    ['adds to the text', ['! A windmill burning at night'], true],
    ['is in its words', ['! Fishermen and goat towed a ferry'], false],
    ['is the title', ['! Goats at sea'], false],
    ['is for the most part in its words', ['! Four crates, pears and cider'], false],
    ['is half in its words', ['! Four crates, cider, bread and cheese'], true],
    ['is a caption', ['^ ! Fishermen and goat towed a ferry'], true],
    ['has no telling word', ['! It is so'], false],
  ])('%s', ([, lines, isKept]) => {
    expect(trimmed([...lines, ...TEXT])).toEqual(isKept ? [...said(lines), ...TEXT] : TEXT);
  });

  test('is said once of two pictures of the same', () => {
    const picture = '! A windmill burning at night';
    expect(trimmed([picture, ...TEXT, '! The windmill at night, burning'])).toEqual([
      ...said([picture]),
      ...TEXT,
    ]);
  });
});

describe('an offer', () => {
  const offer = 'Subscribe to our newsletter';
  const notice = 'As an affiliate we earn from the links to the pears that we praise here';
  test.for<[string, Block, boolean]>([
    ['of a paragraph', blockOf(offer), true],
    ['of a heading', blockOf(`## ${offer}`), true],
    ['as an item', blockOf(`- ${offer}`), false],
    ['as code', blockOf(`> ${offer}`), false],
    ['of 360 letters', blockOf(offer.padEnd(360, '.')), true],
    ['of 361', blockOf(offer.padEnd(361, '.')), false],
    ['of something else', blockOf('Subscribe to our cause'), false],
    ['of nobody', blockOf('Subscribe to newsletters and regret it'), false],
    ['in the middle of a sentence', blockOf('Then subscribe to our newsletter'), false],
    ['that the law wants', blockOf(notice), true],
    ['that the law wants, in 500 letters', blockOf(notice.padEnd(500, '.')), true],
    ['that the law wants, in 501', blockOf(notice.padEnd(501, '.')), false],
    ['that the law wants, as a heading', blockOf(`## ${notice}`), false],
    ['that the law wants, quoted', blockOf(`“${notice},” she said.`), false],
    [
      'whose opinions these are',
      blockOf('The views expressed here are hers, and do not reflect those of the mill.'),
      true,
    ],
    ['which links are paid for', blockOf('Some of these pages contain affiliate links.'), true],
    ['who earns', blockOf('If you buy pears with these links, we may receive a small commission.'), true],
    [
      'who earns nothing',
      blockOf('If you buy pears with these links, they may receive a small commission.'),
      false,
    ],
    ['in German', blockOf('Melden Sie sich für unseren Newsletter an'), true],
    ['in French', blockOf('Abonnez-vous à notre infolettre'), true],
    ['in Spanish', blockOf('Suscríbete gratis a nuestro boletín'), true],
    ['in Dutch', blockOf('Meld je aan voor onze nieuwsbrief'), true],
    ['in Russian', blockOf('Подписывайтесь на нашу рассылку: free'), true],
    ['of the law in French', blockOf('Nos liens affiliés nous rapportent une commission'), true],
    ['of the law in Spanish', blockOf('Con enlaces afiliados recibimos una comisión'), true],
  ])('%s', ([, block, expected]) => expect(isOffer(block)).toBe(expected));
});
