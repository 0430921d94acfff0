import { monthOf, persianMonthOf } from './month-names.ts';
import { dayOfPersian } from './persian-calendar.ts';

/** A date in a text, and where it stands. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** ISO 8601, as precise as given, with the zone when given. */
  readonly date: string;
  /** Whether its numbers leave open which is the month, and nothing tells; then it is read month first. */
  readonly isOpen: boolean;
}

/** How a text is searched for dates. */
export interface DateReading {
  /** Whether 3/4/2025 is March 4, as in the United States; `null` where nothing tells. */
  readonly monthFirst: boolean | null;
  /** Whether the text is known to be a date: then years may have two digits (23.09.22), and days and months be missing. */
  readonly isDate?: boolean;
}

/** Four digits that may be a year: of the common calendar, of the Persian one (1403), of the Buddhist one (2567). */
const YEAR = '(?<year>(?:1[349]|2[05])\\d{2})';
const DAY = '(?<day>\\d{1,2})';
const MONTH = '(?<month>\\d{1,2})';
const NAME = '(?<name>\\p{L}[\\p{L}\\p{M}]{0,13}(?:\\.\\p{L})?(?: ال\\p{L}{3,5})?)\\.?';
const TIME =
  '(?:(?:T|,?\\s)(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?\\s?(?<zone>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?(?!\\d))?)?';
/** Between a day, a month and a year in words. */
const OF = "(?:\\s(?:of|de|del|van)\\s|\\sd[’']|[\\s,]{1,2})";

const form = (pattern: string) => new RegExp(pattern, 'giu');

/** How dates are written, surest first. */
const FORMS: readonly RegExp[] = [
  form(`(?<!\\d)${YEAR}-${MONTH}-${DAY}(?!\\d)${TIME}`),
  form(`(?<!\\d)${YEAR}\\s?[年년]\\s?${MONTH}\\s?[月월]\\s?${DAY}\\s?[日일]?(?!\\d)`),
  form(`(?<era>令和|平成|昭和)\\s?(?<eraYear>\\d{1,2}|元)年\\s?${MONTH}月\\s?${DAY}日`),
  // May 2nd, 2024
  form(`(?<!\\p{L})${NAME}\\s{0,2}${DAY}(?:st|nd|rd|th)?(?!\\d)\\s?,?\\s{0,2}${YEAR}(?!\\d)`),
  // 2. Mai 2024, 2 de mayo de 2024, 02-May-2024; not “No. 3, March 2024”
  form(
    `(?<!\\d|(?<!\\p{L})(?:no|nr|№|#)\\.?\\s?)${DAY}(?:st|nd|rd|th|er|\\.|º|-го)?(?:${OF}|\\s?)${NAME}(?:${OF}|\\s?)${YEAR}(?!\\d)${TIME}`,
  ),
  form(`(?<!\\d)${DAY}-${NAME}-${YEAR}(?!\\d)`),
  // 2023 Jan 7, 2023. május 3., 2023/october/03
  form(`(?<!\\d)${YEAR}(?:\\.?,?\\s|[/-])${NAME}[\\s/-]${DAY}(?:st|nd|rd|th)?(?!\\d)`),
  form(`(?<!\\d)${DAY}\\stháng\\s${MONTH}(?:\\snăm|,)?\\s${YEAR}(?!\\d)`),
  form(`(?<!\\d)${YEAR}(?<sign>[/.])\\s?${MONTH}\\k<sign>\\s?${DAY}(?!\\d)`),
  form(`(?<![\\d.])${DAY}\\.\\s?${MONTH}\\.\\s?${YEAR}(?!\\d)`),
  form(`(?<![\\d/])(?<first>\\d{1,2})(?<sign>[/-])(?<other>\\d{1,2})\\k<sign>${YEAR}(?!\\d)`),
];

/** Years of two digits. */
const SHORT = '(?<short>\\d{2})(?![\\d.:/])';
const SHORT_FORMS: readonly RegExp[] = [
  form(`(?<![\\d.:])${DAY}\\.\\s?${MONTH}\\.\\s?${SHORT}`),
  form(`(?<![\\d/])(?<first>\\d{1,2})(?<sign>[/-])(?<other>\\d{1,2})\\k<sign>${SHORT}`),
  form(`(?<!\\p{L})${NAME}\\s{0,2}${DAY}(?:st|nd|rd|th)?,?\\s[’'‘]${SHORT}`),
  form(`(?<!\\d)${DAY}[.\\s-]{1,2}${NAME}[\\s-]{1,2}[’'‘]?${SHORT}`),
];

/** A month of a year, a year alone. */
const PARTIAL_FORMS: readonly RegExp[] = [
  form(`(?<![\\d-])${YEAR}[-/]${MONTH}(?![\\d/-])`),
  form(`(?<!\\d)${YEAR}\\s?[年년]\\s?${MONTH}\\s?[月월]`),
  form(`(?<!\\p{L}|\\d[.\\s]{1,2})${NAME}${OF}${YEAR}(?!\\d)`),
  form(`^\\s?${YEAR}\\s?$`),
];

