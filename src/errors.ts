import type { FrontMatterProblem } from './parse/front-matter.ts';
import { sanitize, sanitizeLine } from './parse/sanitize.ts';

/** A failure that the person at the terminal can act on. Anything else that is thrown is a bug of ours. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  /** What to try next, in one or more lines; `null` when there is nothing better to say. */
  readonly hint: string | null;

  /** `message` and `hint` are sanitised here: they may carry what was typed, file names and what servers say. */
  constructor(message: string, options: { readonly hint?: string | null; readonly cause?: unknown } = {}) {
    super(readable(sanitizeLine(message)), { cause: options.cause });
    this.hint = options.hint == null ? null : readable(sanitize(options.hint));
  }
}

/** Longer than any address or path that could be meant; in UTF-16 code units. */
const LONG_WORD = /(\S{2000})\S{200,}/g;

function readable(text: string): string {
  return text.replaceAll(LONG_WORD, '$1…');
}

/** Reported although what was asked for is done; it does not change the exit code. */
export class Warning extends ReaderError {}

/** The command line was wrong. */
export class Misuse extends ReaderError {}

/** Nobody reads the output any more (`| head`, a pager that was quit): the work is done, and nothing is said. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** @param error anything thrown that is not a `ReaderError`, and so a bug of ours. */
export function defect(error: unknown): ReaderError {
  const message = error instanceof Error ? error.message : String(error);
  return new ReaderError(`something went wrong: ${message}`, {
    hint: 'This is a bug in reader. Set READER_DEBUG=1 to see where it happened.',
    cause: error,
  });
}

export class NoSuchArticle extends ReaderError {}

export function noSuchArticle(name: string, near: readonly string[]): NoSuchArticle {
  return new NoSuchArticle(`there is no article "${name}"`, {
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

export function noSuchFile(path: string, near: readonly string[], cause: unknown): ReaderError {
  return new ReaderError(`there is no file "${path}"`, { hint: hintForMissing(path, near), cause });
}

function hintForMissing(path: string, near: readonly string[]): string | null {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path)) return WEB_ADDRESS;
  if (LIKE_LOCAL_SERVER.test(path)) return `Did you mean "http://${path}"?`;
  if (LIKE_HOST.test(path)) return `Did you mean "https://${path}"?`;
  return near.length === 0 ? null : `Did you mean ${orList(near)}?`;
}

/** What a browser would take for an address without its scheme. */
const LIKE_HOST = /^www\.[a-z\d-]+\.|^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/|:\d{1,5}(?:\/|$))/i;

/** A server on this machine, which seldom has a certificate. */
const LIKE_LOCAL_SERVER = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:\/|$)/i;

export function notALocalFile(address: string, cause: unknown): ReaderError {
  return new ReaderError(`"${address}" is not the address of a file on this machine`, {
    hint: 'Such an address is file:/// followed by an absolute path.',
    cause,
  });
}

/** For commands that change articles, which must not guess at names. */
export function notExactly(names: readonly string[], near: readonly string[]): ReaderError {
  const last = near.length === 0 ? 'Run "reader list" to see the articles.' : `Did you mean ${orList(near)}?`;
  return new ReaderError(`${orList(names)} is not the number or id of an article, so nothing was done`, {
    hint: `Give a number, an id, or two or more words of one title. ${last}`,
  });
}

/** @param how the command line that would read it. */
export function pipeNotRead(how: string): ReaderError {
  return new ReaderError(`what came through the pipe was not read; "${how}" reads it`);
}

const WEB_ADDRESS = 'A web address starts with https:// or http://, followed by the name of a host.';

