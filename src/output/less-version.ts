import { spawnSync } from 'node:child_process';

/** The version of the `less` that a shell would find; 0 without one. */
export function lessVersion(): number {
  const { stdout } = spawnSync('less', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(/^less (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}
