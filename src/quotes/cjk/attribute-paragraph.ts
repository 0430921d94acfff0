import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { Person } from '../people/person.ts';
import { isSameCandidate, type SpeakerCandidate } from '../people/resolve-mention.ts';
import { type Salience, SPEAKER, SUBJECT } from '../people/salience.ts';
import type { Narrator, ParagraphAttribution, Reference } from '../speakers/attribute-paragraph.ts';
import type { CastGrammar } from './cast.ts';
import { type CjkParagraph, sentencesOf } from './classify.ts';
import type { CjkPeople } from './cluster-aliases.ts';
import type { Range } from './fold-quotes.ts';
import { namedWithin } from './named-within.ts';
import { actorsIn, headOf, knownSubject } from './subjects.ts';

/** What is known when a paragraph in a script without spaces is read. */
export interface CjkAttributionContext {
  readonly article: CjkPeople;
  readonly salience: Salience;
  readonly narrator: Narrator | null;
  /** Who last did something before. */
  readonly before: SpeakerCandidate | null;
}

/** Read one paragraph: say whom its names and pronouns mean, and who says what. */
export function attributeCjkParagraph(
  prose: AnnotatedBlock,
  grammar: CastGrammar,
  hearer: CjkAttributionContext,
): ParagraphAttribution {
  const { article, salience, narrator } = hearer;
  const paragraph = article.paragraph(prose.index);
  const { folded, readings } = paragraph;
  const { line } = folded;
  const voices: (SpeakerCandidate | null)[] = prose.quotes.map(() => null);
  const actors: Person[] = [];
  let reference: Reference | null = null;
  let acting: Reference | null = null;
  let pointing: SpeakerCandidate | null = null;
  let leadIn: SpeakerCandidate | null = null;
  /** Who last did something. */
  let actor: SpeakerCandidate | null = null;
  let next = 0;
  for (const sentence of sentencesOf(line)) {
    salience.turn();
    const first = next;
    const before = next - 1;
    while (next < readings.length && (folded.positions[next] as number) < sentence.to) hearQuote(next++);
    const isBare = first === next;
    for (const range of actorsIn(line, sentence, grammar, (words) => article.speaks(words, grammar)))
      noteActor(range);
    const lead = isBare ? leadInAt(line, sentence, grammar) : null;
    leadIn = lead === null ? null : voiceOf(lead, 'lead-in');
    if (lead === null && isBare && isUnended(line, sentence, grammar)) leadIn = actor ?? hearer.before;
    const back = isBare
      ? (pointAt(line, sentence, grammar) ?? (before < 0 ? goesOnAt(line, sentence, grammar) : null))
      : null;
    if (back === null) continue;
    const voice = voiceOf(back, 'pointing-back');
    if (before < 0) pointing = voice;
    else voices[before] ??= voice;
  }
  return {
    voices,
    actors,
    acts: [],
    reference,
    acting,
    pointing,
    leadIn,
    body: null,
    named: namedWithin(prose, grammar, article),
  };

  function hearQuote(at: number): void {
    if (!isSaid(prose.quotes[at]?.kind)) return;
    const { subject, opens } = readings[at] as CjkParagraph['readings'][number];
    if (subject !== null) {
      const words = line.slice(subject.from, subject.to);
      const gender = genderOfPronoun(grammar, words);
      if (gender !== null) reference = { gender, ranked: salience.rank(gender), described: null };
      voices[at] = voiceOf(subject, 'reporting-verb');
    } else if (opens && leadIn !== null) {
      voices[at] = leadIn;
    } else if (opens && actor !== null && !voices.slice(0, at).some((voice) => isActing(voice))) {
      voices[at] = actor;
    }
    const person = voices[at]?.person ?? null;
    if (person === null) return;
    salience.mention(person, SPEAKER);
    actors.push(person);
  }

  function isActing(voice: SpeakerCandidate | null): boolean {
    return voice !== null && actor !== null && isSameCandidate(voice, actor);
  }

  function noteActor({ from, to }: Range): void {
    const words = line.slice(from, to);
    const gender = genderOfPronoun(grammar, words);
    if (gender !== null && actors.length === 0)
      acting ??= { gender, ranked: salience.rank(gender), described: null };
    const person = grammar.pronouns.has(words)
      ? gender === null
        ? null
        : salience.resolve(gender)
      : article.find(words, grammar);
    const isFirst = grammar.pronouns.get(words) === 'first';
    if (person === null && gender === null && !isFirst) return;
    actor = isFirst
      ? voiceOf({ from, to }, 'actor-beside')
      : { person, name: person?.name ?? words, by: 'context', mention: null, rule: 'actor-beside' };
    // 「寒い」。花子は笑った。
    for (let at = next - 1; at >= 0 && voices[at] === null && isSaid(prose.quotes[at]?.kind); at--)
      voices[at] = actor;
    if (person === null) return;
    salience.mention(person, SUBJECT);
    actors.push(person);
  }

  function voiceOf(range: Range, rule: string): SpeakerCandidate {
    const words = line.slice(range.from, range.to);
    const mention = { text: words, block: prose.index, ...folded.spanOf(range) };
    if (!grammar.pronouns.has(words)) {
      const person = article.find(words, grammar);
      return { person, name: person.name, by: 'cue', mention, rule };
    }
    if (narrator !== null && grammar.pronouns.get(words) === 'first')
      return { ...narrator, by: 'pronoun', mention, rule };
    const gender = genderOfPronoun(grammar, words);
    const person = gender === null ? null : salience.resolve(gender);
    return { person, name: words, by: 'pronoun', mention, rule };
  }
}

