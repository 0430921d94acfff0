import { noAddress, noSuchLink, notOpened, severalToOpen } from '../../errors/naming.ts';
import type { Host } from '../../host.ts';
import { listLinks } from '../../layout/list-links.ts';
import { openAddress } from '../../output/open-address.ts';
import { report } from '../../output/report.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { readArticle } from '../../source/open-article.ts';
import { DONE } from '../exit-codes.ts';
import { findAllArticles } from '../find-articles.ts';

/**
 * `reader open <article> [n]`: open its page, or the link with that number where it is shown, in the browser. Without a
 * browser the address is printed.
 *
 * @returns the exit code.
 * @throws {ReaderError} when there is no such article, address or link.
 */
export async function open(words: readonly string[], _flags: object, host: Host): Promise<number> {
  const address = await addressOf(words, host);
  if (!/^(?:https?|mailto):/i.test(address)) throw notOpened(address);
  if (await openAddress(address, host.env)) return DONE;
  await host.stdout.write(`${sanitizeLine(address)}\n`);
  return DONE;
}

async function addressOf(words: readonly string[], host: Host): Promise<string> {
  const last = words.at(-1) ?? '';
  const number = words.length > 1 && /^\d{1,6}$/.test(last) ? Number(last) : null;
  const names = number === null ? words : words.slice(0, -1);
  const [only = ''] = names;
  // Its page is known without reading it.
  if (number === null && names.length === 1 && /^https?:\/\//i.test(only)) return only;
  const found = await Promise.all(findAllArticles(names, host).map((find) => find()));
  for (const problem of found.flatMap(({ problems }) => problems)) await report(problem, host);
  const [source, ...others] = found.flatMap(({ sources }) => sources);
  if (source === undefined) throw noAddress(names.join(' '), false);
  if (others.length > 0) throw severalToOpen(names.join(' '));
  const { article } = await readArticle(source, { raw: false });
  if (number === null) {
    if (article.source === null) throw noAddress(article.title, listLinks(article).length > 0);
    return article.source;
  }
  const links = listLinks(article);
  const link = links.find((one) => one.number === number);
  if (link === undefined)
    throw noSuchLink(article.title, number, links[0]?.number ?? null, links.at(-1)?.number ?? null);
  return link.href;
}
