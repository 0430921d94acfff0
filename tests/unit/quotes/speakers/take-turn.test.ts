import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import type { People } from '../../../../src/quotes/people/people.ts';
import { newNamed, type Person } from '../../../../src/quotes/people/person.ts';
import type { SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';
import { goOn, type Turn, takeTurn } from '../../../../src/quotes/speakers/turn-taking.ts';

const language = chooseLanguage('en');
const person = (name: string): Person => ({ ...newNamed(name, 'female'), uses: 9 });
const [ana, bea, cora] = [person('Ana'), person('Bea'), person('Cora')];
const people = { find: (one: unknown) => one } as unknown as People;

const voiceOf = (one: Person | null, evidence: 'saying' | 'signature' = 'saying'): SpeakerCandidate => ({
  person: one,
  name: one?.name ?? 'they',
  by: one === null ? 'pronoun' : 'cue',
  mention: null,
  rule: { name: 'rule', evidence, place: 'beside' },
});

const turnOf = (block: number, speaker: Person | null, more: Partial<Turn> = {}): Turn => ({
  block,
  speaker: voiceOf(speaker),
  addressed: [],
  isBrief: true,
  ...more,
});

/** The paragraph at 5: a quote, and whom it speaks to by name. */
const proseOf = (text = '“No.”', called: readonly Person[] = []) =>
  ({
    index: 5,
    text,
    language,
    sentences: [],
    tokens: [],
    names: [],
    quotes: [{ start: 0, end: text.length, kind: 'speech' }],
    quoted: [called.map((use) => ({ use, isAddressed: true }))],
  }) as unknown as AnnotatedBlock;

interface Talk {
  readonly turns: readonly Turn[];
  readonly called?: readonly Person[];
  readonly actor?: Person;
  readonly isHere?: boolean;
}

test.for<[why: string, talk: Talk, speaker: string | null]>([
  ['whoever spoke before the last speaker', { turns: [turnOf(3, ana), turnOf(4, bea)] }, 'Ana'],
  ['also where a turn is hers', { turns: [turnOf(2, ana), turnOf(3, bea), turnOf(4, bea)] }, 'Ana'],
  ['or some narration is between', { turns: [turnOf(0, ana), turnOf(4, bea)] }, 'Ana'],
  ['but not more than that', { turns: [turnOf(-1, ana), turnOf(4, bea)] }, null],
  ['nor where narration follows the last turn', { turns: [turnOf(2, ana), turnOf(3, bea)] }, null],
  ['nobody, where one alone has spoken', { turns: [turnOf(4, bea)] }, null],
  [
    'whom the last turn called by name',
    { turns: [turnOf(3, ana), turnOf(4, bea, { addressed: [cora] })] },
    'Cora',
  ],
  [
    'unless it is the one called here',
    { turns: [turnOf(3, ana), turnOf(4, bea, { addressed: [cora] })], called: [cora] },
    'Ana',
  ],
  ['not one called here', { turns: [turnOf(3, ana), turnOf(4, bea)], called: [ana] }, null],
  ['whoever acts beside it', { turns: [], actor: cora }, 'Cora'],
  [
    'here rather than whose turn it is',
    { turns: [turnOf(3, ana), turnOf(4, bea)], actor: cora, isHere: true },
    'Cora',
  ],
  ['before it less than that', { turns: [turnOf(3, ana), turnOf(4, bea)], actor: cora }, 'Ana'],
  ['but not the last speaker', { turns: [turnOf(4, bea)], actor: bea }, null],
])('in a tale, it is the turn of %s', ([, { turns, called, actor, isHere }, speaker]) => {
  const taken = takeTurn(proseOf('“No.”', called), turns, actor ?? null, people, isHere ?? false);
  expect(taken?.name ?? null).toBe(speaker);
});

interface News {
  readonly turns: readonly Turn[];
  readonly text?: string;
  readonly called?: readonly Person[];
  readonly before?: Person;
}

test.for<[why: string, news: News, speaker: string | null]>([
  ['whoever spoke in the paragraph before', { turns: [turnOf(4, bea)] }, 'Bea'],
  ['not further back', { turns: [turnOf(3, bea)] }, null],
  ['not who signs it', { turns: [turnOf(4, bea, { speaker: voiceOf(bea, 'signature') })] }, null],
  ['nor a “they” of nobody known', { turns: [turnOf(4, null)] }, null],
  ['nor the one it speaks to', { turns: [turnOf(4, bea)], called: [bea] }, null],
  ['the first of two who talk in short', { turns: [turnOf(3, ana), turnOf(4, bea)] }, 'Ana'],
  ['not of one who speaks at length', { turns: [turnOf(3, ana), turnOf(4, bea, { isBrief: false })] }, 'Bea'],
  ['nor further apart', { turns: [turnOf(2, ana), turnOf(4, bea)] }, 'Bea'],
  ['nor of one who talks on', { turns: [turnOf(3, bea), turnOf(4, bea)] }, 'Bea'],
  [
    'whom the last called by name, who cries out',
    { turns: [turnOf(4, bea, { addressed: [cora] })], text: '“Never!”' },
    'Cora',
  ],
  ['not who states', { turns: [turnOf(4, bea, { addressed: [cora] })] }, 'Bea'],
  ['not one of two', { turns: [turnOf(4, bea, { addressed: [ana, cora] })], text: '“Never!”' }, null],
  ['behind a dash, whoever acted before', { turns: [], text: '— No.', before: cora }, 'Cora'],
  ['behind a mark, nobody', { turns: [], before: cora }, null],
])('in news, it goes on with %s', ([, { turns, text, called, before }, speaker]) => {
  expect(goOn(proseOf(text, called), turns, null, before ?? null, people)?.name ?? null).toBe(speaker);
});
