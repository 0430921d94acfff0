import type { QuoteKind, Span } from '../../article.ts';
import { isPlainReportingClause, NO_VERB } from '../attribution/reporting-clause.ts';
import { isNounUse } from '../grammar/subject.ts';
import type { Language } from '../languages/language.ts';
import * as is from '../languages/language.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import { lastInside } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/tokenize.ts';

/** A stretch to be sorted, with the sentence it stands in. */
export interface Setting {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Index of the quote among the tokens. */
  readonly at: number;
  /** Where it stands in the text, marks included. */
  readonly span: Span;
  /** Kinds of the quotes before it in the sentence, nearest last. */
  readonly earlier: readonly QuoteKind[];
  readonly language: Language;
}

/**
 * What a stretch between marks is, told from its own paragraph alone: a person's words standing for themselves, some of
 * them in the writer's sentence, or other words in marks.
 */
export function classifyQuote(setting: Setting): QuoteKind {
  const { text, tokens, sentence, at, span, language } = setting;
  const shape = shapeOf(text, span, tokens[at + 1]);
  const before = at > sentence.from ? (tokens[at - 1] as Token) : null;
  if (shape.words === 0) return 'other';
  if (isAlone(setting)) {
    // A line of its own in single marks may be a heading; a sentence in a paragraph is none.
    const isLine = shape.isSingle && sentence.from === 0 && sentence.to === tokens.length;
    // Outside America the stop stands behind the mark.
    const isStopped = shape.ends !== '' || (!shape.isSingle && STOP.test(tokens[at + 1]?.text ?? ''));
    return (isStopped && !isLine) || shape.words > 3 ? 'speech' : 'other';
  }
  if (isTitled(setting, shape) || isDated(setting) || isNameOfNoun(setting, shape)) return 'other';
  if (isGloss(setting, shape) || isTerm(setting) || isTitledBehind(setting)) return 'other';
  if (hasInquitAfter(setting, shape)) return 'speech';
  if (before !== null && isLeadIn(setting, before, shape)) return 'speech';
  if (isSigned(setting, shape)) return 'speech';
  if (isCried(setting)) return 'fragment';
  const named = before !== null && ((before.is & is.REPORTING_VERB) !== 0 || isNamed(setting));
  if (beginsWithVerb(setting)) return 'fragment';
  if (shape.isTitle) return named || (language.capitalNouns && isNounSaid(setting)) ? 'fragment' : 'other';
  if (shape.words === 1) return named || isWordReported(setting, before, shape) ? 'fragment' : 'other';
  // Single marks are for headlines and terms where doubles are for speech: only a verb of saying makes them speech.
  if (shape.isSingle) {
    // Headings, where single marks stand for any words, are in the present tense.
    return isNamed(setting, PAST) || isReported(setting, is.CORE_CUE) ? 'fragment' : 'other';
  }
  if (isReported(setting, REPORTING) || isContinued(setting)) return 'fragment';
  // die „Woche des freien Buches“: where nobody says anything, a noun with a capital behind its article is a name.
  const isNoun =
    language.capitalNouns && shape.startsCapital && before !== null && (before.is & is.DETERMINER) !== 0;
  return shape.words > 3 && !isNoun ? 'fragment' : 'other';
}

/** Le ministre « regrette vivement » ce choix: the verb of saying itself is in the marks. */
function beginsWithVerb({ text, tokens, sentence, at, span, language }: Setting): boolean {
  const before = tokens[at - 1];
  if (!language.articled || at === sentence.from || before === undefined) return false;
  const inner = wordsOf(text.slice(span.start, Math.min(span.end, span.start + 40)));
  const [verb = ''] = inner;
  const classes = language.words.get(verb) ?? 0;
  return (
    inner.length > 1 && (classes & is.REPORTING_VERB) !== 0 && !(before.is & (is.DETERMINER | is.PREPOSITION))
  );
}

/** “sagte, er sei „Opfer des Terrors“”: where every noun has a capital, as many have as in a title. */
function isNounSaid(setting: Setting): boolean {
  return isPredicate(setting) && isReportedBefore(setting, is.CORE_CUE);
}

/** One word is a scare quote more often than not: it takes a verb of saying before it to be somebody’s. */
function isWordReported(setting: Setting, before: Token | null, shape: Shape): boolean {
  if (isReported(setting, is.NAMING)) return true;
  if (isContinued(setting)) return !shape.isStopped || isPredicate(setting);
  if (isPredicate(setting)) return isReportedBefore(setting, is.REPORTING_VERB);
  // A title or a term at the end of a clause: in the film “Sundown.”
  return (
    (!shape.isStopped || (before !== null && (before.is & is.CONJUNCTION) !== 0)) &&
    isReportedBefore(setting, is.CORE_CUE)
  );
}

