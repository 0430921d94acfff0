import { SILENT_HEAD } from '../parser.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { FrontMatter } from './front-matter.ts';
import { headOfMap, isMap } from './stated-head.ts';

/** Read front matter in one of the formats that need no library. */
export function parseLines(format: 'json' | 'pandoc' | 'multimarkdown', text: string): FrontMatter {
  switch (format) {
    case 'json':
      return parseJson(text);
    case 'pandoc':
      return parsePandoc(text);
    case 'multimarkdown':
      return parseMultiMarkdown(text);
  }
}

/** Read pandoc's lines: the title, the authors apart by semicolons or on lines of their own, the date. */
function parsePandoc(text: string): FrontMatter {
  const [title, author = '', date] = text
    .split(/^%/m)
    .slice(1)
    .map((field) => field.trim());
  const names = author
    .split(/;|\r?\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    head: headOfMap({
      title: title
        ?.split(/\r?\n/)
        .map((line) => line.trim())
        .join(' '),
      author: names,
      date: date ?? null,
    }),
    problem: null,
  };
}

/** Read MultiMarkdown's keys; a value goes on in lines that are indented. */
function parseMultiMarkdown(text: string): FrontMatter {
  const map: Record<string, string> = {};
  let last: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (last !== null && /^[ \t]/.test(line)) map[last] = `${map[last]} ${line.trim()}`.trim();
    else if (colon > 0) {
      last = line.slice(0, colon).trim();
      map[last] = line.slice(colon + 1).trim();
    }
  }
  return { head: headOfMap(map), problem: null };
}

/** Read an object in JSON. Never throws: `problem` says what is wrong. */
function parseJson(text: string): FrontMatter {
  try {
    const value: unknown = JSON.parse(text);
    if (isMap(value)) return { head: headOfMap(value), problem: null };
    throw new Error('it is not a list of keys and values');
  } catch (error) {
    const { message } = error as Error;
    const before = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const line = text.slice(0, before).split('\n').length;
    return {
      head: SILENT_HEAD,
      problem: { line, message: sanitizeLine(message.replace(/ (?:in|after) JSON at.*/s, '')), cure: null },
    };
  }
}
