import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { readSpeakerLabel } from '../../../../src/quotes/turns/speaker-label.ts';

const language = chooseLanguage('en');

/** What stands before a bar is bold. */
test.for<[text: string, name: string | null, words?: string, kind?: 'name' | 'capitals' | 'other']>([
  ['EVA LIND: We left.', 'EVA LIND', 'We left.', 'name'],
  ['Ben (laughs): We left.', 'Ben', 'We left.', 'name'],
  ['Ben [off]: We left.', 'Ben', 'We left.', 'name'],
  ['eva lind: We left.', null],
  ['Eva Lind:We left.', null],
  ['Eva Lind : We left.', 'Eva Lind', 'We left.', 'name'],
  ['Eva Lind:', null],
  ['Eva Lind: ', null],
  ['[00:12] Eva: We left.', 'Eva', 'We left.', 'name'],
  ['00:12:30 - Eva: We left.', 'Eva', 'We left.', 'name'],
  ['(1:05) Eva: We left.', 'Eva', 'We left.', 'name'],
  ['00:1 Eva: We left.', null],
  ['HAMLET. Who’s there?', 'HAMLET', 'Who’s there?', 'capitals'],
  ['ACT II. Who’s there?', null],
  ['HAMLET.Who’s there?', null],
  ['Hamlet. Who’s there?', null],
  ['HO. Who?', null],
  ['Dr. Lee: We left.', 'Dr. Lee', 'We left.', 'name'],
  ['Host: We left.', 'Host', 'We left.', 'name'],
  ['Court Clerk: We left.', 'Court Clerk', 'We left.', 'name'],
  ['The Old Court Clerk: We left.', null],
  ['Ana Bo Cy Dan Ed: We left.', null],
  ['Ana Bo Cy Dan: We left.', 'Ana Bo Cy Dan', 'We left.', 'name'],
  ['Note: We left.', null],
  ['Step 2: We left.', null],
  ['Q: We left.', null],
  ['NBC: We left.', 'NBC', 'We left.', 'capitals'],
  ['Ana de la Cruz: We left.', 'Ana de la Cruz', 'We left.', 'name'],
  ['de Ana: We left.', null],
  ['@Ana: We left.', '@Ana', 'We left.', 'other'],
  ['Aaaaaaaaaaaaaaaaaaaaaaaaaa: We left.', null],
  ['Aaaaaaaaaaaaaaaaaaaaaaaaa: We left.', 'Aaaaaaaaaaaaaaaaaaaaaaaaa', 'We left.', 'other'],
  [
    'Ana Ruizzzzzzzzzzzzzzzzzzzzz Haleeeeeeeeeeeeeeee: We left.',
    'Ana Ruizzzzzzzzzzzzzzzzzzzzz Haleeeeeeeeeeeeeeee',
    'We left.',
    'name',
  ],
  ['Ana Ruizzzzzzzzzzzzzzzzzzzzz Haleeeeeeeeeeeeeeeee: We left.', null],
  ['Eva Lind| We left.', 'Eva Lind', 'We left.', 'name'],
  ['Eva Lind:| We left.', 'Eva Lind', 'We left.', 'name'],
  ['Eva Lind:|We left.', 'Eva Lind', 'We left.', 'name'],
  ['We left| Eva.', null],
  ['Goats: They swam.', 'Goats', 'They swam.', 'other'],
])('%s is said by %s', ([text, name, words = null, kind = null]) => {
  const bold = text.indexOf('|');
  const block = {
    kind: 'paragraph' as const,
    text: text.replace('|', ''),
    marks: bold < 0 ? [] : [{ kind: 'strong' as const, start: 0, end: bold }],
  };
  const label = readSpeakerLabel(block, language);
  const named = label === null ? null : block.text.slice(label.name.start, label.name.end);
  expect(named).toBe(name);
  expect(label === null ? null : block.text.slice(label.words)).toBe(words);
  expect(label?.kind ?? null).toBe(kind);
  expect(label?.key ?? null).toBe(name?.toLowerCase() ?? null);
});

test('a heading has no label, an item has one', () => {
  const text = 'Eva Lind: We left.';
  expect(readSpeakerLabel({ kind: 'heading', level: 2, text, marks: [] }, language)).toBe(null);
  expect(readSpeakerLabel({ kind: 'code', text }, language)).toBe(null);
  const item = { kind: 'item', depth: 1, ordered: false, number: null, text, marks: [] } as const;
  expect(readSpeakerLabel(item, language)?.key).toBe('eva lind');
});
