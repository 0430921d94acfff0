import type { ArticleHead, Block } from '../../article.ts';
import type { Host } from '../../host.ts';
import type { LinkStyle } from '../../layout/links.ts';
import { createPage, type PageOptions } from '../../layout/page.ts';
import { articleToJson } from '../../output/article-json.ts';
import { explainTo } from '../../output/explain.ts';
import { wantsHyperlinks } from '../../output/hyperlinks.ts';
import { availableColumns, centeringMargin, sideMargin, wideMeasures } from '../../output/measure.ts';
import { writeRecords } from '../../output/write-records.ts';
import type { MarkedBlock } from '../../quotes/marks/marked-block.ts';
import type { OpenArticle } from '../../source/article-being-read.ts';
import { openArticle, readArticle } from '../../source/open-article.ts';
import { createDisplay, type Display } from '../display.ts';
import { type DisplayFlags, pagerWhen } from '../display-flags.ts';
import { eachArticle } from '../each-article.ts';
import { findAllArticles } from '../find-articles.ts';
import { operandsOf } from '../operands.ts';

interface ShowFlags extends DisplayFlags {
  readonly quotes?: boolean;
  readonly json?: boolean;
  readonly raw?: boolean;
  readonly center?: boolean;
  readonly links: LinkStyle;
}

/** @returns the exit code. */
export async function show(names: readonly string[], flags: ShowFlags, host: Host): Promise<number> {
  const given = await operandsOf(names, 'reader show', host);
  const wanted = given.length === 0 ? ['1'] : given;
  if (flags.quotes) return (await import('../quotes/quotes.ts')).quotes(wanted, flags, host);
  const finds = findAllArticles(wanted, host);
  const explain = explainTo(host);
  const reading = { raw: flags.raw ?? false, ...explain };
  if (flags.json) {
    const { findQuotes } = await import('../../quotes/find-quotes.ts');
    return eachArticle(finds, host, async (source) => {
      const { article, problem } = await readArticle(source, reading);
      const quotes = findQuotes(article.blocks, { ...article, ...explain });
      await writeRecords(host.stdout, articleToJson(article, quotes));
      return problem;
    });
  }
  const display = await createDisplay(flags, host);
  const options = await pageOptions(display, flags, host);
  let shown = 0;
  const code = await eachArticle(finds, { ...host, stderr: display.writer.stderr }, async (source) => {
    const opened = await openArticle(source, reading);
    if (shown++ > 0) await display.writer.write(['', '']);
    await setArticle(opened, display, options);
    return opened.problem;
  });
  await display.writer.end();
  return code;
}

async function pageOptions({ options }: Display, flags: ShowFlags, host: Host): Promise<PageOptions> {
  const { measure, theme, signs } = options;
  const margin = marginFor(options, flags, host);
  return {
    measure,
    ...wideMeasures(measure, margin, { env: host.env, terminal: host.stdout }),
    theme,
    signs,
    // It may change while the page is being set.
    get typesetter() {
      return options.typesetter;
    },
    links: flags.links,
    hyperlinks: await wantsHyperlinks(host, pagerWhen(flags) !== 'never'),
    margin,
  };
}

function marginFor({ measure, signs }: Display['options'], { center }: ShowFlags, host: Host): number {
  if (!host.stdout.isTerminal || signs === 'words') return 0;
  const columns = availableColumns(host.env, host.stdout.columns);
  return center ? centeringMargin(measure, columns) : sideMargin(measure, columns);
}

/** Lines to write at a time: with its styles, a text takes many times its own memory. */
const PORTION = 1000;

/** Set an article as it is read, so that one of any length begins at once. */
async function setArticle(
  opened: OpenArticle,
  { writer, prepare, isPainted }: Display,
  options: PageOptions,
): Promise<void> {
  const page = createPage(options, opened.counts === null ? null : opened.notes().length);
  const top = opened.head();
  const marker = isPainted
    ? (await import('../../quotes/stream-quotes.ts')).createQuoteStream(top.lang)
    : NO_QUOTES;
  const set = (marked: readonly Marked[], lines: string[]) => {
    for (const { block, quotes } of marked) for (const line of page.block(block, quotes)) lines.push(line);
    return lines;
  };
  await prepare(textOf(top));
  await writer.write(page.head({ ...top, minutes: opened.counts?.minutes ?? null }));
  for await (const batch of opened.blocks) {
    let lines: string[] = [];
    for (const block of batch) {
      await prepare(block.text);
      set(marker.add(block), lines);
      if (lines.length < PORTION) continue;
      await writer.write(lines);
      lines = [];
    }
    await writer.write(lines);
  }
  await writer.write(set(marker.end(), []));
  const whole = opened.head();
  const notes = opened.notes();
  await prepare(textOf(whole) + notes.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(''));
  await writer.write(page.foot(whole, notes));
}

type Marked = Pick<MarkedBlock, 'block' | 'quotes'>;

/** Quotes that would not stand out need not be found. */
const NO_QUOTES = { add: (block: Block): readonly Marked[] => [{ block, quotes: [] }], end: () => [] };

/** All text that the head and the foot may print. */
function textOf({ title, subtitle, authors, source }: ArticleHead): string {
  return [title, subtitle, source, ...authors.flatMap(({ name, bio }) => [name, bio])].join('');
}
