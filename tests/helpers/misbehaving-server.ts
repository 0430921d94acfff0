import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface TestServer {
  readonly port: number;
  /** Every request, in order: method and target as in its first line, and headers. */
  readonly requests: readonly Pick<IncomingMessage, 'method' | 'url' | 'headers'>[];
  /** `http://127.0.0.1:port` and the path. */
  at(path: string): string;
  close(): Promise<void>;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<!doctype html><title>Tide</title><p>The tide came in at noon.</p>';
const MEGABYTE = Buffer.alloc(1_000_000, 'tide ');

const page =
  (headers: Record<string, string>, body: string | Buffer = PAGE): Answer =>
  (response) =>
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);

const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, 'Bad\x9b31m luck', HTML).end('sorry');

/** A header as servers send it: in plain UTF-8, whatever RFC 9110 says. */
export const redirect =
  (location: string, code = 302): Answer =>
  (response) =>
    response.writeHead(code, { location: Buffer.from(location).toString('latin1') }).end();

/** Raw bytes in place of an HTTP response; the connection stays open. */
const raw =
  (bytes: string): Answer =>
  (response) =>
    response.socket?.write(bytes);

/** Raw bytes, after which the connection is closed. */
const rawEnd =
  (bytes: string): Answer =>
  (response) =>
    response.socket?.end(bytes);

/** Sends `piece` again and again until nobody listens. */
const drip =
  (headers: Record<string, string>, piece: Buffer, everyMs: number): Answer =>
  (response) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(piece), everyMs);
    response.on('close', () => clearInterval(timer));
  };

const packed = (encoding: string, body: Buffer): Answer =>
  page({ ...HTML, 'content-encoding': encoding }, body);

const EMPTY_ARCHIVE = gzipSync('');

/** Text that hardly compresses. */
const randomText = () => `<p>${randomBytes(750_000).toString('hex').slice(0, 1_499_997)}`;

