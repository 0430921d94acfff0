import { stringify } from 'yaml';
import type { ArticleHead, Author } from '../article.ts';

/**
 * Write the head of an article as front matter, without the `---` lines around it. Fields without a value are left out.
 * Text is always quoted, so that no version of YAML takes it for anything else.
 */
export function writeFrontMatter(head: FrontMatterHead): string {
  return Object.entries(frontMatterOf(head))
    .map(([key, value]) => writeField(key, value))
    .join('');
}

/** What front matter says about an article: everything but its id. */
export type FrontMatterHead = Omit<ArticleHead, 'id'>;

/** The keys and values of front matter; other keys come last, and give way to known ones of the same name. */
export function frontMatterOf(head: FrontMatterHead): Readonly<Record<string, unknown>> {
  const { title, subtitle, authors, date, source, publication, added, read, lang, tags, extra } = head;
  const fields = {
    title,
    subtitle,
    author: authors.length === 0 ? null : authors.map(writeAuthor),
    date,
    source,
    publication,
    added,
    read,
    lang,
    tags: tags.length === 0 ? null : tags,
  };
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...said, ...extra, ...said };
}

function writeAuthor({ name, bio, url }: Author): object {
  return { name, ...(bio === null ? {} : { bio }), ...(url === null ? {} : { url }) };
}

/** One field as lines of YAML, each with its line break. */
export function writeField(key: string, value: unknown): string {
  // A day is not quoted, so that note programs take it for a date.
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && /^[a-z]+$/.test(key))
    return `${key}: ${value}\n`;
  return stringify(
    { [key]: value },
    {
      schema: 'core',
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      aliasDuplicateObjects: false,
    },
  );
}
