import { expect, test } from 'vitest';
import { isInHeading, opensPanel } from '../../../../../src/parse/html/content/buttons.ts';
import { first } from '../elements.ts';

test.for<[html: string, inHeading: boolean, opens: boolean]>([
  ['<h2><button>Why pears?</button></h2>', true, false],
  ['<h2><span><b><button>Why pears?</button></b></span></h2>', false, false],
  ['<button><h2>Why pears?</h2></button>', true, false],
  ['<button><b>Why pears?</b></button>', false, false],
  ['<button aria-expanded=false>Why pears?</button><div>They keep.</div>', false, true],
  ['<button aria-expanded=false>Why pear</button> <p>They keep.</p>', false, true],
  ['<button aria-expanded=false>Why pea</button><div>They keep.</div>', false, false],
  ['<button class=faq-item>Why pears?</button><section>They keep.</section>', false, true],
  ['<button class=faqs>Why pears?</button><div>They keep.</div>', false, false],
  ['<button aria-expanded=false>Why pears?</button><ul><li>They keep.</ul>', false, false],
  ['<button aria-expanded=false>All our pages</button><div><nav>Home</nav></div>', false, false],
  ['<button aria-expanded=false>Why pears?</button>', false, false],
])('the button of %s is in a heading: %s; opens what comes next: %s', ([html, inHeading, opens]) => {
  const button = first(html, 'button');
  expect([isInHeading(button), opensPanel(button)]).toEqual([inHeading, opens]);
});
