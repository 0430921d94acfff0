import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import type { Span } from '../../../src/article.ts';
import { anyText } from '../../../src/layout/any-text.ts';
import { breakLines } from '../../../src/layout/break-lines.ts';
import { createTheme } from '../../../src/layout/create-theme.ts';
import { isPlain, plainText } from '../../../src/layout/plain-text.ts';
import { paintLines } from '../../../src/layout/styled-text.ts';
import type { Typesetter } from '../../../src/layout/typesetter.ts';

const SHY = '\u00ad';
const ZWSP = '\u200b';
const NBSP = '\u00a0';
const WJ = '\u2060';
const plain = createTheme('plain');

const show = (text: string, lines: readonly Span[]) => paintLines({ text, runs: [] }, lines, plain);

/** `text` in lines, which must be the same with every typesetter that can set it. */
function linesOf(text: string, measure: number): readonly string[] {
  const ways: Typesetter[] = [anyText];
  if (isPlain(text)) ways.push(plainText);
  const [lines = [], ...others] = ways.map((way) => show(text, breakLines(text, measure, way)));
  for (const other of others) expect(other).toEqual(lines);
  return lines;
}

describe('breakLines', () => {
  test.for([
    // Words
    { text: '', measure: 20, lines: [] },
    { text: '   ', measure: 20, lines: [] },
    { text: ' the tide ', measure: 20, lines: ['the tide'] },
    { text: 'the tide  went out', measure: 9, lines: ['the tide', 'went out'] },
    { text: 'the tide  went', measure: 20, lines: ['the tide  went'] },
    // A short last line
    {
      text: 'the tide went out and the boats sat down',
      measure: 18,
      lines: ['the tide went out', 'and the boats', 'sat down'],
    },
    { text: 'a tide that went out shivering', measure: 20, lines: ['a tide that went out', 'shivering'] },
    { text: 'longlonglonglong go', measure: 16, lines: ['longlonglonglong', 'go'] },
    { text: 'a longlonglonglong go', measure: 18, lines: ['a longlonglonglong', 'go'] },
    { text: '海は静かだった。', measure: 14, lines: ['海は静か', 'だった。'] },
    // Dashes
    { text: 'as it was—or was not—then', measure: 14, lines: ['as it was—or', 'was not—then'] },
    { text: 'the tide — of course', measure: 10, lines: ['the tide —', 'of course'] },
    { text: 'der Hafen – natürlich', measure: 11, lines: ['der Hafen –', 'natürlich'] },
    { text: 'no quiero —dijo ella', measure: 12, lines: ['no quiero', '—dijo ella'] },
    { text: 'слово — кто-нибудь', measure: 12, lines: ['слово —', 'кто-нибудь'] },
    { text: 'a well-known harbour', measure: 8, lines: ['a well-', 'known', 'harbour'] },
    { text: 'rather an X-ray now', measure: 11, lines: ['rather an', 'X-ray now'] },
    { text: 'since the 1990-95', measure: 13, lines: ['since', 'the 1990-95'] },
    { text: 'given as --no-pager', measure: 13, lines: ['given as', '--no-pager'] },
    { text: 'ships and/or boats', measure: 10, lines: ['ships and/', 'or boats'] },
    // Marks set off by spaces
    { text: 'Vous venez donc ? Oui.', measure: 15, lines: ['Vous venez', 'donc ? Oui.'] },
    { text: 'il a dit « jamais » hier', measure: 10, lines: ['il a dit', '« jamais »', 'hier'] },
    { text: 'er rief »Halt« und ging', measure: 12, lines: ['er rief', '»Halt«', 'und ging'] },
    // Addresses
    {
      text: 'https://example.com/one/two?three=four',
      measure: 20,
      lines: ['https://example.com/', 'one/two?three=four'],
    },
    {
      text: 'see https://example.com/one/two-three now',
      measure: 30,
      lines: ['see https://example.com/one/', 'two-three now'],
    },
    {
      text: 'write to ada-lovelace@example.org',
      measure: 26,
      lines: ['write to', 'ada-lovelace@example.org'],
    },
    // Wider than a line
    { text: 'x'.repeat(25), measure: 10, lines: ['x'.repeat(10), 'x'.repeat(10), 'xxxxx'] },
    { text: 'an overlongish', measure: 10, lines: ['an overlon', 'gish'] },
    // Characters that allow or forbid a break
    { text: `ten${NBSP}miles of sand`, measure: 12, lines: [`ten${NBSP}miles`, 'of sand'] },
    { text: `to see ten${NBSP}miles`, measure: 12, lines: ['to see', `ten${NBSP}miles`] },
    { text: `ab${WJ}—cd efgh`, measure: 6, lines: [`ab${WJ}—cd`, 'efgh'] },
    { text: `Hafen${SHY}rund${SHY}fahrt`, measure: 10, lines: ['Hafen-', 'rundfahrt'] },
    { text: `Hafen${SHY}rund${SHY}fahrt`, measure: 9, lines: ['Hafen-', 'rundfahrt'] },
    { text: `Hafen${SHY}rund`, measure: 5, lines: ['Hafen', 'rund'] },
    { text: `Hafen${SHY}rundfahrt`, measure: 20, lines: ['Hafenrundfahrt'] },
    { text: `shore${ZWSP}line${ZWSP}birds`, measure: 10, lines: ['shore', 'linebirds'] },
    // Chinese and Japanese
    { text: '雨が降る、夜も。', measure: 8, lines: ['雨が降', 'る、', '夜も。'] },
    { text: '彼は「行こう」と', measure: 6, lines: ['彼は', '「行こ', 'う」と'] },
    { text: 'コーヒーをちょっと', measure: 6, lines: ['コー', 'ヒーを', 'ちょっ', 'と'] },
    { text: '他说：“走吧。”她笑了', measure: 12, lines: ['他说：“走', '吧。”她笑了'] },
    { text: '注にある通り[1]です', measure: 12, lines: ['注にある通', 'り[1]です'] },
    { text: '\u3000雨が降る夜', measure: 8, lines: ['\u3000雨が降', 'る夜'] },
    // Korean
    { text: '바다는 고요했다', measure: 12, lines: ['바다는', '고요했다'] },
    { text: '바다(海)는 고요', measure: 12, lines: ['바다(海)는', '고요'] },
    { text: '바다(東海 바다)', measure: 10, lines: ['바다(東海', '바다)'] },
    { text: '海の한국어の話を聞いた夜', measure: 10, lines: ['海の한국어', 'の話を聞い', 'た夜'] },
    // Thai, Khmer
    { text: 'สวัสดีชาวโลก', measure: 6, lines: ['สวัสดี', 'ชาวโลก'] },
    { text: 'คนไทยชอบข้าวๆมาก', measure: 11, lines: ['คนไทยชอบ', 'ข้าวๆมาก'] },
    { text: 'សួស្តីពិភពលោក', measure: 6, lines: ['សួស្តី', 'ពិភពលោក'] },
    // Right to left: in logical order
    { text: 'البحر لا ينتظر أحدا', measure: 14, lines: ['البحر لا', 'ينتظر أحدا'] },
    // Clusters
    { text: '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', measure: 5, lines: ['👩‍👩‍👧', '👩‍👩‍👧👩‍👩‍👧'] },
    { text: '🇫🇷🇩🇪🇯🇵', measure: 2, lines: ['🇫🇷', '🇩🇪', '🇯🇵'] },
    { text: 'e\u0301e\u0301e\u0301', measure: 2, lines: ['e\u0301e\u0301', 'e\u0301'] },
    { text: 'a \u0301b', measure: 1, lines: ['a', ' \u0301', 'b'] },
  ])('sets $text to $measure', ({ text, measure, lines }) => {
    expect(linesOf(text, measure)).toEqual(lines);
  });
});

