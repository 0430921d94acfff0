export type Attributes = Readonly<Record<string, string | undefined>>;

/** A tag of HTML within Markdown, with those of its attributes that are read. */
export interface Tag {
  /** In lower case; empty for a comment and the like. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: Attributes;
}

const ATTRIBUTE = /\s(href|src|alt)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

/** What a tag says that markdown-it has found whole. Its attributes still have their entities, but for the commonest. */
export function tagOf(html: string): Tag {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html) ?? [];
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single, bare] of html.matchAll(ATTRIBUTE))
    attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  return { name: name.toLowerCase(), isClosing: slash === '/', attributes };
}

function decode(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
