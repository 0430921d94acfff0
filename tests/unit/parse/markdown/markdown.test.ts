import { tests as specification } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMarkdownParser } from '../../../../src/parse/markdown/markdown.ts';
import { SILENT_HEAD } from '../../../../src/parse/parser.ts';
import { plainCell } from '../../../../src/parse/table-block.ts';
import { inShort, parseAll } from '../../../helpers/parse.ts';

/** With a title, so that no heading is taken for one. */
const TITLED = { ...SILENT_HEAD, title: 'The title' };

const parse = (text: string, lines?: number) =>
  parseAll(createMarkdownParser({ stated: TITLED, whole: lines === undefined }), text, lines);

describe('blocks', () => {
  test.for([
    ['a paragraph in two lines', 'one\ntwo', ['paragraph: one two']],
    ['nothing between Japanese lines', '日本\n語', ['paragraph: 日本語']],
    ['headings', '# A\n\nB\n---', ['heading 1: A', 'heading 2: B']],
    ['a list', '- a\n- b\n\n  c', ['[item] item 1 -: a', '[item] item 1 -: b', '[item] paragraph: c']],
    ['an ordered list from 3', '3. a\n4. b', ['[item] item 1 3: a', '[item] item 1 4: b']],
    [
      'nested lists',
      '- a\n  1. b\n- c',
      ['[item] item 1 -: a', '[item item] item 2 1: b', '[item] item 1 -: c'],
    ],
    ['an empty item', '- a\n-\n- c', ['[item] item 1 -: a', '[item] item 1 -: ', '[item] item 1 -: c']],
    ['an item that begins with code', '-     x = 1', ['[item] item 1 -: ', '[item] code: x = 1']],
    ['nested quotes', '> a\n>\n> > b', ['[quote] quote 1: a', '[quote quote] quote 2: b']],
    ['a list in a quote', '> - a', ['[quote item] item 1 -: a']],
    ['a quote in an item', '- > a', ['[item] item 1 -: ', '[item quote] quote 1: a']],
    ['code keeps its lines', '```js\na\n\n  b\n```', ['code: a\n\n  b']],
    ['a rule', 'a\n\n***', ['paragraph: a', 'rule: ']],
    ['an image alone', '![A bridge](b.png)', ['image: A bridge']],
    ['a linked image alone', '[![A bridge](b.png)](/b)', ['image: A bridge']],
    ['an image without words', '![](b.png)', []],
    ['an image in a sentence', 'a ![bridge](b.png) here', ['paragraph: a bridge here']],
    ['HTML loses its tags', '<div>\n<b>a</b><!-- no --></div>', ['paragraph: a']],
    ['HTML that is no text', '<script>\nlet a;\n</script>', []],
    ['inline HTML loses its tags', 'a <b>b</b> c', ['paragraph: a b c']],
    ['entities', '&quot;A&amp;B&quot; &#x2014;', ['paragraph: "A&B" —']],
    ['entities that would be controls', 'a&#27;[31mb&#x9b;c', ['paragraph: a\ufffd[31mb\ufffdc']],
    ['sequences in the text', 'a \u001b[31mred\u001b[0m b', ['paragraph: a red b']],
  ] as const)('%s', ([, text, expected]) => {
    expect(inShort(parse(text).blocks)).toEqual(expected);
  });

  test('a table', () => {
    expect(parse('| a | b |\n|---|---|\n| 1 | *2* |').blocks).toEqual([
      {
        kind: 'table',
        text: 'a b 1 2',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
        cells: [
          [plainCell('a'), plainCell('b')],
          [plainCell('1'), { text: '2', marks: [{ kind: 'emphasis', start: 0, end: 1 }] }],
        ],
        align: [null, null],
      },
    ]);
  });
});

describe('two lists', () => {
  test.for([
    ['whose signs differ', '- a\n- b\n\n* c\n* d', [undefined, undefined, 0, undefined]],
    ['of which one is numbered', '- a\n\n1. b', [undefined, 0]],
    ['whose numbers are written in two ways', '1. a\n2. b\n\n1) c', [undefined, undefined, 0]],
    ['that are one, with blank lines', '- a\n\n- b', [undefined, undefined]],
    ['with a paragraph between', '- a\n\nb\n\n* c', [undefined, undefined, undefined]],
    ['in an item', '- a\n  - b\n\n  * c\n- d', [undefined, undefined, 1, undefined]],
    ['in two items', '- a\n  - b\n- c\n  - d', [undefined, undefined, undefined, undefined]],
    ['in a block quote', '> - a\n>\n> + b', [undefined, 1]],
    ['of which the first ends in a paragraph', '- a\n\n  b\n\n* c', [undefined, undefined, 0]],
  ] as const)('%s', ([, text, opens]) => {
    expect(parse(text).blocks.map((block) => block.opens)).toEqual(opens);
  });
});

describe('two block quotes', () => {
  test.for([
    ['with a blank line between', '> a\n\n> b', [undefined, 0]],
    ['that are one', '> a\n>\n> b', [undefined, undefined]],
    ['with a rule between', '> a\n\n***\n\n> b', [undefined, undefined, undefined]],
    ['in one', '> > a\n>\n> > b', [undefined, 1]],
    ['that begin with more than one', '> > a\n\n> > b', [undefined, 0]],
    ['of which the second begins with a list', '> - a\n\n> - b', [undefined, 0]],
    ['with an empty one between', '> a\n\n>\n\n> b', [undefined, 0]],
    ['in two items', '- > a\n- > b', [undefined, undefined, undefined, undefined]],
  ] as const)('%s', ([, text, opens]) => {
    expect(parse(text).blocks.map((block) => block.opens)).toEqual(opens);
  });
});

