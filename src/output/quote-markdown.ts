import type { ArticleHead, Quote } from '../article.ts';

/** Characters that CommonMark may take for markup within a line. */
const MARKUP = /[\\`*_[\]<>&]/g;

/** A quote as a Markdown block quote, with who said it and where. */
export function quoteToMarkdown({ text, speaker }: Quote, { title, source }: ArticleHead): string {
  const paragraphs = text.split('\n').map((paragraph) => `> ${escapeMarkup(paragraph)}`);
  const where =
    source === null
      ? `*${escapeMarkup(title)}*`
      : `[${escapeMarkup(title)}](<${source.replaceAll(/[<>]/g, encodeURIComponent)}>)`;
  const attribution = speaker === null ? where : `${escapeMarkup(speaker.name)}, ${where}`;
  return `${[...paragraphs, `> — ${attribution}`].join('\n>\n')}\n`;
}

/** A quote begins with its mark, so that nothing in it can begin a list or a heading. */
function escapeMarkup(text: string): string {
  return text.replaceAll(MARKUP, '\\$&');
}