const measures = fc.integer({ min: 20, max: 200 });

const words = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÿ0-9.,'"“”]{1,40}$/), { maxLength: 60 });

/** Words of many scripts, and characters that allow or forbid a break, with a space after most. */
const mixed = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(
          ...[
            'the',
            'well-known',
            'a',
            '—',
            '–',
            'sea—sky',
            '“Yes,”',
            '«',
            '»',
            '!',
            '?',
            '[1]',
            '(',
            ')',
            '1990–95',
          ],
          ...[
            'https://example.com/a/b?c=d&e=f-g',
            'ada@example.org',
            'and/or',
            'incomprehensibilities',
            '--flag',
            '  ',
          ],
          ...[
            '日本語の文章',
            '。',
            '、',
            '「',
            '」',
            'ちょっと',
            'ー',
            '他说：“走吧。”',
            '\u3000',
            '（注）',
            '한국어',
            '문장은',
          ],
          ...[
            'สวัสดีชาวโลก',
            'น้ำ',
            'ๆ',
            'ពិភពលោក',
            'ສະບາຍດີ',
            'नमस्ते',
            'مرحبا',
            'שלום',
            'слово',
            'кто-то',
            'Ωκεανός',
          ],
          ...[
            '👩‍👩‍👧',
            '🇩🇪',
            '👍🏽',
            '❤️',
            '1️⃣',
            'e\u0301',
            '\u0301',
            'ﾊﾞ',
            `so${SHY}ft`,
            `ze${ZWSP}ro`,
            NBSP,
            WJ,
            '\u200d',
          ],
        ),
        fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/\p{C}/u.test(text)),
      ),
      fc.constantFrom(' ', ' ', ' ', ''),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join('').replace(/^ +/, ''));

const graphemes = new Intl.Segmenter();

describe('over any text', () => {
  test('no line is wider than asked, except for a single character that cannot be cut', () => {
    fc.assert(
      fc.property(mixed, measures, (text, measure) => {
        for (const line of linesOf(text, measure)) {
          if (stringWidth(line) > measure) expect([...graphemes.segment(line)]).toHaveLength(1);
        }
      }),
    );
  });

  test('only spaces lie between lines, and no line begins within a character', () => {
    fc.assert(
      fc.property(mixed, measures, (text, measure) => {
        const lines = breakLines(text, measure, anyText);
        const between = [...lines, { start: text.length }].map(({ start }, index) =>
          text.slice(lines[index - 1]?.end ?? 0, start),
        );
        for (const spaces of between)
          expect(spaces).toMatch(/^[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]*$/);
        const starts = new Set([...graphemes.segment(text)].map(({ index }) => index));
        for (const { start } of lines) expect(starts).toContain(start);
      }),
    );
  });

  test('words with spaces are set as wrap-ansi sets them, except for a short last line', () => {
    fc.assert(
      fc.property(words, measures, (all, measure) => {
        const text = all.join(' ');
        const lines = linesOf(text, measure);
        const reference = wrapAnsi(text, measure, { hard: true }).split('\n');
        expect(lines.slice(0, -2)).toEqual(reference.slice(0, -2));
        expect(lines.slice(-2).join(' ')).toBe(reference.slice(-2).join(' '));
      }),
    );
  });

  test('the last line is of one short word only where the line before has none to give', () => {
    fc.assert(
      fc.property(words, measures, (all, measure) => {
        const [before, last] = linesOf(all.join(' '), measure).slice(-2);
        if (before === undefined || last === undefined || last.includes(' ') || last.length >= 8) return;
        const given = before.slice(before.lastIndexOf(' ') + 1);
        expect(before.includes(' ') && `${given} ${last}`.length <= measure).toBe(false);
      }),
    );
  });
});
