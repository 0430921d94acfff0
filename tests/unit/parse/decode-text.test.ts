import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDecoding, decodeText, isBinary } from '../../../src/parse/decode-text.ts';

const bytes = (...list: number[]) => Uint8Array.from(list);
const pageWith = (page: string, ...list: number[]) => bytes(...Buffer.from(page), ...list);
const codeOf = (character: string) => character.charCodeAt(0);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  test.for([
    ['UTF-8', utf8('“naïve”'), null, '“naïve”'],
    [
      'German of MS-DOS',
      pageWith('', ...[...'M\x84nner r\x84umten die Br\x81cke, gr\x94\xe1er als je.'].map(codeOf)),
      null,
      'Männer räumten die Brücke, größer als je.',
    ],
    [
      'frames of MS-DOS',
      pageWith('', ...[...'\xc9\xcd\xcd\xcd\xcd\xcd\xcd\xcd\xcd\xbb\n\xb0\xb1\xb2 \xdb\xdb\xdb'].map(codeOf)),
      null,
      '╔════════╗\n░▒▓ ███',
    ],
    [
      'a slip in Windows-1252',
      pageWith('', ...[...'so\x94called \x93goats\x94, and a\x94b, and c\x94d'].map(codeOf)),
      null,
      'so”called “goats”, and a”b, and c”d',
    ],
    [
      'German in Windows-1252',
      pageWith('', ...[...'M\xe4nner r\xe4umten, gr\xf6\xdfer: \x84ja\x93, \x96 nein'].map(codeOf)),
      null,
      'Männer räumten, größer: „ja“, – nein',
    ],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), null, 'a'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x1c, 0x20, 0x61, 0), null, '“a'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x20, 0x1c, 0, 0x61), null, '“a'],
    ['a mark against a stated charset', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'windows-1251', 'é'],
    ['UTF-8 against a stated charset', utf8('é'), 'windows-1251', 'é'],
    ['a stated charset', bytes(0xcf, 0xf0, 0xe8), 'windows-1251', 'При'],
    ['a stated charset in capitals', bytes(0x82, 0xa0), 'Shift_JIS', 'あ'],
    [
      'a charset that the page states',
      pageWith('<meta charset="koi8-r">', 0xf2),
      null,
      '<meta charset="koi8-r">Р',
    ],
    [
      'a charset that the page states as of old',
      pageWith('<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS">', 0x82, 0xa0),
      null,
      '<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS">あ',
    ],
    [
      'a charset of XML',
      pageWith('<?xml version="1.0" encoding="windows-1251"?>', 0xcf),
      null,
      '<?xml version="1.0" encoding="windows-1251"?>П',
    ],
    [
      'the server’s charset against the page’s',
      pageWith('<meta charset="koi8-r">', 0xcf),
      'windows-1251',
      '<meta charset="koi8-r">П',
    ],
    [
      'a UTF-16 that a page states in ASCII, which it is not',
      pageWith('<meta charset=utf-16>', 0xe9),
      null,
      '<meta charset=utf-16>é',
    ],
    ['UTF-16 that a server states', bytes(0x61, 0, 0x1c, 0x20), 'utf-16le', 'a“'],
    ['UTF-8 where a server states UTF-16', utf8('“No”'), 'utf-16', '“No”'],
    ['Windows-1252 when nothing is stated', bytes(0x93, 0x4e, 0x6f, 0x94, 0x80, 0xe9), null, '“No”€é'],
    ['Windows-1252 for a Latin-1 that is stated', bytes(0x93, 0xe9), 'iso-8859-1', '“é'],
    [
      'a charset that the page states late, behind a script that quotes another',
      pageWith(
        `<script>'<meta charset=big5>'${'x'.repeat(20_000)}</script><!-- <meta charset=big5> --><meta charset=koi8-r>`,
        0xf2,
      ),
      null,
      `<script>'<meta charset=big5>'${'x'.repeat(20_000)}</script><!-- <meta charset=big5> --><meta charset=koi8-r>Р`,
    ],
    ['ISO-2022-JP, stated', bytes(0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42), 'iso-2022-jp', 'あ'],
    [
      'ISO-2022-JP, by its escape sequences',
      bytes(0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42),
      null,
      'あ',
    ],
    ['colours of a terminal', bytes(0x1b, 0x5b, 0x31, 0x6d, 0x61), null, '\u001b[1ma'],
    ['Windows-1252 for a charset nobody knows', bytes(0x93, 0xe9), 'klingon', '“é'],
    ['UTF-8 that is cut off', utf8('“naïve” “').subarray(0, -1), null, '“naïve” \ufffd'],
    ['UTF-8 but for a byte', bytes(...utf8('“naïve”'), 0x93), 'utf-8', '“naïve”\ufffd'],
    ['Windows-1252 of which little is UTF-8', bytes(0xc3, 0xa9, 0x20, 0xe9, 0x20, 0x93), null, 'Ã© é “'],
    ['Windows-1252 that ends in a letter', bytes(0x63, 0x61, 0x66, 0xe9), null, 'café'],
    ['Windows-1252 for a UTF-8 that is not', bytes(0xe9), 'utf-8', 'é'],
  ] as const)('%s', ([, input, charset, text]) => {
    expect(decodeText(input, charset)).toBe(text);
  });

  test('a text in pieces is read like the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(60), (text, at) => {
        const whole = utf8(text);
        const decoding = chooseDecoding(whole.subarray(0, at), { whole: false, charset: null });
        const inPieces =
          decoding.decode(whole.subarray(0, at), { more: true }) +
          decoding.decode(whole.subarray(at), { more: false });
        expect(inPieces).toBe(text);
      }),
    );
  });
});

test.for([
  [bytes(0x7f, 0x45, 0, 0), true],
  [bytes(0xff, 0xfe, 0x61, 0), false],
  [utf8('text'), false],
  [Uint8Array.from({ length: 9000 }, (_, i) => (i < 8500 ? 0x61 : 0)), false],
] as const)('%# a NUL among the first bytes means binary, but after a mark', ([input, binary]) => {
  expect(isBinary(input)).toBe(binary);
});
