import type { Author, Block } from '../../../../article.ts';

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
    const at = authors.findIndex(({ name }) => saysWhoIs(name, text));
    if (at < 0) break;
    bios[at] = bios[at] === null ? text : `${text} ${bios[at]}`;
  }
  return { blocks: blocks.slice(0, end), bios };
}

/** “Dr. Ana Ruiz is a geologist …” */
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev)\.?\s/iu;

/** Whether a text says who somebody is: “Ana Ruiz is a reporter …”. */
function saysWhoIs(name: string, text: string): boolean {
  const told = text.startsWith(name) ? text : text.replace(TITLE, '');
  return told.startsWith(name) && BIO_VERB.test(told.slice(name.length));
}

/** Whether a text says who an author is, by the name or the first name. */
export function isPortrait(text: string, authors: readonly Author[]): boolean {
  return authors.some(({ name }) => saysWhoIs(name, text) || saysWhoIs(name.replace(/ .*/, ''), text));
}
