/** Names of months by how they begin, in the order of the year: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|janv|ene|gen)/,
  /^(?:feb|fev|fév)/,
  /^(?:mar(?!d)|mär|maart|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aoû|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^(?:nov)/,
  /^(?:dec|dez|déc|dic)/,
];

const YEAR = '(?<year>(?:19|20)\\d{2})';
const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
const NAME = '(?<name>[\\p{L}]{3,10})\\.?';

/** How dates are written, surest first. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}-${MONTH}-${DAY}(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)${YEAR}\\s?[年년]\\s?${MONTH}\\s?[月월]\\s?${DAY}\\s?[日일]`, 'u'),
  new RegExp(`(?<!\\p{L})${NAME}\\s{0,2}${DAY}(?:st|nd|rd|th)?\\s?,?\\s{0,2}${YEAR}(?!\\d)`, 'iu'),
  new RegExp(
    `(?<!\\d)${DAY}(?:st|nd|rd|th|er|\\.|º)?\\s?(?:of |de |d’|d')?${NAME},?\\s?(?:de )?${YEAR}(?!\\d)`,
    'iu',
  ),
  new RegExp(`(?<!\\d)${DAY}-${NAME}-${YEAR}(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\d)${YEAR}[/.]${MONTH}[/.]${DAY}(?!\\d)`, 'u'),
  new RegExp(`(?<![\\d.])${DAY}\\.\\s?${MONTH}\\.\\s?${YEAR}(?!\\d)`, 'u'),
  new RegExp(`(?<![\\d/])(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]${YEAR}(?!\\d)`, 'u'),
];

/** The first date in a text, as ISO 8601; `null` when there is none. `3/4/2025` is March 4 when the month comes first. */
export function parseDate(text: string, monthFirst: boolean): string | null {
  if (!/(?:19|20)\d{2}/.test(text)) return null;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    const date = groups === undefined ? null : dateOf(groups, monthFirst);
    if (date !== null) return date;
  }
  return null;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>, monthFirst: boolean): string | null {
  const year = Number(groups.year);
  let month = Number(groups.month);
  let day = Number(groups.day);
  const name = groups.name;
  if (name !== undefined) month = MONTHS.findIndex((begins) => begins.test(name.toLowerCase())) + 1;
  if (groups.first !== undefined) {
    const [first, second] = [Number(groups.first), Number(groups.second)];
    [month, day] = (monthFirst && first <= 12) || second > 12 ? [first, second] : [second, first];
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = month >= 1 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
