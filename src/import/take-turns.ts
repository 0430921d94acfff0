/** How many things are done at the same time. */
export interface Turns {
  /** In all. */
  readonly atOnce: number;
  /** Of one group. */
  readonly perGroup: number;
}

/** What became of one thing: it is done, or has to wait with all others of its group, and is then tried again. */
export type Turn = 'done' | { readonly waitMilliseconds: number };

/**
 * Do something with each item, several at a time, of one group no more than `perGroup`. A group whose items have to wait holds
 * up no other.
 *
 * @param groupOf what must not be pressed: the host of a page.
 * @throws what `work` throws; nothing new is begun then.
 */
export async function takeTurns<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  work: (item: Item) => Promise<Turn>,
  { atOnce, perGroup }: Turns,
): Promise<void> {
  const groups = groupItems(items, groupOf);
  /** Groups that have something to do, in the order in which they get their turns. */
  const waiting = [...groups.values()];
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  while (failure === null && (waiting.length > 0 || running.size > 0)) {
    const now = Date.now();
    const next = running.size < atOnce ? waiting.findIndex((group) => isReady(group, now, perGroup)) : -1;
    if (next < 0) {
      await oneOf(running, running.size < atOnce ? nextReady(waiting, now) : null);
      continue;
    }
    const [group] = waiting.splice(next, 1);
    if (group === undefined) break;
    const item = group.items[group.next++] as Item;
    group.running++;
    if (group.next < group.items.length) waiting.push(group);
    const task = work(item)
      .then((turn) => {
        if (turn === 'done') return;
        group.readyAt = Date.now() + turn.waitMilliseconds;
        group.items[--group.next] = item;
        if (!waiting.includes(group)) waiting.push(group);
      })
      .catch((error) => {
        failure ??= { error };
      })
      .finally(() => {
        group.running--;
        running.delete(task);
      });
    running.add(task);
  }
  await Promise.all(running);
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
}

interface Group<Item> {
  readonly items: Item[];
  /** The first that has not had its turn. */
  next: number;
  running: number;
  /** By `Date.now`. */
  readyAt: number;
}

function groupItems<Item>(items: readonly Item[], groupOf: (item: Item) => string): Map<string, Group<Item>> {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const name = groupOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { items: [item], next: 0, running: 0, readyAt: 0 });
    else group.items.push(item);
  }
  return groups;
}

function isReady(group: Group<unknown>, now: number, perGroup: number): boolean {
  return group.running < perGroup && group.readyAt <= now;
}

/** In how many milliseconds the first group has waited long enough; `null` when none waits. */
function nextReady(waiting: readonly Group<unknown>[], now: number): number | null {
  const times = waiting.map(({ readyAt }) => readyAt).filter((time) => time > now);
  return times.length === 0 ? null : times.reduce((least, time) => Math.min(least, time)) - now;
}

/** Until one of them is done, or so many milliseconds are over. */
async function oneOf(running: ReadonlySet<Promise<void>>, milliseconds: number | null): Promise<void> {
  if (milliseconds === null) {
    await Promise.race(running);
    return;
  }
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  // A timer that is left would keep the program from ending.
  await Promise.race([...running, pause]).finally(() => clearTimeout(timer));
}
