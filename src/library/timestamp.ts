/**
 * A time in the local zone, with its offset (ISO 8601, RFC 3339). It has milliseconds, as two articles are often added
 * within a second, and the last one comes first.
 */
export function timestamp(date: Date): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const east = -date.getTimezoneOffset();
  const zone =
    east === 0 ? 'Z' : `${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
  const milliseconds = date.getMilliseconds();
  return `${day}T${time}${milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`}${zone}`;
}
