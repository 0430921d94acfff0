import { run } from './cli/cli.ts';
import { processHost } from './process-host.ts';

/** Run the program in this process, which ends with its exit code once all is written. */
export async function main(): Promise<void> {
  process.exitCode = await run(processHost());
}

/** For fuzz/, which runs what is built with a host of its own. */
export { run } from './cli/cli.ts';
