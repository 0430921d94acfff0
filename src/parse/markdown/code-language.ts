import type { Token } from 'markdown-it';
import { sanitizeLine } from '../sanitize.ts';

/** What Markdown can say of a language: one word without the sign of its fence. */
const LANGUAGE = /^(?:\{\.?)?([^\s{}`,~\\&]{1,40})/;

/** The language of code, which is the first word behind its fence, in pandoc’s braces too. */
export function languageOf({ info }: Pick<Token, 'info'>): { readonly lang?: string } {
  const lang = LANGUAGE.exec(sanitizeLine(info))?.[1];
  return lang === undefined ? {} : { lang };
}
