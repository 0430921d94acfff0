import { LEAD_IN } from '../attribution/context-rules.ts';
import { contextRule } from '../attribution/speaker-rule.ts';
import { leadsToUnsaid } from '../classify/hypothetical.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { MarkedQuote } from '../marks/marked-block.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import { NOBODY, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { AttributedArticle } from '../turns/attribute-interview.ts';

const SAID_AGAIN = contextRule('said-again');

/** A paragraph that is a single quote, without words beside it that attribute it. */
interface LoneQuote {
  readonly prose: AnnotatedBlock;
  readonly quote: MarkedQuote;
  /** Its words, without marks and in lower case. */
  readonly words: string;
  /** The paragraph above says whose they are. */
  readonly isLedIn: boolean;
}

/** How many are looked for elsewhere in their article; no page has more pull quotes. */
const MAX_LONE = 24;

/** The shortest text, in UTF-16 code units, that does not occur twice by chance. */
const MIN_LENGTH = 25;

/**
 * A page may repeat words of its text as a pull quote. If the text attributes them, they have the same speaker; if it
 * has them without marks, they are the writer’s own; and without a stop at the end, they are a heading or an example.
 */
export function settleLoneQuotes(attributed: AttributedArticle): AttributedArticle {
  const lone = attributed.article.flatMap((prose) => readLone(prose, attributed)).slice(0, MAX_LONE);
  if (lone.length === 0) return attributed;
  const texts = attributed.article.map(({ text }) => plain(text));
  const article = [...attributed.article];
  const speakers = [...attributed.speakers];
  for (const { prose, quote, words, isLedIn } of lone) {
    if (isLedIn) {
      const above = article[prose.index - 1];
      if (above !== undefined && leadsToUnsaid(above))
        article[prose.index] = asOther(prose, quote, 'line-of-examples');
      continue;
    }
    const again = words.length < MIN_LENGTH ? null : findAgain(words, prose.index, texts, attributed);
    if (again !== null && again !== 'unmarked')
      speakers[prose.index] = [{ ...again, by: 'context', mention: null, rule: SAID_AGAIN }];
    else if (again === 'unmarked') article[prose.index] = asOther(prose, quote, 'pull-quote');
    else if (isExample(prose, attributed)) article[prose.index] = asOther(prose, quote, 'line-of-examples');
    else if (prose.language.tellsSources && !endsStopped(prose.text.slice(quote.start, quote.end)))
      article[prose.index] = asOther(prose, quote, 'line-of-nobody');
  }
  return { article, speakers };
}

/**
 * What you could say: ¶ “…” ¶ “…”; the questions: ¶ “…” ¶ “…”: above a row of such lines a paragraph says that they are what
 * anybody may say.
 */
function isExample({ index, language }: AnnotatedBlock, { article }: AttributedArticle): boolean {
  if (!language.tellsSources) return false;
  if (isObjection(index, article)) return true;
  let above = index - 1;
  while (above > index - MAX_ROW && isLineOfRow(article[above])) above--;
  const prose = article[above];
  if (prose === undefined || prose.tokens.at(-1)?.text !== ':') return false;
  if (leadsToUnsaid(prose)) return true;
  const isRow = above < index - 1 || isLineOfRow(article[index + 1]);
  if (isRow && areQuestions(prose)) return true;
  const { tokens } = prose;
  const isYours = tokens.some(({ lower }) => language.secondPerson.has(lower));
  return tokens.some(
    ({ roles }) => roles.has('sample') || (isYours && MODAL.some((role) => roles.has(role))),
  );
}

/** # Common objections ¶ “This is too slow.” ¶ You have the time. */
function isObjection(index: number, article: readonly AnnotatedBlock[]): boolean {
  let above = index - 1;
  while (above > index - LONGEST_SECTION && article[above]?.isHeading === false) above--;
  const heading = article[above];
  return heading?.isHeading === true && heading.tokens.some(({ roles }) => roles.has('objecting'));
}

/** How many paragraphs below a heading are looked at. */
const LONGEST_SECTION = 24;

function isLineOfRow(prose: AnnotatedBlock | undefined): boolean {
  return prose !== undefined && isLoneQuote(prose);
}

/** Here are the questions: nobody is said to ask them. */
function areQuestions({ tokens, sentences }: AnnotatedBlock): boolean {
  const { from = 0, has = 0 } = sentences.at(-1) ?? {};
  if (has & (is.CORE_CUE | is.ACCORDING)) return false;
  const words = tokens.slice(from);
  const isSomebodys = words.some(
    ({ text, means: meaning }) =>
      text === '’s' || (meaning & (means.MALE | means.FEMALE | means.PERSON)) !== 0,
  );
  return !isSomebodys && words.some(({ roles }) => roles.has('question'));
}

/** So many examples stand one below the other. */
const MAX_ROW = 12;
const MODAL = ['habitual', 'unsaid'] as const;

/** Whether a stop or a dash follows the last letter. It is a loop, as an expression would read a row of stops once for each. */
function endsStopped(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text.charAt(at);
    if (STOPS.includes(sign)) return true;
    if (LETTER.test(sign)) return false;
  }
  return false;
}

const STOPS = '.!?…—–-';
const LETTER = /\p{L}/u;

function readLone(prose: AnnotatedBlock, { speakers }: AttributedArticle): readonly LoneQuote[] {
  const [quote] = prose.quotes;
  if (quote === undefined || quote.rule !== 'sentence-alone' || !isLoneQuote(prose)) return [];
  const speaker = speakers[prose.index]?.[0] ?? null;
  const isOpen = isGuessed(speaker);
  const isLedIn = !isOpen && speaker?.rule === LEAD_IN;
  return isLedIn || isOpen ? [{ prose, quote, words: plain(prose.text), isLedIn }] : [];
}

/** The paragraph is one quote that somebody says, and nothing else. */
export function isLoneQuote({ text, quotes }: AnnotatedBlock): boolean {
  const [quote] = quotes;
  if (quote === undefined || quotes.length > 1 || quote.kind !== 'speech') return false;
  return text.slice(0, quote.start).trim() === '' && text.slice(quote.end).trim() === '';
}

function isGuessed(speaker: SpeakerCandidate | null): boolean {
  if (speaker === null || speaker.by === 'context') return true;
  return speaker.person === null && (speaker.by === 'pronoun' || speaker.name === NOBODY);
}

/**
 * The speaker of the same words elsewhere; `unmarked` if they stand there without marks; `null` if they stand nowhere
 * else.
 */
function findAgain(
  words: string,
  own: number,
  texts: readonly string[],
  { article, speakers }: AttributedArticle,
): SpeakerCandidate | 'unmarked' | null {
  for (const [at, text] of texts.entries()) {
    if (at === own || !text.includes(words)) continue;
    const prose = article[at] as AnnotatedBlock;
    const quote = prose.quotes.findIndex(({ start, end }) =>
      plain(prose.text.slice(start, end)).includes(words),
    );
    if (quote < 0) return 'unmarked';
    const speaker = speakers[at]?.[quote] ?? null;
    if (speaker !== null && isSaid(prose.quotes[quote]?.kind)) return speaker;
  }
  return null;
}

function asOther(prose: AnnotatedBlock, quote: MarkedQuote, rule: string): AnnotatedBlock {
  return { ...prose, quotes: [{ ...quote, kind: 'other', rule }] };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
