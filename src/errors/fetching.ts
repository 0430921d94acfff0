import { ReaderError } from './reader-error.ts';

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
