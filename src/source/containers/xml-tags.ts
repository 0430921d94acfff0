import { withCharacterData } from '../../parse/html/dom/xhtml.ts';

/** A tag of an XML document, with its attributes and the text after it, up to the next tag. */
export interface XmlTag {
  /** Without its prefix, in lower case; `/name` for the end of an element. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

// bounded: 100 letters in a name, 4,000 in a tag
const TAG = /<(\/?)(?:[\w.-]{1,100}:)?([\w.-]{1,100})(?![\w.-])([^<>]{0,4000})>([^<]{0,20000})/g;
const ATTRIBUTE = /(?:[\w.-]{1,100}:)?([\w.-]{1,100})\s{0,100}=\s{0,100}(?:"([^"]*)"|'([^']*)')/g;

/** The tags of an XML document in order: enough for the lists in a book, and safe at any depth. */
export function* readXmlTags(xml: string): Generator<XmlTag> {
  const text = withCharacterData(withoutComments(xml));
  for (const [, slash = '', name = '', attributes = '', after = ''] of text.matchAll(TAG))
    yield {
      name: slash + name.toLowerCase(),
      attributes: new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [
          key.toLowerCase(),
          decode(double ?? single ?? ''),
        ]),
      ),
      text: decode(after).trim(),
    };
}

function withoutComments(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<!--'); at >= 0; at = xml.indexOf('<!--', from)) {
    kept.push(xml.slice(from, at));
    const end = xml.indexOf('-->', at + 4);
    if (end < 0) return kept.join('');
    from = end + 3;
  }
  return kept.join('') + xml.slice(from);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