const PREDICATING =
  is.AUXILIARY | is.NOT_SPEECH_VERB | is.CLAUSE | is.PRONOUN | is.CONJUNCTION | is.NAMING | is.REPORTING_VERB;

/** It says something of its subject: he was “done”, that it is a “sham”, they should “wait”. */
function isPredicate({ tokens, sentence, at }: Setting): boolean {
  let step = at - 1;
  if (step > sentence.from && (tokens[step] as Token).is & is.DETERMINER) step--;
  const token = tokens[step];
  return (
    step >= sentence.from &&
    token !== undefined &&
    (token.is & PREDICATING) !== 0 &&
    !(token.is & is.PREPOSITION)
  );
}

/** How far before a quote the verb stands that names something so: called Mr. Orr a “Sunday Sailor”. */
const NAMING_REACH = 4;

const ANY = /./;
const PAST = /d$/;

function isNamed({ tokens, sentence, at }: Setting, form = ANY): boolean {
  for (let step = at - 1; step >= Math.max(sentence.from, at - NAMING_REACH); step--) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.NAMING && form.test(token.lower)) return true;
  }
  return false;
}

/** Chants of “Low Tide!”, cries of “Shame”. */
function isCried({ tokens, sentence, at }: Setting): boolean {
  if (at - 2 < sentence.from || !OF.has((tokens[at - 1] as Token).lower)) return false;
  return ((tokens[at - 2] as Token).is & is.CUE_NOUN) !== 0;
}

const OF = new Set(['of', 'de', 'von']);

function isContinued({ earlier }: Setting): boolean {
  return earlier.some((kind) => kind !== 'other');
}

/** “Plant trees.” —Nora Blom; “A triumph” (The Herald): nothing but the quote and a name. */
function isSigned({ tokens, sentence, at }: Setting, shape: Shape): boolean {
  const mark = tokens[at + 1];
  // “Low Tide” (Penguin) is a title.
  if (mark?.text === '(' && shape.isTitle) return false;
  if (at > sentence.from || mark?.kind !== 'mark' || !'—–―-('.includes(mark.text) || at + 2 >= sentence.to)
    return false;
  for (let step = at + 2; step < sentence.to; step++) {
    const token = tokens[step] as Token;
    // —Nora Blom, chair
    if (token.text === ',' && step > at + 2) return true;
    if (token.kind === 'quote' || (token.kind === 'word' && !token.isCapital && !(token.is & is.PARTICLE)))
      return false;
  }
  return true;
}

/** What a stretch looks like from within. */
interface Shape {
  /** Words, counted up to 12. */
  readonly words: number;
  readonly startsCapital: boolean;
  /** The last character where it is punctuation that ends or parts a sentence, else empty. */
  readonly ends: string;
  /** Every word of weight has a capital, as in the title of a book. */
  readonly isTitle: boolean;
  readonly isSingle: boolean;
  /** Its last character is a stop or a comma, within the marks. */
  readonly isStopped: boolean;
}

const MAX_WORDS = 12;
const STOP = /^[.!?…]$/;
const ENDS = ',.?!…—–-;';

function shapeOf(text: string, quote: Span, next: Token | undefined): Shape {
  const inside = lastInside(text, quote);
  // Outside America the comma of an inquit stands behind the mark.
  const ending = ENDS.includes(inside) || next?.text !== ',' ? inside : ',';
  const parts = wordsOf(text.slice(quote.start, Math.min(quote.end, quote.start + 160)));
  const first = parts[0] ?? '';
  return {
    words: Math.min(parts.length, MAX_WORDS),
    startsCapital: isCapital(first),
    ends: ENDS.includes(ending) ? ending : '',
    isStopped: inside === '.' || inside === ',',
    isSingle: SINGLE.test(text.slice(quote.start, quote.start + 2)),
    isTitle:
      parts.length < MAX_WORDS &&
      isCapital(first) &&
      parts.every((part) => isCapital(part) || part.length < 4 || LOWER_IN_TITLES.test(part)),
  };
}

/** Prepositions longer than three letters that titles set small (Chicago Manual of Style 8.159). */
const LOWER_IN_TITLES = /^(?:from|into|like|onto|over|than|upon|with|without)$/;

const SINGLE = /^['‘‚](?!')/u;

