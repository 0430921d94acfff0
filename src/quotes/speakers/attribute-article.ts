import { LEAD_IN } from '../attribution/context-rules.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Description } from '../people/descriptions.ts';
import { findNarrator, type Narrator } from '../people/narrator.ts';
import type { Organisation } from '../people/organisation.ts';
import type { People } from '../people/people.ts';
import { newNamed, type Person } from '../people/person.ts';
import { createSalience, type Salience, SPEAKER } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { leadInOf } from './lead-in.ts';
import { areNamedAbove, nameAbove, nameAfter } from './name-above.ts';
import { introducedBy, signerOf } from './paragraph-behind.ts';
import { createParagraphReader } from './read-paragraph.ts';
import { carryOver, giveAll, isSignedRow, type ParagraphSpeakers } from './spread-speaker.ts';
import { castTale, noteUtterance } from './tale.ts';
import { goOn, isDialogue, type Turn, takeTurn, turnOf } from './turn-taking.ts';
import { runTurns } from './turns-in-paragraph.ts';
import type { Utterance } from './utterance.ts';

/** An article as far as it has been read, and what the next paragraph may need. */
interface Progress {
  readonly article: readonly AnnotatedBlock[];
  readonly people: People;
  /** Whether speakers take turns. */
  readonly isTale: boolean;
  /** Who tells the tale. */
  readonly teller: Person | null;
  readonly narrator: Narrator | null;
  readonly salience: Salience;
  readonly described: Description;
  readonly turns: Turn[];
  readonly attributed: ParagraphSpeakers[];
  /** Who acted last in the paragraph before. */
  actorBefore: Person | null;
  /** Who says what comes next. */
  leadIn: SpeakerCandidate | null;
  /** Whose name stands alone above what comes next. */
  named: SpeakerCandidate | null;
  /** What “it” refers to. */
  body: Organisation | null;
}

/**
 * The speakers of the quotes of every block, found in reading order.
 * @param author who “I” is outside quotes, unless the tale has a narrator; `null` where the article does not say.
 */
export function attributeArticle(
  article: readonly AnnotatedBlock[],
  people: People,
  author: string | null,
): ParagraphSpeakers[] {
  const progress = begin(article, people, author);
  const { isTale, teller } = progress;
  const readParagraph = createParagraphReader(article);
  const lines: Utterance[] = [];
  const end = endOfTalk(article);
  for (const prose of article) {
    if (prose.index >= end) {
      progress.attributed.push(prose.quotes.map(() => null));
      continue;
    }
    const inMind = isTale ? progress.salience.rank(null) : [];
    const turns = isTale ? progress.turns : null;
    const before = progress.turns.at(-1)?.block === prose.index - 1 ? null : progress.actorBefore;
    const attribution = readParagraph(prose, { ...progress, turns, before });
    const { speakers, actors } = attribution;
    const isRow = isSignedRow(prose, speakers);
    if (isRow || !runTurns(prose, speakers, attribution.acts, isTale)) carryOver(prose, speakers, isRow);
    const own =
      speakers.findLast((speaker) => speaker !== null) ?? progress.leadIn ?? nameAbove(prose, progress.named);
    if (!speakers.some((speaker) => speaker !== null))
      giveAll(prose, speakers, contextOf(prose, actors, progress));
    const signer = signBefore(prose, attribution.pointing, progress);
    if (attribution.tellsBefore) tellBefore(lines, prose, signer, actors[0] ?? null);
    noteTurn(prose, speakers, progress);
    const { actorBefore } = progress;
    if (isTale) noteUtterance(lines, { prose, attribution, own, inMind, actorBefore });
    progress.actorBefore = actors.at(-1) ?? null;
    progress.body = attribution.body;
    // What attributes the line before does not attribute the next one.
    const leadIn = signer === null ? attribution.leadIn : null;
    progress.leadIn = leadIn ?? leadInOf(prose, people, progress.salience);
    progress.named = nameAfter(prose, signer, progress);
    progress.attributed.push(speakers);
  }
  if (isTale && !areNamedAbove(lines)) castTale(article, progress.attributed, lines, teller);
  return progress.attributed;
}

/**
 * The block behind the last that may say who speaks: the one behind the last quote may sign it. Where nouns have capitals,
 * somebody described early may get a better name anywhere behind, and patterns read a text as a whole.
 */
