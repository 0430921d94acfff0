import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import { lastInside, splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const english = chooseLanguage('en');

test.for<[text: string, sentences: string]>([
  ['It rained. It snowed.', 'It rained. / It snowed.'],
  ['It rained! it snowed.', 'It rained! / it snowed.'],
  ['It rained… it snowed.', 'It rained… it snowed.'],
  ['It rained? It snowed', 'It rained? / It snowed'],
  ['“No.” Ana Ruiz left.', '“No.” / Ana Ruiz left.'],
  ['“No,” Ana Ruiz said. It rained.', '“No,” Ana Ruiz said. / It rained.'],
  ['“Go!” Ana Ruiz shouted.', '“Go!” Ana Ruiz shouted.'],
  ['“Go!” Ana Ruiz, the mayor, shouted.', '“Go!” Ana Ruiz, the mayor, shouted.'],
  ['“Go!” Ana Ruiz, D-Mass., shouted.', '“Go!” Ana Ruiz, D-Mass., shouted.'],
  ['“Go!” Ana Ruiz told Bo Hale.', '“Go!” Ana Ruiz told Bo Hale.'],
  ['“Go!” Ana Ruiz told him on Monday.', '“Go!” Ana Ruiz told him on Monday.'],
  ['“Go!” The guest said, “No.”', '“Go!” / The guest said, “No.”'],
  ['“Go!” The guest said.', '“Go!” The guest said.'],
  ['“Go!” Ana Ruiz left.', '“Go!” / Ana Ruiz left.'],
  ['“Go!” She shouted.', '“Go!” / She shouted.'],
  ['“Why?” I asked.', '“Why?” I asked.'],
  ['“Why?” I asked my oldest, in a fright.', '“Why?” I asked my oldest, in a fright.'],
  ['“Why?” asked Ana Ruiz.', '“Why?” asked Ana Ruiz.'],
  ['“Go.” “No.”', '“Go.” / “No.”'],
  ['“Go—” “No.”', '“Go—” / “No.”'],
  ['“Go” “No.”', '“Go” “No.”'],
  ['“Go,” said Sean O’Dowd Jr. “The horse was lame.”', '“Go,” said Sean O’Dowd Jr. / “The horse was lame.”'],
  ['“Go,” said Mr. “Socks” Hale.', '“Go,” said Mr. “Socks” Hale.'],
  ['We met Mr. “Socks” Hale.', 'We met Mr. “Socks” Hale.'],
  [
    '“The port stays.” — Eva Lind “The cranes are old.” — Ben Tarn',
    '“The port stays.” — Eva Lind / “The cranes are old.” — Ben Tarn',
  ],
  [
    '“The port stays.” -- Eva Lind “The cranes are old.”',
    '“The port stays.” -- Eva Lind / “The cranes are old.”',
  ],
  ['“The port” — Eva Lind “The cranes are old.”', '“The port” — Eva Lind “The cranes are old.”'],
  [
    'It bakes rolls, cake, etc. According to the firm it pays.',
    'It bakes rolls, cake, etc. / According to the firm it pays.',
  ],
  ['“It is fast.” [...] Students say it.', '“It is fast.” [...] / Students say it.'],
  ['It is [so] Students say it.', 'It is [so] Students say it.'],
  ['It cost 3.5 million. It rained.', 'It cost 3.5 million. / It rained.'],
  ['The U.S. troops left. It rained.', 'The U.S. troops left. / It rained.'],
  ['“Go!” deputy mayor Ana van Dyk shouted.', '“Go!” deputy mayor Ana van Dyk shouted.'],
  [
    '“Go!” The deputy mayor of the town of Dole in Ohio shouted.',
    '“Go!” / The deputy mayor of the town of Dole in Ohio shouted.',
  ],
  ['“Go!” Who shouted it?', '“Go!” / Who shouted it?'],
])('%s has the sentences %s', ([text, sentences]) => {
  const { spans } = pairMarks(text, english);
  const { tokens, starts } = tokenize(text, spans, english);
  const found = splitSentences(
    tokens,
    spans.map((span) => lastInside(text, span)),
  ).map(({ from, to }) => text.slice(starts[from], starts[to] ?? text.length).trim());
  expect(found.join(' / ')).toBe(sentences);
});

test('a sentence without an end is cut', () => {
  const { tokens } = tokenize('goat '.repeat(301), [], english);
  expect(splitSentences(tokens, []).map(({ from, to }) => to - from)).toEqual([150, 150, 1]);
});
