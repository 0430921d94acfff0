/**
 * The programs that are compared: reader as it was built, and Mozilla's Readability on linkedom where they are installed
 * (`npm install --no-save @mozilla/readability linkedom`). Each takes a page's HTML and gives its title, text, authors
 * and date, empty where it finds none.
 */
export async function loadExtractors() {
  const { createHtmlParser } = await import('../../dist/html.cjs');
  const extractors = { reader: (html) => readByReader(createHtmlParser({ url: null, raw: false }), html) };
  const [readability, linkedom] = await Promise.all([
    import('@mozilla/readability').catch(() => null),
    import('linkedom').catch(() => null),
  ]);
  if (readability !== null && linkedom !== null) {
    extractors.readability = (html) => readByReadability(readability.Readability, linkedom.parseHTML, html);
  }
  return extractors;
}

function readByReader(parser, html) {
  const blocks = [...parser.push(html), ...parser.end()];
  const { title, authors, date } = parser.head();
  return {
    title: title ?? '',
    text: blocks.map((block) => block.text).join('\n'),
    authors: authors.map(({ name }) => name),
    date: date ?? '',
  };
}

function readByReadability(Readability, parseHTML, html) {
  const article = new Readability(parseHTML(html).document).parse();
  return {
    title: article?.title ?? '',
    // Without it the last word of a block and the first of the next would be one.
    text: parseHTML(`<html><body>${(article?.content ?? '').replaceAll('<', ' <')}</body></html>`).document
      .body.textContent,
    authors: [article?.byline ?? ''],
    date: article?.publishedTime ?? '',
  };
}
