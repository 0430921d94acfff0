import type { CastGrammar } from './cast.ts';
import { QUOTE, type Range, WHOLE_QUOTE } from './fold-quotes.ts';
import { headOf, isPerson, isSomebody, lastSubject } from './subjects.ts';

/** How a quote is attributed: the words for the speaker, `null` where they are missing. */
export interface CjkReportingVerb {
  readonly subject: Range | null;
  /** The quote is part of the writer’s own sentence. */
  readonly isPart: boolean;
}

/** A quote’s sign at `at` in a folded line, with the bounds of its sentence. */
export interface FoldedQuote extends Range {
  readonly line: string;
  readonly at: number;
  /** The words are long enough for a sentence, or have the punctuation of one. */
  readonly isSentence: boolean;
  /** It is longer than most terms. */
  readonly isLong: boolean;
}

/** Whether the quote’s own sentence attributes it, and to whom; `null` where it does not. */
export function attributeCjkQuote(quote: FoldedQuote, grammar: CastGrammar): CjkReportingVerb | null {
  const { line, at, from, to } = quote;
  const before = line.slice(from, at);
  if (grammar.termBefore.test(before) || grammar.termBehind.test(line.slice(at + 1, to))) return null;
  return grammar.quotative === null
    ? attributeBehindVerb(quote, grammar)
    : attributeBeforeVerb(quote, grammar, grammar.quotative);
}

/** 山田さんは「…」と述べた。「…」と山田さんは言った。 */
function attributeBeforeVerb(
  quote: FoldedQuote,
  grammar: CastGrammar,
  quotative: RegExp,
): CjkReportingVerb | null {
  const { line, at, from, to, isSentence } = quote;
  const isOpening = line.slice(from, at).trim() === '';
  // 부인은 “…” 하고 일렀다. “…” 하고 부인이 일렀다.
  const going = goesOn(quote, grammar);
  const link = quotative.exec(line.slice(at + 1, to)) ?? going;
  const start = at + 1 + (link?.[0].length ?? 0);
  const rest = line.slice(start, to);
  if (link === null && (!isOpening || NEXT.test(rest))) return labelled(quote, grammar);
  const cue = rest.search(grammar.cue);
  const own = lastSubject(line, { from: start, to: cue < 0 ? to : start + cue }, grammar);
  if (link === null) {
    // 「…」健太は首を振った。
    const isBeside = own !== null && own.from - start < 2;
    const isSaid = isBeside && (cue >= 0 || isPerson(line.slice(own.from, own.to), grammar));
    return isSaid ? { subject: own, isPart: false } : null;
  }
  if (cue < 0 && !isSentence && own === null) return null;
  const subject =
    own ??
    nameAlone(line, { from: start, to }, grammar) ??
    groupIn(grammar.source, line, { from, to: at }) ??
    lastSubject(line, { from, to: at }, grammar) ??
    (grammar.relative === null ? null : groupIn(grammar.relative, line, { from: start, to }));
  // “…” 하고 어딘가 웃음이 났다: what only goes on from the quote may be about things.
  const isGoingOn = link === going && cue < 0;
  const isThing = isGoingOn && subject !== null && !isSomebody(line.slice(subject.from, subject.to), grammar);
  return { subject: isThing ? null : subject, isPart: !isSentence && !isOpening };
}

function goesOn({ line, at, to, isSentence }: FoldedQuote, { goingOn }: CastGrammar): RegExpExecArray | null {
  const words = line.slice(at + 1, to);
  const isSpaced = words.startsWith(' ');
  // “누구냐?”하고 물었다.
  const isJoined = goingOn !== null && (isSpaced || isSentence) && goingOn.test(words.trimStart());
  return isJoined ? /^ ?/.exec(words) : null;
}

/** 「…」と兄。 */
function nameAlone(line: string, range: Range, grammar: CastGrammar): Range | null {
  return isPerson(line.slice(range.from, range.to), grammar) ? range : null;
}