const MAY_BE_DATE = /(?:1[349]|2[05])\d{2}|令和|平成|昭和/;
/** The last of the years that two digits mean (POSIX, `%y`). */
const LAST_SHORT_YEAR = 68;

/** All dates in a text, in its order. */
export function findDates(text: string, reading: DateReading): readonly FoundDate[] {
  const plain = withPlainDigits(text);
  const forms = [
    ...(MAY_BE_DATE.test(plain) ? FORMS : []),
    ...(reading.isDate === true && /\d/.test(plain) ? [...SHORT_FORMS, ...PARTIAL_FORMS] : []),
  ];
  const found: FoundDate[] = [];
  for (const pattern of forms) {
    for (const match of plain.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const monthFirst = monthFirstIn(groups, plain.slice(0, match.index)) ?? reading.monthFirst;
      const date = dateOf(groups, monthFirst ?? true);
      const [start, end] = [match.index, match.index + match[0].length];
      if (date !== null && found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end, date, isOpen: monthFirst === null });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The first date in a text, as ISO 8601; `null` when there is none, or none that is plain. */
export function parseDate(text: string, monthFirst: boolean | null): string | null {
  return firstPlain(findDates(text, { monthFirst }))?.slice(0, 10) ?? null;
}

function firstPlain([first]: readonly FoundDate[]): string | null {
  return first === undefined || first.isOpen ? null : first.date;
}

/** The date that a statement gives: a text that is one, or a number of seconds or milliseconds since 1970. */
export function statedDate(text: string, monthFirst: boolean | null): string | null {
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19).concat('Z');
  return firstPlain(findDates(text, { monthFirst, isDate: true }));
}

type Groups = Readonly<Record<string, string | undefined>>;

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** The year of the Buddha's death, before the common era. */
const BUDDHIST = 543;

function dateOf(groups: Groups, monthFirst: boolean): string | null {
  const { name, first, other } = groups;
  const year = yearOf(groups);
  if (year > 1300 && year < 1500) return name === undefined ? null : persianDate(year, name, groups);
  if (first !== undefined && other !== undefined) {
    const [month, day] = monthFirst ? [first, other] : [other, first];
    return isoDate(year, month, day, groups);
  }
  const month = name === undefined ? groups.month : monthIn(name)?.toString();
  return month === undefined && (name !== undefined || groups.day !== undefined)
    ? null
    : isoDate(year, month, groups.day, groups);
}

const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\.?,?\s{0,2}$/i;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Whether the first of two numbers is the month, as far as they tell, or the day of the week before them: 13 is no month, 4/4
 * is one day, and of Thu 5/2/2024 and Thu 2/5/2024 only the former is a Thursday where the month is first. A date that says which
 * number is the month needs no order. `null` else.
 */
function monthFirstIn(groups: Groups, before: string): boolean | null {
  if (groups.first === undefined) return false;
  const [first, other] = [Number(groups.first), Number(groups.other)];
  if (first > 12 || first === other) return false;
  if (other > 12) return true;
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(before.slice(-MAX_WEEKDAY))?.[1]?.toLowerCase() ?? '');
  const isOn = (month: number, day: number) =>
    new Date(Date.UTC(yearOf(groups), month - 1, day)).getUTCDay() === weekday;
  return isOn(first, other) === isOn(other, first) ? null : isOn(first, other);
}

/** “Wednesday, ”. */
const MAX_WEEKDAY = 13;

function yearOf({ year, short, era, eraYear }: Groups): number {
  if (short !== undefined) return Number(short) + (Number(short) <= LAST_SHORT_YEAR ? 2000 : 1900);
  if (era !== undefined) return (ERAS[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear));
  return Number(year) > 2500 ? Number(year) - BUDDHIST : Number(year);
}

/** Behind two words that may be the name of a month, the first is enough. */
function monthIn(name: string): number | null {
  return monthOf(name) ?? monthOf(name.split(' ')[0] ?? '');
}

function persianDate(year: number, name: string, { day }: Groups): string | null {
  const month = persianMonthOf(name);
  return month === null || day === undefined ? null : dayOfPersian(year, month, Number(day));
}

function isoDate(
  year: number,
  month: string | undefined,
  day: string | undefined,
  time: Groups,
): string | null {
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day ?? 1)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
  if (!isReal || Number(month) < 1) return null;
  const whole = date.toISOString();
  return day === undefined ? whole.slice(0, 7) : whole.slice(0, 10) + timeOf(time);
}

function timeOf({ hour, minute, second, zone }: Groups): string {
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return '';
  return `T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

/** Where the digits of other scripts begin: Arabic, Persian, Hindi, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xff10] as const;

/** The digits of all scripts as 0 to 9, each in its place. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
  });
}
