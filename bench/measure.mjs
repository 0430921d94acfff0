import { spawnSync } from 'node:child_process';

const MAX_OUTPUT = 1 << 30;

/** The environment of this process, without what would change how reader behaves. */
const ENV = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:READER_|FORCE_COLOR|NO_COLOR|COLUMNS)/.test(name)),
  ),
  LANG: 'C.UTF-8',
  TERM: 'xterm-256color',
  // No program can make a folder here, not even for root: w3m makes one in a home that is not there.
  HOME: '/dev/null',
};

/** Run a command and read its output through a pipe. Returns milliseconds. */
function time([program, ...args], { input, env = {} } = {}) {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(program, args, {
    input,
    env: { ...ENV, ...env },
    maxBuffer: MAX_OUTPUT,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const milliseconds = performance.now() - start;
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? stderr}`);
  return milliseconds;
}

/**
 * Time commands in turn, so that other work on the machine affects all of them alike.
 *
 * @param commands by name, as arrays of the program and its arguments.
 * @param env variables to add to the environment or, where `undefined`, to remove from it.
 * @returns the median of each, in milliseconds, by name.
 */
export function medians(commands, runs, env = {}) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  // The first round only fills the caches.
  for (let run = 0; run <= runs; run++) {
    for (const [name, command] of Object.entries(commands)) {
      const milliseconds = time(command, { env });
      if (run > 0) times.get(name).push(milliseconds);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

/** The median time of a function, in milliseconds; its first runs only warm it up. */
export function medianOf(work, runs) {
  const times = [];
  for (let run = -3; run < runs; run++) {
    const start = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What a Node program measures of itself when it ends: the value of an expression, a whole number. */
function measuredAtEnd([node, ...args], expression) {
  const report = `process.on('exit',()=>process.stderr.write('\\nmeasured '+(${expression})))`;
  const { stderr } = spawnSync(node, ['--import', `data:text/javascript,${report}`, ...args], {
    env: ENV,
    maxBuffer: MAX_OUTPUT,
    encoding: 'utf8',
  });
  return Number(/measured (\d+)$/.exec(stderr)?.[1]);
}

/** The peak memory of a Node program, in MB. */
export function peakMemory(command) {
  return measuredAtEnd(command, 'process.resourceUsage().maxRSS') / 1024;
}

/** The processor time of a Node program in all its threads, in milliseconds. */
export function processorTime(command) {
  return measuredAtEnd(command, '(({user,system})=>user+system)(process.cpuUsage())') / 1000;
}

/** Whether a shell would find a program. */
export function isInstalled(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { env: ENV }).status === 0;
}
