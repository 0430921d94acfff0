import { attributeFragment, attributeLeadIn, attributeQuote, attributeReport } from './attribute-quote.ts';
import { hearUnspaced } from './hear-unspaced.ts';
import { pronounGender } from './know-people.ts';
import * as is from './languages/language.ts';
import { isSameVoice, nameSpeaker, type Voice } from './name-speaker.ts';
import { leadsToName, type NounPhrase } from './noun-phrase.ts';
import type { People, Person } from './people.ts';
import type { Gender, NameUse } from './read-names.ts';
import { isSaid, type Prose } from './read-prose.ts';
import type { Token } from './read-tokens.ts';
import { createSalience, OTHER_ROLE, type Salience, SPEAKER, SUBJECT, WITHIN_QUOTE } from './salience.ts';
import type { Sentence } from './split-sentences.ts';

/** What is said in one paragraph, and by whom. */
interface Turn {
  readonly block: number;
  readonly voice: Voice | null;
  /** People who are spoken to by name in it. */
  readonly addressed: readonly Person[];
}

/** What a paragraph tells of its speakers. */
interface Heard {
  readonly voices: (Voice | null)[];
  /** Who does something in the paragraph outside its quotes, with the sentence: the first such. */
  readonly actors: readonly Actor[];
}

interface Actor {
  readonly person: Person;
  readonly token: number;
}

/** For every block the speakers of its quotes, found in reading order. */
export function followSpeakers(
  article: readonly Prose[],
  people: People,
  narrator: string | null,
): (Voice | null)[][] {
  const salience = createSalience();
  const isTale = isDialogue(article);
  const turns: Turn[] = [];
  let actorBefore: Actor | null = null;
  let colonBefore: Voice | null = null;
  return article.map((prose) => {
    const grammar = prose.language.unspaced;
    if (grammar !== null) {
      const voices = hearUnspaced(prose, grammar, turns.at(-1)?.voice ?? null);
      const voice = lastVoice(voices);
      if (voice !== null) turns.push({ block: prose.index, voice, addressed: [] });
      return voices;
    }
    const heard = hear(prose, people, salience, narrator, isTale ? turns : []);
    const { actors } = heard;
    const voices: (Voice | null)[] = heard.voices;
    carryOver(prose, voices);
    const said = prose.quotes.findIndex(({ kind }) => isSaid(kind));
    if (said >= 0 && !voices.some((voice) => voice !== null)) {
      const context = isTale
        ? takeTurn(prose, turns, actors, actorBefore, addressedIn(prose, people))
        : goOn(prose, turns, actorBefore);
      const voice = prose.quotes[said]?.continues === true ? null : (colonBefore ?? context);
      if (voice !== null) {
        for (let at = 0; at < voices.length; at++) if (isSaid(prose.quotes[at]?.kind)) voices[at] = voice;
        if (voice.person !== null && isTale) salience.mention(voice.person, SPEAKER);
      }
    }
    if (said >= 0)
      turns.push({ block: prose.index, voice: lastVoice(voices), addressed: addressedIn(prose, people) });
    actorBefore = actors.at(-1) ?? null;
    colonBefore = colonVoice(prose, people, salience);
    return voices;
  });
}

/** Speech as short as it is between people, in characters. */
const BRIEF = 100;

/** A tale, or an interview: many paragraphs are speech and nothing else, and speakers take turns. */
function isDialogue(article: readonly Prose[]): boolean {
  let spoken = 0;
  let bare = 0;
  let brief = 0;
  for (const { quotes, tokens, text } of article) {
    if (!quotes.some(({ kind }) => kind === 'speech')) continue;
    spoken++;
    if (!quotes.some(({ continues }) => continues) && !tokens.some(({ kind }) => kind === 'word')) {
      bare++;
      if (text.length < BRIEF) brief++;
    }
  }
  return spoken >= 8 ? bare > spoken * 0.15 : brief > 1 && brief * 3 > spoken;
}

