import { expect, test } from 'vitest';
import { voicesOf } from '../voices.ts';

const speakersOf = (voices: readonly string[][]) => voices.map(([, name]) => name).join(', ');

test.for([
  [
    'whom something is said to answers it',
    '“Go on,” said Ada. ¶ “I will,” said Ben. Cora watched. ¶ “Hm.” ¶ “Well.” ¶ “Now?” Ada asked Cora. ¶ “Yes.” ¶ “Good,” said Ada.',
    'Cora, Ada',
  ],
  [
    'and so where “to” names them',
    '“Go on,” said Ada. ¶ “I will,” said Ben. Cora watched. ¶ “Hm.” ¶ “Well.” ¶ “Now?” Ada said to Cora. ¶ “Yes.” ¶ “Good,” said Ada.',
    'Cora, Ada',
  ],
  [
    'an answer is whose turn it is',
    '“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “Hm.” ¶ “Well.” ¶ “So.” ¶ “What?” ¶ “Now?” said Ada. ¶ “No,” came the answer. ¶ “Good,” said Ada.',
    'Ben, Ada',
  ],
  [
    'so is a sullen one',
    '“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “Hm.” ¶ “Well.” ¶ “So.” ¶ “What?” ¶ “Now?” said Ada. ¶ “No,” was the sullen reply. ¶ “Good,” said Ada.',
    'Ben, Ada',
  ],
  [
    'who acts directly before the quote says it',
    '“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “Hm.” ¶ “Well.” ¶ “So.” ¶ “Now?” said Ada. ¶ Cora came home late. Ben had come out to meet her. “Had a good day?” ¶ “Yes,” said Cora.',
    'Ben, Cora',
  ],
  [
    'the man has no name',
    '“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “Hm.” ¶ “Well.” ¶ Ben met Ada. ¶ “No,” said the man. ¶ “Good,” said Ada.',
    'the man, Ada',
  ],
])('%s', ([, tale, speakers]) => {
  expect(speakersOf(voicesOf(tale as string).slice(-2))).toBe(speakers);
});

test('whoever comes in later has said nothing before', () => {
  const tale =
    '“Sit down, Tom,” said Ada. ¶ Tom sat. ¶ “Why?” ¶ “I do.” ¶ “Well.” ¶ “Ada,” said a voice at the door. ¶ “Yes.”';
  const before = voicesOf(tale).slice(0, -2);
  expect(before.map(([, name]) => name)).not.toContain('a voice at the door');
});
