import { UNSPACED } from '../../unspaced.ts';

/** A shorter description says too little. In words. */
const MIN_DESCRIPTION = 5;
/** How a description begins: an article, a number, the kind of picture. What begins otherwise is mostly a search engine's fodder. */
const BEGINNING =
  /^(?:an?|the|two|three|four|five|several|some|many|close-?up|(?:photo|picture|image|diagram|chart|graph|graphic|map|screenshot|illustration|drawing|painting|portrait|infographic|view|cover)s?|eine?|zwei|drei|de[rmns]|das|bild|foto|unes?|un|deux|trois|les?|la|une?|una|unos|unas|dos|tres|el|los|las|il|due|uma?|een|het|twee)(?![\p{L}\p{N}])/iu;
const SENTENCE_END = /[.!?…]["”’»)]?$/;

/** The same for scripts without spaces, in UTF-16 code units. */
const MIN_UNSPACED = 12;

/** Whether a picture's alternative text tells of the picture: no file's name, no words strung together for search engines. */
export function isDescription(text: string): boolean {
  if (/\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(text)) return false;
  if (/(?:\.\.\.|…)$/.test(text)) return false;
  if (UNSPACED.test(text)) return text.length >= MIN_UNSPACED;
  if (text.split(' ').length < MIN_DESCRIPTION) return false;
  return !/\p{Script=Latin}/u.test(text) || BEGINNING.test(text) || SENTENCE_END.test(text);
}
