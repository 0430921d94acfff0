import { expect, test } from 'vitest';
import { speakersOf } from '../voices.ts';

test.for<[text: string, speaker: string]>([
  ['Bo Ruiz came with Ana Ruiz. “We won,” her brother said.', 'Bo Ruiz'],
  ['Prime Minister Ana Ruiz came. “We won,” said the prime minister.', 'Ana Ruiz'],
  ['Coach Ana Ruiz came. “We won,” said the coach.', 'Ana Ruiz'],
  ['Coach Ana Ruiz came. “We won,” said the old coach.', 'the old coach'],
  ['Coach Ana Ruiz came. “We won,” said a coach.', 'a coach'],
  // What “it” is
  ['The firm, a big one, apologised. “We won,” it said.', 'The firm'],
  ['In Leeds the firm apologised. “We won,” it said.', 'it'],
])('in %s the words are for %s', ([text, speaker]) => expect(speakersOf(text, 'en')).toEqual([speaker]));
