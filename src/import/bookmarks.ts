import { parseFragment } from 'parse5';
import { type Export, NOTHING_KNOWN, type SavedLink, timeOf } from './saved-link.ts';

/** A tag that matters here: a link up to its end tag, a heading with its text, or the start or end of a list. */
const TAG = /<(a)\b[^<>]{0,20000}>[^<]{0,2000}|<(h1|h2|h3)\b([^<>]{0,2000})>([^<]{0,500})|<(\/?dl)\b/gi;

/** Folders that browsers make for everybody, which say nothing as tags. */
const ROOT =
  /PERSONAL_TOOLBAR_FOLDER|UNFILED_BOOKMARKS_FOLDER|^(?:bookmarks(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites(?: bar)?|imported)$/i;

/**
 * Read the bookmarks that browsers and many other programs write as HTML (the Netscape bookmark file format), and Pocket's
 * export in HTML; `null` for any other HTML. Folders become tags.
 */
export function readBookmarks(html: string): Export | null {
  if (
    !/<!doctype\s+netscape-bookmark-file|<title>\s*(?:pocket export|bookmarks)\b|\b(?:add_date|time_added)\s*=/i.test(
      html,
    )
  )
    return null;
  const links: SavedLink[] = [];
  const folders: string[] = [];
  let folder = '';
  let isRead = false;
  let others = 0;
  for (const [whole, link, heading, attributes = '', title = '', list] of html.matchAll(TAG)) {
    if (list !== undefined) {
      if (list.startsWith('/')) folders.pop();
      else folders.push(folder);
      folder = '';
    } else if (heading !== undefined) {
      const name = contentOf(title).text;
      folder = ROOT.test(attributes) || ROOT.test(name) || heading === 'h1' ? '' : name;
      // The second of Pocket's two lists, and lists of the same name in other programs.
      isRead = /^(?:read archive|archive)$/i.test(name);
    } else if (link !== undefined) {
      const saved = readLink(whole, folders, isRead);
      if (saved === null) others++;
      else links.push(saved);
    }
  }
  return { links, leftOut: others === 0 ? [] : [`${others} that are not web addresses`] };
}

function readLink(html: string, folders: readonly string[], isRead: boolean): SavedLink | null {
  const { text, attributes } = contentOf(`${html}</a>`);
  const address = attributes.get('href') ?? '';
  // Leaves out bookmarklets, and the browser's own pages and searches.
  if (!/^https?:/i.test(address)) return null;
  const tags = (attributes.get('tags') ?? '').split(',').map((tag) => tag.trim());
  return {
    ...NOTHING_KNOWN,
    address,
    title: text === '' || text === address ? null : text,
    tags: [...new Set([...tags, ...folders])].filter((tag) => tag !== ''),
    added: timeOf(attributes.get('time_added') ?? attributes.get('add_date')),
    read: isRead || attributes.get('toread') === '0',
  };
}

function contentOf(html: string): {
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
} {
  const [first] = parseFragment(html).childNodes;
  if (first === undefined) return { text: '', attributes: new Map() };
  if (!('attrs' in first)) return { text: 'value' in first ? first.value.trim() : '', attributes: new Map() };
  const text = first.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return { text: text.trim(), attributes: new Map(first.attrs.map(({ name, value }) => [name, value])) };
}
