import { expect, test } from 'vitest';
import { holdStrayErrors, isOfLibrary } from '../../../../src/source/http/stray-errors.ts';

/** An error as if thrown from these places, the innermost first. */
function thrownAt(...places: readonly string[]): Error {
  const error = new Error('assertion');
  error.stack = ['Error: assertion', ...places.map((place) => `    at f (${place}:1:2)`)].join('\n');
  return error;
}

const UNDICI = '/reader/node_modules/undici/lib/dispatcher/client-h1.js';
const OURS = '/reader/dist/url-source.cjs';

test.for<[string, unknown, boolean]>([
  ['in the HTTP client', thrownAt(UNDICI, 'node:events'), true],
  ['in Node, called by the HTTP client', thrownAt('node:assert', UNDICI, OURS), true],
  ['in Node alone, as in a callback of a socket', thrownAt('node:net', 'node:internal/timers'), true],
  ['in our code', thrownAt(OURS, UNDICI), false],
  ['in Node, called by our code', thrownAt('node:buffer', OURS), false],
  ['in another library', thrownAt('/reader/node_modules/parse5/index.js', UNDICI), false],
  ['nowhere', thrownAt(), false],
  ['something that is no error', 'assertion', false],
])('an error thrown %s', ([, error, isTheirs]) => {
  expect(isOfLibrary(error)).toBe(isTheirs);
});

// The test runner listens to stray errors itself.
const listeners = () => process.listeners('uncaughtException') as ((error: unknown) => void)[];
const before = listeners();
const added = () => listeners().filter((listener) => !before.includes(listener));

test('errors that the HTTP client throws where nobody can catch them are held while any page is fetched, and no longer', () => {
  const [first, second] = [holdStrayErrors(), holdStrayErrors()];
  expect(added()).toHaveLength(1);
  expect(() => added()[0]?.(thrownAt(UNDICI))).not.toThrow();
  first();
  first();
  expect(added()).toHaveLength(1);
  second();
  expect(added()).toEqual([]);
});

test('an error of ours is not held', () => {
  const over = holdStrayErrors();
  const error = thrownAt(OURS);
  expect(() => added()[0]?.(error)).toThrow(error);
  // It ends the program as it would have without us.
  expect(added()).toEqual([]);
  over();
});
