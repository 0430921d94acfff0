import { expect, test } from 'vitest';
import { speakersOf } from '../voices.ts';

test.for<[text: string, speaker: string]>([
  // Those named together, also by their ages, their family or as brothers.
  ['Ana Ruiz, Bo Hale, and Cy Orr said, “We won.”', 'Ana Ruiz, Bo Hale, and Cy Orr'],
  ['Ana and Bo Ruiz came. “We won,” the brothers said.', 'Ana and Bo Ruiz'],
  // Those who act together without a name.
  ['The brothers came. “We won,” they said.', 'the brothers'],
  ['The critics scoffed. “We won,” they said.', 'the critics'],
  ['Some critics scoffed. “We won,” they said.', 'some critics'],
  // A “they” between keeps them in mind.
  ['The critics came. ¶ It rained. ¶ They left. ¶ It rained. ¶ “We won,” they said.', 'the critics'],
  ['The critics came. ¶ It rained. ¶ It rained. ¶ It rained. ¶ “We won,” they said.', 'they'],
  // Places apart, and one that is no group.
  ['Ana Ruiz of Leeds and Bo Hale of Dole came. “We won,” they said.', 'they'],
  ['The critic scoffed. “We won,” they said.', 'they'],
])('in %s %s speak', ([text, speaker]) => expect(speakersOf(text, 'en')).toEqual([speaker]));