// ASCII apart: the first use of an expression with properties of Unicode takes a millisecond or two.
function wordsOf(text: string): readonly string[] {
  const word = NO_OTHER_LETTER.test(text)
    ? /[A-Za-z0-9][A-Za-z0-9'’.-]*/g
    : /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
  return text.match(word) ?? [];
}

/** No letter or digit but those of ASCII: general punctuation has none. */
const NO_OTHER_LETTER = /^[\0-\x7f\u2000-\u206f]*$/;

const isCapital = (word: string): boolean =>
  word.charCodeAt(0) < 0x80 ? /^[A-Z0-9]/.test(word) : /^[\p{Lu}\p{N}]/u.test(word);

const LINKING = is.PREPOSITION | is.CLAUSE | is.CONJUNCTION | is.FUNCTION;

/** Titled “Low Tide”, known as the “Anvil”, a boat called “Low Tide”: a name or a term, nobody’s words. */
function isTitled({ tokens, sentence, at }: Setting, shape: Shape): boolean {
  let step = at - 1;
  const isBefore = (classes: number) => step >= sentence.from && ((tokens[step] as Token).is & classes) !== 0;
  if (isBefore(is.TITLING)) return true;
  // Dans son dernier livre, « Les Marées »
  if (shape.isTitle && tokens[step]?.text === ',' && step > sentence.from) {
    const noun = tokens[step - 1] as Token;
    if (noun.is & is.TITLING) return true;
  }
  if (isBefore(is.DETERMINER)) step--;
  if (shape.words < 3 && isBefore(is.TITLING)) return true;
  if (shape.startsCapital && isBefore(is.NAMING) && isThing(tokens[step - 1], step > sentence.from))
    return true;
  if (!isBefore(LINKING)) return false;
  step--;
  return isBefore(is.TITLING);
}

/** Where every noun has a capital, one right before the marks has its name in them: die Enzyklika „Deus caritas est“. */
function isNameOfNoun({ tokens, sentence, at, language }: Setting, shape: Shape): boolean {
  if (!language.capitalNouns || !shape.startsCapital || shape.words > MAX_NAME || shape.ends !== '')
    return false;
  const noun = tokens[at - 1];
  if (at - 1 < sentence.from || noun === undefined || !noun.isCapital) return false;
  for (let step = at - 2; step >= Math.max(sentence.from, at - 1 - NAMING_REACH); step--) {
    const token = tokens[step] as Token;
    if (token.is & (is.REPORTING_VERB | is.NAMING) && !token.isCapital) return false;
    if (token.is & is.DETERMINER) return true;
  }
  return true;
}

/** Palang (etwa: „Partei der Stärke“): what a foreign name means. */
function isGloss({ tokens, sentence, at, language }: Setting, shape: Shape): boolean {
  if (!language.capitalNouns || !shape.startsCapital || shape.ends !== '') return false;
  for (let step = at - 1; step >= Math.max(sentence.from, at - 1 - NAMING_REACH); step--) {
    const { text, kind } = tokens[step] as Token;
    if (text === '(' || text === '[') return GLOSSED.has((tokens[step - 1] as Token | undefined)?.kind ?? '');
    if (kind === 'quote') return false;
  }
  return false;
}

const GLOSSED = new Set(['word', 'quote']);

/** „…“ nennt man das; sie nennt sich „…“: a verb of naming with nobody in particular as its subject, or with itself. */
function isTerm({ tokens, sentence, at }: Setting): boolean {
  for (let step = at - 1; step > Math.max(sentence.from, at - 1 - NAMING_REACH); step--) {
    const { lower, is: classes } = tokens[step] as Token;
    if (!IMPERSONAL.has(lower) || classes & is.PREPOSITION) continue;
    const verbs = [tokens[step - 1], tokens[step - 2], tokens[step + 1]];
    if (verbs.some((verb) => verb !== undefined && (verb.is & is.NAMING) !== 0)) return true;
  }
  return false;
}

const IMPERSONAL = new Set(['sich', 'man', 'se', 'on']);

/** How far behind a quote “so lautet der Titel” may end. */
const TITLE_REACH = 7;

/** „Low Tide“, so lautet der Titel. */
function isTitledBehind({ tokens, sentence, at }: Setting): boolean {
  for (let step = at + 1; step < Math.min(sentence.to, at + TITLE_REACH); step++) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote' || token.is & is.CORE_CUE) return false;
    if (token.is & is.TITLING && (tokens[step - 1] as Token).is & is.DETERMINER) {
      return ((tokens[step - 2] as Token).is & (is.REPORTING_VERB | is.AUXILIARY)) !== 0;
    }
  }
  return false;
}

/** How many words the name of a ship, a book or a party has. */
const MAX_NAME = 6;

/** “Low Tide” (2005): a work and its year. */
function isDated({ tokens, sentence, at }: Setting): boolean {
  if (at + 3 >= sentence.to || tokens[at + 1]?.text !== '(' || tokens[at + 3]?.text !== ')') return false;
  return YEAR.test((tokens[at + 2] as Token).text);
}

const YEAR = /^(?:1\d|20)\d\d$/;

/** Before “called”: a noun for something that can say nothing, the comma behind it, or the verb of the passive. */
function isThing(token: Token | undefined, isInSentence: boolean): boolean {
  if (token === undefined || !isInSentence) return false;
  if (token.kind === 'mark') return token.text === ',';
  if (token.is & is.AUXILIARY) return true;
  return token.is === 0 && !token.isCapital && !token.lower.endsWith('s');
}

