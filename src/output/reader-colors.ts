import type { Env } from '../host.ts';
import type { Colors } from '../layout/theme.ts';

const NAMES = ['quote', 'speaker', 'hit', 'heading'] as const;

/** In characters: nobody needs more than a few parameters. */
const LONGEST = 40;

/**
 * The colours in `READER_COLORS`, written as in GREP_COLORS: `quote=1;36:heading=4`, the parameters of an SGR sequence for
 * each name. Anything else is ignored, as grep does.
 */
export function readerColors({ READER_COLORS: list = '' }: Env): Colors {
  const pairs = list.split(':').flatMap((part): readonly [string, string][] => {
    const [, name = '', parameters = ''] = /^([a-z]+)=([\d;]+)$/.exec(part.trim()) ?? [];
    const isKnown = NAMES.some((one) => one === name) && parameters.length <= LONGEST;
    return isKnown ? [[name, parameters]] : [];
  });
  return Object.fromEntries(pairs);
}
