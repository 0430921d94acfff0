import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article.ts';
import { findQuotes } from '../../../../src/quotes/find-quotes.ts';

/** Who says each quote of these lines, of which those that begin with “#” are headings; `null` for nobody known. */
function speakersIn(text: string): readonly (string | null)[] {
  const blocks = text.split(' ¶ ').map((line): Block => {
    if (!line.startsWith('# ')) return { kind: 'paragraph', text: line, marks: [] };
    return { kind: 'heading', level: 2, text: line.slice(2), marks: [] };
  });
  return findQuotes(blocks, { lang: 'en', authors: [] }).map(({ speaker }) => speaker?.name ?? null);
}

const TREES = '“We need more trees in town.”';
const PARKS = '“We need more parks in town.”';

test.for<[lines: string, speakers: readonly (string | null)[]]>([
  // A name in a paragraph of its own is for the next one, and so is what they are between the two.
  [`Nora Blom, Director of Parks ¶ ${TREES}`, ['Nora Blom']],
  [`Nora Blom, Director of Parks ¶ It rained. ¶ ${TREES}`, [null]],
  [`Nora B. ¶ Verified buyer ¶ ${TREES}`, ['Nora B.']],
  [`Nora B. ¶ It rained. ¶ Verified buyer ¶ ${TREES}`, [null]],
  [`Nora B. ¶ Verified buyer ¶ It rained. ¶ ${TREES}`, [null]],
  // One in a heading stays until the next.
  [`# Nora Blom, Director of Parks ¶ It rained. ¶ ${TREES}`, ['Nora Blom']],
  [`# Nora Blom, Director of Parks ¶ It rained. ¶ # The rain ¶ ${TREES}`, [null]],
  [
    `# Nora Blom, Director of Parks ¶ ${TREES} ¶ # Bo Hale, Mayor of Dole ¶ ${PARKS}`,
    ['Nora Blom', 'Bo Hale'],
  ],
  // Below its quote, a name signs it.
  [`${TREES} ¶ Nora Blom, Director of Parks ¶ ${PARKS} ¶ Bo Hale, Mayor of Dole`, ['Nora Blom', 'Bo Hale']],
  [`Nora Blom, Director of Parks ¶ “We won,” said Ruiz.`, ['Ruiz']],
])('%s', ([lines, speakers]) => expect(speakersIn(lines)).toEqual(speakers));
