import { expect, test } from 'vitest';
import { taskState } from '../../../../../src/parse/html/blocks/task.ts';
import { first } from '../elements.ts';

test.for<[item: string, state: boolean | null]>([
  ['<li><input type=checkbox checked> Paint', true],
  ['<li> <input type=Checkbox> Paint', false],
  ['<li><input type=radio> Paint', null],
  ['<li><input type=checkboxes> Paint', null],
  ['<li><input type=acheckbox> Paint', null],
  ['<li>Paint <input type=checkbox>', null],
  ['<li><b>Paint</b>', null],
  ['<li><p><label><input type=checkbox> Paint</label>', false],
  ['<li><div><p><span><input type=checkbox> Paint</span></div>', false],
  ['<li><div><p><span><span><input type=checkbox> Paint</span></span></div>', null],
  ['<li><b><input type=checkbox></b> Paint', null],
  ['<li>', null],
])('the task %s is done: %s', ([item, state]) => expect(taskState(first(item, 'li'))).toBe(state));
