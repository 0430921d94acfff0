import type { LeadingSubjects, MarkedSubjects, PatternGrammar } from '../languages/pattern-grammar.ts';
import type { CastGrammar } from './cast.ts';
import { clausesIn } from './clauses.ts';
import type { Range } from './fold-quotes.ts';

/** The subject of the verb at the end of `range`: at the head of its clause, else of an earlier one (李明摇摇头，说). */
export function headOf(line: string, range: Range, grammar: CastGrammar): Range | null {
  const { subject } = grammar;
  if (subject.by !== 'place') return lastSubject(line, range, grammar);
  for (const clause of clausesIn(line, range).toReversed()) {
    const head = headAt(line, clause, subject, grammar);
    if (head !== null) return head;
  }
  return null;
}

/** The heads of the clauses that have one. */
function headsIn(
  line: string,
  range: Range,
  subject: LeadingSubjects,
  grammar: CastGrammar,
): readonly Range[] {
  return clausesIn(line, range).flatMap((clause) => headAt(line, clause, subject, grammar) ?? []);
}

function headAt(line: string, clause: Range, subject: LeadingSubjects, grammar: CastGrammar): Range | null {
  const head = headOfClause(line.slice(clause.from, clause.to), subject, grammar);
  return head === null ? null : { from: clause.from + head.from, to: clause.from + head.to };
}

/**
 * The subject of a clause: a known name that begins it, else what stands before its verb, an adverb or a preposition.
 */
function headOfClause(clause: string, subject: LeadingSubjects, grammar: CastGrammar): Range | null {
  const { opener, whole, aside, pronoun, roles } = { ...grammar, ...subject };
  if (whole.test(clause)) return { from: 0, to: clause.length };
  const from = aside.exec(clause)?.[0].length ?? 0;
  const words = clause.slice(from);
  const length =
    grammar.cast.nameAt(clause, from)?.length ??
    pronoun.exec(words)?.[0].length ??
    nameLength(words, subject, grammar);
  if (length !== null) return ownedBy(clause, { from, to: from + length }, subject, grammar);
  // 在校大学生冯雪
  const office = words.length > MAX_SUBJECT ? 0 : (roles.exec(words)?.[0].length ?? 0);
  const named = office === 0 ? null : nameLength(words.slice(office), subject, grammar);
  if (named !== null) return { from: from + office, to: from + office + named };
  const start = from + (isNameLike(words, grammar, subject) ? 0 : (opener.exec(words)?.[0].length ?? 0));
  const head = start < clause.length ? unknownHead(clause, start, subject, grammar) : null;
  return head === null ? null : officeOf(clause, head, subject, grammar);
}

function isNameLike(words: string, { fullName }: CastGrammar, { noName }: LeadingSubjects): boolean {
  const head = words.slice(0, 2);
  return fullName.test(head) && !noName.test(head);
}

/** 李建国的妻子 acts herself, and so does 李建国身后的刘燕; 李建国的声音 is his own. */
function ownedBy(clause: string, owner: Range, subject: LeadingSubjects, grammar: CastGrammar): Range {
  const rest = clause.slice(owner.to);
  const joint = subject.owned.exec(rest)?.[0].length ?? 0;
  const kind = joint === 0 ? subject.title : subject.kin;
  const kin = kind.exec(rest.slice(joint))?.[0].length ?? 0;
  for (const at of joint === 0 ? [] : [joint + kin, joint]) {
    const from = owner.to + at;
    const known = grammar.cast.nameAt(clause, from);
    const length = known?.length ?? nameLength(clause.slice(from), subject, grammar);
    if (length !== null) return { from, to: from + length };
  }
  return kin === 0 || joint + kin > MAX_SUBJECT ? owner : { from: owner.from, to: owner.to + joint + kin };
}

/** How many characters a full name before a verb or an adverb has: 王敏苦笑着, 林小舟很感兴趣地; `null` where there is none. */
function nameLength(
  words: string,
  { predicate, noName }: LeadingSubjects,
  { cue, fullName }: CastGrammar,
): number | null {
  for (const length of [2, 3, 4]) {
    const head = words.slice(0, length);
    if (head.length < length || !fullName.test(head) || noName.test(head)) continue;
    const rest = words.slice(length);
    if (rest === '' || predicate.test(rest) || rest.search(cue) === 0) return length;
  }
  return null;
}

/** Words at the head of a clause that are not known to be a name. */
function unknownHead(
  clause: string,
  from: number,
  subject: LeadingSubjects,
  grammar: CastGrammar,
): Range | null {
  const { end, predicate, lone, noSubject } = subject;
  const { cue, name } = grammar;
  const words = clause.slice(from);
  // The first character may be a family name although it is a verb elsewhere; so may the second if the two are a name.
  const cut = end.exec(words.slice(1));
  const verb = words.slice(1).search(cue);
  let nearest = Math.min(cut?.index ?? words.length, verb < 0 ? words.length : verb);
  for (let at = lone.test(words) ? 0 : 1; at < nearest; at++) {
    if (predicate.test(words.slice(at + 1))) nearest = at;
  }
  const isName = nearest === 0 && name.test(words);
  const to = isName ? clause.length : Math.min(clause.length, from + 1 + nearest);
  if (to - from === 1 && !lone.test(words) && !LETTER.test(words)) return null;
  return to - from > MAX_SUBJECT || noSubject.test(clause.slice(from, to)) ? null : { from, to };
}

