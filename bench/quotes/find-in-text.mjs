import { findQuotes } from '../../dist/library/article-reader.js';

/**
 * The quotes of a plain text, as `reader` finds them: paragraphs stand apart by blank lines, a line break within one is
 * a space. Offsets are UTF-16 code units of the text as given; a quote over several paragraphs is one in each.
 */
export function findInText(text, lang) {
  const paragraphs = paragraphsOf(text);
  const blocks = paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph.text, marks: [] }));
  const span = ({ block, start, end }) => {
    const { offsets } = paragraphs[block];
    return { start: offsets[start], end: offsets[end - 1] + 1 };
  };
  return findQuotes(blocks, { lang, authors: [] })
    .filter(({ kind }) => kind !== 'other')
    .flatMap(({ places, speaker }) => {
      const mention = speaker?.mention ?? null;
      const beside = mention === null ? null : span(mention);
      return places.map((place) => ({
        ...span(place),
        speaker: speaker?.name ?? null,
        mention: mention?.text ?? null,
        mention_start: beside?.start ?? null,
        mention_end: beside?.end ?? null,
      }));
    });
}

/** Each paragraph’s text, white space made single, with where every character of it stands. */
function paragraphsOf(text) {
  const paragraphs = [];
  let from = 0;
  for (const { 0: gap, index } of [...text.matchAll(/\n[ \t\u00a0]*\n\s*/g), { 0: '', index: text.length }]) {
    const paragraph = paragraphOf(text, from, index);
    if (paragraph.text !== '') paragraphs.push(paragraph);
    from = index + gap.length;
  }
  return paragraphs;
}

function paragraphOf(text, from, to) {
  let joined = '';
  const offsets = [];
  for (let at = from; at < to; at++) {
    const isSpace = ' \t\r\n'.includes(text[at]);
    if (isSpace && (joined === '' || joined.endsWith(' '))) continue;
    joined += isSpace ? ' ' : text[at];
    offsets.push(at);
  }
  return { text: joined.trimEnd(), offsets };
}