/** Nothing else in the sentence but punctuation. */
function isAlone({ tokens, sentence, at }: Setting): boolean {
  for (let step = sentence.from; step < sentence.to; step++) {
    if (step !== at && tokens[step]?.kind !== 'mark') return false;
  }
  return true;
}

/** How far after a quote the verb of its inquit may stand. */
const INQUIT_REACH = 24;

/** “We lost,” Ruiz said: the quote ends as speech does and a verb of saying follows before the next quote. */
function hasInquitAfter({ tokens, sentence, at, language }: Setting, shape: Shape): boolean {
  if (shape.ends === '' && (at > sentence.from || shape.words < 4)) return false;
  if (shape.ends === '.' || shape.ends === ';') return false;
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  // Behind a word of the writer's own sentence it is a part of that: on ABC's “This Week,” Ruiz said …
  if (
    before !== undefined &&
    (before.kind === 'word' || before.text === '’s') &&
    (before.is & is.REPORTING_VERB) === 0
  )
    return false;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.to) return false;
  if (next.is & (is.RELATIVE | is.PREPOSITION | is.CLAUSE | is.CONJUNCTION)) return false;
  if (shape.ends === ',' && at === sentence.from && next.is & is.PRONOUN && !next.isCapital) return true;
  if (language.invertsReportingClause && shape.ends === ',' && at === sentence.from) {
    const verb = tokens[at + 2];
    if (next.text === ',' && verb?.kind === 'word' && !verb.isCapital && !(verb.is & NO_VERB)) return true;
  }
  if (
    language.invertsReportingClause &&
    shape.ends !== '' &&
    at === sentence.from &&
    isPlainReportingClause(tokens, at + 1, sentence.to)
  )
    return true;
  const limit = Math.min(sentence.to, at + INQUIT_REACH);
  for (let step = at + 1; step < limit; step++) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.REPORTING_VERB) return true;
    const isAdjective = ((tokens[step - 1] as Token).is & (is.DETERMINER | is.ADVERB)) !== 0;
    const isOtherVerb = (token.is & is.NOT_SPEECH_VERB) !== 0 && (token.is & is.AUXILIARY) === 0;
    if (isOtherVerb && !isAdjective && shape.words < 3) return false;
  }
  return shape.ends === ',' && at === sentence.from && shape.words > 3;
}

/** Ruiz said, “We lost.” Her answer: “No.” */
function isLeadIn({ tokens, sentence, at, earlier }: Setting, before: Token, shape: Shape): boolean {
  const isWhole = shape.startsCapital || shape.words > 5 || earlier.at(-1) === 'speech';
  if (before.text === ':') return shape.words > 1 || shape.ends !== '';
  if (before.text === ',' || before.text === '—' || before.text === '–') {
    return (
      isWhole && hasVerbOfSaying(tokens, sentence.from, at) && (!shape.isTitle || isCueBefore(tokens, at - 1))
    );
  }
  if (before.is & is.REPORTING_VERB)
    return shape.startsCapital && (shape.ends !== '' || shape.words > 5) && !shape.isTitle;
  return false;
}

/** A verb of saying stands before, with nothing but whom it is said to: told him, “…”; told Orr’s wife, Eve, “…” */
function isCueBefore(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step >= Math.max(0, at - HEARER_REACH); step--) {
    const token = tokens[step] as Token;
    if (token.kind === 'mark' ? token.text !== '’s' && token.text !== ',' : token.kind === 'quote')
      return false;
    if (token.is & is.REPORTING_VERB) return true;
    if (token.kind === 'word' && !token.isCapital && !(token.is & HEARER)) return false;
  }
  return false;
}

/** How many words tell whom something is said to. */
const HEARER_REACH = 8;
const HEARER = is.OBJECT | is.ADVERB | is.PERSON | is.DETERMINER | is.POSSESSIVE;

function hasVerbOfSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let step = from; step < to; step++) if ((tokens[step] as Token).is & is.REPORTING_VERB) return true;
  return false;
}

/** A verb of saying stands before the quote; a claim, his pledge are nouns. */
function isReportedBefore({ tokens, sentence, at }: Setting, classes: number): boolean {
  for (let step = sentence.from; step < at; step++) {
    if ((tokens[step] as Token).is & classes && !isNounUse(tokens, step)) return true;
  }
  return false;
}

const REPORTING = is.REPORTING_VERB | is.NAMING | is.ACCORDING | is.CUE_NOUN;

/** The sentence reports what somebody said, or what somebody calls something, by a word of these classes. */
function isReported({ tokens, sentence }: Setting, classes: number): boolean {
  for (let step = sentence.from; step < sentence.to; step++) {
    if ((tokens[step] as Token).is & classes) return true;
  }
  return false;
}
