import type { Host } from '../host.ts';
import { choosePager } from './pager.ts';

/** The first version of `less` that passes OSC 8 through (its release notes). */
const FIRST_LESS = 581;

/** Terminals that support OSC 8 links and can be recognised (github.com/Alhadis/OSC8-Adoption). */
const TERMINALS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'WarpTerminal']);
const TERMS = /^(?:xterm-(?:kitty|ghostty)|foot|alacritty|wezterm|contour)/;

/** Whether links may be live: on a terminal known to support them, directly or through a pager that passes them through. */
export async function wantsHyperlinks({ stdout, env }: Host, usesPager: boolean): Promise<boolean> {
  if (!stdout.isTerminal || !isKnownTerminal(env)) return false;
  const pager = usesPager ? choosePager(env) : null;
  if (pager === null) return true;
  if (!/^(?:\S*\/)?less(?:\s|$)/.test(pager.command)) return false;
  return (await import('./less-version.ts')).lessVersion() >= FIRST_LESS;
}

function isKnownTerminal(env: Host['env']): boolean {
  // A multiplexer does not say which terminal is behind it.
  if (env.TMUX || env.STY || env.TERM === 'dumb') return false;
  if (Number(env.VTE_VERSION ?? 0) >= 5000 || env.WT_SESSION) return true;
  return TERMINALS.has(env.TERM_PROGRAM ?? '') || TERMS.test(env.TERM ?? '');
}
