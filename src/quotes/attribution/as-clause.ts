import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** How far before its quote “as” may stand, in tokens. */
const REACH = 20;

/** How many words may stand between its verb and the quote: out, it. */
const MAX_REST = 2;

/**
 * As Ruiz points out, “…”; as Ruiz put it, “…”: the subject of an as-clause that attributes the rest of its sentence.
 */
export function readAsClause({ tokens, from, to: at }: WordRange, language: Language): NounPhrase | null {
  for (let as = at - 2; as >= Math.max(from, at - REACH); as--) {
    const token = tokens[as] as Token;
    if (token.kind === 'quote') return null;
    if (!language.giving.has(token.lower)) continue;
    const behind = readBehindVerb({ tokens, from: as + 1, to: at });
    if (behind !== null) return behind;
    const subject = readPhraseAfter({ tokens, from: as + 1, to: at });
    if (subject === null) return null;
    return endsInVerb(
      { tokens, from: behindInsertion({ tokens, from: subject.to, to: at }), to: at },
      language,
    )
      ? subject
      : null;
  }
  return null;
}

/** Comme le dit Ruiz, « … »; como dijo Ruiz, «…»: the subject may follow the verb. */
function readBehindVerb({ tokens, from, to: at }: WordRange): NounPhrase | null {
  let verb = from;
  while (verb < at && (tokens[verb] as Token).is & (is.OBJECT | is.DETERMINER | is.AUXILIARY)) verb++;
  if (verb >= at || !((tokens[verb] as Token).is & is.REPORTING_VERB)) return null;
  const subject = readPhraseAfter({ tokens, from: verb + 1, to: at });
  if (subject === null) return null;
  const isComma = tokens[subject.to]?.text === ',' || tokens[subject.to]?.text === ':';
  return subject.to + Number(isComma) === at ? subject : null;
}

/** As Ruiz, who ran the mill, points out: behind what stands between commas. */
function behindInsertion({ tokens, from, to: at }: WordRange): number {
  if (tokens[from]?.text !== ',') return from;
  let end = from + 1;
  while (end < at - 1 && tokens[end]?.text !== ',') end++;
  return end < at - 1 ? end + 1 : from;
}

/** A verb, a small word or two, and the comma before the quote. */
function endsInVerb({ tokens, from, to: at }: WordRange, { verbSecond }: Language): boolean {
  let verb = from;
  while (verb < at && (tokens[verb] as Token).is & (is.ADVERB | is.AUXILIARY)) verb++;
  const isComma = tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === ':';
  const end = isComma ? at - 1 : at;
  const rest = end - verb - 1;
  if (rest < 0 || rest > MAX_REST) return false;
  for (let step = verb; step < end; step++) {
    const { kind, isCapital } = tokens[step] as Token;
    if (kind !== 'word' || isCapital) return false;
  }
  // Without a comma, only a verb of saying attributes: as Ruiz says “no”; and where “as” is “when”, too.
  return (isComma && !verbSecond) || ((tokens[verb] as Token).is & is.REPORTING_VERB) !== 0;
}

/** How far behind such a clause a quote may stand. */
const FAR = 40;

/**
 * Wie die Feuerwehr mitteilte, war die Tür „fest verriegelt“: the subject of an as-clause that opens the sentence, where no
 * other verb of saying attributes the words at `to`.
 */
export function readOpeningAsClause(
  { tokens, from, to: at }: WordRange,
  language: Language,
): NounPhrase | null {
  if (!language.giving.has((tokens[from] as Token).lower)) return null;
  let comma = from + 1;
  while (comma < Math.min(at, from + REACH) && tokens[comma]?.text !== ',') {
    if (tokens[comma]?.kind === 'quote') return null;
    comma++;
  }
  if (comma >= at || at - comma > FAR || tokens[comma]?.text !== ',') return null;
  for (let step = comma + 1; step < at; step++) if ((tokens[step] as Token).is & is.CORE_CUE) return null;
  return subjectOfReport({ tokens, from: from + 1, to: comma }, language);
}

/** “die Feuerwehr am Abend mitteilte”, “l’a indiqué la mairie dans un communiqué” */
function subjectOfReport(
  { tokens, from, to }: WordRange,
  { verbSecond, elision }: Language,
): NounPhrase | null {
  const isWith = ({ is: classes, lower }: Token): boolean =>
    (classes & WITH_VERB) !== 0 || elision?.test(lower) === true;
  let verb = from;
  while (verb < to && isWith(tokens[verb] as Token)) verb++;
  if (verb < to && (tokens[verb] as Token).is & is.REPORTING_VERB)
    return readPhraseAfter({ tokens, from: verb + 1, to });
  const subject = readPhraseAfter({ tokens, from, to });
  if (subject === null) return null;
  const isVerb = (at: number): boolean => at < to && ((tokens[at] as Token).is & is.REPORTING_VERB) !== 0;
  return isVerb(subject.to) || (verbSecond && isVerb(to - 1)) ? subject : null;
}

const WITH_VERB = is.OBJECT | is.AUXILIARY | is.DETERMINER;
