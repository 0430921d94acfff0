import type { Quote, Speaker } from '../../src/article.ts';

/** Somebody who is named beside a quote, unless `by` says otherwise. */
export function speaker(name: string, by: Speaker['by'] = 'cue', mention: string | null = null): Speaker {
  const place = { block: 0, start: 0, end: mention?.length ?? 0 };
  return { name, named: true, by, mention: mention === null ? null : { text: mention, ...place } };
}

/** A quote of a speaker, in a sentence; `block` tells which paragraph. */
export function quote(
  text: string,
  by: Speaker | null,
  {
    kind = 'speech',
    sentence = text,
    block = 0,
  }: { readonly kind?: Quote['kind']; readonly sentence?: string; readonly block?: number } = {},
): Quote {
  return {
    text,
    kind,
    places: [{ block, start: 0, end: text.length }],
    speaker: by,
    speakers: by === null ? [] : [by.name],
    sentence,
  };
}
