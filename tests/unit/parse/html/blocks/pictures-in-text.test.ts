import { describe, expect, test } from 'vitest';
import { isInitial, isWord } from '../../../../../src/parse/html/blocks/pictures-in-text.ts';
import { first } from '../elements.ts';

describe('a picture in a sentence', () => {
  const PICTURE = '<img src=s>';
  test.for<[alt: string, html: string, expected: boolean]>([
    ['a red boat', `<p>The sign ${PICTURE} means stop.`, true],
    ['7', `<p>The sign ${PICTURE} means stop.`, true],
    ['🐐', `<p>The sign ${PICTURE} means stop.`, true],
    ['—', `<p>The sign ${PICTURE} means stop.`, false],
    ['', `<p>The sign ${PICTURE} means stop.`, false],
    ['x'.repeat(60), `<p>The sign ${PICTURE} means stop.`, true],
    ['x'.repeat(61), `<p>The sign ${PICTURE} means stop.`, false],
    ['boat.png', `<p>The sign ${PICTURE} means stop.`, false],
    ['boat.pngs', `<p>The sign ${PICTURE} means stop.`, true],
    ['boat', `<p>The sign: ${PICTURE}, in red.`, true],
    ['boat', `<p>The sign.  ${PICTURE} means stop.`, false],
    ['boat', `<p>The sign${PICTURE} means stop.`, false],
    ['boat', `<p>${PICTURE} means stop.`, false],
    ['boat', `<p>The sign ${PICTURE} Means stop.`, false],
    ['boat', `<p>The sign ${PICTURE}`, false],
    ['boat', `<p>The sign ${PICTURE}.`, true],
    ['boat', `<p>The <b>sign </b>${PICTURE}<i> means</i> stop.`, true],
    ['boat', `<p>The sign <br>${PICTURE} means stop.`, false],
    ['boat', `<div><p>the sign </p>${PICTURE} means stop.</div>`, false],
    ['boat', `<p>标志 ${PICTURE} 停`, true],
  ])('%j stands for words in %s: %s', ([alt, html, expected]) => {
    expect(isWord(first(html, 'img'), alt)).toBe(expected);
  });

  test.for<[alt: string, html: string, expected: boolean]>([
    ['T', `<p>${PICTURE}he gate`, true],
    ['T', `<p>${PICTURE}<b>he</b> gate`, true],
    ['T', `<p>${PICTURE} he gate`, false],
    ['Th', `<p>${PICTURE}e gate`, false],
    ['t', `<p>${PICTURE}he gate`, false],
    ['T', `<p>${PICTURE}`, false],
  ])('%j begins the word in %s: %s', ([alt, html, expected]) => {
    expect(isInitial(first(html, 'img'), alt)).toBe(expected);
  });
});
