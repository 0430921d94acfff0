import { expect, test } from 'vitest';
import { voicesOf } from '../voices.ts';

/** Whose the last quote is, where “nobody” says that it is somebody’s who is not named. */
function lastOf(text: string): string | undefined {
  return voicesOf(text).at(-1)?.[1];
}

test.for([
  '“The tide is early,” Ana Ruiz said. The board sees a plan that “puts the whole harbour at risk”.',
  '“The tide is early,” Ana Ruiz said. The port of Bo Hale has a gate that “puts all of us at risk”.',
  'Ana Ruiz walked in to chants of “low tide”.',
  'Chants of “low tide, no fish” rose from the quay.',
  'The harbour “has stood there for as long as any of its boats can tell anybody at all”.',
])('names nobody for a fragment that its own sentence gives to nobody: %s', (text) =>
  expect(lastOf(text)).toBe('nobody'),
);

test.for([
  '“The tide is early,” Ana Ruiz said. Now, it is “a very real risk for all of us”.',
  '“The tide is early,” Ana Ruiz said. She wants a port that does not “put all of us at risk”.',
  '“The tide is early,” Ana Ruiz said, urging those on the quay to “go home and wait”.',
  'Ana Ruiz said the plan “puts all of us at risk”.',
])('but who spoke where the sentence says little else, or speaks of them: %s', (text) =>
  expect(lastOf(text)).toBe('Ana Ruiz'),
);

test.for([
  'The harbour “has stood there for as long as any of its”.',
  'In the harbour “Nobody has stood here for as long as any of its boats can tell anybody”.',
])('keeps no term, title or sentence that nothing gives to anybody: %s', (text) =>
  expect(lastOf(text)).toBe(undefined),
);
