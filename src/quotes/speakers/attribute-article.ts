import { attributeLeadIn } from '../attribution/attribute-quote.ts';
import { attributeCjkParagraph } from '../cjk/attribute-paragraph.ts';
import { type CjkPeople, clusterCjkAliases } from '../cjk/cluster-aliases.ts';
import { readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/language.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Description } from '../mentions/descriptions.ts';
import { spokenOfIn, vocativesIn } from '../mentions/vocatives.ts';
import type { People } from '../people/cluster-aliases.ts';
import { findNarrator } from '../people/narrator.ts';
import type { Organisation } from '../people/organisation.ts';
import type { Person } from '../people/person.ts';
import { resolveMention, type SpeakerCandidate } from '../people/resolve-mention.ts';
import { createSalience, type Ranked, type Salience, SPEAKER } from '../people/salience.ts';
import { attributeParagraph, type Narrator, type ParagraphAttribution } from './attribute-paragraph.ts';
import { decodeSpeakers } from './decode-speakers.ts';
import { goOn, isDialogue, type Turn, takeTurn, turnOf } from './turn-taking.ts';
import type { Utterance } from './utterance.ts';

/** For each quote of a paragraph who says it; `null` for one nobody does. */
export type ArticleSpeakers = readonly (SpeakerCandidate | null)[];

/**
 * For every block the speakers of its quotes, found in reading order.
 *
 * @param author who “I” is outside quotes, unless the tale has a narrator; `null` where the article does not say.
 */
export function attributeArticle(
  article: readonly AnnotatedBlock[],
  people: People,
  author: string | null,
): ArticleSpeakers[] {
  const salience = createSalience();
  const isTale = isDialogue(article);
  const teller = isTale ? findNarrator(article, people) : null;
  const narrator = narratorOf(teller, author);
  const described: Description = new Map();
  const turns: Turn[] = [];
  const lines: Utterance[] = [];
  const heard: ArticleSpeakers[] = [];
  let actorBefore: Person | null = null;
  let leadIn: SpeakerCandidate | null = null;
  let body: Organisation | null = null;
  let unspacedArticle: CjkPeople | null = null;
  for (const prose of article) {
    const inMind = isTale ? salience.rank(null) : [];
    const heardHere = hear(prose);
    const { voices, actors } = heardHere;
    carryOver(prose, voices);
    const own = voices.findLast((voice) => voice !== null) ?? leadIn;
    if (!voices.some((voice) => voice !== null)) giveAll(prose, voices, contextOf(prose, actors));
    signBefore(prose, heardHere.pointing);
    noteTurn(prose, voices);
    if (isTale) noteLine(prose, own, heardHere, inMind);
    actorBefore = actors.at(-1) ?? null;
    body = heardHere.body;
    leadIn = heardHere.leadIn ?? leadInOf(prose, people, salience);
    heard.push(voices);
  }
  if (isTale) castAll();
  return heard;

  function hear(prose: AnnotatedBlock): ParagraphAttribution {
    const { unspaced } = prose.language;
    if (unspaced === null)
      return attributeParagraph(prose, {
        people,
        salience,
        narrator,
        described,
        turns: isTale ? turns : null,
        body,
      });
    unspacedArticle ??= clusterCjkAliases(article);
    return attributeCjkParagraph(prose, unspaced, { article: unspacedArticle, salience, narrator });
  }

  /** Note what a paragraph of a tale says; one that only goes on lengthens the line before. */
  function noteLine(
    prose: AnnotatedBlock,
    own: SpeakerCandidate | null,
    heardHere: ParagraphAttribution,
    inMind: readonly Ranked[],
  ): void {
    const first = prose.quotes.find(({ kind }) => isSaid(kind));
    const last = lines.at(-1);
    if (first === undefined) return;
    if (first.continues && last !== undefined) {
      const told = last.told ?? (heardHere.reference === null ? own : null);
      lines[lines.length - 1] = { ...last, to: prose.index, told };
      return;
    }
    const { actors, acting } = heardHere;
    const reference = heardHere.reference ?? (own === null ? acting : null);
    lines.push({
      from: prose.index,
      to: prose.index,
      told: reference === null ? own : null,
      gender: reference?.gender ?? null,
      ranked: reference?.ranked ?? inMind,
      described: reference?.described ?? null,
      isActing: heardHere.reference === null && reference !== null,
      actor: own === null && reference === null ? (actors[0] ?? null) : null,
      before: last?.to === prose.index - 1 ? null : actorBefore,
      addressed: vocativesIn(prose, people),
      called: prose.called.find((gender) => gender !== null) ?? null,
      spokenOf: spokenOfIn(prose, { from: 0, to: prose.tokens.length }, people),
    });
  }

  /** When the tale is read to its end, say again who speaks where no name tells. */
  function castAll(): void {
    for (const [at, voice] of decodeSpeakers(lines, teller).entries()) {
      const { from, told, gender } = lines[at] as Utterance;
      if (told !== null || voice === null) continue;
      const { quotes, language } = article[from] as AnnotatedBlock;
      heard[from] = (heard[from] as ArticleSpeakers).map((known, quote) => {
        if (!isSaid(quotes[quote]?.kind)) return known;
        if (known === null || known.by === 'context') return voice;
        const isOther =
          known.by === 'pronoun' && (language.words.get(known.name) ?? 0) & OTHER_GENDER[gender ?? 'male'];
        return gender === null || voice.person === null || isOther
          ? known
          : { ...known, by: 'pronoun', person: voice.person };
      });
    }
  }

  /** Who says the quotes of a paragraph that does not say so itself. */
  function contextOf(prose: AnnotatedBlock, actors: readonly Person[]): SpeakerCandidate | null {
    const first = prose.quotes.find(({ kind }) => isSaid(kind));
    if (first === undefined || first.continues) return null;
    if (leadIn !== null) return leadIn;
    const voice = isTale
      ? takeTurn(prose, turns, actors[0] ?? actorBefore, people, actors.length > 0)
      : goOn(prose, turns, actors.at(-1) ?? null, actorBefore);
    if (voice !== null && voice.person !== null && isTale) salience.mention(voice.person, SPEAKER);
    return voice;
  }

  function noteTurn(prose: AnnotatedBlock, voices: ArticleSpeakers): void {
    if (!prose.quotes.some(({ kind }) => isSaid(kind))) return;
    turns.push(turnOf(prose, voices.findLast((voice) => voice !== null) ?? null, people));
  }

  /** “Plant trees.” ¶ — Nora Blom: a name behind a dash signs the paragraph before. */
  function signBefore(prose: AnnotatedBlock, pointing: SpeakerCandidate | null): void {
    const before = heard.at(-1);
    const last = turns.at(-1);
    if (before === undefined || last === undefined || last.block !== prose.index - 1) return;
    const isOpen = before.every(
      (voice) => voice === null || voice.by === 'context' || voice.by === 'continuation',
    );
    const isUnheard = before.every((voice) => voice === null);
    const signer = isOpen
      ? (pointing ?? signerOf(prose, people) ?? (isUnheard ? introducedBy(prose, people) : null))
      : null;
    if (signer === null) return;
    const voices = [...before];
    giveAll(article[last.block] as AnnotatedBlock, voices, signer);
    heard[heard.length - 1] = voices;
    turns[turns.length - 1] = { ...last, voice: signer };
  }
}

