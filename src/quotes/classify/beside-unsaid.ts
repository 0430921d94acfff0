import type { Token } from '../tokens/token.ts';
import { isHypothetical } from './hypothetical.ts';
import type { Setting } from './setting.ts';
import { isExample, isJoint } from './terms.ts';

/** So many in a row are looked at: a text of nothing but quotes has thousands. */
const MAX_ROW = 8;

/** A tutor will ask “Why?”, “Who?” or “When?”: what is joined to words that nobody has said has not been said either. */
export function isBesideUnsaid(setting: Setting): boolean {
  const { tokens, sentence, earlier } = setting;
  let { at } = setting;
  for (let row = 1; row <= MAX_ROW && earlier.at(-row) === 'other'; row++) {
    let step = at - 1;
    while (step > sentence.from && isJoint(tokens[step] as Token)) step--;
    if (step === at - 1 || step < sentence.from || tokens[step]?.kind !== 'quote') return false;
    at = step;
    const first = { ...setting, at };
    if (isHypothetical(first) || isExample(first)) return true;
  }
  return false;
}
