import type { ArticleHead } from '../article.ts';
import { foldCase } from '../parse/fold-case.ts';

/** Which articles a person asks for. */
export interface ArticleFilter {
  readonly author?: string;
  readonly tag?: string;
  /** The first and the last day, month or year (ISO 8601), both included. */
  readonly since?: string;
  readonly until?: string;
}

/** Whether an article is asked for, ignoring letter case and accents. One without a date is in no period. */
export function articleFilter({
  author,
  tag,
  since,
  until,
}: ArticleFilter): (head: Pick<ArticleHead, 'authors' | 'tags' | 'date'>) => boolean {
  const parts = foldCase(author ?? '').split(/[\s,]+/);
  const whole = tag === undefined ? null : foldCase(tag.trim());
  // Each field is read only where it is asked for, as a cached entry decodes a whole column for it.
  return (head) =>
    (author === undefined || head.authors.some(({ name }) => hasParts(foldCase(name), parts))) &&
    (whole === null || head.tags.some((one) => foldCase(one) === whole)) &&
    (since === undefined || (head.date !== null && compareAsPrecise(head.date, since) >= 0)) &&
    (until === undefined || (head.date !== null && compareAsPrecise(head.date, until) <= 0));
}

/** In any order: “Ruiz, Ana” and “Ana Ruiz” are one name. */
function hasParts(name: string, parts: readonly string[]): boolean {
  return parts.every((part) => name.includes(part));
}

/** Compare two dates only as far as both are given: 2024 is neither before nor after May 2024. */
function compareAsPrecise(date: string, bound: string): number {
  const length = Math.min(date.length, bound.length, 'YYYY-MM-DD'.length);
  const [one, other] = [date.slice(0, length), bound.slice(0, length)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A day, a month or a year as somebody typed it; `null` for anything else. */
export function readDay(value: string): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value.trim());
  if (match === null) return null;
  const [text, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
    ? text
    : null;
}
