import { readPhraseAfter } from '../grammar/noun-phrase.ts';
import { isThey } from '../grammar/pronouns.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { labelOf } from './indefinites.ts';
import type { Groups, NamedPeople } from './people.ts';
import { isSomebody, newGroup, type Person } from './person.ts';

/** Several people who are named or described together, and where. */
interface GroupMention {
  readonly block: number;
  readonly from: number;
  readonly group: Person;
}

/** How many paragraphs back “they” can refer. */
const REACH = 2;

/** The groups of an article, read when the first is asked for. */
export function createGroups(article: readonly AnnotatedBlock[], people: NamedPeople): Groups {
  const known = new Map<string, Person>();
  let mentions: readonly GroupMention[] | null = null;
  const groups: Groups = {
    of(members, joints) {
      const key = members.map(({ name }) => name).join('\n');
      const group = known.get(key) ?? newGroup(joinNames(members, joints), members);
      known.set(key, group);
      return group;
    },
    before(block, from) {
      mentions ??= followed(article.flatMap((prose) => readGroups(prose, people, groups)));
      return lastBefore(mentions, block, from);
    },
  };
  return groups;
}

/** “Ida and Olaf Kern”: a family name that all share is given once. */
function joinNames(members: readonly Person[], joints: readonly string[]): string {
  const [first] = members;
  const isFamily = members.every(({ last, first: given }) => given !== null && last === first?.last);
  const names = members.map(({ name }, at) => {
    const family = name.lastIndexOf(' ');
    return isFamily && at + 1 < members.length && family > 0 ? name.slice(0, family) : name;
  });
  return names.reduce(
    (text, name, at) => (at === 0 ? name : `${text}${joints[at - 1] ?? ' and '}${name}`),
    '',
  );
}

/** The groups in order, each with its later “they”. */
function followed(mentions: readonly GroupMention[]): readonly GroupMention[] {
  const all: GroupMention[] = [];
  for (const mention of mentions) {
    const last = all.at(-1);
    if (mention.group !== THEY) all.push(mention);
    else if (last !== undefined && mention.block - last.block <= REACH)
      all.push({ ...mention, group: last.group });
  }
  return all;
}

function lastBefore(mentions: readonly GroupMention[], block: number, from: number): Person | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const known = mentions[middle] as GroupMention;
    if (known.block < block || (known.block === block && known.from < from)) low = middle + 1;
    else high = middle;
  }
  const last = mentions[low - 1];
  return last === undefined || block - last.block > REACH ? null : last.group;
}

/** Stands where a text says “they”. */
const THEY = newGroup('', []);

function readGroups(prose: AnnotatedBlock, people: NamedPeople, groups: Groups): readonly GroupMention[] {
  const mentions: GroupMention[] = [];
  const { tokens, index: block } = prose;
  const named = namedTogether(prose, people, groups);
  for (const sentence of prose.sentences) {
    for (let from = sentence.from; from < sentence.to; from++) {
      const token = tokens[from] as Token;
      const group =
        named.get(from) ??
        (isPluralPronoun(token) ? THEY : describedTogether(prose, sentence, from, mentions));
      if (group !== null) mentions.push({ block, from, group });
    }
  }
  return mentions;
}

function isPluralPronoun(token: Token): boolean {
  return (token.is & is.PRONOUN) !== 0 && isThey(token);
}

/** Names joined by commas and “and”, by the token of the first. */
function namedTogether(
  prose: AnnotatedBlock,
  people: NamedPeople,
  groups: Groups,
): ReadonlyMap<number, Person> {
  const found = new Map<number, Person>();
  const { names } = prose;
  for (let at = 0; at + 1 < names.length; at++) {
    const run = [names[at] as NameMention];
    while (isJoint(prose, run.at(-1) as NameMention, names[at + run.length]))
      run.push(names[at + run.length] as NameMention);
    const group = run.length > 1 ? groupOf(prose, run, people, groups) : null;
    if (group !== null) found.set((run[0] as NameMention).from, group);
    at += run.length - 1;
  }
  return found;
}

