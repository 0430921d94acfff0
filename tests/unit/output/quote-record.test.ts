import { expect, test } from 'vitest';
import { headOfRecords } from '../../../src/output/quote-record.ts';
import { SILENT_HEAD } from '../../../src/parse/parser.ts';

const head = { ...SILENT_HEAD, id: 'bells', title: 'Bells', path: null };
const silent = {
  id: 'bells',
  title: 'Bells',
  authors: [],
  publication: null,
  date: null,
  source: null,
  added: null,
  read: null,
  path: null,
};

test.for([
  ['Bells', 'Bells'],
  ['a'.repeat(1500), 'a'.repeat(1500)],
  ['a'.repeat(60_000), `${'a'.repeat(1500)}…`],
  // No half of a character is left.
  ['😀'.repeat(1000), `${'😀'.repeat(750)}…`],
  [`a${'😀'.repeat(1000)}`, `a${'😀'.repeat(749)}…`],
] as const)('a title, name or publication that is too long is cut, case %#', ([long, short]) => {
  const authors = [{ name: long, bio: long, url: null }];
  expect(headOfRecords({ ...head, title: long, authors, publication: long })).toEqual({
    ...silent,
    title: short,
    authors: [{ name: short, bio: short, url: null }],
    publication: short,
  });
});

test('what is not stated stays unknown', () => {
  const authors = [{ name: 'Bo Hale', bio: null, url: null }];
  expect(headOfRecords({ ...head, authors })).toEqual({ ...silent, authors });
});
