import type { Author, Block } from '../../article.ts';

const BIO_VERB =
  /^(?:,[^,]{1,60},)? (?:is|was|are|has|writes|covers|works|reports|serves|leads|ist|schreibt|est|écrit|es|è|scrive)\b/u;

/** Paragraphs at the end that say who an author is, in the order of the authors; and the text without them. */
export function takeBios(
  blocks: readonly Block[],
  authors: readonly Author[],
): { readonly blocks: readonly Block[]; readonly bios: readonly (string | null)[] } {
  const bios = authors.map((): string | null => null);
  let end = blocks.length;
  for (; end > 1; end--) {
    const block = blocks[end - 1];
    const text = block?.kind === 'paragraph' ? block.text : '';
    const at = authors.findIndex(
      ({ name }) => text.startsWith(name) && BIO_VERB.test(text.slice(name.length)),
    );
    if (at < 0) break;
    bios[at] = bios[at] === null ? text : `${text} ${bios[at]}`;
  }
  return { blocks: blocks.slice(0, end), bios };
}
