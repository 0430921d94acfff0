/** What must never be sent to a terminal: C0 except the line feed, DEL, C1, and characters that reverse text. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** What `reader list` prints between its cells. */
const TAB = /\t/g;

/**
 * List the promises of SECURITY.md that a run of the program broke.
 *
 * @param {{ code: number, out: string, err: string }} result
 * @param {{ codes?: readonly number[], problems?: number }} [allowed] exit codes, and how many problems may be reported:
 *   by default one with the text, and one that there is nothing to print.
 * @returns {readonly string[]} empty when all is well.
 */
export function brokenLaws({ code, out, err }, { codes = [0, 1], problems = 2 } = {}) {
  const messages = err.split('\n').filter((line) => line.startsWith('reader: '));
  return [
    codes.includes(code) || `exit code ${code}`,
    !UNSAFE.test(out.replace(TAB, '')) || `a control on standard output: ${shown(out)}`,
    !UNSAFE.test(err) || `a control on standard error: ${shown(err)}`,
    out.isWellFormed() || 'a lone surrogate on standard output',
    // A message without a failure is allowed: what could be repaired is reported.
    code === 0 || err !== '' || `exit code ${code} without a word`,
    messages.length <= problems || `${messages.length} problems are reported: ${err}`,
    err === '' || err.startsWith('reader: ') || `a message that is not reader's: ${err}`,
    !/^\s+at .*:\d+:\d+/m.test(err) || 'a stack trace',
    !err.includes('something went wrong') || `a defect: ${err}`,
  ].filter((broken) => broken !== true);
}

/**
 * List the promises that the output of `reader show --json` breaks.
 *
 * @param {string} out
 * @returns {readonly string[]}
 */
export function brokenJsonLaws(out) {
  const broken = [];
  for (const line of out.split('\n').filter((line) => line !== '')) {
    const article = JSON.parse(line);
    // A path has its control characters, as it is there to be used.
    const { path: _path, ...rest } = article;
    for (const text of stringsOf(rest))
      if (UNSAFE.test(text) || !text.isWellFormed())
        broken.push(`a control in JSON: ${JSON.stringify(text)}`);
    for (const { text, places } of article.quotes ?? []) {
      const placed = places.map(({ block, start, end }) => article.blocks[block].text.slice(start, end));
      if (placed.join('\n') !== text)
        broken.push(`a quote that is not in its places: ${JSON.stringify(text)}`);
    }
  }
  return broken;
}

/** All strings in a value, names of fields included. */
function* stringsOf(value) {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* stringsOf(one);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield key;
      yield* stringsOf(one);
    }
}

function shown(text) {
  const at = text.search(UNSAFE);
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
}
