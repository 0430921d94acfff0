import { expect, test } from 'vitest';
import { voicesOf } from '../voices.ts';

/** The subject behind its verb, without how it is said. */
test.for<[clause: string, speaker: string]>([
  ['said the doctor supporting her', 'the doctor'],
  ['said the boy falling back', 'the boy'],
  ['replied the girl placing both hands on the table', 'the girl'],
  ['said the nurse training officer', 'the nurse training officer'],
  ['said a boy carrying a lamp', 'a boy carrying'],
  ['said the woman with a groan', 'the woman'],
  ['said his friend with great politeness', 'his friend'],
  ['said the matron with much deliberation', 'the matron'],
  ['said the man with the keys', 'the man with the keys'],
  ['said the man with his face tied up', 'the man with his face tied up'],
  ['said a man with a gun', 'a man with a gun'],
  ['said the surgeon at last', 'the surgeon'],
  ['said the old gentleman at length', 'the old gentleman'],
  ['said the lawyer somewhat sharply', 'the lawyer'],
])('“No,” %s: %s', ([clause, speaker]) => {
  expect(voicesOf(`“No,” ${clause}.`)[0]?.[1]).toBe(speaker);
});
