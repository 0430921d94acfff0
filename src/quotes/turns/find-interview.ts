import type { Author, Block } from '../../article.ts';
import type { MarkedQuote } from '../marks/marked-block.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { People } from '../people/people.ts';
import { isHuman, type Person } from '../people/person.ts';
import { isFirstPerson, isFirstPersonPlural, isSecondPerson } from './partners.ts';

/** An answer in an interview: where its words begin in its block. */
export interface Answer {
  readonly block: number;
  readonly start: number;
}

/** An interview: the person interviewed, and the answers. */
export interface Interview {
  readonly person: Person;
  readonly answers: readonly Answer[];
}

/** How many answered questions an interview has at least. */
const MIN_QUESTIONS = 2;

/** What is known about an article that may be an interview. */
export interface InterviewContext {
  readonly blocks: readonly Block[];
  readonly people: People;
  readonly authors: readonly Author[];
  readonly title: string;
}

/**
 * The answers of an interview whose questions are bold, headings, or marked with “Q:”. Whoever answers says “I”, and is
 * named in the title or before the first question; without a name it is no interview, but for example a list of
 * frequent questions.
 */
export function findInterview(
  article: readonly AnnotatedBlock[],
  context: InterviewContext,
): Interview | null {
  const { blocks } = context;
  const questions = questionsOf(blocks);
  const [first] = questions;
  if (first === undefined || questions.length < MIN_QUESTIONS || isList(article, blocks, questions))
    return null;
  const answers: Answer[] = [];
  const last = questions.at(-1) as number;
  const isLabelled = labelEnd((blocks[first] as Block).text, 'Q') > 0;
  let answered = 0;
  let personal = 0;
  for (const [index, question] of questions.entries()) {
    const own = answersBehind(blocks, question, questions[index + 1] ?? blocks.length);
    if (own.length === 0) continue;
    answered++;
    if (own.some(({ block }) => isPersonal(article[block] as AnnotatedBlock, isLabelled))) personal++;
    for (const answer of own) answers.push(answer);
  }
  const isTalk = answered >= MIN_QUESTIONS && personal * 2 >= answered;
  if (!isTalk || (!isLabelled && !isPutToSomebody(questions, article))) return null;
  const person = whoIsAsked(article.slice(0, first), context);
  return person === null ||
    isSpokenOf(
      person,
      answers.filter(({ block }) => block < last),
      article,
      context.people,
    )
    ? null
    : { person, answers };
}

/** Whether there are enough questions; without them, and without a quote, nobody speaks. */
export function mayBeInterview(blocks: readonly Block[]): boolean {
  return questionsOf(blocks).length >= MIN_QUESTIONS;
}

function questionsOf(blocks: readonly Block[]): readonly number[] {
  return [...blocks.keys()].filter((at) => isQuestion(blocks[at] as Block));
}

/** Frequent questions, recognised by the words before them; or an article many of whose headings are not questions. */
function isList(
  article: readonly AnnotatedBlock[],
  blocks: readonly Block[],
  questions: readonly number[],
): boolean {
  const [first = 0] = questions;
  const last = questions.at(-1) as number;
  const { frequentQuestions } = (article[first] as AnnotatedBlock).language;
  const isFrequent = ({ kind, text }: Block): boolean =>
    (kind === 'heading' || kind === 'paragraph') &&
    text.length < LONGEST_HEADING &&
    frequentQuestions?.test(text) === true;
  if (blocks.slice(Math.max(0, first - HEADING_REACH), last).some(isFrequent)) return true;
  const headings = blocks.slice(first, last + 1).filter(({ kind }) => kind === 'heading').length;
  const asked = questions.filter((at) => blocks[at]?.kind === 'heading').length;
  return asked > 0 && (headings - asked) * 2 > asked;
}

/** How far before the first question its heading may stand. */
const HEADING_REACH = 3;
const LONGEST_HEADING = 80;

function isQuestion(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  const { text } = block;
  const question = labelEnd(text, 'Q');
  if (question > 0) return true;
  if (!text.trimEnd().endsWith('?')) return false;
  return isSetApart(block) || (block.kind === 'heading' && block.level > 1);
}

