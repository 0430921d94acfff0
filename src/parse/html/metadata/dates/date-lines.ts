import type { Element } from '../../dom/element.ts';
import { attribute, namesOf } from '../../dom/element.ts';
import type { Line } from '../../dom/lines.ts';
import { type DateKind, dateKindOf, isWordForDate, withoutDateLabels } from './date-labels.ts';
import { findDates, statedDate } from './parse-date.ts';

/** A date that readers are shown. */
export interface ShownDate {
  readonly date: string;
  /** Whether its numbers leave open which is the month. */
  readonly isOpen: boolean;
  /** What its label says; `null` without one. */
  readonly kind: DateKind | null;
  /** Whether its line says nothing but that, or names, times and sections beside it: no sentence, no event. */
  readonly isAlone: boolean;
  readonly line: Line;
}

/** Longer lines tell of dates, they do not date the article. In UTF-16 code units. */
const MAX_DATE_LINE = 160;
/** In lines of this length a year may have two digits. */
const MAX_SHORT_LINE = 28;
/** A line of more words beside its dates is a sentence, a title, an item. */
const MAX_OTHER_WORDS = 9;
/** As many letters of a script that has no capitals. */
const MAX_UNCASED = 24;

/** The dates in lines, in their order; those of no label may have one on the line before. */
export function shownDates(lines: readonly Line[], monthFirst: boolean | null): readonly ShownDate[] {
  return lines.flatMap((line, at) => {
    if (line.text.length > MAX_DATE_LINE) return [];
    const dates = datesIn(line, monthFirst);
    if (dates.length === 0) return [];
    const label = labelOn(lines[at - 1]);
    return dates.map((shown) => ({ ...shown, kind: shown.kind ?? label }));
  });
}

/** What a line says that is nothing but a label. */
function labelOn(line: Line | undefined): DateKind | null {
  if (line === undefined || line.text.length > MAX_SHORT_LINE || /\d/.test(line.text)) return null;
  return otherWords(line.text, []).length === 0 ? dateKindOf(line.text) : null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function datesIn(line: Line, monthFirst: boolean | null): readonly ShownDate[] {
  const { text } = line;
  const times = timesIn(line, monthFirst);
  const reading = { monthFirst, isDate: text.length <= MAX_SHORT_LINE };
  const written = findDates(text, reading)
    .filter(({ start, end }) => times.every((time) => end <= time.start || start >= time.end))
    .map((found) => ({ ...found, kind: null, isApart: false }));
  const dates = [...times, ...written].sort((one, other) => one.start - other.start);
  return dates.map(({ start, end, date, isOpen, kind, isApart }, at) => {
    const before = text.slice(dates[at - 1]?.end ?? 0, start);
    const part = partAround(text, { start, end });
    // A label may stand within `<time>`.
    const label = labelIn(
      text.slice(dates[at - 1]?.end ?? 0, end),
      before,
      part.start - (dates[at - 1]?.end ?? 0),
    );
    const isAlone = isApart || beginsWithLabel(before, at) || isNothingElse(text, dates, part);
    return { date, isOpen, kind: label ?? kind, isAlone, line };
  });
}

/** What the words at a date say of it. “Concert:” before it says what the day is of; a name, “Ana Ruiz:”, whose text it dates. */
function labelIn(text: string, before: string, part = 0): DateKind | null {
  const known = dateKindOf(text);
  // In another part of the line it is of something else: “Translated from the German · May 2, 2025”.
  if (known === 'other' && part > 0 && dateKindOf(text.slice(part)) !== known) return null;
  if (known !== null) return known;
  const [, word = ''] = /^\P{L}*(\p{Lu}\p{Ll}+)\s?:\s*$/u.exec(before) ?? [];
  return word === '' || isWordForDate(word) ? null : 'other';
}

/** Between the parts of a line: “May 2, 2025 · by Ana Ruiz”. */
const BETWEEN = /[|·•‧●—–]/;

function partAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !BETWEEN.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && !BETWEEN.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}

/** “Posted by Ana Ruiz on”, at the start of a line that may go on with anything. */
function beginsWithLabel(before: string, at: number): boolean {
  const [first = ''] = /^\P{L}*(?:[\p{L}\p{M}]+\s?){1,3}/u.exec(before) ?? [];
  return at === 0 && before.length <= MAX_SHORT_LINE * 2 && dateKindOf(first) !== null;
}

interface TimeElement extends Span, Pick<ShownDate, 'date' | 'isOpen' | 'kind'> {
  readonly isApart: boolean;
}

/** Whether a time stands among elements, as in a box about the author, and not within a sentence. */
function isApart({ parent }: Element): boolean {
  const isBox = parent !== null && /^(?:div|header|section)$/.test(parent.tag);
  return isBox && parent.children.every((child) => typeof child !== 'string' || !/\p{L}/u.test(child));
}

