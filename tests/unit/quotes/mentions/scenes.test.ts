import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article.ts';
import { scenesOf } from '../../../../src/quotes/mentions/scenes.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

test.for<[Block, number]>([
  [{ kind: 'rule', text: '' }, 1],
  [{ kind: 'heading', level: 2, text: 'Two', marks: [] }, 1],
  [paragraph('[XXXVIII]'), 1],
  [paragraph('IV.'), 1],
  [paragraph('12'), 1],
  [paragraph('I see.'), 0],
  [paragraph('12 men.'), 0],
])('behind %o it is scene %i', ([block, scene]) => {
  expect(scenesOf([paragraph('“No.”'), block, paragraph('“Yes.”')])).toEqual([0, scene, scene]);
});