/** Read one paragraph: resolve its names and pronouns, and who says what by its own words. */
function hear(
  prose: Prose,
  people: People,
  salience: Salience,
  narrator: string | null,
  turns: readonly Turn[],
): Heard {
  const { tokens, sentences, names, quotes } = prose;
  const voices: (Voice | null)[] = quotes.map(() => null);
  const actors: Actor[] = [];
  let next = 0;
  let reporter: Voice | null = null;
  salience.turn();
  for (const sentence of sentences) {
    salience.turn();
    const phrases = phrasesOf(prose, sentence);
    const spokenOf = new Set<Person>();
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at] as Token;
      if (token.kind === 'quote')
        for (const { use } of prose.quoted[token.quote] ?? []) addFound(spokenOf, people, use);
    }
    const favour = favourOf(prose, turns, spokenOf);
    if (phrases.length === 0) {
      const unsaid = sentence.from < sentence.to ? quotesIn(prose, sentence) : [];
      const report = unsaid.length > 0 ? null : attributeReport(prose, sentence.from, sentence.to);
      if (report !== null) phrases.push({ ...report, quotes: [] });
      // “Ruiz denied it. The plan was ‘a slog’.”: reported speech goes on from sentence to sentence.
      else if (reporter !== null)
        for (const quote of unsaid) voices[quote] = { ...reporter, by: 'continuation' };
      else if (unsaid.length > 0) {
        let at = sentence.from;
        while (tokens[at]?.quote !== unsaid[0]) at++;
        const subject = attributeFragment(prose, sentence, at);
        if (subject !== null) phrases.push({ ...subject, quotes: [...unsaid] });
      }
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at] as Token;
      const phrase = phrases.find(({ from }) => from === at);
      if (phrase !== undefined) {
        const voice = nameSpeaker(prose, phrase, people, (gender, pronoun, fits = () => true) =>
          pronoun.is & is.FIRST_PERSON || gender === null
            ? null
            : salience.resolve(gender, (person) => (fits(person) ? favour(person) : 0)),
        );
        const told =
          narrator !== null && voice.by === 'pronoun' && token.is & is.FIRST_PERSON
            ? { ...voice, name: narrator }
            : voice;
        for (const quote of phrase.quotes) voices[quote] = told;
        reporter = told;
        if (voice.person !== null) {
          salience.mention(voice.person, SPEAKER);
          actors.push({ person: voice.person, token: at });
        }
      }
      if (token.kind === 'quote') {
        for (const { use } of prose.quoted[token.quote] ?? []) {
          const person = people.find(use);
          if (person !== null) salience.mention(person, WITHIN_QUOTE);
        }
        continue;
      }
      if (names[next]?.from === at) {
        const use = names[next++] as NameUse;
        const person = people.find(use);
        const isPhrase = phrases.some(({ from, to }) => from <= at && use.to <= to);
        if (person !== null && !isPhrase) {
          const role = roleAt(tokens, sentence, use);
          salience.mention(person, role);
          if (role >= SUBJECT) actors.push({ person, token: at });
        }
      } else if (phrase === undefined && token.is & is.PRONOUN && token.is & (is.MALE | is.FEMALE)) {
        const gender = pronounGender(token);
        const person = gender === null ? null : salience.resolve(gender);
        if (person !== null) {
          salience.mention(person, SUBJECT * 0.8);
          actors.push({ person, token: at });
        }
      }
    }
  }
  return { voices, actors };
}

function quotesIn({ tokens, quotes }: Prose, { from, to }: Sentence): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const { quote } = tokens[at] as Token;
    if (quote >= 0 && isSaid(quotes[quote]?.kind)) found.push(quote);
  }
  return found;
}

function addFound(set: Set<Person>, people: People, use: NameUse): void {
  const person = people.find(use);
  if (person !== null) set.add(person);
}

interface SpokenPhrase extends NounPhrase {
  /** The quotes that this phrase is the speaker of. */
  readonly quotes: number[];
}

function phrasesOf(prose: Prose, sentence: Sentence): SpokenPhrase[] {
  const phrases: SpokenPhrase[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = prose.tokens[at] as Token;
    if (token.kind !== 'quote' || !isSaid(prose.quotes[token.quote]?.kind)) continue;
    const phrase = attributeQuote(prose, sentence, at);
    if (phrase === null) continue;
    const known = phrases.find(({ from }) => from === phrase.from);
    if (known !== undefined) known.quotes.push(token.quote);
    else phrases.push({ ...phrase, quotes: [token.quote] });
  }
  return phrases;
}

/** Nobody speaks of himself by name, answers himself, or is spoken to by himself. */
function favourOf(
  prose: Prose,
  turns: readonly Turn[],
  spokenOf: ReadonlySet<Person>,
): (person: Person) => number {
  const last = turns.at(-1);
  const isAnswer = last !== undefined && prose.index - last.block === 1;
  const before = turns.at(-2);
  return (person) => {
    let favour = spokenOf.has(person) ? 0.2 : 1;
    if (isAnswer && last.voice?.person === person) favour *= 0.15;
    else if (
      isAnswer &&
      before !== undefined &&
      last.block - before.block <= 2 &&
      before.voice?.person === person
    )
      favour *= 1.6;
    if (isAnswer && last.addressed.includes(person)) favour *= 2;
    return favour;
  };
}

function addressedIn(prose: Prose, people: People): readonly Person[] {
  return prose.quoted.flatMap((names) =>
    names.flatMap(({ use, isAddressed }) => {
      const person = isAddressed ? people.find(use) : null;
      return person === null ? [] : [person];
    }),
  );
}

const VERB = is.CUE | is.NOT_SPEECH_VERB | is.AUXILIARY | is.ADVERB | is.NAMING;

