import { spawn } from 'node:child_process';
import type { Env } from '../host.ts';

/** A program that opens an address, and its first arguments. */
type Opener = readonly [program: string, ...first: string[]];

/**
 * Open a web address in the browser.
 *
 * Not with the package `open`, which brings eleven dependencies, ignores `BROWSER`, and cannot tell whether there is a
 * screen to show a browser on.
 *
 * @returns `false` when no browser could be started.
 */
export async function openAddress(
  address: string,
  env: Env,
  platform: string = process.platform,
): Promise<boolean> {
  for (const [program, ...first] of openersFor(env, platform)) {
    const isShown = first.some((word) => word.includes('%s'));
    const words = isShown ? first.map((word) => word.replaceAll('%s', () => address)) : [...first, address];
    if (await starts(program, words, env)) return true;
  }
  return false;
}

/** The programs to try, in this order. */
export function openersFor(env: Env, platform: string): readonly Opener[] {
  const wanted = (env.BROWSER ?? '')
    .split(platform === 'win32' ? ';' : ':')
    .map((words) => words.trim().split(/\s+/))
    .filter((words): words is [string, ...string[]] => (words[0] ?? '') !== '');
  return [...wanted, ...usualFor(env, platform)];
}

function usualFor(env: Env, platform: string): readonly Opener[] {
  if (platform === 'darwin') return [['open']];
  // Not `cmd /c start`, for which & and % in an address have a meaning.
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler']];
  // Under WSL, Windows opens its own browser.
  if (env.WSL_DISTRO_NAME) return [['wslview'], ['explorer.exe']];
  // Termux, on a phone.
  if (env.TERMUX_VERSION) return [['termux-open-url']];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? [['xdg-open'], ['gio', 'open'], ['sensible-browser']] : [];
}

/** Milliseconds in which a program that cannot open an address fails. One that still runs then is a browser. */
const PATIENCE = 3000;

/** Whether a program starts, detached so that it outlives reader. */
function starts(program: string, words: readonly string[], env: Env): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, [...words], { detached: true, stdio: 'ignore', env: { ...env } });
    const timer = setTimeout(() => end(true), PATIENCE);
    const end = (isOpen: boolean) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on('error', () => {});
      child.unref();
      resolve(isOpen);
    };
    child.on('error', () => end(false));
    // explorer.exe exits with 1 even when it succeeds.
    child.on('exit', (code) => end(code === 0 || program === 'explorer.exe'));
  });
}
