import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { newNamed, type Person } from '../../../../src/quotes/people/person.ts';
import type { SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';
import { runTurns } from '../../../../src/quotes/speakers/turns-in-paragraph.ts';
import { lastInside, splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const language = chooseLanguage('en');
const people = new Map<string, Person>(['Ida', 'Olaf', 'Per'].map((name) => [name, newNamed(name, null)]));

const voiceOf = (name: string): SpeakerCandidate => ({
  person: people.get(name) as Person,
  name,
  by: 'cue',
  mention: null,
  rule: { name: 'plain-reporting-clause', evidence: 'saying', place: 'beside' },
});

/**
 * Who says each quote of a paragraph where each “said X” tells it, and everybody else who is named acts; `null` for the words of
 * one speaker only.
 */
function turnsOf(text: string, isTale = true): readonly (string | null)[] | null {
  const { spans } = pairMarks(text, language);
  const { tokens } = tokenize(text, spans, language);
  const sentences = splitSentences(
    tokens,
    spans.map((span) => lastInside(text, span)),
  );
  const quotes = spans.map(({ start, end }) => ({ start, end, kind: 'speech', rule: '', continues: false }));
  const speakers: (SpeakerCandidate | null)[] = quotes.map(() => null);
  const acts: { at: number; person: Person }[] = [];
  let quote = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'quote') quote = token.quote;
    const person = people.get(token.text);
    if (person === undefined) continue;
    if (tokens[at - 1]?.lower === 'said') speakers[quote] = voiceOf(token.text);
    else acts.push({ at, person });
  }
  const prose = { text, tokens, sentences, quotes } as unknown as AnnotatedBlock;
  return runTurns(prose, speakers, acts, isTale) ? speakers.map((one) => one?.name ?? null) : null;
}

test.for<[text: string, speakers: readonly (string | null)[] | null]>([
  // Where two quotes meet, the speaker changes.
  ['“Come!” said Ida. “Where to?” “Home.”', ['Ida', 'Ida', null]],
  ['“Come!” said Ida. “No,” said Olaf. “Where to?” “Home.”', ['Ida', 'Olaf', 'Olaf', 'Ida']],
  ['“Come!” “No!” said Olaf. “Why?” “So,” said Ida.', ['Ida', 'Olaf', 'Olaf', 'Ida']],
  ['“Come!” said Ida. “I do.” – “When?” said Olaf.', ['Ida', 'Ida', 'Olaf']],
  // Unless a word leads in to them as a list.
  ['“Come!” said Ida. On it stood “Who?” “Where to?” “Why?”', null],
  // A question before a dash and its answer may be either’s.
  ['“It is out,” said Ida. “What?” – “The light.”', ['Ida', null, null]],
  // Whoever acts between two quotes says the second, and whoever acts right behind the first says that.
  ['“Yes!” said Ida. Olaf rose. “No!” “Well,” said Per.', ['Ida', 'Olaf', 'Per']],
  ['“Yes!” said Ida. Olaf rose. Per sat. “No!” “Well,” said Ida.', ['Ida', 'Per', 'Ida']],
  ['“Yes!” Olaf rose. “I see.” “Well,” said Ida.', ['Olaf', null, 'Ida']],
  ['“Yes!” It rained. “I see,” said Per. “Well,” said Ida.', ['Per', 'Per', 'Ida']],
])('in %s the turns are of %s', ([text, speakers]) => expect(turnsOf(text)).toEqual(speakers));

test.for<[text: string, isTale: boolean, speakers: readonly (string | null)[] | null]>([
  ['“Yes!” said Ida. “No!”', true, null],
  ['“Yes!” said Ida. “No!” said Olaf. “Well.”', true, ['Ida', 'Olaf', 'Olaf']],
  ['“Yes!” said Ida. “No!” said Olaf. “Well.”', false, null],
])('%s (a tale: %s) has turns of %s', ([text, isTale, speakers]) => {
  expect(turnsOf(text, isTale)).toEqual(speakers);
});
