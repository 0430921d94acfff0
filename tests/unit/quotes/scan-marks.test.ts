import { describe, expect, test } from 'vitest';
import { scanMarks } from '../../../src/quotes/scan-marks.ts';

describe('scanMarks', () => {
  test.for([
    { text: '“No,” she said. “Not now.”', spans: ['“No,”', '“Not now.”'] },
    { text: '"No," she said. "Not now."', spans: ['"No,"', '"Not now."'] },
    { text: "''No,'' she said.", spans: ["''No,''"] },
    { text: "``No,'' she said.", spans: ["``No,''"] },
    { text: '”No,“ she said.', spans: ['”No,“'] },
    { text: '“No," she said.', spans: ['“No,"'] },
    { text: '"No,” she said.', spans: ['"No,”'] },
    {
      text: '„Nein“, sagte sie. „Nein”, sagte er. „Nein", sagte ich.',
      spans: ['„Nein“', '„Nein”', '„Nein"'],
    },
    { text: '»Nein«, sagte sie. «Non», dit-il. « Non », dit-il.', spans: ['»Nein«', '«Non»', '« Non »'] },
    { text: '彼は「いいえ」と言った。', spans: ['「いいえ」'] },
    { text: '「彼は『いいえ』と言った」', spans: ['「彼は『いいえ』と言った」'] },
    { text: '他说：“不。”', spans: ['“不。”'] },
    { text: '”Nej”, sade hon.', spans: ['”Nej”'] },
    { text: '“He said, ‘Walk,’ so I walked,” she said.', spans: ['“He said, ‘Walk,’ so I walked,”'] },
    { text: '“He said ‘walk.’”', spans: ['“He said ‘walk.’”'] },
    { text: '"He said "walk" twice," she said.', spans: ['"He said "walk" twice,"'] },
    { text: "''He said 'walk.'''", spans: ["''He said 'walk.'''"] },
    { text: '‘No,’ she said. ‘He told me, “Walk.”’', spans: ['‘No,’', '‘He told me, “Walk.”’'] },
    { text: '‘It’s the girls’ turn,’ he said.', spans: ['‘It’s the girls’ turn,’'] },
    { text: 'the ‘experts’ were late. ‘We know,’ they said.', spans: ['‘experts’', '‘We know,’'] },
    { text: 'The ’80s were the boys’ best; tell ’em of rock ’n’ roll.', spans: [] },
    { text: "The '80s were the boys' best; tell 'em of rock 'n' roll.", spans: [] },
    { text: "It's the dog's own o'clock.", spans: [] },
    { text: 'A 7" pipe, a man of 5\'11", at 41°24\'12".', spans: [] },
    { text: 'A 7″ pipe, a man of 5′11″.', spans: [] },
    { text: 'A 12" ruler. "I lost it," he said.', spans: ['"I lost it,"'] },
    { text: 'A stray “ mark, then “No,” she said.', spans: ['“No,”'] },
    { text: 'A stray” mark, then “No,” she said.', spans: ['“No,”'] },
    { text: 'He said—"No"—and left.', spans: ['"No"'] },
    { text: 'Nobody said anything.', spans: [] },
  ])('in $text it pairs $spans', ({ text, spans }) => {
    expect(scanMarks(text).spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });

  test.for([
    { text: '“It goes on', unclosed: 0 },
    { text: 'She said: “It goes on', unclosed: 10 },
    { text: '“No,” she said.', unclosed: null },
    { text: 'A stray " mark.', unclosed: null },
  ])('in $text the quote left open begins at $unclosed', ({ text, unclosed }) => {
    expect(scanMarks(text).unclosed?.start ?? null).toBe(unclosed);
  });
});
