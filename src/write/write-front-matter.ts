import { stringify } from 'yaml';
import type { ArticleHead, Author } from '../article.ts';

/**
 * Write what an article says about itself as front matter, without the `---` lines around it. What it does not say is
 * left out. Text is always quoted, so that no version of YAML takes it for anything else.
 */
export function writeFrontMatter(head: ArticleHead): string {
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
    ...extra,
  };
  return Object.entries(fields)
    .filter(([key, value]) => value !== null || Object.hasOwn(extra, key))
    .map(([key, value]) => writeField(key, value))
    .join('');
}

function writeAuthor({ name, bio, url }: Author): object {
  return { name, ...(bio === null ? {} : { bio }), ...(url === null ? {} : { url }) };
}

export function writeField(key: string, value: unknown): string {
  // A day is written without quotes, so that note programs take it for a date.
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
