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

/** @param filters what the listed articles had to be. */
export function noneListed({
  author,
  tag,
}: {
  readonly author?: string;
  readonly tag?: string;
}): ReaderError {
  const by = author === undefined ? '' : ` by "${author}"`;
  return new ReaderError(`there are no articles${by}${tag === undefined ? '' : ` with the tag "${tag}"`}`);
}

export function nothingToSearch(): ReaderError {
  return new ReaderError('there is no word to search for');
}

export function nothingFound(words: readonly string[]): ReaderError {
  return new ReaderError(`nothing in the library has ${words.map((word) => `"${word}"`).join(' and ')}`);
}

export function alreadyThere(label: string, id: string): ReaderError {
  return new ReaderError(`${label} is there already as "${id}"`, {
    hint: 'With --force, that copy is renewed.',
  });
}

export function cannotKeep(folder: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot write to ${folder}: ${reasonOf(cause)}`, {
    hint: 'READER_LIBRARY names another folder for your library.',
    cause,
  });
}

export function frontMatterTooLong(title: string): ReaderError {
  return new ReaderError(`what "${title.slice(0, 80)}" says of itself is too long to be kept`);
}

export function cannotRemoveBundled(id: string): ReaderError {
  return new ReaderError(`"${id}" comes with reader and cannot be removed`, {
    hint: 'An article of your own with that id hides it.',
  });
}

export function cannotTrash(id: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot move "${id}" to the trash: ${reasonOf(cause)}`, { cause });
}

export function noQuotes(by: string | null): ReaderError {
  return new ReaderError(by === null ? 'there are no quotes' : `there are no quotes by "${by}"`, {
    hint: by === null ? null : 'Run "reader quotes --speakers" to see who speaks.',
  });
}

export function noShell(): ReaderError {
  return new ReaderError('which shell is to complete reader?', {
    hint: 'Run "reader completion bash", "reader completion zsh" or "reader completion fish".',
  });
}

export function noPager(command: string): ReaderError {
  return new ReaderError(`the pager "${command}" was not found; here is the text without it`);
}

/** The output cannot be written: there is no use in going on. */
export class WriteFailed extends ReaderError {
  constructor(cause: unknown) {
    super(`write error: ${reasonOf(cause)}`, { cause });
  }
}

export function notAWebAddress(address: string): ReaderError {
  return new ReaderError(`"${address}" is not a web address`, {
    hint: 'A web address begins with https:// or http://, and goes on with the name of a host.',
  });
}

export function addressWithCredentials(host: string): ReaderError {
  return new ReaderError(`the address at ${host} has a user name or password in it`, {
    hint: 'Leave out what stands before the @.',
  });
}

export function hostNotFound(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`there is no host ${host}`, {
    hint: hint ?? 'Look at its spelling, and whether you are connected.',
    cause,
  });
}

export function connectionRefused(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`${host} refused the connection`, { hint, cause });
}

export function hostUnreachable(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`${host} cannot be reached`, { hint, cause });
}

export function connectionBroken(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`the connection to ${host} broke off`, { hint, cause });
}

/** @param flaw what is wrong, in words: "its certificate has expired". */
export function notSecure(host: string, flaw: string, cause: unknown): ReaderError {
  return new ReaderError(`no secure connection to ${host}: ${flaw}`, { cause });
}

export function notHttp(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`${host} did not answer as a web server does`, { hint, cause });
}

export function proxyRefused(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`the proxy did not connect to ${host}`, { hint, cause });
}

export function unusableProxy(variable: string): ReaderError {
  return new ReaderError(`the proxy that ${variable} names cannot be used`, {
    hint: `Set ${variable} to something like http://proxy.example:3128, or unset it.`,
  });
}

export function fetchTimedOut(host: string, seconds: number): ReaderError {
  return new ReaderError(`${host} took longer than ${seconds} seconds`, {
    hint: 'Try again later, or save the page and open the file.',
  });
}

export function pageTooLarge(host: string, bytes: number): ReaderError {
  return new ReaderError(`${host} sends more than ${bytes / 1e6} MB, which no article needs`);
}

export function unknownEncoding(host: string, encoding: string): ReaderError {
  return new ReaderError(`${host} packs its pages in a way that is not known: ${encoding.slice(0, 40)}`);
}

export function cannotUnpack(host: string, cause: unknown): ReaderError {
  return new ReaderError(`what ${host} sent cannot be unpacked`, { cause });
}

export function notText(address: string, mediaType: string): ReaderError {
  return new ReaderError(`${address} is ${mediaType}, not text`);
}

/** @param status an HTTP status code (RFC 9110 §15) that brings no page. */
export function noPage(address: string, status: number): ReaderError {
  return new ReaderError(`${address}: ${meaningOfStatus(status)} (status ${status})`);
}

export function tooManyRedirects(host: string, most: number): ReaderError {
  return new ReaderError(`${host} redirects more than ${most} times`);
}

export function badRedirect(host: string): ReaderError {
  return new ReaderError(`${host} redirects to something that is not a web address`);
}

export function redirectWithCredentials(host: string): ReaderError {
  return new ReaderError(`${host} redirects to an address with a user name or password in it`);
}

export function insecureRedirect(host: string): ReaderError {
  return new ReaderError(`${host} redirects from https to http, where anyone may listen`);
}

export function inwardRedirect(host: string): ReaderError {
  return new ReaderError(`a redirect leads to ${host}, a private address`, {
    hint: 'A page may not send reader into your own network. Give that address yourself if you trust it.',
  });
}

function meaningOfStatus(status: number): string {
  if (status === 404 || status === 410) return 'there is no such page';
  if (status === 401 || status === 403 || status === 451) return 'the server does not let this page be read';
  if (status === 407) return 'the proxy asks who you are';
  if (status === 429) return 'the server has had too many requests';
  if (status >= 500) return 'the server failed';
  return 'the server sent no page';
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
