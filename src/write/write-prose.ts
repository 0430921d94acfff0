import type { Mark } from '../article.ts';
import { carefully, type Escaping, fully, sparingly } from './escape.ts';
import { type ProseStep, walkProse } from './walk-prose.ts';

/** A way to write running text. */
export interface ProseStyle {
  readonly escaping: Escaping;
  /** What is written around each kind of mark. */
  readonly delimiters: Readonly<
    Record<'emphasis' | 'strong' | 'strike' | 'code', readonly [open: string, close: string]>
  >;
  /** Whether to separate, by comments and brackets, what might run together. */
  readonly parted: boolean;
}

const CODE = ['<code>', '</code>'] as const;

/**
 * The ways to write running text, plainest first. Asterisks and underscores mark emphasis only beside certain characters
 * (CommonMark 6.2), and may be ambiguous when nested; tags work anywhere.
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
    escaping: carefully,
    delimiters: { emphasis: ['*', '*'], strong: ['**', '**'], strike: ['~~', '~~'], code: CODE },
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
 * @param place where it is written: only `lines` may have line breaks, and a `cell` would end at a bar.
 */
export function writeProse(
  text: string,
  marks: readonly Mark[],
  { escaping, delimiters, parted }: ProseStyle,
  place: 'lines' | 'line' | 'cell',
): string {
  const lineBreak = place === 'lines' ? '\\\n' : '<br>';
  const withBars = (part: string) => (place === 'cell' ? part.replaceAll('|', '\\|') : part);
  let written = '';
  /** The link that is being written as `<address>`; its text is not escaped. */
  let bracketed: object | null = null;
  for (const step of walkProse(text, marks)) written += writeStep(step);
  return written.split('\n').map(escaping.line).join('\n');

  function writeStep(step: ProseStep): string {
    switch (step.kind) {
      case 'text':
        if (bracketed !== null) return step.text;
        return place === 'cell'
          ? escaping.text(step.text).replaceAll(/\\?\|/g, '\\|')
          : escaping.text(step.text);
      case 'code':
        // Two adjacent runs of backticks would be read as one.
        return (parted && written.endsWith('`') ? '<!-- -->' : '') + withBars(writeCode(step.text));
      case 'note':
        return `[^${step.note + 1}]`;
      case 'break':
        return lineBreak;
      case 'open':
        if (step.mark.kind !== 'link') return delimiters[step.mark.kind][0];
        if (isAddress(step.mark, parted)) bracketed = step.mark;
        return bracketed === null ? '[' : '<';
      case 'close':
        if (step.mark.kind !== 'link') return delimiters[step.mark.kind][1];
        if (bracketed === null) return withBars(`](${writeAddress(step.mark.href, parted)})`);
        bracketed = null;
        return '>';
    }
  }

  /** Whether a link is its own address, which is written as such (CommonMark 6.5). */
  function isAddress(
    { href, start, end }: { href: string; start: number; end: number },
    careful: boolean,
  ): boolean {
    return !careful && text.slice(start, end) === href && /^[a-z][a-z0-9+.-]{1,31}:[^\s<>\\|]+$/i.test(href);
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
export function writeAddress(href: string, careful: boolean): string {
  if (!careful && /^[^\s<>()\\&]+$/.test(href)) return href;
  return `<${careful ? fully.text(href) : href.replaceAll(/[<>\\&]/g, '\\$&')}>`;
}
