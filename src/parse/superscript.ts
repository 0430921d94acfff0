const RAISED = new Map(
  [...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? sign]),
);
const LOWERED = new Map(
  [...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]),
);

/** Words that end a number: 1st, 2e. They stand beside it in print as well. */
const ORDINAL = /^(?:st|nd|rd|th|er?|re|[eè]me|º|ª|o|a|TM|SM)$/i;

/** Text above the line as a line of plain text has it: ², or ^x for what Unicode has no sign for. */
export function superscript(text: string): string {
  if (ORDINAL.test(text)) return text;
  return spell(text, RAISED) ?? (text.trim() === '' ? text : `^${text}`);
}

/** Text below the line: ₂, or the text itself. */
export function subscript(text: string): string {
  return spell(text, LOWERED) ?? (text.trim() === '' ? text : `_${text}`);
}

function spell(text: string, signs: ReadonlyMap<string, string>): string | null {
  const spelled = [...text].map((sign) => signs.get(sign));
  return text !== '' && spelled.every((sign) => sign !== undefined) ? spelled.join('') : null;
}
