import type { Quote, Speaker } from '../article.ts';

/** What a person reads as one quotation: the stretches that one speaker says in one sentence. */
export interface Quotation {
  readonly stretches: readonly [Quote, ...Quote[]];
  readonly speaker: Speaker | null;
}

/** Join the stretches that stand in one sentence and have one speaker; in reading order. */
export function joinStretches(quotes: readonly Quote[]): readonly Quotation[] {
  const joined: { stretches: [Quote, ...Quote[]]; speaker: Speaker | null }[] = [];
  for (const quote of quotes) {
    const last = joined.at(-1);
    const before = last?.stretches.at(-1);
    if (last !== undefined && before !== undefined && isSameSentence(before, quote))
      last.stretches.push(quote);
    else joined.push({ stretches: [quote], speaker: quote.speaker });
  }
  return joined;
}

function isSameSentence(before: Quote, quote: Quote): boolean {
  return (
    before.sentence === quote.sentence &&
    before.places.at(-1)?.block === quote.places[0].block &&
    before.speaker?.name === quote.speaker?.name &&
    (before.kind === 'other') === (quote.kind === 'other')
  );
}

/** The words of a quotation: `…` in place of the writer's words between its stretches, a line feed between paragraphs. */
export function wordsOf({ stretches }: Quotation): string {
  return stretches.map(({ text }) => text).join(' … ');
}

/** The names of those who say a quote; none where nobody is named. */
export function namesOf({ speaker, speakers }: Quote): readonly string[] {
  if (speaker === null || !speaker.named) return [];
  return speakers.length > 0 ? speakers : [speaker.name];
}
