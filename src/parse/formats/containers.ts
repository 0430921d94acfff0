import type { Start } from './start.ts';

/** ZIP archives whose first entries have this in their names, or in the first of them itself. */
export function isZipOf(name: string): (start: Start) => boolean {
  return ({ bytes }) => bytes.startsWith('PK\x03\x04') && bytes.includes(name);
}

/** Files of ISO 14496-12 with one of these brands: MP4, HEIC, AVIF. */
export function isBmff(brand: RegExp): (start: Start) => boolean {
  return ({ bytes }) =>
    bytes.startsWith('ftyp', 4) && bytes.startsWith('\0\0') && brand.test(bytes.slice(8, 12));
}

/** Characters before the first element: declarations, comments, a document type. */
const PROLOGUE = 4096;

/** Roots that tell a document to be XML without a declaration. */
const ROOTS = /^(?:rss|feed|rdf:RDF|svg|plist|opml|kml|gpx|urlset|FictionBook|TEI|article|book)$/;

/**
 * The name of the first element of an XML document; `null` where it is none, or a web page. Without a declaration it needs
 * a name space, or to be a feed.
 */
export function xmlRootOf(text: string): string | null {
  if (!/^\s{0,100}</.test(text.slice(0, 101))) return null;
  const start = text.slice(0, PROLOGUE);
  const isDeclared = /^\s*<\?xml\s/.test(start);
  // bounded: by PROLOGUE
  const body = start.replaceAll(
    /<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>/gi,
    '',
  );
  const [, root = null, attributes = ''] = /^\s*<([A-Za-z_][\w.:-]*)([^>]*)>?/.exec(body) ?? [];
  if (root === null || /^html$/i.test(root)) return null;
  return isDeclared || (ROOTS.test(root) && /xmlns|version=/.test(attributes)) ? root : null;
}