export function cannotRead(label: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot read ${label}: ${reasonOf(cause)}`, { cause });
}

/** @param cause what zlib threw. */
export function cannotUnpackFile(label: string, cause: unknown): ReaderError {
  const isCutOff = cause instanceof Error && 'code' in cause && cause.code === 'Z_BUF_ERROR';
  return new ReaderError(
    `cannot unpack ${label}: ${isCutOff ? 'its end is missing' : 'it is damaged, or not packed by gzip'}`,
    { cause },
  );
}

export function notAFile(label: string, what: string): ReaderError {
  return new ReaderError(`${label} is ${what}, not a file of text`);
}

/** Thrown for what is not an article; a folder of articles may contain such files. */
export class UnknownFormat extends ReaderError {}

/** @param format what it is, and what to do about it with its name in the place of FILE. */
export function unknownFormat(
  label: string,
  { what, cure }: { readonly what: string; readonly cure: string | null },
): UnknownFormat {
  // An address or a pipe has no file to name.
  const file = /^(?:https?:|standard input$)/i.test(label) ? 'FILE' : shellWord(label);
  return new UnknownFormat(`${label} is ${what}, which reader does not read`, {
    hint: cure === null ? null : cure.replace('FILE', () => file),
  });
}

/** A name as one word of a shell's command line. */
function shellWord(name: string): string {
  return /^[\w./~+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

export function nameNotUtf8(folder: string, name: string): ReaderError {
  return new ReaderError(`the name of ${name} in ${folder} is not in UTF-8`, {
    hint: 'Rename it; "convmv -f latin1 -t utf8 FILE" shows what it would be called.',
  });
}

export function leftoversFound(names: readonly string[]): ReaderError {
  const [first = ''] = names;
  const [what, are] =
    names.length === 1 ? [`${first} was`, 'is'] : [`${first} and ${names.length - 1} more files were`, 'are'];
  return new ReaderError(`${what} left by a sync program or an editor, and ${are} not listed`, {
    hint: 'Compare each with the file beside it, and remove one of them.',
  });
}

export function filesLeftOut(folder: string, count: number): ReaderError {
  return new ReaderError(
    count === 1
      ? `1 file in ${folder} is not an article and was left out`
      : `${count} files in ${folder} are not articles and were left out`,
  );
}

export function isBinaryFile(label: string): UnknownFormat {
  return new UnknownFormat(`${label} is a binary file, not text`);
}

export function isEmpty(label: string): ReaderError {
  return new ReaderError(`${label} is empty`);
}

export function tooLarge(label: string, megabytes: number): ReaderError {
  return new ReaderError(`${label} is larger than ${megabytes} MB, more than reader holds at once`, {
    hint: '"reader show" prints plain text and Markdown of any size.',
  });
}

/** @param label a file in an archive, or the archive as a whole once unpacked. */
export function partTooLarge(label: string, megabytes: number): ReaderError {
  return new ReaderError(`${label} is larger than ${megabytes} MB, more than reader holds at once`);
}

export function brokenArchive(label: string, what: string, cause: unknown): ReaderError {
  return new ReaderError(`${label} is a broken archive: ${what}`, { cause });
}

export function noFeed(label: string, cause: unknown): ReaderError {
  return new ReaderError(`${label} is a feed without items, or a broken one`, { cause });
}

export function encryptedFile(label: string, name: string): ReaderError {
  return new ReaderError(`${name} in ${label} is encrypted, and cannot be read`);
}

export function encryptedMail(label: string): ReaderError {
  return new ReaderError(`${label} is encrypted, and cannot be read`, {
    hint: 'Save the message from the mail program that can open it.',
  });
}

export function tooManyFiles(label: string, most: number): ReaderError {
  return new ReaderError(`${label} has more than ${most} files in it`);
}

export function folderTooLarge(folder: string, most: number): ReaderError {
  return new ReaderError(
    `"${folder}" has more than ${most.toLocaleString('en')} files below it, and is not searched for articles`,
    {
      hint: 'Name a folder further down. READER_LIBRARY sets the folder of your library.',
    },
  );
}

export function noArticlesIn(folder: string): ReaderError {
  return new ReaderError(`${folder} has no articles in it`, {
    hint: 'Articles end in .md, .markdown, .txt, .html or .htm.',
  });
}

export function noChapters(label: string): ReaderError {
  return new ReaderError(`${label} is a book in which no chapter has any text`);
}

export function brokenFrontMatter(label: string, { line, message, cure }: FrontMatterProblem): Warning {
  return new Warning(`${label}, line ${line}: the front matter is broken: ${message}`, {
    hint:
      cure ??
      'Its simple lines have been read. Put values with a colon or a special character in quotation marks.',
  });
}

/** @param kilobytes that front matter may have. */
export function frontMatterLeftAsText(label: string, kilobytes: number): Warning {
  return new Warning(`${label}: the front matter is longer than ${kilobytes} kB, so it is shown as text`);
}

/** Reported of a page of which only the first `most` elements are read. */
export function pageCut(label: string, most: number): Warning {
  return new Warning(`${label} has more than ${most.toLocaleString('en')} elements; the rest is not read`);
}

export function noArticleInPage(label: string): ReaderError {
  return new ReaderError(`${label} has no article in it`, {
    hint: 'Use --raw to get the whole text of the page.',
  });
}

export function noneListed({
  author,
  tag,
  unread,
}: {
  readonly author?: string;
  readonly tag?: string;
  readonly unread?: boolean;
}): ReaderError {
  const by = author === undefined ? '' : ` by "${author}"`;
  const tagged = tag === undefined ? '' : ` with the tag "${tag}"`;
  return new ReaderError(`there are no ${unread ? 'unread ' : ''}articles${by}${tagged}`);
}

export function nothingToSearch(): ReaderError {
  return new ReaderError('there are no words to search for');
}

export function nothingFound(words: readonly string[]): ReaderError {
  return new ReaderError(`nothing in the library contains ${words.map((word) => `"${word}"`).join(' and ')}`);
}

export function cannotKeep(folder: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot write to ${folder}: ${reasonOf(cause)}`, {
    hint: 'Set READER_LIBRARY to keep your library in another folder.',
    cause,
  });
}

