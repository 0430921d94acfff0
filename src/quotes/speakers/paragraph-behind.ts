import { behindDash, nameEnd, readSignature, readUnnamedSigner } from '../attribution/signature.ts';
import { guessRule, type SpeakerRule } from '../attribution/speaker-rule.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { People } from '../people/people.ts';
import { resolveMention } from '../people/resolve-mention.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { Token } from '../tokens/token.ts';
import { readNameLine } from './name-line.ts';

const SIGNATURE_BELOW: SpeakerRule = { name: 'signature-below', evidence: 'signature', place: 'elsewhere' };
export const POINTING_BACK = guessRule('pointing-back');

/** How many words a signature has at most. */
const MAX_SIGNATURE = 20;

/** “Plant trees.” ¶ — Nora Blom: a paragraph that is only a signature. */
export function signerOf(prose: AnnotatedBlock, people: People): SpeakerCandidate | null {
  const { tokens, isHeading, language } = prose;
  const isNameLine = !isHeading && language.tellsSources && tokens.at(-1)?.text !== ':';
  const phrase = signatureOf(tokens, isHeading) ?? (isNameLine ? readNameLine(tokens) : null);
  if (phrase === null) return null;
  return { ...resolveMention(prose, phrase, people, () => null), rule: SIGNATURE_BELOW };
}

/** The signature that is a paragraph of its own: after a dash, or a full name and nothing else. */
export function signatureOf(tokens: readonly Token[], isHeading: boolean): NounPhrase | null {
  if (tokens.length > MAX_SIGNATURE) return null;
  if (behindDash(tokens, 0, tokens.length) > 0)
    return readSignature(tokens, 0, tokens.length) ?? readUnnamedSigner(tokens, 0, tokens.length);
  return isHeading ? null : fullNameAlone(tokens);
}

/** “Nora Blom, Dole”: a given name and a family name fill the line, or its part before the first comma. */
function fullNameAlone(tokens: readonly Token[]): NounPhrase | null {
  const end = nameEnd(tokens, 0, tokens.length);
  const isFull = end > 1 && ((tokens[0] as Token).means & (means.GIVEN_NAME | means.TITLE)) !== 0;
  const isAll = end === tokens.length || tokens[end]?.text === ',';
  const isLine = tokens.length <= MAX_NAME_LINE && !STOPS.has(tokens.at(-1)?.text ?? '');
  return isFull && isAll && isLine ? { from: 0, to: end, head: end } : null;
}

/** How many words such a line has at most. */
const MAX_NAME_LINE = 10;
const STOPS = new Set('.!?:;…');

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
