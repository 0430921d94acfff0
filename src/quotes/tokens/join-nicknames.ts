import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { NOTHING_KNOWN, type Token } from './token.ts';
import type { Words } from './tokenize.ts';

/** The longest nickname, marks included. */
const MAX_LENGTH = 24;

/** What may have a capital after a quote without being a family name. */
const NO_FAMILY = is.TIME | is.REPORTING_VERB | is.FUNCTION | is.DETERMINER | is.PREPOSITION | is.PRONOUN;
const NO_FAMILY_MEANING = means.TITLE | means.NOT_NAME;

/**
 * Read a nickname between the parts of a name, Tony “Socks” Ferro, as a word of the name. Its token keeps its number
 * among the quotes, as it does stand in marks.
 */
export function joinNicknames(text: string, words: Words, { nicknameArticle }: Language): Words {
  let joined: Token[] | null = null;
  for (let at = 1; at + 1 < words.tokens.length; at++) {
    const { kind, length, quote } = words.tokens[at] as Token;
    if (kind !== 'quote' || !isNickname(text, words, at, nicknameArticle)) continue;
    const start = words.starts[at] as number;
    const raw = text.slice(start, start + length);
    joined ??= [...words.tokens];
    const { is: classes, means: meaning, form, roles } = NOTHING_KNOWN;
    joined[at] = {
      kind: 'word',
      text: raw,
      lower: raw.toLowerCase(),
      length,
      is: classes,
      means: meaning,
      form,
      roles,
      isCapital: true,
      quote,
    };
  }
  return joined === null ? words : { ...words, tokens: joined };
}

function isNickname(text: string, { tokens, starts }: Words, at: number, article: string): boolean {
  const before = tokens[at - 1] as Token;
  const after = tokens[at + 1] as Token;
  const start = starts[at] as number;
  const end = start + (tokens[at] as Token).length;
  return (
    end - start <= MAX_LENGTH &&
    (starts[at - 1] as number) + before.length === start - 1 &&
    starts[at + 1] === end + 1 &&
    isName(before) &&
    !(before.is & is.REPORTING_VERB) &&
    isName(tokens[familyAt(tokens, at + 1)]) &&
    !(after.is & NO_FAMILY) &&
    !(after.means & NO_FAMILY_MEANING) &&
    looksLikeNickname(withoutArticle(text.slice(start, end), article))
  );
}

/** One to three words, the first with a capital, without a stop or a comma at the end: “Socks”. */
const looksLikeNickname = (text: string): boolean =>
  /^\P{L}{1,2}\p{Lu}[\p{L}.-]*(?: [\p{L}.-]+){0,2}\p{P}{1,2}$/u.test(text);

/** “the Rock” */
function withoutArticle(quote: string, article: string): string {
  const start = article === '' ? -1 : quote.indexOf(`${article} `);
  return start === 1 || start === 2 ? quote.slice(0, start) + quote.slice(start + article.length + 1) : quote;
}

/** After “de la” and the like. */
function familyAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && (tokens[at]?.is ?? 0) & is.PARTICLE && !tokens[at]?.isCapital) at++;
  return at;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.isCapital;
}
