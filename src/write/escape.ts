/** Every character that a backslash keeps from being markup (CommonMark 2.4). */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Markup anywhere in a line. An underscore within a word is not, nor is a `<` or `&` that begins no tag or entity. */
const MARKUP = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]{1,32};)/gu;

/** Markup at the start of a line: headings, quotes, lists, rules, underlines, fences. */
const LINE_START = /^(?:[-+:~](?=\s|$)|#{1,6}(?=\s|$)|>|=+\s*$|-[-\s]*$|~{3}|\|)/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** Keeps text from being taken for markup. */
export interface Escaping {
  text(text: string): string;
  /** A whole line, whose parts have been escaped by `text`. */
  line(line: string): string;
}

/** As a person would: only what is markup where it stands. Right for nearly every text. */
export const sparingly: Escaping = {
  text: (text) => text.replaceAll(MARKUP, '\\$&'),
  line: (line) => line.replace(LINE_START, '\\$&').replace(LIST_NUMBER, '$1\\$2'),
};

/** Markup of extensions of Markdown: mathematics, struck and highlighted words, notes. */
const EXTENSIONS = /[$^~=]/g;

/** Like `sparingly`, but also what is markup in some programs only. */
export const carefully: Escaping = {
  text: (text) => sparingly.text(text).replaceAll(EXTENSIONS, '\\$&'),
  line: sparingly.line,
};

/** Whatever could be markup. Right for every text. */
export const fully: Escaping = {
  text: (text) => text.replaceAll(PUNCTUATION, '\\$&'),
  line: (line) => line,
};
