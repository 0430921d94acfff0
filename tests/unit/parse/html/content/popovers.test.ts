import { describe, expect, test } from 'vitest';
import { isPopover, isPopoverBox } from '../../../../../src/parse/html/content/popovers.ts';
import { parseTree } from '../../../../../src/parse/html/dom/tree.ts';
import { here } from '../elements.ts';

describe('what comes up over a word', () => {
  test.for<[string, boolean, boolean]>([
    ['<b>x</b><span lang=here class=tooltip>y</span>', false, false],
    ['<span>x</span> <span lang=here class=tooltip>y</span>', true, false],
    ['<abbr>x</abbr><span lang=here class=hovercard>y</span>', true, false],
    ['<a>x</a><a lang=here class=tooltip>y</a>', false, false],
    ['<a>x</a><button lang=here class=tooltip>y</button>', false, false],
    ['<a>x</a> so <span lang=here class=tooltip>y</span>', false, false],
    ['<span lang=here class=tooltip>y</span>', false, false],
    ['<span lang=here class=tooltiptext>y</span>', true, true],
    ['<span lang=here class=popover__content>y</span>', true, true],
    ['<div lang=here class=popup-body>y</div>', true, false],
    ['<a>x</a><span lang=here class=popular>y</span>', false, false],
  ])('%s: %s, and its box: %s', ([html, over, box]) => {
    const element = here(parseTree(`<p>${html}`));
    expect([isPopover(element), isPopoverBox(element)]).toEqual([over, box]);
  });
});