function genderOfPronoun({ pronouns }: CastGrammar, words: string): 'male' | 'female' | null {
  const told = pronouns.get(words) ?? null;
  return told === 'first' ? null : told;
}

/** 大野監督はこう語った。他说： The sentence ends in a verb of saying. */
function leadInAt(line: string, { from, to }: Range, grammar: CastGrammar): Range | null {
  const words = line.slice(from, to).trimEnd();
  const verb = [...words.matchAll(grammar.cue)].at(-1);
  if (isUnended(line, { from, to }, grammar)) return knownSubject(line, from, to, grammar);
  if (verb === undefined) return null;
  const rest = words.slice(verb.index + verb[0].length);
  const isLast = grammar.quotative === null ? /^[：:]$/.test(rest) : rest.length < MAX_ENDING;
  return isLast ? headOf(line, from, from + verb.index, grammar) : null;
}

/** 춘수는 쓴웃음을 지으면서, The sentence goes on with what is said. */
function isUnended(line: string, { to }: Range, { subject }: CastGrammar): boolean {
  return subject.by === 'particle' && subject.opening !== null && to === line.length && /[,-]\s*$/.test(line);
}

/** “…” ¶ 하고 영애가 웃었다. “…” ¶ 춘수는 중얼거렸다. What the sentence says goes back to what is said before it. */
function goesOnAt(line: string, { from, to }: Range, grammar: CastGrammar): Range | null {
  const { subject, cue, goingOn } = grammar;
  if (subject.by !== 'particle' || subject.opening === null || goingOn === null || from > 0) return null;
  if (isUnended(line, { from, to }, grammar)) return null;
  const words = line.slice(from, to);
  const opened = goingOn.exec(words);
  if (opened !== null) return knownSubject(line, from, to, grammar);
  return words.search(cue) < 0 ? null : knownSubject(line, from, to, grammar);
}

/** Endings of a verb: 言った, 話していました. */
const MAX_ENDING = 8;

/** 花子はそう言った. */
function pointAt(line: string, { from, to }: Range, { pointing }: CastGrammar): Range | null {
  const match = pointing.exec(line.slice(from, to));
  const words = match?.[1] ?? match?.[2];
  if (match === null || words === undefined) return null;
  const start = from + match.index + match[0].indexOf(words);
  return { from: start, to: start + words.length };
}
