/** Anything longer is not front matter but text between two rules. */
export const MAX_FRONT_MATTER = 65_536;

/** The formats of front matter. */
export type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'pandoc' | 'multimarkdown';

/** The two parts of a text that begins with front matter, without the lines that close it in. */
export interface FrontMatterSplit {
  readonly format: FrontMatterFormat;
  readonly text: string;
  readonly body: string;
}

/**
 * Split front matter from the text below it: YAML between `---` and `---` or `...`, TOML between two `+++`, a JSON object,
 * pandoc's lines that begin with `%`, MultiMarkdown's keys. `null` where there is none: nothing closes it, or it comes too
 * far down, or no line of it says what a key is.
 *
 * @param fileName its ending tells plain text, whose first lines are text even if they look like keys.
 */
export function splitFrontMatter(text: string, fileName: string | null = null): FrontMatterSplit | null {
  const [sign = ''] = /^(?:---|\+\+\+|\{|%|[A-Za-z])/.exec(text) ?? [];
  if (sign === '---') return splitFenced(text, text.startsWith('---json') ? 'json' : 'yaml');
  if (sign === '+++') return splitFenced(text, 'toml');
  if (sign === '{') return splitJson(text);
  if (sign === '' || /\.te?xt$/i.test(fileName ?? '')) return null;
  return sign === '%' ? splitPandoc(text) : splitMultiMarkdown(text);
}

/** Whether `text` begins with front matter that the following text may still close. */
export function isOpenFrontMatter(text: string): boolean {
  return (
    /^(?:(?:---(?:json)?|\+\+\+)[ \t]*\r?\n|\{[ \t]*\r?\n)/.test(text) &&
    text.length <= MAX_FRONT_MATTER &&
    splitFrontMatter(text) === null
  );
}

/** Whether `text` begins with front matter in YAML or TOML that is closed too far down to be read as that. */
export function isTooLong(text: string): boolean {
  const fence = [FENCES.yaml, FENCES.toml].find(({ opening }) => opening.test(text));
  if (fence === undefined || text.length <= MAX_FRONT_MATTER) return false;
  const [{ length: from }] = fence.opening.exec(text) as RegExpExecArray;
  const start = text.slice(from, from + MAX_FRONT_MATTER);
  const [first = ''] = withoutComments(start.slice(0, 1000)).split('\n', 1);
  return !fence.closing.test(start) && saysKey(first) && fence.closing.test(text.slice(from));
}

const FENCES = {
  yaml: { opening: /^---[ \t]*\r?\n/, closing: /^(?:---|\.\.\.)[ \t]*\r?$/m },
  // As generators of sites have it that take several formats.
  json: { opening: /^---json[ \t]*\r?\n/, closing: /^---[ \t]*\r?$/m },
  toml: { opening: /^\+\+\+[ \t]*\r?\n/, closing: /^\+\+\+[ \t]*\r?$/m },
} as const;

/** Whether a key begins a line, also one between quote marks, or an object in braces. bounded: keys of 64 letters */
function saysKey(text: string): boolean {
  return (
    // Keys are English nearly always.
    /^["']?[A-Za-z_][\w-][\w -]{0,60}["']?:/m.test(text) ||
    /^(?:["']?[\p{L}_][^\s:=][^:=\n]{0,60}["']?|["']?\p{L}["']?)[ \t]*[:=]|^[ \t]*\{/mu.test(text)
  );
}

function splitFenced(text: string, format: keyof typeof FENCES): FrontMatterSplit | null {
  const [{ length: from }] = FENCES[format].opening.exec(text) ?? [''];
  if (from === 0) return null;
  const closing = FENCES[format].closing.exec(text.slice(from, from + MAX_FRONT_MATTER));
  if (closing === null) return null;
  const end = from + closing.index;
  const inside = text.slice(from, end);
  // Text between two rules is text.
  if (withoutComments(inside) !== '' && !saysKey(inside)) return null;
  return { format, text: inside, body: below(text, end + closing[0].length) };
}

function withoutComments(text: string): string {
  return text.replaceAll(/^[ \t]*#.*$/gm, '').trim();
}

function below(text: string, at: number): string {
  return text.startsWith('\n', at) ? text.slice(at + 1) : text.slice(at);
}

/** An object with text below it; one without is a file of data. */
function splitJson(text: string): FrontMatterSplit | null {
  const end = endOfObject(text.slice(0, MAX_FRONT_MATTER));
  const [line] = /^[ \t]*\r?\n/.exec(text.slice(end, end + 200)) ?? [];
  if (end === 0 || line === undefined || !/^\{\s*"/.test(text.slice(0, 200))) return null;
  const body = text.slice(end + line.length);
  // Another object below it: a file of data, too.
  return /^\s*(?:[{[]|$)/.test(body) ? null : { format: 'json', text: text.slice(0, end), body };
}

function endOfObject(text: string): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '\\') at++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return 0;
}

/** `% title`, `% authors`, `% date`, each with further lines indented. */
const PANDOC = /^(?:%(?:[ \t][^\n]*)?\r?\n(?:[ \t]+\S[^\n]*\n)*){1,3}/;

function splitPandoc(text: string): FrontMatterSplit | null {
  const [block] = PANDOC.exec(text.slice(0, MAX_FRONT_MATTER)) ?? [];
  if (block === undefined || !/^(?:%[ \t]*\r?\n){0,2}%[ \t]*\S/.test(block)) return null;
  return { format: 'pandoc', text: block, body: text.slice(block.length) };
}

/** A key and its value, or a further line of it. */
const METADATA = /^(?:[A-Za-z][\w -]{0,40}:[ \t]+\S.*|[A-Za-z][\w -]{0,40}:|[ \t]+\S.*)$/;

/** Lines of keys up to the first blank one, of which one is the title: a paragraph of labels has none. */
function splitMultiMarkdown(text: string): FrontMatterSplit | null {
  const end = /\r?\n[ \t]*\r?\n/.exec(text.slice(0, MAX_FRONT_MATTER));
  if (end === null) return null;
  const block = text.slice(0, end.index);
  if (!/^title:[ \t]+\S/im.test(block)) return null;
  if (!block.split(/\r?\n/).every((line) => METADATA.test(line))) return null;
  return { format: 'multimarkdown', text: block, body: text.slice(end.index + end[0].length) };
}
