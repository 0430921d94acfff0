import { isBmff, isZipOf, xmlRootOf } from './containers.ts';
import { isJson, isJsonFeed, isJsonLines } from './json.ts';
import { isCsv, isTsv } from './separated-values.ts';
import { createStart, type Start } from './start.ts';

/** A format that is no article as it stands. */
export interface KnownFormat {
  /** `feed`, `epub`: something that holds articles. `other`: nothing that reader can read. */
  readonly kind: 'feed' | 'epub' | 'other';
  /** What it is called: “a PDF”. */
  readonly what: string;
  /** What to do, with `FILE` for its name; `null` where nothing helps. */
  readonly cure: string | null;
  /** Whether a file that begins so is in this format. */
  readonly is: (start: Start) => boolean;
}

const PANDOC = 'Try: pandoc FILE -t markdown | reader show -';
const OFFICE = 'Try: soffice --headless --convert-to docx FILE';
const UNPACK = 'Unpack it, and read what is in it.';
const IMPORT = 'If it is an export of a reading list: reader import FILE';

const other = (what: string, cure: string | null, is: KnownFormat['is']): KnownFormat => ({
  kind: 'other',
  what,
  cure,
  is,
});
const magic = (what: string, cure: string | null, ...signs: readonly string[]): KnownFormat =>
  other(what, cure, ({ bytes }) => signs.some((sign) => bytes.startsWith(sign)));

/**
 * Formats that are told by their first bytes, from the particular to the general. The first that fits counts. Add a format
 * by adding a line.
 */
