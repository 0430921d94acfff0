import type { Article, Block, Note } from '../../article.ts';
import { countWordsOf, minutesToRead } from '../../parse/count-words.ts';
import { SILENT_HEAD, type StatedHead } from '../../parse/parser.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { makeId } from '../../write/make-id.ts';
import type { TextSource } from '../text-source.ts';

/** The source of an article in a container, which `parse` makes when it is needed. */
export function parsedSource(label: string, parse: () => Promise<Article>): TextSource {
  return {
    label,
    fileName: null,
    url: null,
    parse,
    open: async () => {
      throw new Error(`${label} has no bytes of its own; use parse`);
    },
  };
}

/** What a container says about one of its articles, not yet sanitised. */
export interface Stated {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly lang: string | null;
  readonly source: string | null;
  readonly publication: string | null;
  readonly tags: readonly string[];
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The text of an article. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** An article from a container, every string of it sanitised. */
export function articleOf(stated: Stated, { blocks, notes }: Body): Article {
  const words = countWordsOf(blocks);
  const line = (text: string | null) => (text === null ? null : sanitizeLine(text) || null);
  const title = line(stated.title) ?? 'untitled';
  const head: StatedHead = {
    ...SILENT_HEAD,
    authors: stated.authors.flatMap((name) => {
      const clean = line(name);
      return clean === null ? [] : [{ name: clean, bio: null, url: null }];
    }),
    date: line(stated.date),
    lang: line(stated.lang),
    source: line(stated.source),
    publication: line(stated.publication),
    tags: [...new Set(stated.tags.flatMap((tag) => line(tag) ?? []))],
    extra: stated.extra ?? {},
  };
  return { ...head, id: makeId(title), title, words, minutes: minutesToRead(words), blocks, notes };
}

/** Parse a text in HTML that is not a page: all of it is the article. */
export function readHtmlText(html: string, url: string | null): Promise<Body> {
  return readHtml(html, url, true);
}

/** Parse a page made for a browser or a mail program: without what surrounds its text, unless that is over half of it. */
export async function readHtmlPage(html: string, url: string | null): Promise<Body> {
  const all = await readHtml(html, url, true);
  const article = await readHtml(html, url, false);
  return countWordsOf(article.blocks) * 2 >= countWordsOf(all.blocks) ? article : all;
}

async function readHtml(html: string, url: string | null, raw: boolean): Promise<Body> {
  const document = /<(?:html|body)\b/i.test(html.slice(0, 2000)) ? html : `<!doctype html><body>${html}`;
  const { createHtmlParser } = await import('../../parse/html/html.ts');
  const parser = createHtmlParser({ url, raw });
  const blocks = [...parser.push(document), ...parser.end()];
  return { blocks, notes: parser.notes() };
}