describe('marks', () => {
  test.for([
    ['a *b c* d', ['emphasis: b c']],
    ['a **b** `c  d`', ['strong: b', 'code: c  d']],
    ['***a** b*', ['emphasis: a b', 'strong: a']],
    ['[a *b*](/x "t") c', ['link /x: a b', 'emphasis: b']],
    ['<https://a.example/>', ['link https://a.example/: https://a.example/']],
    ['[a][ref]\n\n[ref]: http://b.example', ['link http://b.example: a']],
    ['one  \ntwo\\\nthree', ['break:  ', 'break:  ']],
    ['[](/x) a', []],
  ] as const)('in %j', ([text, expected]) => {
    const [block] = parse(text).blocks;
    const marks = block !== undefined && 'marks' in block ? block.marks : [];
    const words = marks.map((mark) => {
      const href = mark.kind === 'link' ? ` ${mark.href}` : '';
      return `${mark.kind}${href}: ${block?.text.slice(mark.start, mark.end)}`;
    });
    expect(words).toEqual(expected);
  });
});

describe('the title', () => {
  test.for([
    ['a heading that stands first', '# A *b*\n\nc', 'A b', ['paragraph: c']],
    ['no heading further down', 'c\n\n# A', null, ['paragraph: c', 'heading 1: A']],
  ] as const)('%s', ([, text, title, blocks]) => {
    const parsed = parseAll(createMarkdownParser({ stated: null, whole: true }), text);
    expect({ title: parsed.head.title, blocks: inShort(parsed.blocks) }).toEqual({ title, blocks });
  });

  test('with a title, no other heading is taken away', () => {
    expect(inShort(parse('# A').blocks)).toEqual(['heading 1: A']);
  });
});

describe('CommonMark’s examples', () => {
  // Blocks of HTML are not set as such: their tests are above.
  // 590 has `![[foo]]`, which is a link to a note.
  const examples = specification.filter(({ section, number }) => !/HTML/.test(section) && number !== 590);

  test.for(examples.map((example) => [example.number, example] as const))('%i', ([, { markdown, html }]) => {
    const expected = html
      .replaceAll(/<img [^<>]*alt="([^"]*)"[^<>]*>/g, '$1')
      .replaceAll(/<[^<>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const { blocks } = parse(markdown.replaceAll('→', '\t'));
    expect(bare(blocks.map((block) => block.text).join(' '))).toBe(bare(expected));
  });

  function bare(text: string): string {
    return text.replaceAll(/[\s→]+/g, '');
  }
});

test('a text in pieces is read like the whole text', () => {
  const line = fc.constantFrom(
    'words',
    'more words',
    '',
    '',
    '- item',
    '  - nested',
    '1. one',
    '  goes on',
    '> quoted',
    '# Heading',
    '```',
    '~~~',
    '    code',
    '---',
    '===',
    '| a | b |',
    '|---|---|',
    '[ref]: /x',
    '[ref] here',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '<a href="/x">',
    '  ```',
    '- ```',
    '> ~~~',
    '\tcode',
    '[ref]:',
    '/url',
    '1)',
    '   ',
    '***',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), (lines, step) => {
      // A definition is known to a piece when it stands in it or above it.
      const text = `[ref]: /y\n\n${lines.join('\n')}`;
      expect(parse(text, step).blocks).toEqual(parse(text).blocks);
    }),
    { numRuns: 2000 },
  );
});

test('never throws, and marks lie in their text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c*_`[\]()<>&#;!|\\ \n\-1.>=~:"]{0,60}$/), (text) => {
      for (const block of parse(text).blocks) {
        if (!('marks' in block)) continue;
        for (const { start, end } of block.marks) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(block.text.length);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

describe('what is too deep or too long', () => {
  const blocksIn = (text: string, lines?: number) =>
    parseAll(createMarkdownParser({ stated: TITLED, whole: lines === undefined }), text, lines).blocks;

  test.for([
    ['block quotes', `${'>'.repeat(500)} deep *down*`],
    ['lists', `${'- '.repeat(500)}deep *down*`],
    ['both', `${'> 1. '.repeat(500)}deep *down*`],
  ] as const)('%s within one another are flat at the end', ([, text]) => {
    const blocks = blocksIn(`${text}\n\nAfter.\n`);
    expect(blocks.find((block) => block.text === 'deep down')?.within?.length).toBeLessThan(50);
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'After.', marks: [] });
  });

  test('lists indented ever deeper keep their text', () => {
    const text = Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- item${at}`).join('\n');
    const all = blocksIn(text)
      .map((block) => block.text)
      .join(' ');
    expect(Array.from({ length: 300 }, (_, at) => `item${at}`).filter((item) => !all.includes(item))).toEqual(
      [],
    );
  });

  test.for([
    ['a paragraph', '', 'Some words of text.\n', 'paragraph'],
    ['a list', '', '- Some words of text.\n', 'item'],
    ['a code block', '```\n', 'Some words of text.\n', 'code'],
  ] as const)('%s without end is parted', ([, opening, line, kind]) => {
    const parser = createMarkdownParser({ stated: TITLED });
    const early = [
      ...parser.push(opening),
      ...Array.from({ length: 40 }, () => parser.push(line.repeat(1000))).flat(),
    ];
    expect(early.length).toBeGreaterThan(0);
    const blocks = [...early, ...parser.end()];
    expect(new Set(blocks.map((block) => block.kind))).toEqual(new Set([kind]));
    expect(
      blocks
        .map((block) => block.text)
        .join(' ')
        .match(/text\./g),
    ).toHaveLength(40_000);
  });

  test('a code block that ends where it was parted is one', () => {
    const code = `\`\`\`\n${'code\n'.repeat(60_000)}`;
    expect(blocksIn(code).map(({ kind }) => kind)).toEqual(['code']);
  });
});