/** What the server does, by path. */
export const misbehaviours = {
  '/page': page(HTML),
  '/latin-1': page({ 'content-type': 'text/html; charset=iso-8859-1' }, Buffer.from('<p>Müller', 'latin1')),
  '/false-charset': page({ 'content-type': 'text/html; charset="no\\such"' }, '<p>Müller'),
  '/rude-charset': page({ 'content-type': 'text/html; charset="\x9b31m"' }),
  '/markdown': page({ 'content-type': 'Text/Markdown' }, '# Tide'),
  '/xhtml': page({ 'content-type': 'application/xhtml+xml' }),
  '/gzip': packed('gzip', gzipSync(PAGE)),
  '/br': packed('BR', brotliCompressSync(PAGE)),
  '/deflate': packed('deflate', deflateSync(PAGE)),
  '/twice-packed': packed('gzip, br', brotliCompressSync(gzipSync(PAGE))),
  '/identity': packed('identity', Buffer.from(PAGE)),

  '/no-type': page({}),
  '/broken-type': page({ 'content-type': 'html, or so' }),
  '/no-type-binary': page({}, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
  '/image': page({ 'content-type': 'image/png' }),
  '/pdf': page({ 'content-type': 'application/pdf' }),
  '/rude-type': page({ 'content-type': 'application/x\x9b2J' }),

  '/status/204': (response) => response.writeHead(204).end(),
  '/status/206': status(206),
  '/status/304': (response) => response.writeHead(304).end(),
  '/status/401': status(401),
  '/status/403': status(403),
  '/status/404': status(404),
  '/status/410': status(410),
  '/status/418': status(418),
  '/status/429': status(429),
  '/status/500': status(500),
  '/status/503': status(503),
  '/busy': (response) => response.writeHead(429, { ...HTML, 'retry-after': '7' }).end('later'),
  '/empty': page(HTML, ''),
  '/empty-gzip': packed('gzip', Buffer.alloc(0)),
  '/empty-chunked': (response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'br', 'transfer-encoding': 'chunked' }).end(),

  '/never-ends': drip(HTML, MEGABYTE, 0),
  '/says-large': (response) =>
    response.writeHead(200, { ...HTML, 'content-length': '99999999' }).write('<p>'),
  '/gzip-bomb': packed('gzip', gzipSync(Buffer.alloc(30_000_000))),
  '/br-bomb': packed('br', brotliCompressSync(MEGABYTE)),
  '/deflate-bomb': packed('deflate', deflateSync(MEGABYTE)),
  '/nested-bomb': packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(30_000_000)))),
  '/packed-six-times': packed('gzip, gzip, gzip, gzip, gzip, gzip', gzipSync(PAGE)),
  '/empty-archives': drip(
    { ...HTML, 'content-encoding': 'gzip' },
    Buffer.concat(Array(2000).fill(gzipSync(''))),
    1,
  ),
  '/empty-archives-in-archives': (response, request) =>
    packed('gzip, gzip, gzip', gzipSync(gzipSync(Buffer.concat(Array(100_000).fill(EMPTY_ARCHIVE)))))(
      response,
      request,
    ),
  '/large-and-closed': (response) => {
    const body = gzipSync(randomText());
    response
      .writeHead(200, {
        ...HTML,
        'content-encoding': 'gzip',
        'content-length': body.length,
        connection: 'close',
      })
      .end(body);
  },
  '/not-gzip': packed('gzip', Buffer.from(PAGE)),
  '/half-gzip': packed('gzip', gzipSync(MEGABYTE).subarray(0, 500)),
  '/unknown-encoding': packed('sn\x9bappy', Buffer.from(PAGE)),
  '/object-encoding': packed('constructor', Buffer.from(PAGE)),

  '/hangs': () => {},
  '/hangs-in-headers': raw('HTTP/1.1 200 OK\r\nContent-Type: text/ht'),
  '/hangs-in-body': (response) => response.writeHead(200, { ...HTML, 'content-length': '1000' }).write('<p>'),
  '/slow-loris': drip(HTML, Buffer.from('.'), 10),
  '/longer-than-it-is': rawEnd(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>Tide',
  ),
  '/longer-than-all-that-comes': rawEnd(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n<p>Tide',
  ),
  '/shorter-than-it-is': rawEnd(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<p>Tide and more',
  ),
  '/two-lengths': raw('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n<p>'),
  '/broken-chunk': raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'),
  '/resets': (response) => response.socket?.resetAndDestroy(),
  '/resets-in-body': (response) =>
    response.writeHead(200, HTML).write('<p>', () => response.socket?.resetAndDestroy()),
  '/hangs-up': (response) => response.socket?.destroy(),
  '/not-http': rawEnd('220 mail.example ESMTP\r\n'),
  '/large-headers': page({ ...HTML, 'x-padding': 'x'.repeat(20_000) }),
  '/huge-headers': raw(`HTTP/1.1 200 OK\r\nX-Padding: ${'x'.repeat(100_000)}\r\n\r\n`),
  '/many-headers': raw(`HTTP/1.1 200 OK\r\n${'X-Padding: x\r\n'.repeat(10_000)}\r\n`),

  '/moved': redirect('/page', 301),
  '/moved-once-more': redirect('moved', 308),
  '/hop-5': redirect('/hop-4'),
  '/hop-4': redirect('/hop-3'),
  '/hop-3': redirect('/hop-2'),
  '/hop-2': redirect('/hop-1'),
  '/hop-1': redirect('/page'),
  '/hop-6': redirect('/hop-5'),
  '/moved-abroad': redirect('/Ebbe-für-alle'),
  '/Ebbe-f%C3%BCr-alle': page(HTML),
  '/circle': redirect('/circle'),
  '/nowhere': (response) => response.writeHead(302, HTML).end(),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-data': redirect('data:text/html,<p>Tide'),
  '/to-nonsense': redirect('http://[::'),
  '/to-credentials': redirect('http://ada:secret@127.0.0.1/'),
  '/to-long-host': redirect(`http://${'a'.repeat(5_000)}.example/`),
} satisfies Readonly<Record<string, Answer>>;

/** A server on loopback that does at each path what `answers` says. */
export async function startServer(
  answers: Readonly<Record<string, Answer>> = misbehaviours,
): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    (answers[request.url ?? ''] ?? status(404))(response, request);
  });
  const port = await listen(server);
  return { port, requests, at: (path) => `http://127.0.0.1:${port}${path}`, close: () => close(server) };
}

/** Start listening on a free port of loopback. */
export async function listen(server: NetServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

export async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
