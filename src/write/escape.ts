/** Every character that CommonMark may take for markup, which a backslash keeps from it (CommonMark 2.4). */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** What is markup wherever it stands; an underscore within a word is none, nor a sign that begins no tag and no entity. */
const MARKUP = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]{1,32};)/gu;

/** What is markup at the start of a line: headings, quotes, lists, rules, underlines, fences. */
const LINE_START = /^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|=+\s*$|-[-\s]*$|~{3}|\|)/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** Keeps text from being taken for markup. */
export interface Escaping {
  text(text: string): string;
  /** A whole line, once all is written. */
  line(line: string): string;
}

/** As a person would: only what is markup where it stands. Right for nearly every text. */
export const sparingly: Escaping = {
  text: (text) => text.replaceAll(MARKUP, '\\$&'),
  line: (line) => line.replace(LINE_START, '\\$&').replace(LIST_NUMBER, '$1\\$2'),
};

/** Whatever could be. Right for any text. */
export const fully: Escaping = {
  text: (text) => text.replaceAll(PUNCTUATION, '\\$&'),
  line: (line) => line,
};
