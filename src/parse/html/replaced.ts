import { isBlock } from './element.ts';
import type { Element } from './tree.ts';

/** In words. */
const MIN_DESCRIPTION = 5;

/** Whether a picture's alternative text tells of the picture: not a file's name, not a word or two for search engines. */
export function isDescription(text: string): boolean {
  return text.split(' ').length >= MIN_DESCRIPTION && !/\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(text);
}

/** The text of `<pre>` with its line breaks; empty when it holds none. */
export function readPreformatted(element: Element): string {
  return verbatim(element).replace(/^\n/, '').trimEnd();
}

function verbatim(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.tag === 'br') return '\n';
      const text = verbatim(child);
      // Highlighters that set a line as an element often leave the line break out.
      return isBlock(child) && !text.endsWith('\n') ? `${text}\n` : text;
    })
    .join('');
}