/** “Ana Ruiz, Bo Hale and Mia Oh”: the full names joined to a name by commas and an “and”. */
export function listAround(prose: AnnotatedBlock, use: NameMention): readonly NameMention[] {
  const { names } = prose;
  const isOne = (one: NameMention | undefined) => one !== undefined && one.words.length > 1 && !one.isPlaced;
  let from = names.indexOf(use);
  let to = from + 1;
  while (isOne(names[from - 1]) && isJoint(prose, names[from - 1] as NameMention, names[from])) from--;
  while (isOne(names[to]) && isJoint(prose, names[to - 1] as NameMention, names[to])) to++;
  return names.slice(from, to);
}

function isJoint({ tokens }: AnnotatedBlock, one: NameMention, other: NameMention | undefined): boolean {
  if (other === undefined || other.from === one.to) return false;
  const from = behindAge(tokens, one.to);
  if (other.from - from > 2) return false;
  for (let at = from; at < other.from; at++) {
    const token = tokens[at] as Token;
    if (token.text !== ',' && !(token.is & is.CONJUNCTION)) return false;
  }
  return true;
}

/** Behind the age of whoever is named before it, and the comma that closes it off: Ana Ruiz, 41, and Bo Hale */
function behindAge(tokens: readonly Token[], at: number): number {
  const isAge =
    tokens[at]?.text === ',' && AGE.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';
  return isAge ? at + 3 : at;
}

const AGE = /^\d{1,3}$/;

/** The people named together; `null` if one of them is unknown. */
export function groupOf(
  { text, starts, tokens }: AnnotatedBlock,
  run: readonly NameMention[],
  people: NamedPeople,
  groups: Groups,
): Person | null {
  const members: Person[] = [];
  for (const use of run) {
    const person = people.find(use);
    if (person === null || !isSomebody(person) || members.includes(person)) return null;
    members.push(person);
  }
  const [first, last] = [run.at(-2), run.at(-1)];
  // “Ana Ruiz, Bo Hale” without an “and” is one person and a mention of another.
  if (first === undefined || last === undefined) return null;
  if (!tokens.slice(first.to, last.from).some((token) => (token.is & is.CONJUNCTION) !== 0)) return null;
  const joints = run.slice(1).map(({ from }, at) => {
    const before = behindAge(tokens, (run[at] as NameMention).to) - 1;
    const end = (starts[before] as number) + (tokens[before] as Token).length;
    return text.slice(end, starts[from]).trim() === '' ? ', ' : text.slice(end, starts[from]);
  });
  return groups.of(members, joints);
}

const VERB = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY | is.ADVERB | is.NAMING;

/**
 * “The brothers read”, “critics scoffed”: several unnamed people who act; those named together before, if the words fit
 * them.
 */
function describedTogether(
  prose: AnnotatedBlock,
  sentence: Sentence,
  at: number,
  earlier: readonly GroupMention[],
): Person | null {
  const { tokens, language } = prose;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !(token.is & is.DETERMINER || at === sentence.from)) return null;
  const phrase = readPhraseAfter({ tokens, from: at, to: sentence.to });
  if (phrase === null) return null;
  const noun = tokens[phrase.head - 1] as Token;
  const after = tokens[phrase.to];
  const opens = at === sentence.from && phrase.head === at + 1 && (noun.means & means.PERSON) !== 0;
  if ((noun.isCapital && !opens) || after === undefined || !(after.is & VERB)) return null;
  const isTogether = language.together.has(noun.lower);
  const isPlural =
    isTogether ||
    ((noun.form & form.PLURAL_FORM) !== 0 && (noun.means & means.PERSON) !== 0) ||
    language.plurals.has(noun.lower);
  if (!isPlural) return null;
  const named = isTogether ? earlier.findLast(({ group }) => group !== THEY)?.group : undefined;
  if (named?.isNamed) return named;
  return newGroup(labelOf(prose, phrase.from, phrase.to), []);
}
