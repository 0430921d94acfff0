import { carefully } from '../write/escape.ts';

/** A link that somebody saved in another program, with what its export says about it. */
export interface SavedLink {
  /** As written in the export; `null` where there is none. */
  readonly address: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly date: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  /** When it was saved, ISO 8601. */
  readonly added: string | null;
  /** When it was read, ISO 8601; `true` where the export does not say when. */
  readonly read: string | boolean;
  /** Its text, where the export has it. */
  readonly text: { readonly format: 'html' | 'markdown'; readonly content: string } | null;
  /** The highlights, in Markdown; empty for none. */
  readonly highlights: string;
}

export const NOTHING_KNOWN: Omit<SavedLink, 'address'> = {
  title: null,
  authors: [],
  date: null,
  lang: null,
  tags: [],
  added: null,
  read: false,
  text: null,
  highlights: '',
};

/** What an export holds. */
export interface Export {
  readonly links: readonly SavedLink[];
  /** What was left out because it was never saved, in words: “12 items of feeds”. */
  readonly leftOut: readonly string[];
}

/** A time in ISO 8601 from seconds or milliseconds since 1970 or nearly ISO 8601; `null` for anything else. */
export function timeOf(stated: unknown): string | null {
  if (typeof stated !== 'string' && typeof stated !== 'number') return null;
  const text = String(stated).trim();
  if (/^\d{9,14}$/.test(text)) {
    const number = Number(text);
    return isoOf(number < MOST_SECONDS ? number * 1000 : number);
  }
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/.exec(
    text,
  );
  if (match === null) return null;
  const [, day = '', time, zone = 'Z'] = match;
  if (time === undefined) return Number.isNaN(Date.parse(day)) ? null : day;
  return isoOf(
    Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2')}`),
  );
}

/** Like `timeOf`, but kept in its own zone, which may decide the day: for when a text was published. */
export function dateOf(stated: unknown): string | null {
  const time = timeOf(stated);
  const [, local, hours, minutes] =
    /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(?:\.\d+)?([+-]\d\d):?(\d\d)$/.exec(String(stated).trim()) ?? [];
  if (time === null || local === undefined || Number(hours) * 60 + Number(minutes) === 0) return time;
  return `${local.replace(' ', 'T')}${hours}:${minutes}`;
}

/** The year 2100; a larger number can only be milliseconds. */
const MOST_SECONDS = 4_102_444_800;

function isoOf(milliseconds: number): string | null {
  const time = new Date(milliseconds);
  if (Number.isNaN(time.getTime()) || milliseconds <= 0) return null;
  return `${time.toISOString().slice(0, 19)}Z`;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A text as a block quote in Markdown, with a note below it. Both are escaped, so that they appear as typed. */
export function quoteInMarkdown(text: string, note: string | null): string {
  const escaped = (one: string, before = '') =>
    one
      .trim()
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .map((line) => before + carefully.line(carefully.text(line.trim())))
      .join('\n');
  const quote = escaped(text, '> ');
  return note === null ? `${quote}\n` : `${quote}\n\n${escaped(note)}\n`;
}
