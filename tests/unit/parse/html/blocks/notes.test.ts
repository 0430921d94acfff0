import { describe, expect, test } from 'vitest';
import { findNotes } from '../../../../../src/parse/html/blocks/notes.ts';
import { textOf } from '../../../../../src/parse/html/dom/element.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { marked } from '../elements.ts';

describe('links and the notes that they refer to', () => {
  const noteOf = (html: string) => {
    const page = parseTree(html);
    const note = findNotes(page).noteOf(marked(page, 'lang', 'here'));
    return note === null ? null : textOf(note);
  };
  const SUP = '<sup><a lang=here href=#n>1</a></sup>';
  test.for<[string, string | null]>([
    [`${SUP}<p id=n>By hand.`, 'By hand.'],
    [`${SUP}<ol><li id=n>By hand.</ol>`, 'By hand.'],
    [`${SUP}<p><a name=n>1</a> By hand.`, '1 By hand.'],
    [`${SUP}<p><b id=n>1</b> By hand.`, '1 By hand.'],
    [`${SUP}<table><tr><td id=n>1<td>By hand.</table>`, '1 By hand.'],
    [`${SUP}<dl><dt>1<dd id=n>By hand.</dl>`, 'By hand.'],
    // what is no note
    [`${SUP}<p>By hand.`, null],
    [`<p id=n>By hand.</p>${SUP}`, null],
    [`${SUP}<h2 id=n>By hand</h2>`, null],
    [`${SUP}<p id=n> </p>`, null],
    [`${SUP}<p id=n>${'x'.repeat(5000)}`, 'x'.repeat(5000)],
    [`${SUP}<p id=n>${'x'.repeat(5001)}`, null],
    [`${SUP}<p id=n>By hand.</p><p id=n>By foot.`, 'By hand.'],
    // a paragraph of several notes is none of them
    [`${SUP}<sup><a href=#m>2</a></sup><p><b id=n>1</b> By hand. <b id=m>2</b> By foot.`, null],
    [`${SUP}<sup><a href=#n>1</a></sup><p id=n>By hand.`, 'By hand.'],
    // what refers to one
    ['<a lang=here href=#n>1</a><p id=n>By hand.', null],
    ['<a lang=here href=#n>[1]</a><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n>†</a><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n><sup>1</sup></a><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n><b>1</b></a><p id=n>By hand.', null],
    ['<a lang=here href=#n class=footnote>1</a><p id=n>By hand.', 'By hand.'],
    ['<b class=fnref><a lang=here href=#n>1</a></b><p id=n>By hand.', 'By hand.'],
    ['<a lang=here href=#n class=preference>1</a><p id=n>By hand.', null],
    ['<a lang=here href=#n epub:type=noteref>1</a><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>note 12</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>xiv</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>ab</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href=#n>12345</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href=#n>[ nb  1234 ]</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href=#n>[ note  1234]</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href=/n>1</a></sup><p id=n>By hand.', null],
    ['<sup><a lang=here href="/page#n">1</a></sup><p id=n>By hand.', 'By hand.'],
    ['<sup><a lang=here href="#n%C3%B6">1</a></sup><p id=nö>By hand.', 'By hand.'],
    ['<sup><a lang=here href="#n%">1</a></sup><p id="n%">By hand.', 'By hand.'],
    [`<sup><a lang=here href="#${'n'.repeat(199)}">1</a></sup><p id=${'n'.repeat(199)}>By hand.`, 'By hand.'],
    [`<sup><a lang=here href="#${'n'.repeat(200)}">1</a></sup><p id=${'n'.repeat(200)}>By hand.`, null],
  ])('%s: %s', ([html, note]) => expect(noteOf(html)).toBe(note));

  test.for<[string, string | null, boolean]>([
    ['<sup><a lang=here href=#n>[1]</a></sup>', '1', false],
    ['<a lang=here href=#n>1</a>', null, false],
    ['<sup><a lang=here href=#n>see there</a></sup>', null, false],
    ['<a lang=here href=#n>↩</a>', null, true],
    ['<a lang=here href=/n>↩</a>', null, false],
    ['<a lang=here href=#n class=footnote-backref>back</a>', null, true],
    ['<a lang=here href=#n class=feedback>back</a>', null, false],
    ['<a lang=here href=#n role=doc-backlink>back</a>', null, true],
  ])('%s has the label %s and leads back: %s', ([html, label, leads]) => {
    const page = parseTree(html);
    const { labelOf, leadsBack } = findNotes(page);
    const link = marked(page, 'lang', 'here');
    expect([labelOf(link), leadsBack(link)]).toEqual([label, leads]);
  });
});
