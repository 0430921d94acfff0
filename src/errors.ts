import type { FrontMatterProblem } from './parse/front-matter.ts';
import { sanitizeLine } from './parse/sanitize.ts';

/** A failure the person at the terminal can act on. Anything else that is thrown is our bug. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  /** What to try next, as one sentence; `null` when there is nothing better to say. */
  readonly hint: string | null;

  /** `message` and `hint` are sanitised here: they may carry file names and what servers say. */
  constructor(message: string, options: { readonly hint?: string | null; readonly cause?: unknown } = {}) {
    super(sanitizeLine(message), { cause: options.cause });
    this.hint = options.hint ?? null;
  }
}

/** Whoever read the output has gone away (`| head`, a pager that was quit): the work is done, in silence. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

export function noSuchArticle(name: string, near: readonly string[]): ReaderError {
  return new ReaderError(`there is no article "${name}"`, {
    hint:
      near.length === 0
        ? 'Run "reader list" to see the articles, or give the path of a file.'
        : `Did you mean ${orList(near)}?`,
  });
}

export function emptyName(): ReaderError {
  return new ReaderError('the name of an article is empty', {
    hint: 'Run "reader list" to see the articles.',
  });
}

export function severalArticles(name: string, lines: readonly string[]): ReaderError {
  return new ReaderError(`"${name}" fits ${lines.length} articles`, { hint: lines.join('\n') });
}

export function noSuchFile(path: string, cause: unknown): ReaderError {
  return new ReaderError(`there is no file "${path}"`, {
    hint: 'Run "reader list" to see the articles of the library.',
    cause,
  });
}

export function cannotRead(label: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot read ${label}: ${reasonOf(cause)}`, { cause });
}

export function notAFile(label: string, what: string): ReaderError {
  return new ReaderError(`${label} is ${what}, not a file of text`);
}

export function isBinaryFile(label: string): ReaderError {
  return new ReaderError(`${label} is a binary file, not text`);
}

export function isEmpty(label: string): ReaderError {
  return new ReaderError(`${label} is empty`);
}

export function tooLarge(label: string, megabytes: number): ReaderError {
  return new ReaderError(`${label} is larger than ${megabytes} MB, more than reader holds at once`, {
    hint: '"reader show" sets plain text and Markdown of any size.',
  });
}

export function noArticlesIn(folder: string): ReaderError {
  return new ReaderError(`${folder} has no articles in it`, {
    hint: 'Articles end in .md, .markdown, .txt, .html or .htm.',
  });
}

export function brokenFrontMatter(label: string, { line, message }: FrontMatterProblem): ReaderError {
  return new ReaderError(`${label}, line ${line}: the front matter is broken: ${message}`);
}

export function noArticleInPage(label: string): ReaderError {
  return new ReaderError(`${label} has no article in it`, {
    hint: 'With --raw, all of the page’s text is shown.',
  });
}

export function noQuotes(by: string | null): ReaderError {
  return new ReaderError(by === null ? 'there are no quotes' : `there are no quotes by "${by}"`, {
    hint: by === null ? null : 'Run "reader quotes --speakers" to see who speaks.',
  });
}

export function noPager(command: string): ReaderError {
  return new ReaderError(`the pager "${command}" was not found; here is the text without it`);
}

export function writeFailed(cause: unknown): ReaderError {
  return new ReaderError(`write error: ${reasonOf(cause)}`, { cause });
}

/** What the system says went wrong, in its own words, without code and call. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.replace(/^[A-Z0-9_]+: /, '').replace(/, \w+(?: '.*')?$/, '');
}

function orList(names: readonly string[]): string {
  const quoted = names.map((name) => `"${sanitizeLine(name)}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
