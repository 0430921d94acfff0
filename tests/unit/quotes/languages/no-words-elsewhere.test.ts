import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../../src/quotes/', import.meta.url);

/** Each file of the quote rules outside `languages/`. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('languages/'))
  .sort();

/** A list of words, a word that is compared with one of the text, and what is asked of the text. */
const LISTS = /new (?:Set|Map)(?:<[^>]*>)?\(\[([^\]]*)\]|\blisted\(([^)]*)\)/g;
const COMPARED = /\b(?:lower|text|word|noun|verb|stem)\)?\s*[!=]==\s*('[^']*')/g;
const ASKED = /(?<!\broles)\.(?:startsWith|endsWith|has|includes|indexOf|get)\(('[^']*')\)/g;
const LITERAL = /'([^'\n]*)'/g;
/** Regular expressions, behind what no division is behind. */
const EXPRESSION = /(?<=[=(,:?]\s*)\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/g;

/** Letters of one language: kana and Hangul, in a class of an expression too. */
const SCRIPT = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** Endings are one letter and more. */
const ENDING = /\.endsWith\('(\p{L})'\)/gu;

/** A word of two letters and more; the rules of this program have names with hyphens. */
const WORD = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}.’]+$/u;

/** What the program itself calls kinds of blocks, rules and tokens. */
const OWN = new Set(
  'code image rule table report colon signature quote mark word heading list item other double single'.split(
    ' ',
  ),
);

/** Words that still stand where no word should: a list that gets shorter, and never longer. */
const LEFT: Readonly<Record<string, readonly string[]>> = {};

describe('a word of a natural language stands in languages/ alone', () => {
  test.for(files)('%s', (file) => {
    const code = withoutComments(readFileSync(new URL(file, root), 'utf8'));
    expect([...new Set(wordsIn(code))].sort()).toEqual([...(LEFT[file] ?? [])].sort());
  });
});

test.for([
  ["const OF = new Set(['of', 'von']);", ['of', 'von']],
  ["if (token.lower === 'wie') return;", ['wie']],
  ["names.startsWith('mrs')", ['mrs']],
  ['const CUE = /^(?:said|told)$/;', ['said', 'told']],
  ["const RULES = new Set(['cue-behind', 'signature']);", []],
  ["token.kind === 'word' && token.text === ','", []],
  ['const MARK = /^[\\p{Lu}\\s]+[a-z]$/u;', []],
  ["if (token.lower.endsWith('ing')) return;", ['ing']],
  ["noun.lower.endsWith('s')", ['s']],
  ['const HANGUL = /[가-힣]/;', ['가', '힣']],
  ["token.roles.has('toward')", []],
  ["text.endsWith('?')", []],
  ['// as in “of the”', []],
] as const)('in %s it finds %s', ([code, words]) => expect(wordsIn(withoutComments(code))).toEqual(words));

function wordsIn(code: string): readonly string[] {
  const words: string[] = [];
  const note = (literals: string): void => {
    for (const [, literal = ''] of literals.matchAll(LITERAL)) {
      for (const word of literal.split(' ')) if (WORD.test(word) && !OWN.has(word)) words.push(word);
    }
  };
  for (const [, list = '', listed = ''] of code.matchAll(LISTS)) note(`${list}${listed}`);
  for (const [, literal = ''] of code.matchAll(COMPARED)) note(literal);
  for (const [, literal = ''] of code.matchAll(ASKED)) note(literal);
  for (const [, expression = ''] of code.matchAll(EXPRESSION)) {
    const letters = expression.replace(/\[(?:[^\]\\]|\\.)*\]/g, ' ').replace(/\\[pP]\{\w+\}|\\./g, ' ');
    for (const [word] of letters.matchAll(/[\p{Ll}\p{Lo}]{2,}/gu)) words.push(word);
    for (const [sign] of expression.matchAll(SCRIPT)) words.push(sign);
  }
  for (const [, letter = ''] of code.matchAll(ENDING)) words.push(letter);
  return words;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
}
