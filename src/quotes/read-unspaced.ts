import type { QuoteKind, Span } from '../article.ts';
import type { UnspacedGrammar } from './languages/language.ts';

/** What a quote is, and the words for whose it is, in a script without spaces. */
export interface UnspacedReading {
  readonly kind: QuoteKind;
  /** Who says it, where its sentence says so. */
  readonly subject: Span | null;
}

const STOPS = '。！？!?…\n';
const BREAKS = `${STOPS}、，；;「」『』“”‘’（）()　 `;

/** How far from a quote its verb and subject are looked for. */
const REACH = 60;

/** Words in marks that are as short as this are a term, unless somebody is said to say them. */
const TERM_LENGTH = 8;

/** Read one quote of a paragraph by what stands around it. */
export function readUnspaced(text: string, quote: Span, grammar: UnspacedGrammar): UnspacedReading {
  const inner = text.slice(quote.start + 1, quote.end - 1);
  const before = clauseBefore(text, quote.start);
  const after = clauseAfter(text, quote.end);
  const isTitle = text.charAt(quote.start) === '『';
  const said = isTitle
    ? null
    : grammar.isVerbFinal
      ? saidBehind(text, before, after, grammar)
      : saidBefore(text, before, after, grammar);
  if (said !== null) return { kind: 'speech', subject: said.subject };
  if (isTitle) return { kind: 'other', subject: null };
  if (
    before.start === before.end &&
    isSentence(inner) &&
    (after.start === after.end || STOPS.includes(text.charAt(quote.end - 2)))
  ) {
    return { kind: 'speech', subject: null };
  }
  return { kind: isSentence(inner) || inner.length > TERM_LENGTH * 2 ? 'fragment' : 'other', subject: null };
}

const isSentence = (words: string): boolean => words.length > TERM_LENGTH || /[。！？!?…，、]/u.test(words);

/** The sentence before a quote, as far as it is looked at. */
function clauseBefore(text: string, end: number): Span {
  let start = end;
  while (start > 0 && end - start < REACH && !STOPS.includes(text.charAt(start - 1))) start--;
  return { start, end };
}

function clauseAfter(text: string, start: number): Span {
  let end = start;
  while (end < text.length && end - start < REACH && !STOPS.includes(text.charAt(end))) end++;
  return { start, end };
}

interface Said {
  readonly subject: Span | null;
}

/** 山田さんは「…」と述べた。「…」と山田さんは言った。 */
function saidBehind(text: string, before: Span, after: Span, grammar: UnspacedGrammar): Said | null {
  const behind = text.slice(after.start, after.end);
  const quotative = grammar.quotatives.find((particle) => behind.startsWith(particle));
  if (quotative === undefined || !grammar.cues.some((cue) => behind.includes(cue))) return null;
  const own = subjectIn(text, { start: after.start + quotative.length, end: after.end }, grammar);
  return { subject: subjectIn(text, before, grammar) ?? own };
}

/** The last topic or subject in a stretch: what stands before は or が. */
function subjectIn(text: string, { start, end }: Span, { subjectEnds }: UnspacedGrammar): Span | null {
  for (let at = end - 1; at > start; at--) {
    if (!subjectEnds.includes(text.charAt(at))) continue;
    let from = at;
    while (from > start && !BREAKS.includes(text.charAt(from - 1))) from--;
    if (at - from >= 1 && at - from <= 20 && !/^[ぁ-ん]+$/u.test(text.slice(from, at)))
      return { start: from, end: at };
  }
  return null;
}

/** 王明说：“…” “…”，王明说。 */
function saidBefore(text: string, before: Span, after: Span, grammar: UnspacedGrammar): Said | null {
  const lead = /([：:，,]?)\s*$/u.exec(text.slice(before.start, before.end));
  const leadEnd = before.end - (lead?.[0].length ?? 0);
  const cue = grammar.cues.find(
    (word) => text.startsWith(word, leadEnd - word.length) && leadEnd - word.length >= before.start,
  );
  if (cue !== undefined) return { subject: subjectBefore(text, before.start, leadEnd - cue.length, grammar) };
  const label =
    lead?.[1] === '：' || lead?.[1] === ':' ? subjectBefore(text, before.start, leadEnd, grammar) : null;
  if (label !== null) return { subject: label };
  const start = after.start + (/^[，,]?/u.exec(text.slice(after.start, after.end))?.[0].length ?? 0);
  const behind = text.slice(start, Math.min(after.end, start + 20));
  const verb = grammar.cues.map((word) => behind.indexOf(word)).filter((at) => at > 0);
  const ends = '，。！？,!?…'.includes(text.charAt(after.start - 2));
  if ((start === after.start && !ends) || verb.length === 0) return null;
  return { subject: subjectBefore(text, start, start + Math.min(...verb), grammar) };
}

/** The subject at the head of the last clause before the verb, up to the first word that cannot be part of it. */
function subjectBefore(
  text: string,
  start: number,
  end: number,
  { subjectEnds }: UnspacedGrammar,
): Span | null {
  let from = end;
  while (from > start && !BREAKS.includes(text.charAt(from - 1))) from--;
  let to = end;
  for (let at = from + 1; at < end; at++) {
    if (subjectEnds.some((word) => text.startsWith(word, at))) {
      to = at;
      break;
    }
  }
  return to > from && to - from <= 20 ? { start: from, end: to } : null;
}