export function noRoomForState(id: string, path: string): ReaderError {
  return new ReaderError(`"${id}" has no front matter in YAML to note this in`, {
    hint: `To keep it as Markdown, which has room for it, run: reader add --force ${path}`,
  });
}

export function noExport(label: string): ReaderError {
  return new ReaderError(`${label} is not an export that reader knows`, {
    hint: 'It reads those of Pocket, Instapaper, Omnivore, wallabag and Readwise, bookmarks in HTML, and CSV with a column "url".',
  });
}

export function noWebAddress(address: string | null): ReaderError {
  return new ReaderError(
    address === null || address === '' ? 'there is no address' : `"${address}" is not a web address`,
  );
}

export function hostGivenUp(host: string): ReaderError {
  return new ReaderError(`${host} did not answer for other pages, so it was not asked again`);
}

export function noAddress(title: string): ReaderError {
  return new ReaderError(`"${title}" does not say where it came from`, {
    hint: 'To open one of its links, give the number that "reader show" prints after it.',
  });
}

export function noSuchLink(
  title: string,
  number: number,
  first: number | null,
  last: number | null,
): ReaderError {
  return new ReaderError(`"${title}" has no link ${number}`, {
    hint:
      first === null
        ? 'It has no links.'
        : first === last
          ? `Its only link has the number ${first}.`
          : `Its links have the numbers ${first} to ${last}.`,
  });
}

export function severalToOpen(name: string): ReaderError {
  return new ReaderError(`"${name}" stands for several articles; only one can be opened at a time`);
}

export function notOpened(address: string): ReaderError {
  return new ReaderError(`${address} is not an address that a browser can open`);
}

