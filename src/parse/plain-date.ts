/** How the names of the months begin, in the order of the year: English, German, French, Spanish, Italian, Portuguese, Dutch. */
const MONTHS = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fév'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei', 'maio'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
] as const;

/** Longer text is no date. */
const MAX_LENGTH = 60;

/**
 * A date that leaves no doubt, as ISO 8601, as precise as given and with its time and zone: `2024-05-01`, `2024/5/1`,
 * `May 1, 2024`, `1. Mai 2024`, `Wed, 01 May 2024 10:00:00 GMT`. `null` for anything else, such as 03/04/2024.
 */
export function parsePlainDate(written: string): string | null {
  const text = written.trim();
  if (text.length > MAX_LENGTH) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](.+))?$/i.exec(text);
  if (iso !== null) return withTime(dayOf(iso[1], iso[2], iso[3]), iso[4]);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  if (!/\d{4}/.test(text)) return null;
  return parseWords(text) ?? parseWords(withoutFirstWord(text)) ?? parseNumbers(text);
}

/** A weekday before the date says nothing that the date does not. */
function withoutFirstWord(text: string): string {
  return text.replace(/^\p{L}{2,10}\.?,?\s/u, '');
}

const NAME = '(?<name>\\p{L}{3,10})\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?';
const YEAR = '(?<year>\\d{4})';
const TIME = '(?:(?:,?\\s(?:at\\s)?)(?<time>\\d{1,2}:.+))?$';

let words: readonly RegExp[] | null = null;

function parseWords(text: string): string | null {
  // Made when the first such date comes: most files have none.
  words ??= [
    new RegExp(`^${NAME}\\s${DAY},?\\s${YEAR}${TIME}`, 'iu'),
    new RegExp(`^${DAY}\\s(?:of\\s|de\\s|d’|d')?${NAME},?\\s(?:de\\s)?${YEAR}${TIME}`, 'iu'),
    new RegExp(`^${DAY}-${NAME}-${YEAR}${TIME}`, 'iu'),
    new RegExp(`^${YEAR}\\s${NAME}\\s${DAY}${TIME}`, 'iu'),
    new RegExp(`^${NAME},?\\s(?:de\\s)?${YEAR}$`, 'iu'),
    /^(?<year>\d{4})[年년] ?(?<month>\d{1,2})[月월] ?(?<day>\d{1,2})[日일]$/u,
  ];
  for (const form of words) {
    const said = form.exec(text)?.groups;
    if (said === undefined) continue;
    const month = said.name === undefined ? Number(said.month) : monthOf(said.name);
    if (month === 0) continue;
    if (said.day === undefined) return `${said.year}-${two(month)}`;
    const date = withTime(dayOf(said.year, String(month), said.day), said.time);
    if (date !== null) return date;
  }
  return null;
}

/** The year first, dots, or a number that is no month. */
function parseNumbers(text: string): string | null {
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[T ](.+))?$/i.exec(text);
  if (yearFirst !== null) return withTime(dayOf(yearFirst[1], yearFirst[3], yearFirst[4]), yearFirst[5]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$/.exec(text);
  if (compact !== null) {
    const [, year, month, day, hours, minutes, seconds, zone = ''] = compact;
    const time =
      hours === undefined
        ? undefined
        : `${hours}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${zone}`;
    return withTime(dayOf(year, month, day), time);
  }
  const yearLast = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?:,? (.+))?$/.exec(text);
  if (yearLast === null) return null;
  const [, first = '', sign, second = '', year, time] = yearLast;
  if (sign === '.' || Number(first) > 12 || first === second)
    return withTime(dayOf(year, second, first), time);
  return Number(second) > 12 ? withTime(dayOf(year, first, second), time) : null;
}

/** 1 to 12; 0 for what is no month. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((beginnings) => beginnings.some((one) => lower.startsWith(one))) + 1;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [year, month, day].map(Number) as [number, number, number];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  return d >= 1 && d <= days ? `${year}-${two(m)}-${two(d)}` : null;
}

const TIME_OF_DAY =
  /^(\d{1,2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s?(am|pm|a\.m\.|p\.m\.)?\s?(z|utc|gmt|[a-z]{3,4}|(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?)?(?:\s\([^()]{1,40}\))?$/i;

/** The zones that RFC 5322 §4.3 defines, and the two of most of Europe; other names stand for several. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
]);

function withTime(day: string | null, written: string | undefined): string | null {
  if (day === null || written === undefined) return day;
  const [, hours = '', minutes = '', seconds, fraction = '', half, zone] =
    TIME_OF_DAY.exec(written.trim()) ?? [];
  const hour = hourOf(Number(hours), half);
  if (hours === '' || hour === null || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return null;
  const offset = zone === undefined ? '' : (ZONES.get(zone.toLowerCase()) ?? offsetOf(zone));
  if (offset === null) return null;
  const time = `${two(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}${fraction.replace(',', '.')}`}`;
  return `${day}T${time}${offset}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function offsetOf(zone: string): string | null {
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined || Number(hours) > 14 ? null : `${sign}${two(Number(hours))}:${minutes}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
