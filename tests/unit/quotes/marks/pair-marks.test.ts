import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/quotes/languages/en/english.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';

describe('pairMarks', () => {
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
    { text: '‘Is it the girls’?’ he asked.', spans: ['‘Is it the girls’?’'] },
    { text: '‘It’s the girls’,’ he said.', spans: ['‘It’s the girls’,’'] },
    { text: '‘It’s the girls’ and boys’ bus,’ he said.', spans: ['‘It’s the girls’ and boys’ bus,’'] },
    {
      text: '‘It was the ’90s,’ she said, ‘and rock ’n’ roll.’',
      spans: ['‘It was the ’90s,’', '‘and rock ’n’ roll.’'],
    },
    { text: '‘I was told “no”,’ she said.', spans: ['‘I was told “no”,’'] },
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
    // every style
    { text: '“We wait,” said Ana.', spans: ['“We wait,”'] },
    { text: '"We wait," said Ana.', spans: ['"We wait,"'] },
    { text: "''We wait,'' said Ana.", spans: ["''We wait,''"] },
    { text: "``We wait,'' said Ana.", spans: ["``We wait,''"] },
    { text: '‘We wait,’ said Ana.', spans: ['‘We wait,’'] },
    { text: "'We wait,' said Ana.", spans: ["'We wait,'"] },
    { text: '„Wir warten“, sagte Ana.', spans: ['„Wir warten“'] },
    { text: '„Wir warten”, sagte Ana.', spans: ['„Wir warten”'] },
    { text: '»Wir warten«, sagte Ana.', spans: ['»Wir warten«'] },
    { text: '« Nous attendons », dit Ana.', spans: ['« Nous attendons »'] },
    { text: '«Esperamos», dijo Ana.', spans: ['«Esperamos»'] },
    { text: '”Vi väntar”, sade Ana.', spans: ['”Vi väntar”'] },
    { text: '「待ちます」とアナは言った。', spans: ['「待ちます」'] },
    { text: '『港』を読んだ。', spans: ['『港』'] },
    { text: '她说：“我们等着。”', spans: ['“我们等着。”'] },
    // wrong-way and mixed
    { text: '”We wait,“ she said.', spans: ['”We wait,“'] },
    { text: '“We wait," she said.', spans: ['“We wait,"'] },
    { text: '"We wait,” she said.', spans: ['"We wait,”'] },
    { text: '“One,” she said. "Two," he said.', spans: ['“One,”', '"Two,"'] },
    // nested
    { text: '“He told me, ‘Run,’ so I ran,” she said.', spans: ['“He told me, ‘Run,’ so I ran,”'] },
    { text: '“He said ‘run.’” Then he left.', spans: ['“He said ‘run.’”'] },
    { text: '"He said \'run.\'" Then he left.', spans: ['"He said \'run.\'"'] },
    { text: '‘He said “run” to us,’ she said.', spans: ['‘He said “run” to us,’'] },
    { text: '“One ‘two’ three ‘four’ five,” she said.', spans: ['“One ‘two’ three ‘four’ five,”'] },
    { text: '„Er rief ‚Lauf!‘ und lief“, sagte sie.', spans: ['„Er rief ‚Lauf!‘ und lief“'] },
    { text: '「彼は『走れ』と言った」', spans: ['「彼は『走れ』と言った」'] },
    // apostrophes
    { text: 'The ’80s were Ana’s.', spans: [] },
    { text: 'Rock ’n’ roll and get ’em, ’tis so.', spans: [] },
    { text: "The boys' bus and the girls' bus.", spans: [] },
    { text: 'The boys’ bus and the girls’ bus.', spans: [] },
    { text: '‘It’s the boys’ fault,’ he said.', spans: ['‘It’s the boys’ fault,’'] },
    { text: '‘We’re tired o’ the dark,’ he said.', spans: ['‘We’re tired o’ the dark,’'] },
    { text: '‘It’s cold an’ wet,’ he said.', spans: ['‘It’s cold an’ wet,’'] },
    { text: '‘She is a soprano’ is all that he said.', spans: ['‘She is a soprano’'] },
    { text: "'I can't,' she said. 'You won't.'", spans: ["'I can't,'", "'You won't.'"] },
    { text: "“We're goin' home,” she said.", spans: ["“We're goin' home,”"] },
    { text: 'He won’t, she can’t, we didn’t.', spans: [] },
    // inches, minutes, seconds
    { text: 'A 6" pipe and a 4" pipe.', spans: [] },
    { text: `She is 5'10" and he is 6'1".`, spans: [] },
    { text: `The wreck lies at 40°26'46" north.`, spans: [] },
    { text: 'He laid a 6" pipe. "It fits," she said.', spans: ['"It fits,"'] },
    // one stray mark
    { text: 'A stray ” mark. “We wait,” she said. “Still.”', spans: ['“We wait,”', '“Still.”'] },
    { text: 'Nothing opened this.” “We wait,” she said.', spans: ['“We wait,”'] },
    { text: '', spans: [] },
    { text: '“', spans: [] },
    { text: 'It ended “there', spans: [] },
    { text: '“Yes,” she said. “And then', spans: ['“Yes,”'] },
  ])('in $text it pairs $spans', ({ text, spans }) => {
    expect(pairMarks(text, english.load()).spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans,
    );
  });

  test.for([
    { text: '“It goes on', unclosed: 0 },
    { text: 'She said: “It goes on', unclosed: 10 },
    { text: '“No,” she said.', unclosed: null },
    { text: 'A stray " mark.', unclosed: null },
  ])('in $text the quote left open begins at $unclosed', ({ text, unclosed }) => {
    expect(pairMarks(text, english.load()).unclosed?.start ?? null).toBe(unclosed);
  });
});
