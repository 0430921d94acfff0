import type { UnspacedGrammar } from './languages/language.ts';
import type { Voice } from './name-speaker.ts';
import { isSaid, type Prose } from './read-prose.ts';
import { readUnspaced } from './read-unspaced.ts';

/** The speakers of a paragraph in a script without spaces. Who is not named again goes on speaking. */
export function hearUnspaced(prose: Prose, grammar: UnspacedGrammar, before: Voice | null): (Voice | null)[] {
  let last = before;
  return prose.quotes.map((quote) => {
    if (!isSaid(quote.kind)) return null;
    const { subject } = readUnspaced(prose.text, quote, grammar);
    if (subject === null) return last === null ? null : { ...last, by: 'continuation' };
    const text = prose.text.slice(subject.start, subject.end);
    const mention = { text, block: prose.index, ...subject };
    const isPronoun = grammar.pronouns.includes(text);
    const name = isPronoun && last !== null ? last.name : plain(text, grammar);
    last = { person: null, name, by: isPronoun ? 'pronoun' : 'cue', mention };
    return last;
  });
}

/** A name without “Mr.” or “Ms.” behind it. */
function plain(name: string, { honorifics }: UnspacedGrammar): string {
  const honorific = honorifics.find((ending) => name.endsWith(ending) && name.length > ending.length);
  return honorific === undefined ? name : name.slice(0, -honorific.length);
}
