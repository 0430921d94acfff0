import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { quoteJoinedTo } from '../tokens/joined-quotes.ts';
import type { Token } from '../tokens/token.ts';
import { NAMING_REACH } from './fragment.ts';
import type { Setting } from './setting.ts';

/** How many words a term or a label has at most: a longer one is a clause, which somebody said. */
const MAX_TERM = 6;

/** Labelled “soon” or “later”: what is joined to a term is a term. */
export function isBesideTerm({ tokens, sentence, at, earlier, shape, language }: Setting): boolean {
  if (!language.tellsSources || shape.words > MAX_TERM || earlier.at(-1) !== 'other') return false;
  return quoteJoinedTo(tokens, at, sentence.from) >= 0;
}

/** Click “Save”, click on “Save”, search for “low tide”: words to use on a screen, which nobody says. */
export function isOperated({ tokens, sentence, at, before, language, shape }: Setting): boolean {
  if (before === null || shape.words > MAX_TERM) return false;
  const isLinked = (before.is & (is.PREPOSITION | is.DETERMINER)) !== 0 || before.text === ':';
  let verb = isLinked ? at - 2 : at - 1;
  // Klicken Sie auf „Speichern“
  if (verb > sentence.from && (tokens[verb] as Token).is & is.PRONOUN) verb--;
  return verb >= sentence.from && language.operating.has((tokens[verb] as Token).lower);
}

/** A “try it free” button, labels with “natural” claims: the noun after it says what the words are. */
export function isLabel({ tokens, sentence, at, language, shape }: Setting): boolean {
  if (at + 1 >= sentence.to || shape.words > MAX_TERM || shape.ends !== '') return false;
  return language.labelled.has((tokens[at + 1] as Token).lower);
}

/** (“Low Tide”, chapter 5): a source cited by the writer. */
export function isCited({ tokens, sentence, at, before, language, shape }: Setting): boolean {
  if (!language.tellsSources || before === null || before.text !== '(' || !shape.startsCapital) return false;
  return shape.words <= MAX_TERM && at + 1 < sentence.to && tokens[at + 1]?.text === ',';
}

/** Describes it in “Things We Lost”: a title after the preposition for where words stand. */
export function isTitleOfPlace({ before, language, shape }: Setting): boolean {
  if (!language.tellsSources || before === null || !shape.isTitle || shape.words < 2) return false;
  return before.roles.has('locating');
}

/** A way of saying “soon”, instead of saying, “no”; free to say “no”: nobody has said it. */
export function isNotSaid({ tokens, sentence, at, language, shape }: Setting): boolean {
  let verb = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  // Try saying something like “…”
  if (verb - 3 >= sentence.from && language.exemplifying.has((tokens[verb] as Token).lower)) verb -= 2;
  if (verb - 1 < sentence.from) return false;
  const { is: classes, form: ending, lower } = tokens[verb] as Token;
  if (!(classes & is.REPORTING_VERB)) return false;
  const link = (tokens[verb - 1] as Token).lower;
  const pair = `${tokens[verb - 2]?.lower} ${link}`;
  if (ending & form.PRESENT_PARTICIPLE) return language.unspoken.has(link) || language.unspoken.has(pair);
  if (verb < at - 1 || verb - 2 < sentence.from || shape.words > MAX_TERM) return false;
  // He went on to say “no”.
  return language.unspoken.has(`${link} ${lower}`) && !language.goingOn.has(pair);
}

/** The old saying goes, “…”; our motto is “…”; “…” is their slogan: what everybody says, or what a firm says of itself. */
export function isSaying({ tokens, sentence, at, language }: Setting): boolean {
  let step = at - 1;
  if (step > sentence.from && (tokens[step] as Token).kind === 'mark') step--;
  const noun = step > sentence.from && (tokens[step] as Token).is & VERB ? step - 1 : step;
  for (; step >= Math.max(sentence.from, noun); step--)
    if ((tokens[step] as Token).roles.has('proverb') && isNamed(tokens, step, language)) return true;
  const verb = tokens[at + 1];
  if (verb === undefined || at + 1 >= sentence.to || !(verb.is & is.AUXILIARY)) return false;
  for (let noun = at + 2; noun < Math.min(sentence.to, at + MOTTO_REACH); noun++) {
    const token = tokens[noun] as Token;
    if (token.roles.has('proverb') && isNamed(tokens, noun, language)) return true;
    if (token.is & (is.PREPOSITION | is.CONJUNCTION | is.CLAUSE)) return false;
  }
  return false;
}

/** “Soft tide” is a term, “low tide” was an odd expression: what it is called behind the verb. */
export function isCalledWord({ tokens, sentence, at, language, shape }: Setting): boolean {
  if (!language.tellsSources || shape.words > MAX_TERM) return false;
  const verb = tokens[at + 1];
  if (verb === undefined || !verb.roles.has('equating')) return false;
  for (let step = at + 3; step < Math.min(sentence.to, at + MOTTO_REACH); step++) {
    const { roles, is: classes } = tokens[step] as Token;
    if (roles.has('wording')) return (tokens[at + 2] as Token).roles.has('introducing');
    if (classes & (is.PREPOSITION | is.CONJUNCTION | is.CLAUSE)) return false;
  }
  return false;
}

/** A sign saying, a man saying. */
function isSpeaking({ lower, means: meaning }: Token, language: Language): boolean {
  return (meaning & (means.PERSON | means.CUE_NOUN)) !== 0 || language.canSpeak(lower, true);
}

/** The saying, an old saying, our motto, Acme’s slogan; but: Ruiz saying. */
function isNamed(tokens: readonly Token[], noun: number, language: Language): boolean {
  const before = tokens[noun - 1];
  const isAdjective =
    before?.kind === 'word' && before.is === 0 && !before.isCapital && !isSpeaking(before, language);
  const first = isAdjective ? tokens[noun - 2] : before;
  return first !== undefined && ((first.is & (is.DETERMINER | is.POSSESSIVE)) !== 0 || first.text === '’s');
}

const VERB = is.AUXILIARY | is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.PREPOSITION | is.CLAUSE;

/** How far after the words they may be called a motto. */
const MOTTO_REACH = 9;

/** May call it a “low tide”: what anybody might call it. */
export function isNamedByAnybody({ tokens, sentence, at, language }: Setting): boolean {
  if (language.roles.unsaid === undefined) return false;
  for (let verb = at - 1; verb > Math.max(sentence.from, at - 1 - NAMING_REACH); verb--) {
    const token = tokens[verb] as Token;
    if (token.kind === 'quote') return false;
    if (!(token.is & is.NAMING)) continue;
    let step = verb - 1;
    while (step > sentence.from && (tokens[step] as Token).is & is.ADVERB) step--;
    return (tokens[step] as Token).roles.has('unsaid');
  }
  return false;
}

/** Called it the “Long Wharf”: the article and the capitals show that it is a name. */
export function isProperName({ before, language, shape }: Setting): boolean {
  return language.tellsSources && before?.roles.has('definite') === true && shape.isTitle && shape.words > 1;
}
