import type { ArticleHead } from '../article.ts';
import { foldedWords } from '../parse/fold-case.ts';
import type { Person } from './identify-people.ts';
import { namesOf, type Quotation, wordsOf } from './quotation.ts';

/** The quotations of an article. */
export interface QuotationGroup<Article extends ArticleHead> {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

/** A quotation, with the other articles in which the same person says the same. */
export interface MergedQuotation {
  readonly quotation: Quotation;
  readonly others: readonly ArticleHead[];
}

export interface MergedGroup<Article extends ArticleHead> {
  readonly article: Article;
  readonly entries: readonly MergedQuotation[];
}

/** Anybody may say “Yes, of course”, and say it twice. */
const MIN_WORDS = 4;

/** List what one person says in the same words in several articles only once, where it comes first. */
export function mergeRepeats<Article extends ArticleHead>(
  groups: readonly QuotationGroup<Article>[],
  people: ReadonlyMap<string, Person>,
): readonly MergedGroup<Article>[] {
  const first = new Map<string, { readonly article: ArticleHead; readonly others: ArticleHead[] }>();
  const merged: { readonly article: Article; readonly entries: MergedQuotation[] }[] = [];
  for (const { article, quotations } of groups) {
    const entries: MergedQuotation[] = [];
    for (const quotation of quotations) {
      const key = keyOf(quotation, people);
      const known = key === null ? undefined : first.get(key);
      if (known === undefined || known.article === article) {
        const others: ArticleHead[] = [];
        if (key !== null && known === undefined) first.set(key, { article, others });
        entries.push({ quotation, others });
      } else if (!known.others.includes(article)) known.others.push(article);
    }
    if (entries.length > 0) merged.push({ article, entries });
  }
  return merged;
}

/**
 * Equal for the same words of the same people, whatever their marks, case and punctuation; `null` for words too few to be a
 * repeat, and for those of nobody who is named.
 */
function keyOf(quotation: Quotation, people: ReadonlyMap<string, Person>): string | null {
  const names = quotation.stretches.flatMap(namesOf);
  if (names.length === 0) return null;
  const words = foldedWords(wordsOf(quotation));
  if (words.length < MIN_WORDS) return null;
  const speakers = new Set(names.map((name) => people.get(name)?.name ?? name));
  return `${[...speakers].sort().join(' & ')}: ${words.join(' ')}`;
}
