import { contextRule } from '../attribution/speaker-rule.ts';
import * as is from '../languages/grammar.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Act } from '../people/paragraph-attribution.ts';
import type { Person } from '../people/person.ts';
import { isSameCandidate, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { fromContext, isSignature } from './turn-taking.ts';

const ACTS_BETWEEN = contextRule('acts-between');
const ACTS_BEHIND = contextRule('acts-behind');
const TURNS_IN_PARAGRAPH = contextRule('turns-in-paragraph');
export const REPORT_GOES_ON = contextRule('report-goes-on');
export const SAME_PARAGRAPH = contextRule('same-paragraph');

/** A said quote: its number, and its token. */
interface Said {
  readonly quote: number;
  readonly at: number;
}

/** Consecutive quotes of one speaker. Only a quote directly after a quote starts a new turn. */
type Turn = readonly Said[];

/**
 * Attribute the quotes of a paragraph that holds a whole conversation: “Come!” said Ida. “Where to?” “Home.” Where two
 * quotes meet, the speaker changes; whoever acts between two of them says the second. `false` where the paragraph holds
 * the words of one speaker only.
 */
export function runTurns(
  prose: AnnotatedBlock,
  speakers: (SpeakerCandidate | null)[],
  acts: readonly Act[],
  isTale: boolean,
): boolean {
  if (!isTale && prose.quotes.length < 2) return false;
  const turns = turnsOf(prose);
  if (!isTale && turns.length < 2) return false;
  const told = speakers.filter((speaker) => speaker !== null);
  const isOne = told.every((speaker) => isSameCandidate(speaker, told[0] as SpeakerCandidate));
  if (turns.length < 2 && isOne) return false;
  // Continuations are found again, turn by turn.
  for (const [at, speaker] of speakers.entries()) if (speaker?.rule === REPORT_GOES_ON) speakers[at] = null;
  for (const turn of turns) speakOn(turn, speakers, acts, prose);
  takeTurns(turns, speakers);
  for (const turn of turns) speakBefore(turn, speakers, acts, prose);
  return true;
}

function turnsOf({ tokens, quotes }: AnnotatedBlock): readonly Turn[] {
  const turns: Said[][] = [];
  let last = -1;
  let isList = false;
  for (let at = 0; at < tokens.length; at++) {
    const { quote } = tokens[at] as Token;
    if (quote < 0 || !isSaid(quotes[quote]?.kind)) continue;
    const isNext = last >= 0 && isMeeting({ tokens, from: last, to: at }) && isSpeech(last) && isSpeech(at);
    if (!isNext) isList = isListed(tokens, at);
    if (last < 0 || (isNext && !isList)) turns.push([]);
    turns.at(-1)?.push({ quote, at });
    last = at;
  }
  return turns;

  function isSpeech(at: number): boolean {
    return quotes[(tokens[at] as Token).quote]?.kind === 'speech';
  }
}

/** Questions such as “Who?” “Where to?”: a list, introduced by a word that is not a verb of saying. */
function isListed(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'quote') before--;
  const { kind, is: classes } = tokens[before] ?? NOTHING;
  return kind === 'word' && !(classes & is.REPORTING_VERB);
}

const NOTHING = { kind: 'mark', is: 0 } as const;

/** Nothing but a dash stands between them; a comma would make a list. */
function isMeeting({ tokens, from, to }: WordRange): boolean {
  for (let at = from + 1; at < to; at++) if (!DASHES.has((tokens[at] as Token).text)) return false;
  return true;
}

const DASHES = new Set(['–', '—', '-', '--']);

/** “Yes!” said Ida. Olaf rose. “No!”: whoever acts before a quote says it, else the speaker of the quote before. */
function speakOn(
  turn: Turn,
  speakers: (SpeakerCandidate | null)[],
  acts: readonly Act[],
  prose: AnnotatedBlock,
): void {
  let last: SpeakerCandidate | null = null;
  let from = -1;
  for (const { quote, at } of turn) {
    if (last !== null && !isAnswered(prose, quote, at))
      speakers[quote] ??= goOn(last, actBetween(acts, prose.sentences, from, at));
    last = speakers[quote] ?? null;
    if (last !== null && isSignature(last)) last = null;
    from = at;
  }
}