/** What a name weighs by its place: subjects stay in mind, most of all those who say something. */
function roleAt(tokens: readonly Token[], sentence: Sentence, use: NameUse): number {
  const before = use.from > sentence.from ? tokens[use.from - 1] : undefined;
  if (before !== undefined && before.is & (is.PREPOSITION | VERB)) return OTHER_ROLE;
  const after = use.to < sentence.to ? tokens[use.to] : undefined;
  if (after?.text === '’s' || after?.text === '’' || after?.text === "'") return OTHER_ROLE;
  if (after?.kind === 'word' && !(after.is & VERB)) {
    // “Acme spokesman Jo Li”: the first name only tells where the second belongs.
    return before === undefined && !leadsToName(tokens, use.to) ? SUBJECT : OTHER_ROLE * 0.5;
  }
  if (after !== undefined && after.is & is.CUE) return SPEAKER;
  if (before === undefined || (after !== undefined && after.is & VERB)) return SUBJECT;
  return before.kind === 'mark' && (after?.text === ',' || after?.text === '(') ? SUBJECT * 0.8 : OTHER_ROLE;
}

/** Within one paragraph a quote with no verb of its own goes on from the one before it, else it belongs to the one behind it. */
function carryOver(prose: Prose, voices: (Voice | null)[]): void {
  let last: Voice | null = null;
  for (let at = 0; at < voices.length; at++) {
    if (!isSaid(prose.quotes[at]?.kind)) continue;
    const voice: Voice | null = voices[at] ?? null;
    if (voice !== null) last = voice;
    else if (last !== null) voices[at] = { ...last, by: 'continuation' };
  }
  let next: Voice | null = null;
  for (let at = voices.length - 1; at >= 0; at--) {
    if (!isSaid(prose.quotes[at]?.kind)) continue;
    const voice: Voice | null = voices[at] ?? null;
    if (voice !== null) next = voice;
    else if (next !== null) voices[at] = { ...next, by: 'continuation' };
  }
}

function lastVoice(voices: readonly (Voice | null)[]): Voice | null {
  return voices.findLast((voice) => voice !== null) ?? null;
}

/** In the news a paragraph of bare speech goes on from the one before it, or follows on what somebody does there. */
function goOn(prose: Prose, turns: readonly Turn[], actorBefore: Actor | null): Voice | null {
  const last = turns.at(-1);
  if (last !== undefined && last.voice !== null && prose.index - last.block === 1) {
    return { ...last.voice, by: 'continuation' };
  }
  return actorBefore === null ? null : fromContext(actorBefore.person);
}

function fromContext(person: Person): Voice {
  return { person, name: person.name, by: 'context', mention: null };
}

/** In a tale speakers answer one another. */
function takeTurn(
  prose: Prose,
  turns: readonly Turn[],
  actors: readonly Actor[],
  actorBefore: Actor | null,
  addressed: readonly Person[],
): Voice | null {
  const [actor] = actors;
  if (actor !== undefined) return fromContext(actor.person);
  const last = turns.at(-1);
  if (last === undefined) return actorBefore === null ? null : fromContext(actorBefore.person);
  if (prose.index - last.block > 1) return actorBefore === null ? null : fromContext(actorBefore.person);
  const called = last.addressed.find(
    (person) => person !== last.voice?.person && !addressed.includes(person),
  );
  if (called !== undefined) return fromContext(called);
  let nearer = last;
  for (let at = turns.length - 2; at >= Math.max(0, turns.length - SCENE); at--) {
    const turn = turns[at] as Turn;
    if (nearer.block - turn.block > MAX_GAP) break;
    const { voice } = turn;
    if (
      voice !== null &&
      (last.voice === null || !isSameVoice(voice, last.voice)) &&
      !isAmong(addressed, voice)
    ) {
      return { ...voice, by: 'context', mention: null };
    }
    nearer = turn;
  }
  return actorBefore !== null && actorBefore.person !== last.voice?.person
    ? fromContext(actorBefore.person)
    : null;
}

/** How many turns back a scene may reach, and how many paragraphs of narration may part two of them. */
const SCENE = 10;
const MAX_GAP = 4;

function isAmong(people: readonly Person[], voice: Voice): boolean {
  return voice.person !== null && people.includes(voice.person);
}

/** “Ruiz put it bluntly:” at the end of a paragraph gives the next one to Ruiz. */
function colonVoice(prose: Prose, people: People, salience: Salience): Voice | null {
  const { tokens, sentences } = prose;
  const sentence = sentences.at(-1);
  if (sentence === undefined || tokens.at(-1)?.text !== ':' || prose.isHeading) return null;
  const phrase = attributeLeadIn(prose, sentence.from, tokens.length - 1);
  if (phrase === null) return null;
  return nameSpeaker(prose, phrase, people, (gender: Gender | null) =>
    gender === null ? null : salience.resolve(gender),
  );
}
