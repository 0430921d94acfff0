import type { ArticleHead, Quote } from '../article.ts';
import type { Host } from '../host.ts';
import { type Column, layOutColumns } from '../layout/columns.ts';
import { layOutQuotes } from '../layout/lay-out-quotes.ts';
import { quoteToMarkdown } from '../output/quote-markdown.ts';
import { toJsonLine } from '../output/to-json-line.ts';
import { createDisplay } from './display.ts';
import type { QuotesFlags } from './quotes.ts';

/** Prints quotes as they are found, in one of the forms that `reader quotes` has. */
export interface QuoteSink {
  /** @param several whether the article is one of several, so that its title has to tell it from the others. */
  take(article: ArticleHead, quotes: readonly Quote[], several: boolean): Promise<void>;
  end(): Promise<void>;
}

export function createQuoteSink(flags: QuotesFlags, host: Host): QuoteSink {
  if (flags.speakers) return countSpeakers(flags, host);
  if (flags.random) return pickOne(host, { ...flags, random: false });
  if (flags.json) return printJson(host);
  if (flags.markdown) return printMarkdown(host);
  return setQuotes(flags, host);
}

function setQuotes(flags: QuotesFlags, host: Host): QuoteSink {
  const { options, writer, prepare } = createDisplay(flags, host);
  let taken = 0;
  return {
    async take({ title }, quotes, several) {
      await prepare(title + quotes.map(({ text, speaker }) => text + (speaker?.name ?? '')).join(''));
      const lines = layOutQuotes([{ title: several ? title : null, quotes }], options);
      await writer.write(taken++ === 0 ? lines : ['', ...lines]);
    },
    end: writer.end,
  };
}

function printJson({ stdout }: Host): QuoteSink {
  return {
    take({ id: article }, quotes) {
      const lines = quotes.map((quote) => toJsonLine({ ...quote, article }));
      return stdout.write(lines.join(''));
    },
    end: async () => {},
  };
}

function printMarkdown({ stdout }: Host): QuoteSink {
  let taken = 0;
  return {
    async take(article, quotes) {
      const text = quotes.map((quote) => quoteToMarkdown(quote, article)).join('\n');
      await stdout.write(taken++ === 0 ? text : `\n${text}`);
    },
    end: async () => {},
  };
}

/** Keeps one quote of all that come, each as likely as any other (reservoir sampling), and prints that. */
function pickOne(host: Host, flags: QuotesFlags): QuoteSink {
  let seen = 0;
  let picked: { readonly article: ArticleHead; readonly quote: Quote } | null = null;
  return {
    async take(article, quotes) {
      for (const quote of quotes) if (host.random() * ++seen < 1) picked = { article, quote };
    },
    async end() {
      const sink = createQuoteSink(flags, host);
      if (picked !== null) await sink.take(picked.article, [picked.quote], false);
      await sink.end();
    },
  };
}

/** Counts the quotes of each speaker, and prints the speakers, those with most quotes first. */
function countSpeakers(flags: QuotesFlags, host: Host): QuoteSink {
  const counts = new Map<string | null, number>();
  return {
    async take(_article, quotes) {
      for (const { speaker } of quotes)
        counts.set(speaker?.name ?? null, (counts.get(speaker?.name ?? null) ?? 0) + 1);
    },
    async end() {
      const rows = [...counts].sort(
        ([a, some], [b, more]) => more - some || Number(a === null) - Number(b === null),
      );
      if (flags.json) {
        await host.stdout.write(rows.map(([speaker, quotes]) => toJsonLine({ speaker, quotes })).join(''));
        return;
      }
      const cells = rows.map(([name, count]) => [name ?? 'not attributed', String(count)]);
      const { options, writer, prepare } = createDisplay(flags, host);
      await prepare(cells.flat().join(''));
      await writer.write(
        host.stdout.isTerminal
          ? layOutColumns(
              cells.map(([name = '', count = '']) => [count, name]),
              SPEAKER_COLUMNS,
              { ...options, width: options.measure },
            )
          : cells.map((row) => row.join('\t')),
      );
      await writer.end();
    },
  };
}

/** For people the number comes first, beside the name. */
const SPEAKER_COLUMNS: readonly Column[] = [
  { align: 'right', flexible: false, most: null, leaves: null },
  { align: 'left', flexible: true, most: null, leaves: null },
];
