import { pageOf } from '../library/same-page.ts';
import type { SavedLink } from './saved-link.ts';

/** Merge the links to one page into the first of them, with the tags, text and highlights of all. */
export function mergeLinks(links: readonly SavedLink[]): readonly SavedLink[] {
  const places = new Map<string, number>();
  const merged: SavedLink[] = [];
  for (const link of links) {
    const page = pageOf(link.address);
    const place = page === null ? undefined : places.get(page);
    if (place === undefined) {
      if (page !== null) places.set(page, merged.length);
      merged.push(link);
    } else merged[place] = merge(merged[place] as SavedLink, link);
  }
  return merged;
}

function merge(first: SavedLink, other: SavedLink): SavedLink {
  const highlights =
    other.highlights === '' || first.highlights.includes(other.highlights)
      ? first.highlights
      : [first.highlights, other.highlights].filter((one) => one !== '').join('\n');
  return {
    ...first,
    title: first.title ?? other.title,
    tags: other.tags.length === 0 ? first.tags : [...new Set([...first.tags, ...other.tags])],
    read: first.read || other.read,
    text: first.text ?? other.text,
    highlights,
  };
}