/** „Es ist aus“, sagte er. „Was ist aus?“ – „Das Licht.“: a question before a dash and its answer may be either’s. */
function isAnswered({ text, tokens, quotes }: AnnotatedBlock, quote: number, at: number): boolean {
  if (!DASHES.has(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.kind !== 'quote') return false;
  return text.charAt((quotes[quote]?.end ?? 0) - 2) === '?';
}

function goOn(last: SpeakerCandidate, actor: Person | null): SpeakerCandidate {
  return actor !== null && actor !== last.person
    ? fromContext(actor, ACTS_BETWEEN)
    : { ...last, by: 'continuation', rule: SAME_PARAGRAPH };
}

/** The first to act in the last sentence of narration between two quotes. */
function actBetween(
  acts: readonly Act[],
  sentences: AnnotatedBlock['sentences'],
  from: number,
  to: number,
): Person | null {
  const last = sentences.findLast((one) => one.from > from && one.from < to);
  return last === undefined ? null : (acts.find(({ at }) => last.from <= at && at < to)?.person ?? null);
}

/**
 * “Yes!” Ida rose. “I see”: the first quote of a turn belongs to whoever acts directly after it, or says the next one.
 */
function speakBefore(
  turn: Turn,
  speakers: (SpeakerCandidate | null)[],
  acts: readonly Act[],
  { tokens, sentences }: AnnotatedBlock,
): void {
  for (let index = turn.length - 1; index >= 0; index--) {
    const { quote, at } = turn[index] as Said;
    if (speakers[quote] !== null) continue;
    const next = turn[index + 1];
    const behind = sentences.find(({ from }) => from === at + 1);
    let to = behind?.from ?? 0;
    while (to < (behind?.to ?? 0) && tokens[to]?.kind !== 'quote') to++;
    // “No!” Ida rose and said: “I see.” Whoever leads in to the next quote may answer this one.
    if (next?.at === to && tokens[to - 1]?.text === ':') continue;
    const act = acts.find((one) => at < one.at && one.at < to);
    const speaker = next === undefined ? null : (speakers[next.quote] ?? null);
    if (act !== undefined) speakers[quote] = fromContext(act.person, ACTS_BEHIND);
    else if (speaker !== null && !isSignature(speaker))
      speakers[quote] = { ...speaker, by: 'continuation', rule: SAME_PARAGRAPH };
  }
}

/** Two people take turns: the speaker is the other of two, or the one before the last. */
function takeTurns(turns: readonly Turn[], speakers: (SpeakerCandidate | null)[]): void {
  const cast: SpeakerCandidate[] = [];
  for (const speaker of speakers) {
    if (speaker !== null && !cast.some((one) => isSameCandidate(one, speaker))) cast.push(speaker);
  }
  const [one, other] = cast;
  for (const order of [turns, turns.toReversed()]) {
    const edge = order === turns ? -1 : 0;
    const speakerAt = (index: number): SpeakerCandidate | null =>
      speakers[order[index]?.at(edge)?.quote ?? -1] ?? null;
    for (const [index, turn] of order.entries()) {
      if (turn.some(({ quote }) => speakers[quote] !== null)) continue;
      const last = speakerAt(index - 1);
      const isPair = last !== null && cast.length === 2;
      const another = last !== null && one !== undefined && isSameCandidate(one, last) ? other : one;
      const speaker = isPair
        ? another
        : isOneSpeaker(order[index - 1], speakers)
          ? speakerAt(index - 2)
          : null;
      if (speaker === null || speaker === undefined || (last !== null && isSameCandidate(speaker, last)))
        continue;
      for (const { quote } of turn)
        speakers[quote] = { ...speaker, by: 'context', mention: null, rule: TURNS_IN_PARAGRAPH };
    }
  }
}

function isOneSpeaker(turn: Turn | undefined, speakers: readonly (SpeakerCandidate | null)[]): boolean {
  if (turn === undefined) return false;
  const [first, ...rest] = turn.map(({ quote }) => speakers[quote] ?? null);
  return rest.every(
    (speaker) => speaker === first || (speaker !== null && !!first && isSameCandidate(speaker, first)),
  );
}
