import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Description } from '../people/descriptions.ts';
import { findNarrator, type Narrator } from '../people/narrator.ts';
import type { Organisation } from '../people/organisation.ts';
import type { People } from '../people/people.ts';
import { newNamed, type Person } from '../people/person.ts';
import { createSalience, type Salience, SPEAKER } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { leadInOf } from './lead-in.ts';
import { isLoneQuote } from './lone-quotes.ts';
import { NAME_ABOVE, namedAbove } from './name-line.ts';
import { introducedBy, signerOf } from './paragraph-behind.ts';
import { createParagraphReader } from './read-paragraph.ts';
import { castTale, noteUtterance } from './tale.ts';
import { goOn, isDialogue, isSignature, type Turn, takeTurn, turnOf } from './turn-taking.ts';
import { runTurns, SAME_PARAGRAPH } from './turns-in-paragraph.ts';
import type { Utterance } from './utterance.ts';

/** The speaker of each quote of a paragraph; `null` for a quote without one. */
export type ArticleSpeakers = readonly (SpeakerCandidate | null)[];

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
  readonly attributed: ArticleSpeakers[];
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
): ArticleSpeakers[] {
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
      speakers.findLast((speaker) => speaker !== null) ?? progress.leadIn ?? nameAbove(prose, progress);
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

/**
 * Whose name stands above what comes next: a heading’s stays until the next, one in a paragraph of its own is for the next
 * paragraph. A name that signs the quote before is none, and in a tale a name alone is a line of it.
 */
function nameAfter(
  prose: AnnotatedBlock,
  signer: SpeakerCandidate | null,
  { named, isTale, article, people }: Progress,
): SpeakerCandidate | null {
  if (!prose.language.tellsSources || signer !== null || prose.quotes.length > 0)
    return staysNamed(named, article);
  const mayName = prose.isHeading || !isTale;
  const name = mayName ? namedAbove(prose, people) : null;
  return name ?? (prose.isHeading ? null : staysNamed(named, article));
}

/** A heading’s name. */
function staysNamed(
  named: SpeakerCandidate | null,
  article: readonly AnnotatedBlock[],
): SpeakerCandidate | null {
  return named !== null && article[named.mention?.block ?? 0]?.isHeading === true ? named : null;
}

/** Words of several, each below a name, are no talk, also where one of the names is not known. */
function areNamedAbove(lines: readonly Utterance[]): boolean {
  const named = lines.filter(({ told }) => told?.rule === NAME_ABOVE);
  return named.length > 0 && 2 * named.length >= lines.length;
}

/** Of a paragraph that is one quote, and nothing else, whose name stands above it. */
function nameAbove(prose: AnnotatedBlock, { named }: Pick<Progress, 'named'>): SpeakerCandidate | null {
  return named !== null && isLoneQuote(prose) ? named : null;
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
  const above = nameAbove(prose, { named });
  if (above !== null) return above;
  // A block quote is nobody’s but whose it is said to be.
  if (first.kind === 'block') return null;
  const speaker = isTale
    ? takeTurn(prose, turns, actors[0] ?? actorBefore, people, actors.length > 0)
    : goOn(prose, turns, actors.at(-1) ?? null, actorBefore, people);
  if (speaker !== null && speaker.person !== null && isTale) salience.mention(speaker.person, SPEAKER);
  return speaker;
}

function noteTurn(prose: AnnotatedBlock, speakers: ArticleSpeakers, { turns, people }: Progress): void {
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
    (speaker) => speaker === null || speaker.by === 'context' || speaker.by === 'continuation',
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

/** Attribute every said quote of a paragraph to one speaker. */
function giveAll(
  { quotes }: AnnotatedBlock,
  speakers: (SpeakerCandidate | null)[],
  speaker: SpeakerCandidate | null,
): void {
  if (speaker === null) return;
  for (const [at, { kind }] of quotes.entries()) if (isSaid(kind)) speakers[at] = speaker;
}

/** A quote with no verb of its own goes on from the one before it in its paragraph, else it belongs to the one behind it. */
function carryOver({ quotes }: AnnotatedBlock, speakers: (SpeakerCandidate | null)[], isRow: boolean): void {
  if (!speakers.some((speaker) => speaker !== null)) return;
  const said = [...quotes.keys()].filter((at) => isSaid(quotes[at]?.kind));
  for (const order of [said, said.toReversed()]) {
    let last: SpeakerCandidate | null = null;
    for (const at of order) {
      const speaker: SpeakerCandidate | null = speakers[at] ?? null;
      // Who signs a quote signs no other, but where they are a row.
      if (speaker !== null) last = isSignature(speaker) && !isRow ? null : speaker;
      else if (last !== null) speakers[at] = { ...last, by: 'continuation', rule: SAME_PARAGRAPH };
    }
  }
}

/** “It works.” “It lasts.” – Nora Blom: nothing stands between the quotes, and the last one alone is signed. */
function isSignedRow({ tokens, quotes }: AnnotatedBlock, speakers: ArticleSpeakers): boolean {
  const last = quotes.length - 1;
  const isOneSigner = speakers.every((speaker, at) => (speaker === null) === at < last);
  const signer = speakers[last] ?? null;
  if (!isOneSigner || signer === null || !isSignature(signer)) return false;
  return quotes.every(({ kind }, at) => kind === 'speech' && tokens[at]?.quote === at);
}
