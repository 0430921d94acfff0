import { expect, test } from 'vitest';
import { isAttribution } from '../../../../../src/parse/html/blocks/attribution.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { marked } from '../elements.ts';

test.for<[string, boolean]>([
  ['<p>So.</p><footer lang=here>Ana', true],
  ['<p>So.</p><figcaption lang=here>Ana', true],
  ['<p>So.</p><cite lang=here>Ana</cite>', true],
  ['<p>So.</p><cite lang=here>Ana</cite> <i> </i>', true],
  ['<cite lang=here>Low Tide</cite> is so.', false],
  ['<cite lang=here>Low Tide</cite><p>So.', false],
  ['<p>So.</p><p lang=here> <cite>Ana</cite> </p>', true],
  ['<p>So.</p><p lang=here>in <cite>Ana</cite></p>', false],
  ['<p>So.</p><p lang=here><cite>Ana</cite><cite>Bo</cite></p>', false],
  ['<p lang=here><cite>Low Tide</cite></p><p>So.', false],
  ['<p>So.</p><p lang=here><b>Ana</b></p>', false],
  ['<p>So.</p><ul lang=here><cite>Ana</cite></ul>', false],
])('in a block quote, %s says whose it is: %s', ([html, expected]) => {
  expect(isAttribution(marked(parseTree(`<blockquote>${html}</blockquote>`), 'lang', 'here'))).toBe(expected);
});