/** The class of pronouns that mean somebody else. */
const OTHER_GENDER = { male: is.FEMALE, female: is.MALE };

function narratorOf(teller: Person | null, author: string | null): Narrator | null {
  if (teller !== null) return { person: teller, name: teller.name };
  return author === null ? null : { person: null, name: author };
}

/** Give every quote of a paragraph that somebody says to one voice. */
function giveAll(
  { quotes }: AnnotatedBlock,
  voices: (SpeakerCandidate | null)[],
  voice: SpeakerCandidate | null,
): void {
  if (voice === null) return;
  for (const [at, { kind }] of quotes.entries()) if (isSaid(kind)) voices[at] = voice;
}

/** A quote with no verb of its own goes on from the one before it in its paragraph, else it belongs to the one behind it. */
function carryOver({ quotes }: AnnotatedBlock, voices: (SpeakerCandidate | null)[]): void {
  if (quotes.length === 0) return;
  const said = [...quotes.keys()].filter((at) => isSaid(quotes[at]?.kind));
  for (const order of [said, said.toReversed()]) {
    let last: SpeakerCandidate | null = null;
    for (const at of order) {
      const voice: SpeakerCandidate | null = voices[at] ?? null;
      if (voice !== null) last = voice;
      else if (last !== null) voices[at] = { ...last, by: 'continuation', rule: 'same-paragraph' };
    }
  }
}

/** “Ruiz put it bluntly:” at the end of a paragraph gives the next one to Ruiz. */
function leadInOf(prose: AnnotatedBlock, people: People, salience: Salience): SpeakerCandidate | null {
  const { tokens, sentences } = prose;
  const sentence = sentences.at(-1);
  if (sentence === undefined || tokens.at(-1)?.text !== ':' || prose.isHeading) return null;
  const phrase = attributeLeadIn(prose, sentence.from, tokens.length - 1);
  if (phrase === null) return null;
  const speaker = resolveMention(prose, phrase, people, (gender) =>
    gender === null ? null : salience.resolve(gender),
  );
  return { ...speaker, rule: 'lead-in' };
}

/** A signature has no more words than this. */
const MAX_SIGNATURE = 10;

function signerOf(prose: AnnotatedBlock, people: People): SpeakerCandidate | null {
  const { tokens } = prose;
  const dash = tokens[0];
  if (dash === undefined || tokens.length > MAX_SIGNATURE || !'—–―-'.includes(dash.text)) return null;
  const phrase = tokens[1]?.isCapital === true ? readPhraseAfter(tokens, 1, tokens.length) : null;
  const after = phrase === null ? undefined : tokens[phrase.to];
  if (phrase === null || after?.kind === 'word') return null;
  return { ...resolveMention(prose, phrase, people, () => null), rule: 'signature-below' };
}

const POINTING = new Set(['that', 'this', 'those', 'these', 'so']);

/** “I was robbed.” ¶ That is how Nora Blom begins: who is named behind a word that points back. */
function introducedBy(
  { tokens, sentences, names, quotes }: AnnotatedBlock,
  people: People,
): SpeakerCandidate | null {
  const [first, verb] = tokens;
  const [sentence] = sentences;
  const [use] = names;
  if (first === undefined || verb === undefined || sentence === undefined || use === undefined) return null;
  if (quotes.length > 0 || !POINTING.has(first.lower) || !(verb.is & VERB) || use.from >= sentence.to)
    return null;
  const person = people.find(use);
  return person === null
    ? null
    : { person, name: person.name, by: 'context', mention: null, rule: 'pointing-back' };
}

const VERB = is.AUXILIARY | is.NOT_SPEECH_VERB | is.REPORTING_VERB;
