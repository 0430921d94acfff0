import { parseMIMEType } from 'undici';

/** What a Content-Type header says. */
export interface ContentType {
  /** `text/html`, in lower case. */
  readonly mediaType: string;
  /** As the server spells it. */
  readonly charset: string | null;
}

/** RFC 6838 §4.2: 127 characters on either side of the slash. */
const LONGEST_MEDIA_TYPE = 255;

/** Every label of the Encoding Standard matches this. */
const CHARSET = /^[\w.:-]{1,40}$/;

/**
 * Read a Content-Type header (WHATWG MIME Sniffing §4.4); the last one counts. `null` when it is missing or says nothing.
 * Both fields are plain ASCII, whatever the server sent.
 */
export function parseContentType(header: string | readonly string[] | undefined): ContentType | null {
  const stated = [header].flat().at(-1);
  const type = stated === undefined ? 'failure' : parseMIMEType(stated);
  if (type === 'failure' || type.essence.length > LONGEST_MEDIA_TYPE) return null;
  const charset = type.parameters.get('charset') ?? '';
  return { mediaType: type.essence, charset: CHARSET.test(charset) ? charset : null };
}

/**
 * Types that may be articles although their names do not say `text`: pages, feeds, books, messages, and what a server gives
 * to a file of whose type it knows nothing (RFC 2046 §4.5.1; `binary/octet-stream` is that of Amazon S3), which is then told
 * by its content.
 */
const READABLE = new Set([
  'application/xhtml+xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'application/feed+json',
  'application/json',
  'application/epub+zip',
  'message/rfc822',
  'multipart/related',
  'application/octet-stream',
  'binary/octet-stream',
]);

/** Whether a page of this type may be an article, or hold some. */
export function isReadable(mediaType: string): boolean {
  return mediaType.startsWith('text/') || READABLE.has(mediaType);
}
