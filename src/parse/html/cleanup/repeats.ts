import type { Block } from '../../../article.ts';
import { normalizeWords } from '../dom/normalize-words.ts';

/** Leave out what an article's blocks say twice: copies of the text, and pictures described in its words. */
export function withoutRepeats(
  blocks: readonly Block[],
  title: string | null,
  captions: ReadonlySet<Block>,
): readonly Block[] {
  return withoutKnownPictures(withoutCopies(blocks), title, captions);
}

/** A block of at least so many UTF-16 code units is no formula, which a text may well repeat. */
const LONG = 60;
/** So many repeated blocks in a row are a copy, set for another screen. */
const MIN_COPIED = 4;

function withoutCopies(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  const kept: Block[] = [];
  let run: Block[] = [];
  const end = () => {
    const copied = run.filter(({ text }) => text.length >= LONG);
    if (copied.length < MIN_COPIED) for (const block of run) kept.push(block);
    run = [];
  };
  for (const block of blocks) {
    const said = `${block.kind} ${normalizeWords(block.text)}`;
    if (seen.has(said)) run.push(block);
    else {
      end();
      kept.push(block);
      seen.add(said);
    }
  }
  end();
  return kept;
}

/** A word of at least so many UTF-16 code units tells what a picture shows. */
const MIN_TELLING = 4;
/** A description adds nothing to a text that has this share of its telling words. */
const MAX_KNOWN = 0.7;

function withoutKnownPictures(
  blocks: readonly Block[],
  title: string | null,
  captions: ReadonlySet<Block>,
): readonly Block[] {
  if (blocks.every(({ kind }) => kind !== 'image')) return blocks;
  const known = new Set<string>();
  const add = (text: string) => {
    for (const word of normalizeWords(text).split(' ')) known.add(word);
  };
  add(title ?? '');
  for (const { kind, text } of blocks) if (kind !== 'image') add(text);
  return blocks.filter((block) => {
    const { kind, text } = block;
    // A caption is shown to everybody.
    if (kind !== 'image' || captions.has(block)) return true;
    const telling = normalizeWords(text)
      .split(' ')
      .filter((word) => word.length >= MIN_TELLING);
    const isKnown = telling.filter((word) => known.has(word)).length >= telling.length * MAX_KNOWN;
    // Another picture of the same needs no words of its own.
    if (!isKnown) add(text);
    return !isKnown;
  });
}
