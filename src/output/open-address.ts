import { spawn } from 'node:child_process';
import type { Env } from '../host.ts';

/** A program that opens an address, and its first arguments. */
type Opener = readonly [program: string, ...first: string[]];

/**
 * Open a web address in the browser.
 *
 * Not the package `open`: with its eleven dependencies it does not know `BROWSER`, and says of no system whether anybody could
 * see a browser there.
 *
 * @returns `false` when there is none that could be started.
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

/** What to try, in this order. */
export function openersFor(env: Env, platform: string): readonly Opener[] {
  const stated = (env.BROWSER ?? '')
    .split(platform === 'win32' ? ';' : ':')
    .map((words) => words.trim().split(/\s+/))
    .filter((words): words is [string, ...string[]] => (words[0] ?? '') !== '');
  return [...stated, ...usualFor(env, platform)];
}

function usualFor(env: Env, platform: string): readonly Opener[] {
  if (platform === 'darwin') return [['open']];
  // Not `cmd /c start`, to which & and % in an address mean something.
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler']];
  // Windows around it (WSL) opens its own browser.
  if (env.WSL_DISTRO_NAME) return [['wslview'], ['explorer.exe']];
  // Termux, on a phone.
  if (env.TERMUX_VERSION) return [['termux-open-url']];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? [['xdg-open'], ['gio', 'open'], ['sensible-browser']] : [];
}

/** Milliseconds in which a program that cannot open an address says so. One that still runs is a browser. */
const PATIENCE = 3000;

/** The browser goes on when reader has ended. */
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
    // explorer.exe ends with 1 whatever it did.
    child.on('exit', (code) => end(code === 0 || program === 'explorer.exe'));
  });
}
