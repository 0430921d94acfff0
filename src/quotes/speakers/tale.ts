import { contextRule } from '../attribution/speaker-rule.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { ParagraphAttribution } from '../people/paragraph-attribution.ts';
import { mayBe, type Person } from '../people/person.ts';
import type { Ranked } from '../people/salience.ts';
import { NOBODY, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import { decodeSpeakers } from './decode-speakers.ts';
import type { Utterance } from './utterance.ts';

/** A paragraph of a tale, with what is known when it has been read. */
export interface ParagraphOfTale {
  readonly prose: AnnotatedBlock;
  readonly attribution: ParagraphAttribution;
  /** Its speaker, by its own words or by those that lead in to it. */
  readonly own: SpeakerCandidate | null;
  /** Who was salient when it began. */
  readonly inMind: readonly Ranked[];
  /** Who acted last in the paragraph before. */
  readonly actorBefore: Person | null;
}

/** Add the paragraph to the lines of a tale; one that continues a speech extends the line before. */
export function noteUtterance(lines: Utterance[], paragraph: ParagraphOfTale): void {
  const { prose, attribution, own, inMind, actorBefore } = paragraph;
  const first = prose.quotes.find(({ kind }) => isSaid(kind));
  const last = lines.at(-1);
  if (first === undefined) return;
  if (first.continues && last !== undefined) {
    const told = last.told ?? (attribution.reference === null ? own : null);
    lines[lines.length - 1] = { ...last, to: prose.index, told };
    return;
  }
  const { acting } = attribution;
  const reference = attribution.reference ?? (own === null ? acting : null);
  lines.push({
    from: prose.index,
    to: prose.index,
    scene: prose.scene,
    told: reference === null ? own : null,
    isNewcomer: own !== null && isNewcomer(own, prose),
    gender: reference?.gender ?? null,
    ranked: reference?.ranked ?? inMind,
    described: reference?.described ?? null,
    isActing: attribution.reference === null && reference !== null,
    actor: own === null && reference === null ? actorBeside(prose, attribution) : null,
    namedFirst: reference === null ? null : namedBefore(prose, attribution),
    before: last?.to === prose.index - 1 ? null : actorBefore,
    called: prose.called.find((gender) => gender !== null) ?? null,
    leastMargin: prose.language.leastMargin,
    ...attribution.named(),
  });
}

/** “A voice at the door”, “another man”: somebody who has not been there before. */
function isNewcomer(
  { person, mention }: SpeakerCandidate,
  { tokens, starts, index }: AnnotatedBlock,
): boolean {
  if (person?.isNamed || mention === null || mention.block !== index) return false;
  return tokens[starts.indexOf(mention.start)]?.roles.has('introducing') === true;
}

/**
 * Ada came home late. Tom was there to meet her. “Had a good time?” The first to act in the last sentence before the quote, else
 * the first in the paragraph.
 */
function actorBeside(
  { tokens, sentences }: AnnotatedBlock,
  { acts, actors }: ParagraphAttribution,
): Person | null {
  const quote = tokens.findIndex(({ kind }) => kind === 'quote');
  const last = acts.findLast(({ at }) => at >= 0 && at < quote);
  const sentence = last === undefined ? undefined : sentences.find(({ to }) => last.at < to);
  const first = sentence === undefined ? undefined : acts.find(({ at }) => at >= sentence.from);
  return (first ?? last)?.person ?? actors[0] ?? null;
}

/** The old man did not rise. “Well,” he said: who acts before the first quote by a name or a description. */
function namedBefore({ tokens }: AnnotatedBlock, { acts }: ParagraphAttribution): Person | null {
  const quote = tokens.findIndex(({ kind }) => kind === 'quote');
  const named = acts.findLast(({ at }) => at >= 0 && at < quote && !((tokens[at]?.is ?? 0) & is.PRONOUN));
  return named?.person ?? null;
}

type Speakers = readonly (SpeakerCandidate | null)[];

/** When the whole tale has been read, choose again the speakers of lines that name none. */
export function castTale(
  article: readonly AnnotatedBlock[],
  attributed: Speakers[],
  lines: readonly Utterance[],
  teller: Person | null,
): void {
  for (const [at, { speaker, isClear }] of decodeSpeakers(lines, teller).entries()) {
    const { from, told, gender } = lines[at] as Utterance;
    if (told !== null || speaker === null) continue;
    const { quotes, language } = article[from] as AnnotatedBlock;
    attributed[from] = (attributed[from] as Speakers).map((known, quote) => {
      if (!isSaid(quotes[quote]?.kind)) return known;
      if (known === null || known.by === 'context') return isClear ? speaker : OTHERS_AS_LIKELY;
      const isOther =
        known.by === 'pronoun' &&
        (language.words.get(known.name)?.means ?? 0) & OTHER_GENDER[gender ?? 'male'];
      const isFit = gender !== null && speaker.person !== null && mayBe(speaker.person, gender);
      return !isFit || isOther ? known : { ...known, by: 'pronoun', person: speaker.person };
    });
  }
}

/** Others may say the line nearly as well, and a guess would be wrong too often. */
const OTHERS_AS_LIKELY: SpeakerCandidate = {
  person: null,
  name: NOBODY,
  by: 'context',
  mention: null,
  rule: contextRule('others-as-likely'),
};

/** The pronouns of the other gender. */
const OTHER_GENDER = { male: means.FEMALE, female: means.MALE };
