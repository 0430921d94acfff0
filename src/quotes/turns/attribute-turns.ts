import type { Author } from '../../article.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { type NameMention, nameMention } from '../mentions/name-mention.ts';
import { titleCase } from '../mentions/title-case.ts';
import type { People } from '../people/people.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { tokenize } from '../tokens/tokenize.ts';

type Speakers = readonly (SpeakerCandidate | null)[];

const TRANSCRIPT: SpeakerRule = { name: 'transcript', evidence: 'label', place: 'beside' };

/** Attribute every turn of a transcript by the name before it, instead of by its block. */
export function attributeTurns(
  article: readonly AnnotatedBlock[],
  attributed: readonly Speakers[],
  people: People,
  authors: readonly Author[],
): readonly Speakers[] {
  if (!article.some(({ quotes }) => quotes.some(isTurn))) return attributed;
  const labels = labelsOf(article);
  const fuller = [...labels.values(), ...authors.map(({ name }) => name), ...fullNames(article)];
  return article.map((prose, at) => {
    const speakers = attributed[at] as Speakers;
    return prose.quotes.some(isTurn)
      ? prose.quotes.map((quote, index) =>
          isTurn(quote) ? speakerOfTurn(prose, quote.label, people, fuller) : (speakers[index] ?? null),
        )
      : speakers;
  });
}

type LabelledQuote = AnnotatedBlock['quotes'][number] & { readonly label: { start: number; end: number } };

function isTurn(quote: AnnotatedBlock['quotes'][number]): quote is LabelledQuote {
  return quote.label !== undefined;
}

/** The different names before turns, in title case. */
function labelsOf(article: readonly AnnotatedBlock[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { text, quotes } of article) {
    for (const quote of quotes) {
      if (!isTurn(quote)) continue;
      const name = text.slice(quote.label.start, quote.label.end);
      labels.set(name.toLowerCase(), titleCase(name));
    }
  }
  return labels;
}

/** The full names in the text, inside turns and outside. */
function fullNames(article: readonly AnnotatedBlock[]): readonly string[] {
  const full: string[] = [];
  const note = ({ words, text }: NameMention) => void (words.length > 1 && full.push(titleCase(text)));
  for (const { names, quoted } of article) {
    for (const use of names) note(use);
    for (const inner of quoted) for (const { use } of inner) note(use);
  }
  return full;
}

/** Whom a name before a turn refers to; `fuller` are longer names that it may be part of. */
export function speakerOfTurn(
  { text, index, language }: AnnotatedBlock,
  { start, end }: { readonly start: number; readonly end: number },
  people: People,
  fuller: readonly string[],
): SpeakerCandidate {
  const label = text.slice(start, end);
  const mention = { text: label, block: index, start, end };
  const name = nameOfInitials(label, fuller) ?? (INITIALS.test(label) ? label : titleCase(label));
  const { tokens } = tokenize(name, [], language);
  const use = nameMention({ tokens, block: index, language }, 0, tokens.length, false);
  const person = use === null ? null : people.find(use);
  const known = person === null ? name : titleCase(person.name);
  const full = known.includes(' ') ? known : (fullerName(known, fuller) ?? known);
  return { person: null, name: full, by: 'cue', mention, rule: TRANSCRIPT };
}

/** Two or three capitals that are not a word: “PN:”, “BBC:”. */
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;

/** Pia Noor for “PN:”: the only name with these initials. */
function nameOfInitials(label: string, names: readonly string[]): string | null {
  if (!INITIALS.test(label)) return null;
  const letters = label.replaceAll('.', '');
  const fits = new Set(names.filter((name) => initialsOf(name) === letters));
  return fits.size === 1 ? ([...fits][0] as string) : null;
}

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('');
}

/** The only longer name that begins or ends with a word; `null` if there is none, or several. */
function fullerName(word: string, names: readonly string[]): string | null {
  const fits = new Set(names.filter((name) => name.startsWith(`${word} `) || name.endsWith(` ${word}`)));
  return fits.size === 1 ? ([...fits][0] as string) : null;
}
