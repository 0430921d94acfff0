import type { Quote, Speaker } from '../article.ts';
import { setText } from './set-text.ts';
import { styled } from './styled-text.ts';
import type { TextOptions } from './text-options.ts';

/** The quotes of one article. */
export interface QuoteGroup {
  /** Shown above them; `null` when there is only one article. */
  readonly title: string | null;
  readonly quotes: readonly Quote[];
}

/** Set quotes in lines, each with its speaker under it. */
export function layOutQuotes(groups: readonly QuoteGroup[], options: TextOptions): readonly string[] {
  const pieces = groups.flatMap(({ title, quotes }) => [
    ...(title === null ? [] : [setText(styled(title, 'title'), options)]),
    ...quotes.map((quote) => layOutQuote(quote, options)),
  ]);
  return pieces.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function layOutQuote({ text, kind, speaker }: Quote, options: TextOptions): readonly string[] {
  const role = kind === 'other' ? 'other' : 'speech';
  const dash = options.signs === 'ascii' ? '--' : '—';
  return [
    ...text.split('\n').flatMap((part) => setText(styled(part, role), options)),
    ...setText(styled(`${dash} ${attribution(speaker)}`, 'speaker'), options),
  ];
}

function attribution(speaker: Speaker | null): string {
  if (speaker === null) return 'not attributed';
  if (speaker.by === 'pronoun' && isNamed(speaker)) return `${speaker.name} (from a pronoun)`;
  if (speaker.by === 'context') return `${speaker.name} (from the context)`;
  return speaker.name;
}

/** Where nobody knows whom the pronoun stands for, the pronoun itself is all there is to print. */
function isNamed({ name }: Speaker): boolean {
  return name !== 'I' && name !== name.toLowerCase();
}
