/** How many items are worked on at the same time. */
export interface Turns {
  /** In all. */
  readonly atOnce: number;
  /** In each group. */
  readonly perGroup: number;
}

/** What became of one item: it is done, or its whole group has to wait before it is tried again. */
export type Turn = 'done' | { readonly waitMilliseconds: number };

/**
 * Work on each item, several at a time, but at most `perGroup` of one group. A group that has to wait does not hold up
 * others.
 *
 * @param groupOf names what must not be overloaded, such as the host of a page.
 * @throws the first error that `work` throws, after which no new item is begun.
 */
export async function takeTurns<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  work: (item: Item) => Promise<Turn>,
  { atOnce, perGroup }: Turns,
): Promise<void> {
  const groups = groupItems(items, groupOf);
  /** Groups with items left, in the order in which they get their turns. */
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
  /** The index of the first item that has not had its turn. */
  next: number;
  running: number;
  /** In the milliseconds of `Date.now`. */
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

/** Milliseconds until the first group may go on; `null` when none has to wait. */
function nextReady(waiting: readonly Group<unknown>[], now: number): number | null {
  const times = waiting.map(({ readyAt }) => readyAt).filter((time) => time > now);
  return times.length === 0 ? null : times.reduce((least, time) => Math.min(least, time)) - now;
}

/** Wait until one of the promises is settled, or so many milliseconds have passed. */
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
