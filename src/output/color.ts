import type { Env } from '../host.ts';
import type { ThemeLevel } from '../layout/theme.ts';

export type ColorWhen = 'always' | 'never' | 'auto';

/**
 * How a stream may be painted. The flag decides, else `FORCE_COLOR` or `CLICOLOR_FORCE`, else nothing is painted unless it
 * is a terminal and not `TERM=dumb`. There, `NO_COLOR` (no-color.org: when not empty) or `CLICOLOR=0`
 * (bixense.com/clicolors) leaves bold and its kin, without hues.
 */
export function chooseThemeLevel(when: ColorWhen, env: Env, isTerminal: boolean): ThemeLevel {
  if (when !== 'auto') return when === 'always' ? 'color' : 'plain';
  const forced = env.FORCE_COLOR || env.CLICOLOR_FORCE;
  if (forced) return forced === '0' || forced === 'false' ? 'plain' : 'color';
  if (!isTerminal || env.TERM === 'dumb') return 'plain';
  return env.NO_COLOR || env.CLICOLOR === '0' ? 'styled' : 'color';
}
