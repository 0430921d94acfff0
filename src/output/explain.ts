import type { Explain } from '../explain.ts';
import type { Host } from '../host.ts';
import { sanitizeLine } from '../parse/sanitize.ts';

/** A line on standard error for each decision, when READER_EXPLAIN=1 asks for it; otherwise nothing. */
export function explainTo(host: Host): { readonly explain?: Explain } {
  if (host.env.READER_EXPLAIN !== '1') return {};
  return {
    explain: ({ step, rule, about }) =>
      void host.stderr.write(`${step}: ${sanitizeLine(about)}: ${sanitizeLine(rule)}\n`),
  };
}
