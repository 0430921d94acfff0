import type { Mark } from '../article.ts';
import { type Escaping, fully, sparingly } from './escape.ts';
import { type ProseStep, walkProse } from './walk-prose.ts';

/** A way to write running text. */
export interface ProseStyle {
  readonly escaping: Escaping;
  /** What stands around each kind of mark. */
  readonly delimiters: Readonly<
    Record<'emphasis' | 'strong' | 'strike' | 'code', readonly [open: string, close: string]>
  >;
  /** Whether to separate what might run together. */
  readonly parted: boolean;
}

const CODE = ['<code>', '</code>'] as const;

/**
 * The ways to write running text, the plainest first. Asterisks and underscores are marks only beside certain characters
 * (CommonMark 6.2), and can be ambiguous when they nest; tags work anywhere.
 */
export const proseStyles: readonly ProseStyle[] = [
  {
    escaping: sparingly,
    delimiters: { emphasis: ['*', '*'], strong: ['**', '**'], strike: ['~~', '~~'], code: CODE },
    parted: false,
  },
  {
    escaping: sparingly,
    delimiters: { emphasis: ['_', '_'], strong: ['**', '**'], strike: ['~~', '~~'], code: CODE },
    parted: false,
  },
  {
    escaping: fully,
    delimiters: {
      emphasis: ['<em>', '</em>'],
      strong: ['<strong>', '</strong>'],
      strike: ['<del>', '</del>'],
      code: CODE,
    },
    parted: true,
  },
];

/**
 * Write running text with its marks.
 *
 * @param lineBreak what to write where the writer ended a line.
 */
export function writeProse(
  text: string,
  marks: readonly Mark[],
  { escaping, delimiters, parted }: ProseStyle,
  lineBreak: '\\\n' | '<br>',
): string {
  let written = '';
  for (const step of walkProse(text, marks)) written += writeStep(step);
  return written.split('\n').map(escaping.line).join('\n');

  function writeStep(step: ProseStep): string {
    switch (step.kind) {
      case 'text':
        return escaping.text(step.text);
      case 'code':
        // Two adjacent runs of backticks would become one.
        return (parted && written.endsWith('`') ? '<!-- -->' : '') + writeCode(step.text);
      case 'break':
        return lineBreak;
      case 'open':
        return step.mark.kind === 'link' ? '[' : delimiters[step.mark.kind][0];
      case 'close':
        return step.mark.kind === 'link'
          ? `](${writeAddress(step.mark.href, parted)})`
          : delimiters[step.mark.kind][1];
    }
  }
}

/** A code span: within more backticks than it contains, and separated from those at its ends (CommonMark 6.1). */
function writeCode(text: string): string {
  const fence = backtickFence(text, 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

/** At least `least` backticks, and more than `text` has in a row. */
export function backtickFence(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  return '`'.repeat(Math.max(least, longest + 1));
}

/** The destination of a link (CommonMark 6.3). */
function writeAddress(href: string, careful: boolean): string {
  if (!careful && /^[^\s<>()\\&]+$/.test(href)) return href;
  return `<${careful ? fully.text(href) : href.replaceAll(/[<>\\&]/g, '\\$&')}>`;
}
