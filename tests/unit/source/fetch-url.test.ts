import { createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ReaderError } from '../../../src/errors/reader-error.ts';
import { decodeText } from '../../../src/parse/decode-text.ts';
import { type FetchedPage, type FetchOptions, fetchUrl } from '../../../src/source/fetch-url.ts';
import { listen, startServer, type TestServer } from '../../helpers/misbehaving-server.ts';

const limits = { seconds: 5, bytes: 900_000, redirects: 5 };
const hasty = { ...limits, seconds: 0.2 };

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function read(path: string, options: Partial<FetchOptions> = {}): Promise<FetchedPage> {
  return fetchUrl(server.at(path), { version: '1.2.3', env: {}, limits, ...options });
}

/** The message, with the server's own host and port as HOST. */
async function told(page: Promise<unknown>): Promise<string> {
  const error = await page.then(
    () => new Error('there was no failure'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ReaderError)) throw error;
  return error.message.replaceAll(`127.0.0.1:${server.port}`, 'HOST');
}

describe('a page that can be read', () => {
  const tide = '<!doctype html><title>Tide</title><p>The tide came in at noon.</p>';

  test.for([
    { path: '/page', text: tide, mediaType: 'text/html', charset: 'utf-8' },
    { path: '/xhtml', text: tide, mediaType: 'application/xhtml+xml', charset: null },
    { path: '/markdown', text: '# Tide', mediaType: 'text/markdown', charset: null },
    { path: '/latin-1', text: '<p>Müller', mediaType: 'text/html', charset: 'iso-8859-1' },
    { path: '/false-charset', text: '<p>Müller', mediaType: 'text/html', charset: 'nosuch' },
    { path: '/rude-charset', text: tide, mediaType: 'text/html', charset: null },
    { path: '/no-type', text: tide, mediaType: 'text/plain', charset: null },
    { path: '/broken-type', text: tide, mediaType: 'text/plain', charset: null },
    { path: '/rude-type', text: tide, mediaType: 'text/plain', charset: null },
    { path: '/gzip', text: tide, mediaType: 'text/html', charset: 'utf-8' },
    { path: '/br', text: tide, mediaType: 'text/html', charset: 'utf-8' },
    { path: '/deflate', text: tide, mediaType: 'text/html', charset: 'utf-8' },
    { path: '/identity', text: tide, mediaType: 'text/html', charset: 'utf-8' },
    { path: '/twice-packed', text: tide, mediaType: 'text/html', charset: 'utf-8' },
    { path: '/large-headers', text: tide, mediaType: 'text/html', charset: 'utf-8' },
    { path: '/shorter-than-it-is', text: '<p>Tide', mediaType: 'text/html', charset: null },
  ])('$path', async ({ path, text, mediaType, charset }) => {
    const page = await read(path);
    expect({ ...page, bytes: decodeText(page.bytes, page.charset) }).toEqual({
      bytes: text,
      mediaType,
      charset,
      url: server.at(path),
    });
  });

  test('is found after redirects, and its last address given', async () => {
    expect((await read('/moved-once-more')).url).toBe(server.at('/page'));
    expect((await read('/hop-5')).url).toBe(server.at('/page'));
  });

  test('is found at an address that is not spelt in ASCII', async () => {
    expect((await read('/moved-abroad')).url).toBe(server.at('/Ebbe-f%C3%BCr-alle'));
  });

  test('is asked for in reader’s own name', async () => {
    await read('/page');
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'user-agent': 'reader/1.2.3 (+terminal article reader)',
      accept: 'text/html, text/markdown, text/plain',
      'accept-encoding': 'gzip, br',
    });
  });
});

test('a large packed page with a length, on a connection that closes, is read whole', async () => {
  const { bytes } = await read('/large-and-closed', { limits: { ...limits, bytes: 3_000_000 } });
  expect(bytes.length).toBe(1_500_000);
});

test.for([
  ['/busy', 7],
  ['/status/503', null],
] as const)('%s says in how many seconds to ask again: %s', async ([path, seconds]) => {
  await expect(read(path)).rejects.toMatchObject({ retryAfter: seconds });
});

