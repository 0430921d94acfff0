import type { Explain } from '../explain.ts';
import type { Host } from '../host.ts';
import { sanitizeLine } from '../parse/sanitize.ts';

/** With READER_EXPLAIN=1, a function that writes a line for each decision to standard error; otherwise none. */
export function explainTo(host: Host): { readonly explain?: Explain } {
  if (host.env.READER_EXPLAIN !== '1') return {};
  return {
    explain: ({ step, rule, about }) =>
      void host.stderr.write(`${step}: ${sanitizeLine(about)}: ${sanitizeLine(rule)}\n`),
  };
}