/** 山田「…」: a name alone before speech, as in a play. */
function labelled(
  { line, at, from, to, isSentence }: FoldedQuote,
  grammar: CastGrammar,
): CjkReportingVerb | null {
  if (from > 0 || !isSentence || line.slice(at + 1, to).trim() !== '') return null;
  const label = line.slice(0, at).trim();
  const isLabel = !label.includes(grammar.of) && (isPerson(label, grammar) || grammar.fullName.test(label));
  const start = line.indexOf(label);
  return isLabel ? { subject: { from: start, to: start + label.length }, isPart: false } : null;
}

/** 王明说：“…” “…”，王明说。 */
function attributeBehindVerb(quote: FoldedQuote, grammar: CastGrammar): CjkReportingVerb | null {
  const { line, at, from, isSentence, isLong } = quote;
  const before = line.slice(from, at);
  const words = before.trimEnd().replace(/[：:，,]$/, '');
  const end = words.length;
  const lead = before.slice(end);
  const verb = [...words.matchAll(grammar.cue)].at(-1);
  const isPart = lead === '' && !isSentence;
  if (verb !== undefined && isVerbAtEnd(words, verb, lead)) {
    return { subject: headOf(line, { from, to: from + verb.index }, grammar), isPart };
  }
  if (lead.startsWith('：') || lead.startsWith(':')) {
    const subject = headOf(line, { from, to: from + end }, grammar);
    if (subject !== null) return { subject, isPart: false };
  }
  const naming = lead === '' && grammar.naming !== null ? grammar.naming.exec(words) : null;
  if (naming !== null)
    return { subject: headOf(line, { from, to: from + naming.index }, grammar), isPart: true };
  const behind = behindQuote(quote, grammar);
  if (behind !== null) return { subject: behind, isPart: false };
  const source = groupIn(grammar.source, line, { from, to: at });
  if (source !== null) return { subject: source, isPart: !isSentence };
  // 王明说，会议“开得很好”。
  return verb !== undefined && isLong
    ? { subject: headOf(line, { from, to: from + verb.index }, grammar), isPart: true }
    : null;
}

/** How many characters an addressee has at most: 告诉记者：“…” */
const ADDRESSEE = 12;

/** The verb directly precedes the quote, or its addressee and a colon. */
function isVerbAtEnd(words: string, verb: RegExpExecArray, lead: string): boolean {
  const rest = words.length - verb.index - verb[0].length;
  return rest === 0 || (lead !== '' && rest <= ADDRESSEE && !/[，,]/.test(words.slice(verb.index)));
}

/** “…”，王明说。 Not if the verb introduces the next quote: “…。”王明说：“…” */
function behindQuote({ line, at, to }: FoldedQuote, grammar: CastGrammar): Range | null {
  const gap = /^[，,]?\s*/.exec(line.slice(at + 1, to))?.[0] ?? '';
  const start = at + 1 + gap.length;
  const rest = line.slice(start, to);
  const next = rest.search(NEXT);
  const words = next < 0 ? rest : rest.slice(0, next);
  const cue = words.search(grammar.cue);
  if (cue < 1) return null;
  const isWhole = line.charAt(at) === WHOLE_QUOTE;
  if (!isWhole && gap === '') return null;
  if (isWhole && next > 0 && /[：:]\s*$/.test(words)) return null;
  return headOf(line, { from: start, to: start + cue }, grammar);
}

const NEXT = new RegExp(`[${QUOTE}${WHOLE_QUOTE}]`);

/** The place of an expression’s first group within a stretch of the line. */
function groupIn(expression: RegExp, line: string, { from, to }: Range): Range | null {
  const match = expression.exec(line.slice(from, to));
  const group = match?.[1];
  if (match === null || group === undefined) return null;
  const start = from + match.index + match[0].indexOf(group);
  return { from: start, to: start + group.length };
}
