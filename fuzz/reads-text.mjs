import { brokenJsonLaws, brokenLaws } from './laws.mjs';
import { runReader } from './run-reader.mjs';

/** The promises that break when a text from standard input is shown, in each form in which it can be. */
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
