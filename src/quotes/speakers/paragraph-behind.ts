import { POINTING_BACK } from '../attribution/context-rules.ts';
import { signatureOf } from '../attribution/signature.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import * as is from '../languages/grammar.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { People } from '../people/people.ts';
import { resolveMention } from '../people/resolve-mention.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { readNameLine } from './name-line.ts';

const SIGNATURE_BELOW: SpeakerRule = { name: 'signature-below', evidence: 'signature', place: 'elsewhere' };

/** “Plant trees.” ¶ — Nora Blom: a paragraph that is only a signature. */
export function signerOf(prose: AnnotatedBlock, people: People): SpeakerCandidate | null {
  const { tokens, isHeading, language } = prose;
  const isNameLine = !isHeading && language.tellsSources && tokens.at(-1)?.text !== ':';
  const phrase = signatureOf(tokens, isHeading) ?? (isNameLine ? readNameLine(tokens) : null);
  if (phrase === null) return null;
  return { ...resolveMention(prose, phrase, people, () => null), rule: SIGNATURE_BELOW };
}

/** “I was robbed.” ¶ That is how Nora Blom begins: the person named after a word that points back. */
export function introducedBy(
  { tokens, sentences, names, quotes }: AnnotatedBlock,
  people: People,
): SpeakerCandidate | null {
  const [first, verb] = tokens;
  const [sentence] = sentences;
  const [use] = names;
  if (first === undefined || verb === undefined || sentence === undefined || use === undefined) return null;
  if (quotes.length > 0 || !first.roles.has('pointing') || !(verb.is & VERB) || use.from >= sentence.to)
    return null;
  const person = people.find(use);
  return person === null
    ? null
    : { person, name: person.name, by: 'context', mention: null, rule: POINTING_BACK };
}

const VERB = is.AUXILIARY | is.NOT_SPEECH_VERB | is.REPORTING_VERB;
