import { isOfComment } from '../dom/comments.ts';
import type { Element } from '../dom/element.ts';
import { attribute, descendants, findElement, textOf } from '../dom/element.ts';
import { type JsonObject, linkedData, plainText } from './linked-data.ts';

/** How many values of one name are kept; nobody states more. */
const MAX_METAS = 100;

/** What a page states of itself outside its text. */
export interface Statements {
  /** JSON-LD's article, or what comes nearest to one; empty when there is none. */
  readonly article: JsonObject;
  /** What `<meta>` of any of these names says (Open Graph, Dublin Core and the like), in the order of the names. */
  readonly meta: (...names: readonly string[]) => readonly string[];
  /** `<title>`. */
  readonly title: string | null;
  /** The site's or its owner's names. */
  readonly site: readonly string[];
}

/** Read what a whole page states of itself. What is no JSON, or states nothing of an article, is passed over. */
export function readStatements(page: Element): Statements {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  for (const element of descendants(page)) {
    if (element.tag === 'script') scripts.push(element.children.join(''));
    else if (element.tag === 'meta') addMeta(metas, element);
  }
  const meta = (...names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const title = findElement(page, ({ tag }) => tag === 'title');
  const { article, publishers } = linkedData(scripts);
  return {
    article,
    meta,
    title: title === null ? null : textOf(title),
    site: [
      ...new Set([...meta('og:site_name', 'application-name', 'apple-mobile-web-app-title'), ...publishers]),
    ],
  };
}

function addMeta(metas: Map<string, string[]>, element: Element): void {
  const content = plainText(attribute(element, 'content'));
  if (content === '') return;
  for (const key of ['property', 'name', 'itemprop']) {
    const name = attribute(element, key).trim().toLowerCase();
    if (name === '' || (key === 'itemprop' && isOfComment(element))) continue;
    const known = metas.get(name);
    if (known === undefined) metas.set(name, [content]);
    else if (known.length < MAX_METAS && !known.includes(content)) known.push(content);
  }
}