export function workingFolderGone(folder: string, cause: unknown): ReaderError {
  return new ReaderError(`there is no ${folder}: the folder that you are in no longer exists`, {
    hint: 'Go to another folder, or set READER_LIBRARY to an absolute path.',
    cause,
  });
}

export function noTags(): Misuse {
  return new Misuse('which article, and which tags?', {
    hint: 'Put + before a tag to add it, - before one to take it away: reader tag 3 +history -later',
  });
}

export function frontMatterTooLong(title: string): ReaderError {
  return new ReaderError(`the front matter of "${title.slice(0, 80)}" is too long to be kept`);
}

export function cannotChangeBundled(id: string, path: string): ReaderError {
  return new ReaderError(`"${id}" comes with reader and cannot be changed or removed`, {
    hint: `To keep a copy of your own, run: reader add ${path}`,
  });
}

export function cannotTrash(id: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot move "${id}" to the trash: ${reasonOf(cause)}`, { cause });
}

export interface QuotesAskedFor {
  readonly by?: string;
  readonly about?: string;
  readonly author?: string;
  readonly tag?: string;
  readonly since?: string;
  readonly until?: string;
}

/** @param near names of people who do speak. */
export function noQuotes(
  { by, about, author, tag, since, until }: QuotesAskedFor,
  near: readonly string[],
): ReaderError {
  const who = by === undefined ? '' : ` by "${by}"`;
  const what = about === undefined ? '' : ` about "${about}"`;
  const articles = [
    author === undefined ? '' : ` by "${author}"`,
    tag === undefined ? '' : ` with the tag "${tag}"`,
    since === undefined ? '' : ` since ${since}`,
    until === undefined ? '' : ` until ${until}`,
  ].join('');
  const last =
    near.length === 0 ? 'Run "reader quotes --speakers" to see who speaks.' : `Did you mean ${orList(near)}?`;
  return new ReaderError(`there are no quotes${who}${what}${articles && ` in articles${articles}`}`, {
    hint: by === undefined ? null : last,
  });
}

export function periodReversed(since: string, until: string): Misuse {
  return new Misuse(`--since ${since} is after --until ${until}`);
}

/** @param what the option needs: "a name". */
export function emptyOption(option: string, what: string): Misuse {
  return new Misuse(`${option} needs ${what}`);
}

export function excludeEachOther(one: string, other: string): Misuse {
  return new Misuse(`${one} and ${other} cannot be used together`, { hint: 'Use only one of them.' });
}

/** @param line its number in the file, from 1. */
export function brokenAlias(file: string, line: number): Warning {
  return new Warning(`${file}, line ${line}: this does not say who is who`, {
    hint: 'Write a name, "=" and other names, separated by commas: Ana Ruiz = A. Ruiz, the Welder',
  });
}

export function noShell(): Misuse {
  return new Misuse('which shell is the completion for?', {
    hint: 'Run "reader completion bash", "reader completion zsh" or "reader completion fish".',
  });
}

export function wrongMeasure(value: string): Warning {
  return new Warning(`READER_WIDTH is "${value}", which is no width, and is ignored`, {
    hint: 'It takes a number of columns from 20 to 1000, or 0 for no wrapping.',
  });
}

/** @param takes a sentence about what `of`, an option or a command, takes. */
export function wrongValue(value: string, of: string, takes: string): Misuse {
  return new Misuse(`"${value}" is not a valid value for ${of}`, { hint: takes });
}

/**
 * @param what is wrong with the command line, in commander's words.
 * @param options.near what may have been meant.
 * @param options.hint what to do when nothing is near.
 */
export function wrongCommandLine(
  what: string,
  { near, hint }: { readonly near: readonly string[]; readonly hint: string },
): Misuse {
  return new Misuse(what, { hint: near.length === 0 ? hint : `Did you mean ${orList(near)}?` });
}

/** @param what is wrong with it. */
export function wrongReaderOptions(what: string): Misuse {
  return new Misuse(
    `READER_OPTS cannot be read: ${what.slice(0, 1).toLowerCase()}${what.slice(1).replaceAll("'", '"')}`,
    {
      hint: 'It takes options as on a command line, for instance: --width 72 --links inline',
    },
  );
}

export function noPager(command: string): ReaderError {
  return new ReaderError(`the pager "${command}" cannot be run; printing without it`);
}

/** The output cannot be written, so there is no point in going on. */
export class WriteFailed extends ReaderError {
  constructor(cause: unknown) {
    super(`write error: ${reasonOf(cause)}`, { cause });
  }
}

export function notAWebAddress(address: string): ReaderError {
  return new ReaderError(`"${address}" is not a web address`, { hint: WEB_ADDRESS });
}

export function addressWithCredentials(host: string): ReaderError {
  return new ReaderError(`the address at ${host} contains a user name or password`, {
    hint: 'Leave out the part before the @.',
  });
}

export function hostNotFound(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`there is no host ${host}`, {
    hint: hint ?? 'Check its spelling and your connection.',
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
  return new ReaderError(`${host} did not answer like a web server`, { hint, cause });
}

export function proxyRefused(host: string, hint: string | null, cause: unknown): ReaderError {
  return new ReaderError(`the proxy did not connect to ${host}`, { hint, cause });
}

export function unusableProxy(variable: string): ReaderError {
  return new ReaderError(`the proxy in ${variable} cannot be used`, {
    hint: `Set ${variable} to something like http://proxy.example:3128, or unset it.`,
  });
}

