import type { IsWanted } from '../../cache/quote-shard.ts';
import { noQuotes } from '../../errors/finding.ts';
import type { ReaderError } from '../../errors/reader-error.ts';
import { identifyPeople, type Person } from '../../filing/identify-people.ts';
import { nearNames } from '../../filing/near-names.ts';
import { peopleNamed } from '../../filing/people-named.ts';
import type { Host } from '../../host.ts';
import { readAliases } from '../../library/read-aliases.ts';
import { report } from '../../output/report.ts';
import { foldText, hasAll } from '../../search/query.ts';
import { FAILED } from '../exit-codes.ts';
import { operandsOf } from '../operands.ts';
import { createQuoteSink } from './create-quote-sink.ts';
import { libraryArticles } from './library-articles.ts';
import { namedArticles } from './named-articles.ts';
import { type QuoteRequest, type QuotesFlags, readQuoteRequest } from './quote-request.ts';
import type { TakeQuotes } from './quote-source.ts';

/** @returns the exit code: 1 when something could not be read or, without `--json`, when there are no quotes. */
export async function quotes(given: readonly string[], flags: QuotesFlags, host: Host): Promise<number> {
  const request = readQuoteRequest(flags);
  const wrong: ReaderError[] = [];
  const aliases = readAliases(host.env, (problem) => wrong.push(problem));
  const names = await operandsOf(given, 'reader quotes', host);
  const options = { raw: flags.raw ?? false, isSilent: isSilent(flags) };
  const source =
    names.length === 0
      ? await libraryArticles(request, options, host)
      : namedArticles(names, request, options, host);
  for (const problem of wrong) await report(problem, host);
  const { isSpeaker } = request;
  const speakers = isSpeaker === null ? null : await source.names();
  const people = speakers === null || isSpeaker === null ? null : peopleNamed(speakers, aliases, isSpeaker);
  const isWanted = wantedBy(people, flags);
  const sink = createQuoteSink(flags, aliases, host);
  let found = 0;
  const take: TakeQuotes = async (article, all, several) => {
    const wanted = request.needles.length === 0 ? all : all.filter((quote) => isAbout(quote, request));
    found += wanted.length;
    if (wanted.length > 0) await sink.take(article, wanted, several);
  };
  const code = await source.each(isWanted, take);
  await sink.end();
  if (found > 0 || flags.json || code === FAILED) return code;
  const everyone = speakers === null ? [] : [...new Set(identifyPeople(speakers, aliases).values())];
  await report(noQuotes(flags, nearNames(flags.by ?? '', everyone)), host);
  return FAILED;
}

/** Whether nothing is printed before the end. */
function isSilent({ json, csv, markdown, random }: QuotesFlags): boolean {
  return random === true || !(json || csv || markdown);
}

/** @param people who are asked for; `null` for all. */
function wantedBy(people: readonly Person[] | null, { all }: QuotesFlags): IsWanted {
  const isKind = (kind: string) => kind !== 'other' || all === true;
  if (people === null) return isKind;
  const speakers = new Set(people.flatMap(({ names }) => names));
  return (kind, names) => isKind(kind) && names.some((name) => speakers.has(name));
}

/** Whether each needle is in the quote or in the sentence around it. */
function isAbout(
  { text, sentence }: { readonly text: string; readonly sentence: string },
  { needles }: QuoteRequest,
): boolean {
  return hasAll(`${foldText(text)}${foldText(sentence)}`, needles);
}
