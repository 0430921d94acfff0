/**
 * Resolve overstrike, with which printers set type and `man` still writes files: a letter over itself is bold, a letter over
 * a low line is underlined. What is printed last is what stands there, but for a low line. Linear in time.
 */
export function resolveOverstrike(text: string): string {
  if (!text.includes('\b')) return text;
  const out: string[] = [];
  let back = false;
  for (const character of text) {
    if (character === '\b') {
      back = true;
      continue;
    }
    const under = back ? out.at(-1) : undefined;
    back = false;
    if (under === undefined || under === '\n') out.push(character);
    else if (character !== '_' || under === ' ') out[out.length - 1] = character;
  }
  return out.join('');
}
