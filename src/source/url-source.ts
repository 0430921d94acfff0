import type { Host } from '../host.ts';
import { showProgress } from '../output/progress.ts';
import { readVersion } from '../version.ts';
import { type FetchedPage, fetchUrl } from './fetch-url.ts';
import { parseAddress } from './http/address.ts';
import type { TextSource } from './text-source.ts';

/** File endings for the media types that say more about the format than the address does. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/markdown': '.md',
};

/**
 * Fetch a web page, and show progress on standard error if that takes long.
 *
 * @throws {ReaderError} when it cannot be fetched.
 */
export async function fetchSource(address: string, host: Pick<Host, 'env' | 'stderr'>): Promise<TextSource> {
  const progress = showProgress(parseAddress(address).host, host.stderr);
  try {
    const page = await fetchUrl(address, {
      version: readVersion(),
      env: host.env,
      onProgress: progress.update,
    });
    return {
      label: address,
      fileName: fileNameOf(page),
      url: page.url,
      open: async () => ({ bytes: once(page.bytes), charset: page.charset }),
    };
  } finally {
    await progress.end();
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The last part of the path of an address, or else its host, with the ending for the media type. */
function fileNameOf({ url, mediaType }: FetchedPage): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '');
  const ending = ENDINGS[mediaType];
  if (last === undefined) return hostname + (ending ?? '');
  const name = decoded(last);
  return ending === undefined ? name : name.replace(/\.[a-z]{2,8}$/i, '') + ending;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
