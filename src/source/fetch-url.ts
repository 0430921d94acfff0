import { type Dispatcher, request } from 'undici';
import { FetchTimedOut, NoPage, notText, tooManyRedirects } from '../errors/fetching.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { isEmpty, unknownFormat } from '../errors/reading.ts';
import type { Env } from '../host.ts';
import { isBinary } from '../parse/decode-text.ts';
import { recogniseMediaType } from '../parse/formats/recognise-format.ts';
import { parseAddress, redirectTarget } from './http/address.ts';
import { type AddressGuard, createAddressGuard, type Network, systemNetwork } from './http/address-guard.ts';
import { isReadable, parseContentType } from './http/content-type.ts';
import { startDeadline } from './http/deadline.ts';
import { createDispatcher } from './http/dispatcher.ts';
import { explainFailure } from './http/explain-failure.ts';
import { proxyHint } from './http/proxy.ts';
import { ACCEPT_ENCODING, type OnProgress, readBody } from './http/read-body.ts';
import { holdStrayErrors } from './http/stray-errors.ts';

/** The limits of a fetch. */
export interface FetchLimits {
  /** For the whole fetch, redirects included. */
  readonly seconds: number;
  /** Of the page, both as sent and after decompression. */
  readonly bytes: number;
  readonly redirects: number;
}

const LIMITS: FetchLimits = { seconds: 15, bytes: 10_000_000, redirects: 5 };

const HIGH_WATER_MARK = 16_777_216;

/** The redirects of RFC 9110 §15.4 that give one other address. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** What a fetch needs to know besides the address. */
export interface FetchOptions {
  /** The version of reader, for the user agent. */
  readonly version: string;
  /** For the variables that name proxies. */
  readonly env: Env;
  readonly onProgress?: OnProgress;
  /** Aborts the fetch, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly limits?: FetchLimits;
  readonly network?: Network;
}

/** A page as it came, not yet decoded. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** From the Content-Type header, as the server spells it. */
  readonly charset: string | null;
  /** `text/plain` when the server does not say. */
  readonly mediaType: string;
  /** The address after all redirects. */
  readonly url: string;
}

/**
 * Read a web page over HTTP or HTTPS.
 *
 * @throws {ReaderError} when it cannot be read, with a sentence for each way in which that can fail.
 * @throws the reason of `options.signal` when that is aborted.
 */
export async function fetchUrl(address: string, options: FetchOptions): Promise<FetchedPage> {
  const { limits = LIMITS, network = systemNetwork } = options;
  const named = parseAddress(address);
  const guard = createAddressGuard(network);
  const deadline = startDeadline(
    limits.seconds,
    new FetchTimedOut(named.href, limits.seconds),
    options.signal,
  );
  const visit: Visit = { ...options, limits, named, guard, signal: deadline.signal };
  const release = holdStrayErrors();
  try {
    let url = named;
    for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
      const found = await open(url, visit);
      if (!(found instanceof URL)) return found;
      guard.enterRedirect();
      url = found;
    }
    throw tooManyRedirects(named.host, limits.redirects);
  } catch (error) {
    throw withAddress(error, named.href);
  } finally {
    release();
    deadline.clear();
  }
}

/** Put the address into a message that lacks it: of many pages, one has to know which to try again. */
function withAddress(error: unknown, address: string): unknown {
  if (!(error instanceof ReaderError) || error.message.includes(address)) return error;
  return new ReaderError(`${address}: ${error.message}`, { hint: error.hint, cause: error });
}

/** What stays the same from one redirect to the next. */
interface Visit {
  readonly version: string;
  readonly env: Env;
  readonly onProgress?: OnProgress;
  readonly limits: FetchLimits;
  /** The address that was given. */
  readonly named: URL;
  readonly guard: AddressGuard;
  readonly signal: AbortSignal;
}

/** The page at `url`, or the address to which it redirects. Each gets its own connection, so that each is checked. */
async function open(url: URL, visit: Visit): Promise<FetchedPage | URL> {
  const { guard, env, signal, version } = visit;
  signal.throwIfAborted();
  guard.checkHost(url.hostname);
  const dispatcher = createDispatcher(url, { guard, env });
  // A signal given to the request would have no effect until the connection is made.
  const leave = () => void dispatcher.destroy();
  signal.addEventListener('abort', leave);
  try {
    const response = await request(url, {
      dispatcher,
      // More than a page may have, so that undici 7 never has to wait for us (nodejs/undici#5360).
      highWaterMark: HIGH_WATER_MARK,
      headers: {
        'user-agent': `reader/${version} (+terminal article reader)`,
        accept: 'text/html, text/markdown, text/plain',
        'accept-encoding': ACCEPT_ENCODING,
      },
    });
    const [location] = [response.headers.location ?? []].flat();
    if (location !== undefined && REDIRECTS.includes(response.statusCode))
      return redirectTarget(url, location);
    return await readPage(response, url, visit);
  } catch (error) {
    signal.throwIfAborted();
    throw explainFailure(error, url.host, proxyHint(url, env));
  } finally {
    signal.removeEventListener('abort', leave);
    await dispatcher.destroy();
  }
}

async function readPage(response: Dispatcher.ResponseData, url: URL, visit: Visit): Promise<FetchedPage> {
  const { statusCode, headers, body } = response;
  const { named, limits, onProgress, signal } = visit;
  // 206: a part, though the whole was asked for.
  if (statusCode < 200 || statusCode > 299 || statusCode === 206)
    throw new NoPage(named.href, statusCode, retryAfter(headers['retry-after']));
  const type = parseContentType(headers['content-type']);
  if (type !== null && !isReadable(type.mediaType)) throw refused(named.href, type.mediaType);

  const bytes = await readBody(body, { host: url.host, headers, maxBytes: limits.bytes, onProgress, signal });
  if (bytes.length === 0) throw isEmpty(named.href);
  if (type === null && isBinary(bytes)) throw notText(named.href, 'binary');
  return { bytes, charset: type?.charset ?? null, mediaType: type?.mediaType ?? 'text/plain', url: url.href };
}

function refused(address: string, mediaType: string): ReaderError {
  const format = recogniseMediaType(mediaType);
  return format === null ? notText(address, mediaType) : unknownFormat(address, format);
}

/** Seconds to wait, from a header with seconds or a date (RFC 9110 §10.2.3). */
function retryAfter(header: string | readonly string[] | undefined): number | null {
  const stated = [header ?? ''].flat()[0]?.trim() ?? '';
  if (/^\d{1,9}$/.test(stated)) return Number(stated);
  const time = Date.parse(stated);
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - Date.now()) / 1000));
}
