import type { Env } from '../host.ts';
import type { ThemeLevel } from '../layout/theme.ts';

export type ColorWhen = 'always' | 'never' | 'auto';

/**
 * How a stream may be painted: the flag over `FORCE_COLOR` over `NO_COLOR` (no-color.org: when not empty, and it takes
 * hues, not bold) over `TERM=dumb` over “is it a terminal”. `CLICOLOR_FORCE` and `CLICOLOR=0` are taken too
 * (bixense.com/clicolors).
 */
export function chooseThemeLevel(when: ColorWhen, env: Env, isTerminal: boolean): ThemeLevel {
  if (when !== 'auto') return when === 'always' ? 'color' : 'plain';
  const forced = env.FORCE_COLOR || env.CLICOLOR_FORCE;
  if (forced) return forced === '0' || forced === 'false' ? 'plain' : 'color';
  if (!isTerminal || env.TERM === 'dumb') return 'plain';
  return env.NO_COLOR || env.CLICOLOR === '0' ? 'styled' : 'color';
}
