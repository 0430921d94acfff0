import { FetchTimedOut, NoPage } from '../errors/fetching.ts';
import { hostGivenUp } from '../errors/library.ts';
import { ReaderError } from '../errors/reader-error.ts';
import type { Host } from '../host.ts';
import { fetchSource } from '../source/url-source.ts';
import { type KeepOptions, keepLink } from './keep-link.ts';
import type { SavedLink } from './saved-link.ts';
import type { Turn } from './take-turns.ts';

export interface FetchOptions extends KeepOptions {
  onFailed(link: SavedLink, reason: string): Promise<void>;
  /** Called after each link, whatever became of it. */
  onDone(): Promise<void>;
}

/** How often a page is tried in all while its server is busy. */
const MOST_TRIES = 3;

/** Seconds to wait for a server that is busy and does not say how long, and the most that one may ask for. */
const USUAL_WAIT = 5;
const LONGEST_WAIT = 120;

/** After this many timeouts in a row, a host is not asked for more pages. */
const PATIENCE = 3;

export function hostOf({ address }: SavedLink): string {
  return new URL(address ?? '').host;
}

/** Fetches and keeps pages. A page waits while its server is busy; a host that does not answer is given up. */
export function createLinkFetcher(options: FetchOptions, host: Host): (link: SavedLink) => Promise<Turn> {
  const quiet: Host = { ...host, stderr: { ...host.stderr, isTerminal: false } };
  const tries = new Map<SavedLink, number>();
  /** How many timeouts in a row each host has had. */
  const silent = new Map<string, number>();
  return async (link) => {
    const address = link.address ?? '';
    const name = hostOf(link);
    try {
      if ((silent.get(name) ?? 0) >= PATIENCE) throw hostGivenUp(name);
      const source = await fetchSource(address, quiet);
      silent.delete(name);
      await keepLink(link, source, [source.url ?? address, address], options);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      const tried = (tries.get(link) ?? 0) + 1;
      tries.set(link, tried);
      const wait = waitFor(error, tried);
      if (wait !== null) return { waitMilliseconds: wait * 1000 };
      if (error instanceof FetchTimedOut) silent.set(name, (silent.get(name) ?? 0) + 1);
      // The address need not be repeated in the reason, as it has its own column.
      await options.onFailed(link, error.message.replace(`${address}: `, ''));
    }
    await options.onDone();
    return 'done';
  };
}

/** Seconds to wait before a page is tried again that was `tried` so often; `null` for not trying again. */
function waitFor(error: ReaderError, tried: number): number | null {
  if (!(error instanceof NoPage) || (error.status !== 429 && error.status !== 503)) return null;
  const seconds = error.retryAfter ?? (error.status === 429 ? USUAL_WAIT : null);
  return seconds === null || seconds > LONGEST_WAIT || tried >= MOST_TRIES ? null : seconds;
}
