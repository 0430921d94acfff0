/**
 * A page's score by measure, each 0 to 1; `null` where the truth has nothing to compare with.
 *
 * @param {{ title: string, text: string, authors: string[], date: string }} article what a program makes of the page,
 *     empty strings for what it does not say
 * @param {{ title?: string, text?: string, author?: string, date?: string, with?: string[], without?: string[] }} truth
 *     what people wrote down of it
 */
export function scorePage(article, truth) {
  const names = article.authors.map(fold).filter((name) => name !== '');
  const author = fold(truth.author);
  const foreign = (truth.without ?? []).filter((snippet) => !contains(truth.text ?? '', snippet));
  return {
    text: wordF1(article.text, truth.text ?? ''),
    title: truth.title ? Number(fold(article.title) === fold(truth.title)) : null,
    author: author ? Number(names.some((name) => author.includes(name) || name.includes(author))) : null,
    falseAuthor: author ? null : Number(names.length > 0),
    date: truth.date ? Number(article.date.slice(0, 10) === truth.date.slice(0, 10)) : null,
    with: shareIn(article.text, truth.with ?? []),
    without: shareIn(article.text, foreign),
  };
}

function wordF1(given, expected) {
  const left = new Map();
  const [words, wanted] = [wordsOf(given), wordsOf(expected)];
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of wanted) {
    const more = left.get(word) ?? 0;
    if (more === 0) continue;
    same++;
    left.set(word, more - 1);
  }
  if (wanted.length === 0) return Number(words.length === 0);
  return (2 * same) / (words.length + wanted.length);
}

function shareIn(text, snippets) {
  if (snippets.length === 0) return null;
  return snippets.filter((snippet) => contains(text, snippet)).length / snippets.length;
}

function contains(text, snippet) {
  return text.toLowerCase().includes(snippet.toLowerCase());
}

function wordsOf(text) {
  return (text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function fold(text) {
  return wordsOf(text).join(' ');
}
