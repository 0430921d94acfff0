import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import type { Language } from './language.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** The first is taken where nothing tells. Add a language by adding a line. */
const languages: readonly [Language, ...Language[]] = [
  english,
  german,
  french,
  spanish,
  russian,
  japanese,
  chinese,
];

/** The language of `lang` (BCP 47); English where it is not among ours. */
export function chooseLanguage(lang: string): Language {
  const code = lang.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === code) ?? languages[0];
}

/** Words that a text of some length has in its own language and hardly in another. */
const tellingWords: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:the|and|of|was|with|said|that|from|his|her)\b/giu],
  ['de', /\b(?:der|und|nicht|ist|das|ein|eine|dem|auf|sich)\b/giu],
  ['fr', /\b(?:les|des|est|dans|une|qui|pour|pas|sur|avec|dit)\b/giu],
  ['es', /\b(?:los|las|que|una|con|por|para|dijo|pero|como)\b/giu],
];

const SAMPLE = 600;

/** The language `text` seems to be in, by its script and its commonest words; `null` where too little tells. */
export function recogniseLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  if (/[\u3040-\u30ff]/u.test(sample)) return chooseLanguage('ja');
  if (/\p{Script=Han}/u.test(sample)) return chooseLanguage('zh');
  if (/[\u0400-\u04ff]{3}/u.test(sample)) return chooseLanguage('ru');
  let best: string | null = null;
  let most = 1;
  for (const [code, words] of tellingWords) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best === null ? null : chooseLanguage(best);
}
