import type { Language } from '../languages/language.ts';
import type { PatternGrammar } from '../languages/pattern-grammar.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { newNamed, type Person } from '../people/person.ts';
import { type CastGrammar, findCast } from './cast.ts';
import { type CjkParagraph, classifyCjk, sentencesOf } from './classify.ts';
import { foldQuotes } from './fold-quotes.ts';
import { actorsIn } from './subjects.ts';

/** The paragraphs of an article that are read by patterns, and the people in them. */
export interface CjkPeople {
  /** The grammar of one of the article’s languages, with the names the article uses for people. */
  grammarOf(language: Language): CastGrammar;
  paragraph(index: number): CjkParagraph;
  /** The person that the words for a subject refer to. */
  find(words: string, grammar: PatternGrammar): Person;
  /** Whether somebody of that name speaks in the article. */
  speaks(words: string, grammar: PatternGrammar): boolean;
}

/**
 * Read all paragraphs, and sort the names in them into people: a short name finds the full one wherever that stands.
 */
export function clusterCjkAliases(article: readonly AnnotatedBlock[]): CjkPeople {
  const paragraphs = new Map<number, CjkParagraph>();
  const speakers = new Map<string, number>();
  const others = new Map<string, number>();
  const runs = new Map<string, number>();
  const grammars = castGrammars(article);
  for (const { index, text, quotes, language } of article) {
    const grammar = grammars.get(language);
    if (grammar === undefined) continue;
    const paragraph = classifyCjk(text, quotes, grammar);
    paragraphs.set(index, paragraph);
    noteSpeakers(paragraph, grammar, speakers);
  }
  const speaks = (words: string, grammar: PatternGrammar): boolean => speakers.has(plainName(words, grammar));
  for (const { index, language } of article) {
    const grammar = grammars.get(language);
    if (grammar === undefined) continue;
    const paragraph = paragraphs.get(index) as CjkParagraph;
    noteActors(paragraph, grammar, others);
    noteRuns(paragraph, grammar, runs);
  }
  const fullest = fullNames(speakers, others, runs);
  const people = new Map<string, Person>();
  return {
    grammarOf: (language) => grammars.get(language) as CastGrammar,
    paragraph: (index) => paragraphs.get(index) as CjkParagraph,
    speaks,
    find(words, grammar) {
      const own = plainName(words, grammar);
      // 방 장관: a family name alone is printed with its title.
      const name = fullest.get(own) ?? (grammar.nobody.test(own) ? words : own);
      let person = people.get(name);
      if (person === undefined) {
        person = newNamed(name, genderOf(words, grammar) ?? genderOf(name, grammar));
        people.set(name, person);
      }
      return person;
    },
  };
}

/** The grammars of the article’s languages that are read by patterns, each with the cast of its paragraphs. */
function castGrammars(article: readonly AnnotatedBlock[]): ReadonlyMap<Language, CastGrammar> {
  const lines = new Map<Language, string[]>();
  for (const { text, quotes, language } of article) {
    if (language.patterns === null) continue;
    const own = lines.get(language) ?? [];
    own.push(foldQuotes(text, quotes).line);
    lines.set(language, own);
  }
  const grammars = new Map<Language, CastGrammar>();
  for (const [language, own] of lines) {
    const grammar = language.patterns as PatternGrammar;
    grammars.set(language, { ...grammar, cast: findCast(own, grammar) });
  }
  return grammars;
}

/** The name within words for a person: 二十三歳の芥川龍之介 without the age, 山田さん without “Mr.”. */
export function plainName(words: string, { roles, titles, of, common, leftByTitle }: PatternGrammar): string {
  const rest = words.slice(words.lastIndexOf(of) + 1).replace(roles, '');
  const name = rest.replace(titles, '');
  // What remains of 副大統領 or 同社社長 without the title is not a name.
  if (name !== '' && name !== rest && !leftByTitle.test(name)) return name;
  return rest === '' || (rest !== words && common.test(rest)) ? words : rest;
}

function genderOf(words: string, { male, female }: PatternGrammar): 'male' | 'female' | null {
  if (female.test(words)) return 'female';
  return male.test(words) ? 'male' : null;
}

function noteSpeakers(
  { folded, readings }: CjkParagraph,
  grammar: PatternGrammar,
  names: Map<string, number>,
): void {
  for (const { subject } of readings) {
    if (subject !== null) note(folded.line.slice(subject.from, subject.to), grammar, names);
  }
}

function noteActors({ folded }: CjkParagraph, grammar: CastGrammar, names: Map<string, number>): void {
  for (const sentence of sentencesOf(folded.line)) {
    for (const { from, to } of actorsIn(folded.line, sentence, grammar, () => true))
      if (grammar.fullName.test(plainName(folded.line.slice(from, to), grammar)))
        note(folded.line.slice(from, to), grammar, names);
  }
}

function noteRuns({ folded }: CjkParagraph, grammar: PatternGrammar, names: Map<string, number>): void {
  for (const [run] of grammar.runs === null ? [] : folded.line.matchAll(grammar.runs))
    if (grammar.fullName.test(plainName(run, grammar))) note(run, grammar, names);
}

function note(words: string, grammar: PatternGrammar, names: Map<string, number>): void {
  if (grammar.pronouns.has(words)) return;
  const name = plainName(words, grammar);
  names.set(name, (names.get(name) ?? 0) + 1);
}

/** How much longer than a short name its full name may be. */
const MAX_MORE = 12;

/**
 * The longer name of each speaker whose name begins or ends it: 夏目漱石 for 漱石. Of several, the most frequent; a word not
 * known to be a name counts only if it ends in the short one and nothing else is found.
 */
function fullNames(
  speakers: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  runs: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>();
  const most = new Map<string, number>();
  for (const names of [speakers, others, runs]) {
    const settled = names === runs ? new Set(fullest.keys()) : NONE;
    for (const [name, uses] of names) {
      for (const short of partsOf(name)) {
        if (!speakers.has(short) || (most.get(short) ?? 0) >= uses || settled.has(short)) continue;
        if (names === runs && !name.endsWith(short)) continue;
        fullest.set(short, name);
        most.set(short, uses);
      }
    }
  }
  return fullest;
}

const NONE: ReadonlySet<string> = new Set();

/** The possible beginnings and ends of a name. */
function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  for (let length = Math.max(1, name.length - MAX_MORE); length < name.length; length++) {
    parts.push(name.slice(0, length), name.slice(-length));
  }
  return parts;
}