export function pageTooLarge(host: string, bytes: number): ReaderError {
  return new ReaderError(`${host} sends more than ${bytes / 1e6} MB, which no article needs`);
}

export function unknownEncoding(host: string, encoding: string): ReaderError {
  return new ReaderError(`${host} uses an unknown content encoding: ${encoding.slice(0, 40)}`);
}

export function cannotUnpack(host: string, cause: unknown): ReaderError {
  return new ReaderError(`cannot decompress what ${host} sent`, { cause });
}

export function notText(address: string, mediaType: string): ReaderError {
  return new ReaderError(`${address} is ${mediaType}, not text`);
}

/** The server answered with something other than a page. */
export class NoPage extends ReaderError {
  /** An HTTP status code (RFC 9110 §15). */
  readonly status: number;
  /** Seconds to wait before asking again; `null` where the server does not say. */
  readonly retryAfter: number | null;

  constructor(address: string, status: number, retryAfter: number | null) {
    super(`${address}: ${meaningOfStatus(status)} (status ${status})`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The server did not answer in time. */
export class FetchTimedOut extends ReaderError {
  constructor(address: string, seconds: number) {
    super(`${address} took longer than ${seconds} seconds`, {
      hint: 'Try again later, or save the page and open the file.',
    });
  }
}

export function tooManyRedirects(host: string, most: number): ReaderError {
  return new ReaderError(`${host} redirects more than ${most} times`);
}

export function badRedirect(host: string): ReaderError {
  return new ReaderError(`${host} redirects to something that is not a web address`);
}

export function redirectWithCredentials(host: string): ReaderError {
  return new ReaderError(`${host} redirects to an address that contains a user name or password`);
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
  if (status === 206) return 'the server sent only a part of this page';
  if (status === 404 || status === 410) return 'there is no such page';
  if (status === 401 || status === 403 || status === 451)
    return 'the server does not allow access to this page';
  if (status === 407) return 'the proxy requires authentication';
  if (status === 429) return 'the server is getting too many requests';
  if (status >= 500) return 'the server failed';
  return 'the server sent no page';
}

/** What went wrong in the system's own words, without the error code and the name of the call. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  // bounded: the system's sentence with one or two paths, which are at most 4,096 bytes long
  return message.replace(/^[A-Z0-9_]+: /, '').replace(/, \w+(?: '.*')?$/, '');
}

export function orList(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