describe('a page that cannot be fetched is explained in one sentence', () => {
  test.for([
    ['/image', 'http://HOST/image is a picture, which reader does not read'],
    ['/pdf', 'http://HOST/pdf is a PDF, which reader does not read'],
    ['/no-type-binary', 'http://HOST/no-type-binary is binary, not text'],

    ['/status/401', 'http://HOST/status/401: the server does not allow access to this page (status 401)'],
    ['/status/206', 'http://HOST/status/206: the server sent only a part of this page (status 206)'],
    ['/status/403', 'http://HOST/status/403: the server does not allow access to this page (status 403)'],
    ['/status/404', 'http://HOST/status/404: there is no such page (status 404)'],
    ['/status/410', 'http://HOST/status/410: there is no such page (status 410)'],
    ['/status/418', 'http://HOST/status/418: the server sent no page (status 418)'],
    ['/status/429', 'http://HOST/status/429: the server is getting too many requests (status 429)'],
    ['/status/500', 'http://HOST/status/500: the server failed (status 500)'],
    ['/status/503', 'http://HOST/status/503: the server failed (status 503)'],
    ['/status/304', 'http://HOST/status/304: the server sent no page (status 304)'],
    ['/status/204', 'http://HOST/status/204 is empty'],
    ['/empty', 'http://HOST/empty is empty'],
    ['/empty-gzip', 'http://HOST/empty-gzip is empty'],
    ['/empty-chunked', 'http://HOST/empty-chunked is empty'],

    ['/never-ends', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/says-large', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/gzip-bomb', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/br-bomb', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/deflate-bomb', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/nested-bomb', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/empty-archives-in-archives', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/empty-archives', 'HOST sends more than 0.9 MB, which no article needs'],
    ['/packed-six-times', 'HOST uses an unknown content encoding: gzip, gzip, gzip, gzip, gzip, gzip'],
    ['/unknown-encoding', 'HOST uses an unknown content encoding: snppy'],
    ['/object-encoding', 'HOST uses an unknown content encoding: constructor'],
    ['/not-gzip', 'cannot decompress what HOST sent'],
    ['/half-gzip', 'cannot decompress what HOST sent'],

    ['/longer-than-it-is', 'the connection to HOST broke off'],
    ['/longer-than-all-that-comes', 'the connection to HOST broke off'],
    ['/resets', 'the connection to HOST broke off'],
    ['/resets-in-body', 'the connection to HOST broke off'],
    ['/hangs-up', 'the connection to HOST broke off'],
    ['/two-lengths', 'the connection to HOST broke off'],
    ['/broken-chunk', 'HOST did not answer like a web server'],
    ['/not-http', 'HOST did not answer like a web server'],
    ['/huge-headers', 'HOST did not answer like a web server'],
    ['/many-headers', 'HOST did not answer like a web server'],

    ['/hop-6', 'HOST redirects more than 5 times'],
    ['/circle', 'HOST redirects more than 5 times'],
    ['/nowhere', 'http://HOST/nowhere: the server sent no page (status 302)'],
    ['/to-file', 'HOST redirects to something that is not a web address'],
    ['/to-data', 'HOST redirects to something that is not a web address'],
    ['/to-nonsense', 'HOST redirects to something that is not a web address'],
    ['/to-long-host', 'HOST redirects to something that is not a web address'],
    ['/to-credentials', 'HOST redirects to an address that contains a user name or password'],
  ])('%s', async ([path, sentence]) => {
    // Each names the address, so that it can be tried again.
    const named = sentence?.startsWith('http:') ? sentence : `http://HOST${path}: ${sentence}`;
    expect(await told(read(path as string))).toBe(named);
  });

  test.for(['/hangs', '/hangs-in-headers', '/hangs-in-body', '/slow-loris'])('%s', async (path) => {
    expect(await told(read(path, { limits: hasty }))).toBe(`http://HOST${path} took longer than 0.2 seconds`);
  });

  test.for([
    ['http://no-such-host.invalid/', 'http://no-such-host.invalid/: there is no host no-such-host.invalid'],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:1/: 127.0.0.1:1 refused the connection'],
    ['ftp://example.org/', '"ftp://example.org/" is not a web address'],
  ])('%s', async ([address, sentence]) => {
    expect(await told(fetchUrl(address as string, { version: '1', env: {}, limits }))).toBe(sentence);
  });

  test('https where only http is spoken', async () => {
    const page = fetchUrl(server.at('/page').replace('http:', 'https:'), { version: '1', env: {}, limits });
    expect(await told(page)).toBe(
      'https://HOST/page: no secure connection to HOST: the TLS handshake failed',
    );
  });

  test('a name server that never answers', async () => {
    const network = { resolve: () => new Promise<never>(() => {}), isPublic: () => true };
    const page = fetchUrl('http://hung.test/', { version: '1', env: {}, limits: hasty, network });
    expect(await told(page)).toBe('http://hung.test/ took longer than 0.2 seconds');
  });

  test('the time is for all redirects together', async () => {
    const slow = await startServer({
      '/': (response) =>
        void setTimeout(() => response.writeHead(302, { location: '/' }).end(), hasty.seconds * 400),
    });
    try {
      const page = fetchUrl(slow.at('/'), { version: '1', env: {}, limits: hasty });
      expect(await told(page)).toContain('took longer than 0.2 seconds');
    } finally {
      await slow.close();
    }
  });
});

test('without other limits, a page may have 10 MB, 5 redirects and 15 seconds', async () => {
  const options = { version: '1', env: {} };
  expect(await told(fetchUrl(server.at('/says-large'), options))).toContain('sends more than 10 MB');
  expect(await told(fetchUrl(server.at('/hop-6'), options))).toContain('HOST redirects more than 5 times');

  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const network = { resolve: () => new Promise<never>(() => {}), isPublic: () => true };
  const sentence = told(fetchUrl('http://hung.test/', { ...options, network }));
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  expect(await sentence).toBe('http://hung.test/ took longer than 15 seconds');
});

test('progress counts bytes as they are sent, against the length that the server states', async () => {
  const seen: (readonly [number, number | null])[] = [];
  await read('/gzip', { onProgress: (received, total) => seen.push([received, total]) });
  const { bytes } = await read('/page');
  const [received, total] = seen.at(-1) ?? [];
  expect(received).toBe(total);
  expect(received).not.toBe(bytes.length);
});

test('progress has no total when the server states no length', async () => {
  let stated: number | null | undefined;
  await told(read('/slow-loris', { limits: hasty, onProgress: (_received, total) => (stated = total) }));
  expect(stated).toBeNull();
});

describe('a fetch that is aborted ends with the reason', () => {
  const reason = new Error('interrupted');

  test.for(['/hangs', '/hangs-in-body', '/slow-loris'])('%s', async (path) => {
    const abortion = new AbortController();
    const page = read(path, { signal: abortion.signal });
    setTimeout(() => abortion.abort(reason), 50);
    await expect(page).rejects.toBe(reason);
  });

  test('before it began', async () => {
    await expect(read('/page', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

test('whatever a server sends, there are bytes or one clean sentence', async () => {
  const bytes = fc.uint8Array({ maxLength: 40 }).map((some) => Buffer.from(some));
  const part = fc.oneof(
    bytes,
    fc
      .constantFrom(
        'HTTP/1.1 200 OK\r\n',
        'HTTP/1.1 302 \x9b31m\r\n',
        'Location: ',
        'Content-Type: ',
        'Content-Encoding: ',
        'Content-Length: 5',
        'Transfer-Encoding: chunked',
        'http://',
        'text/',
        '\r\n',
        '\r\n\r\n',
      )
      .map((text) => Buffer.from(text, 'latin1')),
  );
  let answer = Buffer.alloc(0);
  const rude = createServer((socket) => socket.on('error', () => {}).once('data', () => socket.end(answer)));
  const port = await listen(rude);
  const network = { resolve: async () => ['127.0.0.1'], isPublic: () => true };
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        answer = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n'), ...parts]);
        const page = fetchUrl(`http://127.0.0.1:${port}/`, { version: '1', env: {}, limits, network });
        const outcome = await page.catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(ReaderError);
          expect(outcome.message).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]{1,200}$/);
        }
      }),
      { numRuns: 300 },
    );
  } finally {
    rude.close();
  }
});
