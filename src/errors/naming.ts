import { orList, ReaderError } from './reader-error.ts';

export class NoSuchArticle extends ReaderError {}

export function noSuchArticle(name: string, near: readonly string[]): NoSuchArticle {
  return new NoSuchArticle(`there is no article "${name}"`, {
    hint:
      near.length === 0
        ? 'Run "reader list" to see the articles, or give the path of a file.'
        : `Did you mean ${orList(near)}?`,
  });
}

/** @param count how many articles there are. */
export function noSuchNumber(number: string, count: number): NoSuchArticle {
  const articles = count === 1 ? '1 article' : `${count} articles`;
  return new NoSuchArticle(`there is no article ${number}`, {
    hint: `The library has ${articles}; "reader list" shows ${count === 1 ? 'it' : 'them'}.`,
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

const WEB_ADDRESS = 'A web address starts with https:// or http://, followed by the name of a host.';

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

export function noAddress(title: string, hasLinks: boolean): ReaderError {
  return new ReaderError(`"${title}" does not say where it came from`, {
    hint: hasLinks ? 'To open one of its links, give the number that "reader show" prints after it.' : null,
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

export function notAWebAddress(address: string): ReaderError {
  return new ReaderError(`"${address}" is not a web address`, { hint: WEB_ADDRESS });
}
