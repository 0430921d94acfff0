/** The first day of the Persian year 1300, of which the days before a year are counted. */
const START = Date.UTC(1921, 2, 21);
const DAY = 86_400_000;

/**
 * The day of a date of the Persian calendar (Solar Hijri) as ISO 8601; `null` when there is no such day. Of 33 years, 8 have
 * a day more: right from 1921 to 2088.
 */
export function dayOfPersian(year: number, month: number, day: number): string | null {
  const days = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (month < 1 || month > 12 || day < 1 || day > days) return null;
  let before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  for (let at = 1300; at < year; at++) before += isLeap(at) ? 366 : 365;
  return new Date(START + (before + day - 1) * DAY).toISOString().slice(0, 10);
}

function isLeap(year: number): boolean {
  return [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);
}
