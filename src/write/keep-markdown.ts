import type { Article } from '../article.ts';
import { countWordsOf } from '../parse/count-words.ts';
import { parseFrontMatter } from '../parse/front-matter/front-matter.ts';
import { repairYaml } from '../parse/front-matter/repair-yaml.ts';
import { type FrontMatterSplit, splitFrontMatter } from '../parse/front-matter/split.ts';
import { headOfMap, isKnownKey } from '../parse/front-matter/stated-head.ts';
import { setField } from './set-state.ts';
import { frontMatterOf, writeField, writeFrontMatter } from './write-front-matter.ts';

/**
 * A person's own Markdown to keep: its text unchanged, character for character, below front matter for `article`. In front
 * matter that is YAML, only the lines of keys whose values change are rewritten; other formats become YAML.
 *
 * @param text the whole file, as it was read.
 * @param article what the front matter is to say from now on.
 */
export function keepMarkdown(text: string, article: Article): string {
  const split = splitFrontMatter(text);
  const body = split === null ? text : split.body;
  const isYaml = split?.format === 'yaml';
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const opening = isYaml ? lineAt(text, 0) : `---${end}`;
  const closing = isYaml ? lineAt(text, opening.length + split.text.length) : `---${end}`;
  const words = countWordsOf(article.blocks);
  const bytes = new TextEncoder().encode(body).length;
  const head = frontMatter(split, article, end).replaceAll(COUNTED, '');
  return `${opening}${head}# ${words} words in ${bytes} bytes${end}${closing.endsWith('\n') ? closing : `${closing}${end}`}${body}`;
}

/** The line that counts the words below. */
const COUNTED = /^# \d{1,9} words in \d{1,9} bytes\r?\n/gm;

/** The line that begins at `at`, with its line break. */
function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end + 1);
}

function frontMatter(split: FrontMatterSplit | null, article: Article, end: string): string {
  const head = { ...article, ...headOfMap(frontMatterOf(article)), title: article.title };
  const wanted = frontMatterOf(head);
  const written = split?.format === 'yaml' ? split.text : null;
  for (const yaml of written === null ? [] : [written, repairYaml(written)]) {
    const changed = change(yaml, wanted, end);
    if (says(changed, wanted)) return changed;
  }
  // Lines that cannot be read are kept as comments.
  const left = split === null ? '' : commented(split, end);
  return writeFrontMatter(head).replaceAll('\n', end) + left;
}

type Fields = Readonly<Record<string, unknown>>;

/** Front matter that says what is wanted, with as few lines changed as possible. */
function change(yaml: string, wanted: Fields, end: string): string {
  const { head } = parseFrontMatter(yaml);
  const said = frontMatterOf(head as Article);
  let changed = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}${end}`;
  for (const [key, value] of Object.entries(wanted)) {
    if (JSON.stringify(said[key]) === JSON.stringify(value)) continue;
    changed = setField(changed, [key.toLowerCase()], writeField(key, value).replaceAll('\n', end));
  }
  for (const key of Object.keys(said))
    if (!Object.hasOwn(wanted, key)) changed = setField(changed, [key.toLowerCase()], '');
  return changed;
}

/** Whether front matter says all that is wanted, and nothing else but what other keys for the same fields say. */
function says(yaml: string, wanted: Fields): boolean {
  const { head, problem } = parseFrontMatter(yaml);
  const said = frontMatterOf(head as Article);
  return (
    problem === null &&
    Object.entries(wanted).every(([key, value]) => JSON.stringify(said[key]) === JSON.stringify(value)) &&
    Object.keys(said).every(
      (key) => Object.hasOwn(wanted, key) || (Object.hasOwn(head.extra, key) && isKnownKey(key)),
    )
  );
}

/** What would be lost, as comments: of TOML, which has been read, only its comments; of YAML that cannot be read, every line. */
function commented({ format, text }: FrontMatterSplit, end: string): string {
  if (format !== 'yaml' && format !== 'toml') return '';
  const lines = text
    .split(/\r?\n/)
    .filter((line) => (format === 'yaml' ? line.trim() !== '' : /^\s*#/.test(line)));
  return lines.map((line) => (/^\s*#/.test(line) ? line : `# ${line}`) + end).join('');
}
