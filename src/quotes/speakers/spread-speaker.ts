import type { MarkedQuote } from '../marks/marked-block.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { isSignature } from './turn-taking.ts';
import { SAME_PARAGRAPH } from './turns-in-paragraph.ts';

/** The speaker of each quote of a paragraph; `null` for a quote without one. */
export type ParagraphSpeakers = readonly (SpeakerCandidate | null)[];

/** Attribute every said quote of a paragraph to one speaker. */
export function giveAll(
  { quotes }: AnnotatedBlock,
  speakers: (SpeakerCandidate | null)[],
  speaker: SpeakerCandidate | null,
): void {
  if (speaker === null) return;
  for (const [at, { kind }] of quotes.entries()) if (isSaid(kind)) speakers[at] = speaker;
}

/** A quote with no verb of its own goes on from the one before it in its paragraph, else it belongs to the one behind it. */
export function carryOver(
  { quotes }: AnnotatedBlock,
  speakers: (SpeakerCandidate | null)[],
  isRow: boolean,
): void {
  if (!speakers.some((speaker) => speaker !== null)) return;
  const said = [...quotes.keys()].filter((at) => isSaid(quotes[at]?.kind));
  for (const order of [said, said.toReversed()]) {
    let last: SpeakerCandidate | null = null;
    for (const at of order) {
      const speaker: SpeakerCandidate | null = speakers[at] ?? null;
      // Who signs a quote signs no other, but where they are a row.
      if (speaker !== null) last = isSignature(speaker) && !isRow ? null : speaker;
      else if (last !== null && (order === said || !isComplete(quotes[at])))
        speakers[at] = { ...last, by: 'continuation', rule: SAME_PARAGRAPH };
    }
  }
}

/**
 * Il rapporto è severo: «…». «…», assicura. Words behind a colon or before a verb of their own, and some words of a sentence,
 * go on from the words before them, not from whoever speaks later.
 */
function isComplete(quote: MarkedQuote | undefined): boolean {
  return quote?.kind === 'fragment' || quote?.rule === 'lead-in' || quote?.rule === 'reporting-clause';
}

/** “It works.” “It lasts.” – Nora Blom: nothing stands between the quotes, and the last one alone is signed. */
export function isSignedRow({ tokens, quotes }: AnnotatedBlock, speakers: ParagraphSpeakers): boolean {
  const last = quotes.length - 1;
  const isOneSigner = speakers.every((speaker, at) => (speaker === null) === at < last);
  const signer = speakers[last] ?? null;
  if (!isOneSigner || signer === null || !isSignature(signer)) return false;
  return quotes.every(({ kind }, at) => kind === 'speech' && tokens[at]?.quote === at);
}
