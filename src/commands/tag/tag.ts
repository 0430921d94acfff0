import type { Entry } from '../../entry.ts';
import { noTags } from '../../errors/command-line.ts';
import type { Host } from '../../host.ts';
import { changeState } from '../../library/change-state.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { tagsChange } from '../../write/set-state.ts';
import { changeEach } from '../change-each.ts';

interface TagFlags {
  readonly json?: boolean;
}

/** `reader tag <article…> +a -b`: add tags and take some away. @returns the exit code: 1 when a file could not be changed. */
export function tag(words: readonly string[], { json }: TagFlags, host: Host): Promise<number> {
  const names = words.filter((word) => !isChange(word));
  const tags = (sign: string) =>
    words
      .filter((word) => isChange(word) && word.startsWith(sign))
      .flatMap((word) => word.slice(1).split(','))
      .map((tag) => sanitizeLine(tag).trim())
      .filter((tag) => tag !== '');
  const change = { add: tags('+'), remove: tags('−') };
  if (names.length === 0 || change.add.length + change.remove.length === 0) throw noTags();
  return changeEach(names, host, async (entry) => {
    const tagged = await changeState(entry, ({ tags }) => tagsChange(tags, change));
    return wordsOf(tagged, json ?? false, host);
  });
}

/** Whether a word is a tag after a plus or minus sign, with which no path, number or title begins. */
function isChange(word: string): boolean {
  return /^[+−]\S/.test(word);
}

function wordsOf({ id, path, title, tags }: Entry, json: boolean, { stdout }: Host): string {
  if (json) return toJsonLine({ id, path, tags });
  const line = stdout.isTerminal
    ? [tags.length === 0 ? `no tags: ${title}` : `tagged: ${title} `, ...tags.map((one) => `#${one}`)].join(
        ' ',
      )
    : [id, path, tags.join(', ')].map(sanitizeLine).join('\t');
  return `${line}\n`;
}