/** Bold or italic from its first letter to its last. */
function isSetApart(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return block.marks.some(
    ({ kind, start, end }) =>
      (kind === 'strong' || kind === 'emphasis') && start === 0 && end >= block.text.length - 1,
  );
}

/** The place after “Q:” or “A.”; 0 if the text does not begin with one. */
function labelEnd(text: string, letter: 'Q' | 'A'): number {
  if (!text.startsWith(letter) || !':.'.includes(text.charAt(1)) || text.charAt(2) !== ' ') return 0;
  return 3;
}

/** The paragraphs between a question and the next question or heading. */
function answersBehind(blocks: readonly Block[], question: number, next: number): readonly Answer[] {
  const answers: Answer[] = [];
  const isAskedApart = isSetApart(blocks[question] as Block);
  for (let at = question + 1; at < next; at++) {
    const block = blocks[at] as Block;
    if (block.kind === 'heading' || block.kind === 'rule') break;
    // **Tell us how it began.** Set like the questions, it is asked too.
    if (isAskedApart && isSetApart(block)) continue;
    if (block.kind === 'paragraph') answers.push({ block: at, start: labelEnd(block.text, 'A') });
  }
  return answers;
}

/** The person who answers says “I”; firms answering customers say “we”. */
function isPersonal({ tokens, language, quotes }: AnnotatedBlock, isLabelled: boolean): boolean {
  return (
    quotes.some(({ rule }) => rule === 'sentence-alone') ||
    tokens.some(
      (token) => isFirstPerson(token, language) || (isLabelled && isFirstPersonPlural(token, language)),
    )
  );
}

/** People who answer do not call themselves by name; after the last answer, the text may say more about them. */
function isSpokenOf(
  person: Person,
  answers: readonly Answer[],
  article: readonly AnnotatedBlock[],
  people: People,
): boolean {
  return answers.some(({ block }) =>
    (article[block] as AnnotatedBlock).names.some((use) => people.find(use) === person),
  );
}

/** The questions have more “you” than “I”; in lists of frequent questions, they are the reader’s own. */
function isPutToSomebody(questions: readonly number[], article: readonly AnnotatedBlock[]): boolean {
  let put = 0;
  let own = 0;
  for (const at of questions) {
    const { tokens, language } = article[at] as AnnotatedBlock;
    for (const token of tokens) {
      if (isSecondPerson(token, language)) put++;
      if (isFirstPerson(token, language)) own++;
    }
  }
  return put > own;
}

/** The person named in the title, else the one named most before the first question; the author is the interviewer. */
function whoIsAsked(
  intro: readonly AnnotatedBlock[],
  { people, authors, title }: InterviewContext,
): Person | null {
  const counts = new Map<Person, number>();
  for (const { names, tokens } of intro) {
    for (const use of names) {
      const person = isLabel(tokens, use) ? null : people.find(use);
      if (person === null || !isHuman(person) || authors.some(({ name }) => name === person.name)) continue;
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  }
  const named = [...counts.keys()].filter(
    (person) => person.name.includes(' ') && isIntroduced(person, title),
  );
  const titled = named.filter(({ name }) => title.includes(name));
  if (titled.length === 1) return titled[0] as Person;
  const [most, second] = named.sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  if (most === undefined) return null;
  return second !== undefined && counts.get(second) === counts.get(most) ? null : most;
}

/** “Max Brew: 9 cups” does not name a person. */
function isLabel(tokens: AnnotatedBlock['tokens'], { from, to }: NameMention): boolean {
  return from === 0 && tokens[to]?.text === ':';
}

/** A person is introduced by the title, an office, a given name or a pronoun; a product may be named as often. */
function isIntroduced({ name, male, female, hasTitle }: Person, title: string): boolean {
  return hasTitle || male > 0 || female > 0 || title.includes(name);
}

/** An answer as a quote. */
export function answerQuote({ start }: Answer, text: string): MarkedQuote {
  return { start, end: text.length, kind: 'turn', rule: 'interview', continues: false };
}
