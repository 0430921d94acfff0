/** A kind of file that contains articles. */
export type ContainerFormat = 'mail' | 'mailbox' | 'archived-page' | 'epub' | 'feed' | 'json-feed';

/** How many bytes of a file are enough to recognise it. */
export const ENOUGH_TO_TELL = 4096;

/** The kind of container that begins with these bytes; `null` for anything else, which may be a text. */
export function recogniseContainer(start: Uint8Array): ContainerFormat | null {
  const bytes = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, ENOUGH_TO_TELL));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return isEpub(bytes) ? 'epub' : null;
  const text = inLatin1(bytes);
  const first = text.trimStart().slice(0, 1);
  if (first === '<') return isFeed(text) ? 'feed' : null;
  if (first === '{') return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text) ? 'json-feed' : null;
  return recogniseMail(text);
}

/** The beginning as a string in which at least ASCII is right. */
function inLatin1(bytes: Buffer): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isLittle && !(bytes[0] === 0xfe && bytes[1] === 0xff))
    return bytes.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  const whole = bytes.subarray(2, bytes.length - (bytes.length % 2));
  return (isLittle ? whole : Buffer.from(whole).swap16()).toString('utf16le');
}

/** A document type, perhaps with declarations of its own in brackets (XML 1.0 §2.8). bounded: ENOUGH_TO_TELL, or one place */
export const DOCTYPE = /<!doctype[^[>]*(?:\[[^\]]*\]\s*)?>/.source;

function isEpub(bytes: Buffer): boolean {
  return bytes.includes('mimetypeapplication/epub+zip') || bytes.includes('META-INF/container.xml');
}

/** Whether the root is that of RSS or Atom, or of RSS 1.0: RDF with a namespace of its own. */
function isFeed(text: string): boolean {
  const root = text
    // bounded: ENOUGH_TO_TELL
    .replaceAll(/<\?[^>]*>|<!--[^>]*-->/g, '')
    .replace(new RegExp(DOCTYPE, 'i'), '')
    .trimStart()
    .slice(0, 1000);
  return (
    /^<(?:rss|(?:\w+:)?feed)[\s>]/i.test(root) ||
    (/^<rdf:RDF\s/i.test(root) && /purl\.org\/rss|netscape\.com\/rdf/.test(root))
  );
}

/** A message has at least two of these headers. */
const HEADERS =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type|sender|x-[\w-]+|dkim-signature|list-[\w-]+|snapshot-content-location|content-transfer-encoding)$/;

/** The line before each message of a mailbox (RFC 4155); a time zone may follow its year. bounded: 120 characters */
export const ENVELOPE = /^From \S+ .{0,80}\b\d\d:\d\d(?::\d\d)?\b.{0,40}\b\d{4}\b/;

function recogniseMail(text: string): ContainerFormat | null {
  const lines = text.split(/\r?\n/);
  const isMailbox = ENVELOPE.test(lines[0] ?? '');
  const names = new Set<string>();
  for (const line of lines.slice(isMailbox ? 1 : 0)) {
    if (line === '') break;
    if (/^[ \t]/.test(line) && names.size > 0) continue;
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) {
      // The last line may be half a header that was cut off.
      if (line === lines.at(-1) && text.length >= ENOUGH_TO_TELL - 10) break;
      return null;
    }
    names.add(name);
  }
  const known = [...names].filter((name) => HEADERS.test(name)).length;
  const isSent =
    names.has('from') || names.has('received') || names.has('return-path') || names.has('mime-version');
  if (known < 2 || !isSent) return null;
  if (isMailbox) return 'mailbox';
  const isPage = names.has('snapshot-content-location') || /^from: <?saved by/im.test(text);
  return isPage ||
    (!names.has('to') &&
      /^content-type: multipart\/related/im.test(text) &&
      /^content-location:/im.test(text))
    ? 'archived-page'
    : 'mail';
}
