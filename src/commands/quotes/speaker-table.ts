import { type Aliases, identifyPeople } from '../../filing/identify-people.ts';
import { joinStretches, namesOf } from '../../filing/quotation.ts';
import type { Host } from '../../host.ts';
import { layOutColumns } from '../../layout/columns.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { createDisplay } from '../display.ts';
import type { QuotesFlags } from './quote-request.ts';
import type { QuoteSink } from './quote-sink.ts';

/** A speaker with the number of quotes; `name` is `null` for all quotes without a named speaker. */
interface Row {
  readonly name: string | null;
  readonly names: readonly string[];
  readonly count: number;
}

/** Counts the quotes of each speaker, and prints the speakers, those with most quotes first. */
export function countSpeakers(flags: QuotesFlags, aliases: Aliases, host: Host): QuoteSink {
  const counts = new Map<string, number>();
  let unnamed = 0;
  return {
    async take(_article, quotes) {
      // People see the stretches of one sentence as one quote.
      const spoken = flags.json
        ? quotes.map(namesOf)
        : joinStretches(quotes).map(({ stretches }) => stretches.flatMap(namesOf));
      for (const said of spoken) {
        const names = new Set(said);
        if (names.size === 0) unnamed++;
        for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    },
    async end() {
      const rows = rowsOf(counts, unnamed, aliases);
      if (flags.json) {
        const lines = rows.map(({ name, names, count }) =>
          toJsonLine({ speaker: name, quotes: count, names }),
        );
        await host.stdout.write(lines.join(''));
        return;
      }
      await print(rows, flags, host);
    },
  };
}

function rowsOf(counts: ReadonlyMap<string, number>, unnamed: number, aliases: Aliases): readonly Row[] {
  const people = new Set(identifyPeople(counts, aliases).values());
  const rows = [...people].map(({ name, names }): Row => {
    const count = names.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
    return { name, names, count };
  });
  if (unnamed > 0) rows.push({ name: null, names: [], count: unnamed });
  return rows.sort((a, b) => b.count - a.count || Number(a.name === null) - Number(b.name === null));
}

const NOBODY = 'not attributed';
/** Columns of the longest bar. */
const BAR = 20;

async function print(rows: readonly Row[], flags: QuotesFlags, host: Host): Promise<void> {
  const { options, writer, prepare } = await createDisplay(flags, host);
  const most = Math.max(1, rows[0]?.count ?? 1);
  const bar = (count: number) =>
    options.signs === 'unicode' ? '▇'.repeat(Math.round((count / most) * BAR)) : '';
  const cells = rows.map(({ name, count }) => [String(count), name ?? NOBODY, bar(count)]);
  await prepare(cells.flat().join(''));
  await writer.write(
    host.stdout.isTerminal
      ? layOutColumns(cells, COLUMNS, { ...options, width: options.measure })
      : rows.map(({ name, count }) => `${name ?? NOBODY}\t${count}`),
  );
  await writer.end();
}

/** The number stands beside the name; where there is no room, the bar is left out first. */
const COLUMNS = [
  { align: 'right', isMain: false, most: null, leaves: null },
  { align: 'left', isMain: true, most: null, leaves: null },
  { align: 'left', isMain: false, most: null, leaves: 20 },
] as const;
