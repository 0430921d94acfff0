import type { Env } from '../host.ts';
import type { Colors } from '../layout/theme.ts';

const NAMES = ['quote', 'speaker', 'hit', 'heading'] as const;

/** Nobody needs more than a few parameters. */
const LONGEST = 40;

/**
 * The colours in `READER_COLORS`, written as in GREP_COLORS: `quote=1;36:heading=4`, the parameters of an SGR sequence for
 * each name. What is written otherwise is ignored, as grep does.
 */
export function readerColors({ READER_COLORS: stated = '' }: Env): Colors {
  const pairs = stated.split(':').flatMap((part): readonly [string, string][] => {
    const [, name = '', parameters = ''] = /^([a-z]+)=([\d;]+)$/.exec(part.trim()) ?? [];
    const isKnown = NAMES.some((one) => one === name) && parameters.length <= LONGEST;
    return isKnown ? [[name, parameters]] : [];
  });
  return Object.fromEntries(pairs);
}
