import { brokenJsonLaws, brokenLaws } from './laws.mjs';
import { runReader } from './run-reader.mjs';

/** A text from standard input, in every form that it can be shown in: the promises that it breaks. */
export async function readsText(text) {
  const broken = [];
  for (const args of [
    ['show', '-'],
    ['show', '--links', 'inline', '--width', '20', '-'],
    ['quotes', '--all', '-'],
  ])
    broken.push(...brokenLaws(await runReader(args, { stdin: text })));
  const json = await runReader(['show', '--json', '-'], { stdin: text });
  broken.push(...brokenLaws(json), ...brokenJsonLaws(json.out));
  broken.push(...brokenLaws(await runReader(['quotes', '--all', '--markdown', '-'], { stdin: text })));
  return broken;
}
