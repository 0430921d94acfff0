import { type Aliases, identifyPeople } from '../../filing/identify-people.ts';
import { mergeRepeats, type QuotationGroup } from '../../filing/merge-repeats.ts';
import { isWholeSentence } from '../../filing/pick-quotation.ts';
import { joinStretches, namesOf, type Quotation, wordsOf } from '../../filing/quotation.ts';
import type { Host } from '../../host.ts';
import { layOutQuotes, type SetQuotation } from '../../layout/lay-out-quotes.ts';
import { articleToCsl } from '../../output/csl.ts';
import {
  csvHeader,
  headOfRecords,
  type QuotedArticle,
  quotationToCsv,
  quoteToJson,
} from '../../output/quote-record.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { writeRecords } from '../../output/write-records.ts';
import { createDisplay } from '../display.ts';
import type { QuotesFlags } from './quote-request.ts';
import type { QuoteSink } from './quote-sink.ts';
import { countSpeakers } from './speaker-table.ts';

/**
 * Where quotes go: the form that the flags ask for, else set for reading. `--speakers` and `--random` come before every
 * other.
 */
export function createQuoteSink(flags: QuotesFlags, aliases: Aliases, host: Host): QuoteSink {
  if (flags.speakers) return countSpeakers(flags, aliases, host);
  if (flags.random) return pickOne(host, aliases, { ...flags, random: false });
  if (flags.json) return printJson(host);
  if (flags.csv) return printCsv(host);
  if (flags.csl) return printCsl(host);
  if (flags.markdown) return printMarkdown(host);
  return setQuotes(flags, aliases, host);
}

/** Lines that are written at once, as thousands of articles would be as many writes. */
const WRITTEN_TOGETHER = 500;

/** For people: the quotations of each article under its title; the same words in several articles only once. */
function setQuotes(flags: QuotesFlags, aliases: Aliases, host: Host): QuoteSink {
  const groups: QuotationGroup<QuotedArticle>[] = [];
  let severalAsked = false;
  return {
    async take(article, quotes, several) {
      severalAsked ||= several;
      groups.push({ article, quotations: joinStretches(quotes) });
    },
    async end() {
      const { options, writer, prepare } = await createDisplay(flags, host);
      const people = identifyPeople(countNamesIn(groups), aliases);
      let lines: string[] = [];
      let isFirst = true;
      for (const { article, entries } of mergeRepeats(groups, people)) {
        const set = entries.map(
          ({ quotation, others }): SetQuotation => ({
            quotation,
            alsoIn: others.map(({ title }) => title),
          }),
        );
        const section = {
          article: severalAsked || flags.random === false ? article : null,
          quotations: set,
          inContext: flags.context === true,
        };
        await prepare(article.title + set.map(textOf).join(''));
        if (!isFirst) lines.push('');
        for (const line of layOutQuotes([section], options)) lines.push(line);
        isFirst = false;
        if (lines.length < WRITTEN_TOGETHER) continue;
        await writer.write(lines);
        lines = [];
      }
      await writer.write(lines);
      await writer.end();
    },
  };
}

/** How many stretches each named speaker says. */
function countNamesIn(groups: readonly QuotationGroup<QuotedArticle>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { quotations } of groups)
    for (const { stretches } of quotations)
      for (const quote of stretches)
        for (const name of namesOf(quote)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** All that is printed of a quotation. */
function textOf({ quotation, alsoIn }: SetQuotation): string {
  return [wordsOf(quotation), quotation.speaker?.name, quotation.stretches[0].sentence, ...alsoIn].join('');
}

function* each<Item>(items: Iterable<Item>, record: (item: Item) => string): Generator<string> {
  for (const item of items) yield record(item);
}

function printJson({ stdout }: Host): QuoteSink {
  return {
    take(article, quotes) {
      const head = headOfRecords(article);
      return writeRecords(
        stdout,
        each(quotes, (quote) => toJsonLine(quoteToJson(quote, head))),
      );
    },
    end: async () => {},
  };
}

function printCsv({ stdout }: Host): QuoteSink {
  let taken = 0;
  return {
    async take(article, quotes) {
      if (taken++ === 0) await stdout.write(csvHeader);
      const head = headOfRecords(article);
      await writeRecords(
        stdout,
        each(joinStretches(quotes), (quotation) => quotationToCsv(quotation, head)),
      );
    },
    end: async () => {},
  };
}

/** CSL-JSON is one array, not an object per line. */
function printCsl({ stdout }: Host): QuoteSink {
  let taken = 0;
  return {
    async take(article, quotes) {
      const item = toJsonLine(articleToCsl(article, joinStretches(quotes))).trimEnd();
      await stdout.write(`${taken++ === 0 ? '[\n' : ',\n'}${item}`);
    },
    end: async () => {
      if (taken > 0) await stdout.write('\n]\n');
    },
  };
}

function printMarkdown({ stdout }: Host): QuoteSink {
  let taken = 0;
  return {
    async take(article, quotes) {
      const { quotationToMarkdown } = await import('../../output/quote-markdown.ts');
      await writeRecords(
        stdout,
        each(joinStretches(quotes), (quotation) => {
          const text = quotationToMarkdown(quotation, article);
          return taken++ === 0 ? text : `\n${text}`;
        }),
      );
    },
    end: async () => {},
  };
}

/**
 * Keeps one quotation of all that come, each equally likely (reservoir sampling), and prints it at the end: a whole
 * sentence by a named speaker if there is any.
 */
function pickOne(host: Host, aliases: Aliases, flags: QuotesFlags): QuoteSink {
  const seen = { whole: 0, any: 0 };
  let picked: { readonly article: QuotedArticle; readonly quotation: Quotation } | null = null;
  return {
    async take(article, quotes) {
      for (const quotation of joinStretches(quotes)) {
        const kind = isWholeSentence(quotation) ? 'whole' : 'any';
        if (kind === 'any' && seen.whole > 0) continue;
        if (kind === 'whole' && seen.whole === 0) picked = null;
        if (picked === null || host.random() * (seen[kind] + 1) < 1) picked = { article, quotation };
        seen[kind]++;
      }
    },
    async end() {
      const sink = createQuoteSink(flags, aliases, host);
      if (picked !== null) await sink.take(picked.article, picked.quotation.stretches, false);
      await sink.end();
    },
  };
}