/** The dates of `<time datetime>`, whatever it shows of them: “2 days ago”. */
function timesIn({ pieces }: Line, monthFirst: boolean | null): readonly TimeElement[] {
  const found: TimeElement[] = [];
  let start = 0;
  for (const { text, element } of pieces) {
    const end = start + text.length;
    const time = timeAround(element);
    const date = time === null ? null : statedDate(attribute(time, 'datetime').trim(), monthFirst);
    // A time of day alone dates nothing.
    if (time !== null && date !== null && date.length >= 10)
      found.push({ start, end, date, isOpen: false, kind: kindOfTime(time), isApart: isApart(time) });
    start = end + 1;
  }
  return found;
}

function timeAround(element: Element): Element | null {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (at.tag === 'time' && at.attributes.has('datetime')) return at;
  }
  return null;
}

function kindOfTime(time: Element): DateKind | null {
  const names = [...namesOf(time), attribute(time, 'itemprop').toLowerCase()];
  if (time.attributes.has('pubdate') || names.some((name) => /publish/.test(name))) return 'published';
  return names.some((name) => /updated|modified/.test(name)) ? 'updated' : null;
}

/** “2 days ago”, with a label before it or without. */
const RELATIVE =
  /^[\p{L} :]{0,20}(?:(?:\d{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|vor (?:\d{1,3}|ein\p{L}*) \p{L}{3,9}|il y a (?:\d{1,3}|une?) \p{L}{3,8}|hace (?:\d{1,3}|una?) \p{L}{3,8}|há \d{1,3} \p{L}{3,8}|\d{1,3} \p{L}{3,8} (?:назад|тому|temu|fa|geleden|sedan|siden|sitten)|\d{1,3} ?(?:秒|分|分钟|時間|小时|小時|日|天|週間|周|か月|个月|年)前|\d{1,3} ?(?:초|분|시간|일|주|개월|년) ?전)[.]?$/iu;

/** “yesterday”, behind a label. */
const NEAR_DAY =
  /^(?:yesterday|today|just now|gestern|heute|hier|aujourd[’']hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|igår|idag|i går|i dag|wczoraj|dzisiaj|dziś|вчера|сегодня|昨日|今日|昨天|今天|어제|오늘)$/iu;
/** “Jan 2”, “2. Januar”. */
const DAY_OF_YEAR = /^(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)$/u;

/** Whether words are a day without its year. */
export function isDayOfYear(text: string): boolean {
  return DAY_OF_YEAR.test(text.trim());
}

/** Whether a part of a line says of a day only how near it is: “Posted yesterday”, “Published Jan 2”. */
function isNearDay(part: string): boolean {
  const kind = dateKindOf(part);
  if (kind === null || kind === 'other') return false;
  const said = withoutDateLabels(part)
    .replaceAll(/[\s:,]+/g, ' ')
    .replace(/^ ?(?:on|am|le|el|il|op|den) /iu, '')
    .trim();
  return NEAR_DAY.test(said) || isDayOfYear(said);
}

/** Whether a text is a line that says when an article was published, and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_DATE_LINE) return false;
  const parts = text.split(BETWEEN).map((part) => part.trim());
  if (parts.every((part) => RELATIVE.test(part) || isNearDay(part))) return true;
  const dates = findDates(text, { monthFirst: true, isDate: text.length <= MAX_SHORT_LINE });
  const [first] = dates;
  if (first === undefined) return false;
  const before = text.slice(0, first.start);
  return (
    first.date.length >= 10 &&
    labelIn(before, before) !== 'other' &&
    isNothingElse(text, dates, { start: 0, end: text.length })
  );
}

/** What stands beside dates: times of day, days of the week and the words that join them. */
const TIME_OF_DAY = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]m\b/giu;
const JOINING = new Set(
  `at on by in the of and to min mins minute minutes read reading time am pm uhr um am vom von den der die le la à a par las el por de del
  et und y e og och i kl o g r m op om door av af w dne dnia dia em às alle di il ore in ved klo kello last first page site this was article
  story post ago hour hours há hora horas hace heures ч мин
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
  lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
  maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
  poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle
  hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică
  понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пятниця субота неділя
  понеделник сряда четвъртък петък събота неделя thứ hai ba tư năm sáu bảy chủ nhật`.split(/\s+/),
);

function isNothingElse(text: string, dates: readonly Span[], part: Span): boolean {
  const words = otherWords(text, dates, part);
  const uncased = words.filter((word) => word.toLowerCase() === word.toUpperCase());
  return (
    words.length <= MAX_OTHER_WORDS &&
    uncased.join('').length <= MAX_UNCASED &&
    !/[?!]/.test(text.slice(part.start, part.end)) &&
    words.every((word) => uncased.includes(word) || word !== word.toLowerCase())
  );
}

/** The words of a part of a text that are no date, no time, no label and nothing that joins them. */
function otherWords(
  text: string,
  dates: readonly Span[],
  { start, end }: Span = { start: 0, end: text.length },
): readonly string[] {
  let rest = '';
  let from = start;
  for (const date of dates) {
    if (date.start < start || date.end > end) continue;
    rest += `${text.slice(from, date.start)} `;
    from = date.end;
  }
  rest = withoutDateLabels(rest + text.slice(from, end)).replaceAll(TIME_OF_DAY, ' ');
  return rest.match(/[\p{L}\p{M}]+/gu)?.filter((word) => !JOINING.has(word.toLowerCase())) ?? [];
}
