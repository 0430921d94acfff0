import type { TextSource } from '../source/text-source.ts';
import type { SavedLink } from './saved-link.ts';

/** A source for a text that is in the export. */
export function exportedTextSource(
  { format, content }: NonNullable<SavedLink['text']>,
  address: string | null,
): TextSource {
  // Some programs export the content of a page without its document around it.
  const text =
    format === 'html' && !/<(?:!doctype|html|body)\b/i.test(content.slice(0, 1000))
      ? `<!doctype html><body>${content}`
      : content;
  return {
    label: address ?? 'a text in the export',
    fileName: format === 'html' ? 'text.html' : 'text.md',
    url: address !== null && URL.canParse(address) && /^https?:/i.test(address) ? address : null,
    open: async () => ({
      bytes: (async function* () {
        yield new TextEncoder().encode(text);
      })(),
      charset: 'utf-8',
    }),
  };
}
