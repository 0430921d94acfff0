const RAISED = signs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const LOWERED = signs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function signs(plain: string, moved: string): ReadonlyMap<string, string> {
  const to = [...moved];
  return new Map([...plain].map((sign, at) => [sign, to[at] ?? sign]));
}

const PLAIN = new Map([...RAISED].filter(([sign]) => sign !== '−').map(([plain, moved]) => [moved, plain]));

/** Raised signs as they stand in the line: `⁽¹⁾` → `(1)`. */
export function settled(text: string): string {
  return [...text].map((sign) => PLAIN.get(sign) ?? sign).join('');
}

/** Letters of an ordinal or an abbreviation (1st, 2e, nº, Mme, ™), set small for looks. */
const ABBREVIATED = /^(?:\p{L}{2,}|[eoaᵉºª™®©℠†‡*§\s.,]+)$/u;

/** Raised text in a line: `⁶` where Unicode has all its signs, otherwise `^x`; what is raised only for looks stays as it is. */
export function raised(text: string): string {
  return move(text, RAISED, '^');
}

/** Lowered text in a line: `₂`, otherwise `_x`. */
export function lowered(text: string): string {
  return move(text, LOWERED, '_');
}

function move(text: string, table: ReadonlyMap<string, string>, sign: string): string {
  if (text === '') return '';
  const moved = [...text].map((one) => table.get(one));
  if (moved.every((one) => one !== undefined)) return moved.join('');
  if (ABBREVIATED.test(text) || !/^[\p{L}\p{N}+−=()/.,*-]{1,12}$/u.test(text)) return text;
  return [...text].length === 1 ? `${sign}${text}` : `${sign}(${text})`;
}
