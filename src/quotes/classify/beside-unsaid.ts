import { MAX_ROW, quoteJoinedTo } from '../tokens/joined-quotes.ts';
import { isHypothetical } from './hypothetical.ts';
import type { Setting } from './setting.ts';
import { isExample } from './terms.ts';

/** A tutor will ask “Why?”, “Who?” or “When?”: what is joined to words that nobody has said has not been said either. */
export function isBesideUnsaid(setting: Setting): boolean {
  const { tokens, sentence, earlier } = setting;
  let { at } = setting;
  for (let row = 1; row <= MAX_ROW && earlier.at(-row) === 'other'; row++) {
    at = quoteJoinedTo(tokens, at, sentence.from);
    if (at < 0) return false;
    const first = { ...setting, at };
    if (isHypothetical(first) || isExample(first)) return true;
  }
  return false;
}