const BY_BYTES: readonly KnownFormat[] = [
  other('a PDF', 'Try: pdftotext FILE - | reader show -', ({ bytes }) => /^\s{0,16}%PDF-\d/.test(bytes)),
  magic('PostScript', 'Try: ps2ascii FILE | reader show -', '%!PS'),
  magic('rich text (RTF)', PANDOC, '{\\rtf'),
  { kind: 'epub', what: 'an EPUB', cure: PANDOC, is: isZipOf('mimetypeapplication/epub+zip') },
  other('a Word document', PANDOC, isZipOf('word/')),
  other('a spreadsheet', OFFICE.replace('docx', 'csv'), isZipOf('xl/')),
  other('a slide show', OFFICE.replace('docx', 'pdf'), isZipOf('ppt/')),
  other('an OpenDocument text', PANDOC, isZipOf('mimetypeapplication/vnd.oasis.opendocument.text')),
  other(
    'an OpenDocument file',
    OFFICE.replace('docx', 'pdf'),
    isZipOf('mimetypeapplication/vnd.oasis.opendocument'),
  ),
  magic('a document of an old office program', OFFICE, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  other('an e-book for Kindle', 'Try: ebook-convert FILE book.epub', ({ bytes }) =>
    bytes.startsWith('BOOKMOBI', 60),
  ),
  magic('a DjVu document', 'Try: djvutxt FILE | reader show -', 'AT&TFORM'),
  other('an archive', UNPACK, ({ bytes }) => bytes.startsWith('ustar', 257)),
  magic(
    'an archive',
    UNPACK,
    'PK\x03\x04',
    'PK\x05\x06',
    "7z\xbc\xaf'\x1c",
    'Rar!\x1a\x07',
    '!<arch>\n',
    'MSCF\0\0\0\0',
    'xar!\0',
  ),
  magic(
    'a compressed file',
    UNPACK,
    '\xfd7zXZ\0',
    'BZh1',
    'BZh2',
    'BZh3',
    'BZh4',
    'BZh5',
    'BZh6',
    'BZh7',
    'BZh8',
    'BZh9',
    '\x28\xb5\x2f\xfd',
    'LZIP',
    '\x04\x22\x4d\x18',
    '\x1f\x9d',
  ),
  magic(
    'a picture',
    null,
    '\x89PNG\r\n',
    '\xff\xd8\xff',
    'GIF87a',
    'GIF89a',
    'II*\0',
    'MM\0*',
    '8BPS\0',
    '\0\0\x01\0',
    '\xff\x0a',
    '\0\0\0\x0cJXL ',
  ),
  other(
    'a picture',
    null,
    ({ bytes }) => /^RIFF[\s\S]{4}WEBP/.test(bytes) || /^BM[\s\S]{4}\0\0\0\0/.test(bytes),
  ),
  other('a picture', null, isBmff(/^(?:avif|avis|hei[cfx]|mif1|msf1)/)),
  other('a video or sound recording', null, isBmff(/^/)),
  magic(
    'a video or sound recording',
    null,
    'ID3\x02',
    'ID3\x03',
    'ID3\x04',
    'OggS\0',
    'fLaC\0',
    '\x1a\x45\xdf\xa3',
    'FLV\x01',
    'MThd\0',
    '\xff\xfb',
    '\xff\xf3',
    '\xff\xf2',
  ),
  other('a video or sound recording', null, ({ bytes }) => /^RIFF[\s\S]{4}(?:WAVE|AVI )/.test(bytes)),
  magic(
    'a program',
    null,
    '\x7fELF',
    '\xfe\xed\xfa\xce',
    '\xfe\xed\xfa\xcf',
    '\xce\xfa\xed\xfe',
    '\xcf\xfa\xed\xfe',
    '\xca\xfe\xba\xbe',
    '\0asm',
    'dex\n0',
  ),
  other('a program', null, ({ bytes }) => bytes.startsWith('MZ') && bytes.includes('\0')),
  magic('a database', null, 'SQLite format 3\0'),
  magic('a font', null, 'wOFF\0', 'wOF2\0', 'OTTO\0', '\0\x01\0\0\0', 'ttcf\0'),
];

/** Formats that are text, but not one to read. */
const BY_TEXT: readonly KnownFormat[] = [
  {
    kind: 'feed',
    what: 'a feed',
    cure: null,
    is: ({ text }) => /^(?:rss|feed|rdf:RDF)$/.test(xmlRootOf(text) ?? ''),
  },
  { kind: 'feed', what: 'a feed', cure: null, is: isJsonFeed },
  other(
    'a notebook',
    'Try: jupyter nbconvert --to markdown --stdout FILE | reader show -',
    (start) => /\.ipynb$/i.test(start.fileName ?? '') && isJson(start),
  ),
  other('JSON', IMPORT, (start) => isJson(start) || isJsonLines(start)),
  other('a picture (SVG)', null, ({ text }) => xmlRootOf(text) === 'svg'),
  other(
    'XML',
    'If pandoc knows the format: pandoc -f FORMAT FILE -t markdown | reader show -',
    ({ text, fileName }) => xmlRootOf(text) !== null && !/\.x?html?$/i.test(fileName ?? ''),
  ),
  other('a table (CSV)', IMPORT, isCsv),
  other('a table (TSV)', null, isTsv),
];

/** What a server says of the formats above, and what they are called there. */
const BY_MEDIA_TYPE: readonly (readonly [type: RegExp, what: string])[] = [
  [/^application\/(?:x-)?pdf$/, 'a PDF'],
  [/^application\/(?:x-)?postscript$/, 'PostScript'],
  [/^application\/rtf$/, 'rich text (RTF)'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\./, 'a Word document'],
  [/^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\./, 'a spreadsheet'],
  [/^application\/vnd\.openxmlformats-officedocument\.presentationml\./, 'a slide show'],
  [/^application\/vnd\.oasis\.opendocument\.text$/, 'an OpenDocument text'],
  [/^application\/vnd\.oasis\.opendocument\./, 'an OpenDocument file'],
  [/^application\/(?:msword|vnd\.ms-(?:excel|powerpoint))$/, 'a document of an old office program'],
  [/^application\/(?:x-)?(?:zip|tar|7z-compressed|rar-compressed|zip-compressed)$/, 'an archive'],
  [/^image\//, 'a picture'],
  [/^(?:audio|video)\//, 'a video or sound recording'],
  [/^font\//, 'a font'],
];

/** The format that a server states; `null` where it may be text, or is unknown. */
export function recogniseMediaType(mediaType: string): KnownFormat | null {
  const what = BY_MEDIA_TYPE.find(([type]) => type.test(mediaType))?.[1];
  return BY_BYTES.find((format) => format.what === what) ?? null;
}

/** The format of a file by its first bytes; `null` where it may be text. */
export function recogniseBytes(bytes: Uint8Array): KnownFormat | null {
  const start = createStart(bytes);
  return BY_BYTES.find(({ is }) => is(start)) ?? null;
}

/**
 * The format of a text that is no article; `null` where it may be one.
 *
 * @param whole whether `text` is all of it, or its beginning.
 */
export function recogniseText(text: string, fileName: string | null, whole: boolean): KnownFormat | null {
  const start: Start = { bytes: '', text, fileName, whole };
  return BY_TEXT.find(({ is }) => is(start)) ?? null;
}