function endOfTalk(article: readonly AnnotatedBlock[]): number {
  const last = article.findLastIndex(
    ({ quotes, language }) =>
      quotes.some(({ kind }) => isSaid(kind)) || language.capitalNouns || language.patterns !== null,
  );
  return last < 0 ? 0 : last + 2;
}

function begin(article: readonly AnnotatedBlock[], people: People, author: string | null): Progress {
  const isTale = isDialogue(article);
  const teller = isTale ? findNarrator(article, people) : null;
  return {
    article,
    people,
    isTale,
    teller,
    narrator: narratorOf(teller, author),
    salience: createSalience(),
    described: new Map(),
    turns: [],
    attributed: [],
    actorBefore: null,
    leadIn: null,
    named: null,
    body: null,
  };
}

/** The speaker of a paragraph whose own words name none. */
function contextOf(
  prose: AnnotatedBlock,
  actors: readonly Person[],
  { leadIn, named, isTale, turns, actorBefore, people, salience }: Progress,
): SpeakerCandidate | null {
  const first = prose.quotes.find(({ kind }) => isSaid(kind));
  if (first === undefined || first.continues) return null;
  if (leadIn !== null) return leadIn;
  const above = nameAbove(prose, named);
  if (above !== null) return above;
  // A block quote is nobody’s but whose it is said to be.
  if (first.kind === 'block') return null;
  const speaker = isTale
    ? takeTurn(prose, turns, actors[0] ?? actorBefore, people, actors.length > 0)
    : goOn(prose, turns, actors.at(-1) ?? null, actorBefore, people);
  if (speaker !== null && speaker.person !== null) salience.mention(speaker.person, SPEAKER);
  return speaker;
}

function noteTurn(prose: AnnotatedBlock, speakers: ParagraphSpeakers, { turns, people }: Progress): void {
  if (!prose.quotes.some(({ kind }) => isSaid(kind))) return;
  turns.push(turnOf(prose, speakers.findLast((speaker) => speaker !== null) ?? null, people));
}

/** “Plant trees.” ¶ — Nora Blom: attribute the paragraph before by what this one says. */
function signBefore(
  prose: AnnotatedBlock,
  pointing: SpeakerCandidate | null,
  progress: Progress,
): SpeakerCandidate | null {
  const { article, attributed, turns, people } = progress;
  const before = attributed.at(-1);
  const last = turns.at(-1);
  if (before === undefined || last === undefined || last.block !== prose.index - 1) return null;
  const isOpen = before.every(
    (speaker) =>
      speaker === null ||
      speaker.by === 'context' ||
      speaker.by === 'continuation' ||
      // Our stand supports this: ¶ “…” ¶ — Nora Blom
      (speaker.rule === LEAD_IN && speaker.person === null),
  );
  const isUnheard = before.every((speaker) => speaker === null);
  const signer = isOpen
    ? (pointing ?? signerOf(prose, people) ?? (isUnheard ? introducedBy(prose, people) : null))
    : null;
  if (signer === null) return null;
  const speakers = [...before];
  giveAll(article[last.block] as AnnotatedBlock, speakers, signer);
  attributed[attributed.length - 1] = speakers;
  turns[turns.length - 1] = { ...last, speaker: signer };
  return signer;
}

/** “…” ¶ 춘수는 자리에 앉았다. Where each sentence has its own paragraph, whoever acts after a line most likely said it. */
function tellBefore(
  lines: Utterance[],
  prose: AnnotatedBlock,
  signer: SpeakerCandidate | null,
  actor: Person | null,
): void {
  const last = lines.at(-1);
  if (last === undefined || last.to !== prose.index - 1 || last.told !== null) return;
  if (signer !== null && (signer.person !== null || signer.by === 'pronoun'))
    lines[lines.length - 1] = { ...last, told: signer };
  else if (last.actor === null && actor !== null && !prose.quotes.some(({ kind }) => isSaid(kind)))
    lines[lines.length - 1] = { ...last, actor };
}

function narratorOf(teller: Person | null, author: string | null): Narrator | null {
  if (teller !== null) return { person: teller, name: teller.name };
  return author === null ? null : { person: newNamed(author, null), name: author };
}
