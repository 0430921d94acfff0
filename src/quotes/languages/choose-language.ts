import { german } from './de.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';

/** In order of preference; the first is taken where nothing tells. Add a language by adding a line. */
const languages: readonly [Language, ...Language[]] = [english, german];

/** The language of `lang` (BCP 47); English where it is not among ours. */
export function chooseLanguage(lang: string | null): Language {
  const code = lang?.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === code) ?? languages[0];
}