/** 将军勒住马: where something else than a name or a noun for a person follows an office, the office acts. */
function officeOf(
  clause: string,
  head: Range,
  { title }: LeadingSubjects,
  { common, fullName }: CastGrammar,
): Range {
  const words = clause.slice(head.from, head.to);
  const length = title.exec(words)?.[0].length ?? 0;
  const rest = words.slice(length);
  const isOffice = length > 0 && rest.length > 2 && !common.test(words) && !fullName.test(rest);
  return isOffice && !words.includes('的') ? { from: head.from, to: head.from + length } : head;
}

const LETTER = /^[A-Z]/;

const MAX_SUBJECT = 20;

/**
 * The last topic or subject of a stretch; one with は takes precedence over one with が, and a known person over both.
 */
export function lastSubject(line: string, range: Range, grammar: CastGrammar): Range | null {
  const subjects = subjectsIn(line, range, grammar);
  const known = subjects.filter(({ isKnown }) => isKnown);
  const among = known.length > 0 ? known : subjects;
  return among.findLast(({ isTopic }) => isTopic) ?? among.at(-1) ?? null;
}

/** The known person that a stretch is about: the first topic, else the last subject; `null` for none. */
export function knownSubject(line: string, range: Range, grammar: CastGrammar): Range | null {
  const known = subjectsIn(line, range, grammar).filter(({ isKnown }) => isKnown);
  return known.find(({ isTopic }) => isTopic) ?? known.at(-1) ?? null;
}

/** A subject marked by a particle, and whether it is the topic. */
interface MarkedSubject extends Range {
  readonly isTopic: boolean;
  /** Its last words are a name in the article, or a pronoun. */
  readonly isKnown: boolean;
}

/** The subjects marked by particles in a stretch, without times and other words for nobody. */
function subjectsIn(line: string, { from, to }: Range, grammar: CastGrammar): readonly MarkedSubject[] {
  const { subject } = grammar;
  if (subject.by !== 'particle') return [];
  return [...line.slice(from, to).matchAll(subject.marked)].flatMap((match) => {
    const found = [topicWithin(match, subject, grammar), markedSubject(match, subject, grammar)];
    return found.flatMap((one) => (one === null ? [] : { ...one, from: from + one.from, to: from + one.to }));
  });
}

/** 관계자는 상황이 “…”: somebody whom the sentence is about may stand before a subject. */
function topicWithin(
  { 1: words = '', index }: RegExpExecArray,
  { topic, animate }: MarkedSubjects,
  grammar: CastGrammar,
): MarkedSubject | null {
  const end = animate === null ? -1 : words.lastIndexOf(' ') - 1;
  if (end < 1 || !topic.test(words.charAt(end))) return null;
  const name = words.slice(words.lastIndexOf(' ', end) + 1, end);
  const isKnown = knownEnd(name, grammar) !== null || isKnownForm(name, grammar);
  return isKnown ? { from: index + end - name.length, to: index + end, isTopic: true, isKnown } : null;
}

function markedSubject(
  { 1: name = '', 2: particle = '', index }: RegExpExecArray,
  subject: MarkedSubjects,
  grammar: CastGrammar,
): MarkedSubject | null {
  const known = knownEnd(name, grammar);
  if (known === null && grammar.nobody.test(name)) return null;
  const owner = known === null ? (subject.owned?.exec(name)?.[1] ?? null) : null;
  if (owner !== null && knownEnd(owner, grammar) === owner) {
    // 정희의 눈은 is about 정희.
    const from = index + name.lastIndexOf(owner, name.lastIndexOf(' '));
    return { from, to: from + owner.length, isTopic: false, isKnown: true };
  }
  const to = index + name.length;
  const own = known ?? name.slice(subject.before?.exec(name)?.[0].length ?? 0);
  const isKnown = known !== null || (subject.animate !== null && isKnownForm(own, grammar));
  return { from: to - own.length, to, isTopic: subject.topic.test(particle), isKnown };
}

/** A noun for a person, or a full name with a title: 김민수 시장. */
function isKnownForm(words: string, { common, titles, fullName }: CastGrammar): boolean {
  const name = words.replace(titles, '');
  return common.test(words) || (name !== words && fullName.test(name));
}

/** The last one or two words of a subject that are known in the article: 구수한 연기 속의 문 서방. */
function knownEnd(words: string, { cast, pronouns }: CastGrammar): string | null {
  let from = words.length;
  let known: string | null = null;
  for (let count = 0; count < 2 && from > 0; count++) {
    from = words.lastIndexOf(' ', from - 1);
    const end = words.slice(from + 1);
    if (cast.has(end) || pronouns.has(end)) known = end;
    if (from < 0) break;
  }
  return known;
}

/** Whether the words for a subject refer to a person. */
export function isPerson(words: string, { name, common, pronouns }: PatternGrammar): boolean {
  return name.test(words) || common.test(words) || pronouns.has(words);
}

/** Whether words with the particle of a subject are for somebody: not “치성도” or “어딘가”. */
export function isSomebody(words: string, grammar: CastGrammar): boolean {
  return isKnownForm(words, grammar) || grammar.cast.has(words) || isPerson(words, grammar);
}

/** The people who act in a sentence. */
export function actorsIn(
  line: string,
  sentence: Range,
  grammar: CastGrammar,
  isKnown: (words: string) => boolean,
): readonly Range[] {
  const { subject, cast, pronouns } = grammar;
  const isMarked = subject.by === 'particle';
  const subjects = isMarked ? subjectsIn(line, sentence, grammar) : headsIn(line, sentence, subject, grammar);
  return subjects.filter(({ from, to }) => {
    const words = line.slice(from, to);
    if (isMarked && subject.animate !== null)
      return isKnownForm(words, grammar) || cast.has(words) || pronouns.has(words);
    return isPerson(words, grammar) || cast.has(words) || isKnown(words);
  });
}
