/**
 * A complete control sequence (ECMA-48 §5.4). Its visible part means nothing, so all of it is removed. An operating system
 * command is removed up to its terminator, but only if there is no other control character in between: what is not
 * clearly a sequence is text, and loses only its control character.
 */
const SEQUENCE =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0000-\u001f\u007f-\u009f]*(?:\u0007|\u001b\\|\u009c)/g;

/** VT, FF, NEL, LS and PS end a line, as CR does (UAX #14, classes BK and NL). */
const LINE_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * Characters that no text needs and a terminal may act on: C0 except line feed and tab, DEL, C1, bidi embeddings, overrides
 * and isolates (CVE-2021-42574), interlinear annotation, the byte order mark.
 */
const UNSAFE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;

/** Tag characters are kept in a flag (UTS #51, emoji tag sequence); anywhere else they hide text. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;

/** One test for all of the above except the marks, so that clean text (nearly all text) costs one pass. */
const SUSPECT =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

/** There are no combining marks below U+0300, nor in General Punctuation to Currency Symbols. */
const MAY_BE_MARK = /[^\u0000-\u02ff\u2000-\u20cf]/;

/**
 * Make text from outside safe for a terminal: no control characters except line feeds, no bidi controls, no hidden tags, no
 * lone surrogates. All text that is not reader's own comes through here, after its last decoding. Idempotent, and linear
 * in time.
 */
export function sanitize(text: string): string {
  let clean = text;
  if (SUSPECT.test(clean)) {
    clean = clean
      .toWellFormed()
      .replace(SEQUENCE, '')
      .replace(LINE_BREAK, '\n')
      .replaceAll('\t', '    ')
      .replace(UNSAFE, '')
      .replace(TAGS, '$1');
  }
  return MAY_BE_MARK.test(clean) ? withoutStacks(clean) : clean;
}

/**
 * UAX #15, Stream-Safe Text Format: no text needs more than 30 combining marks on one character. The expressions stand here,
 * as each Unicode property takes a tenth of a millisecond to make, which texts without marks need not wait for.
 */
function withoutStacks(text: string): string {
  return /\p{M}{31}/u.test(text) ? text.replace(/(\p{M}{30})\p{M}+/gu, '$1') : text;
}

/** Remove only complete control sequences, before a parser can take their brackets for markup. */
export function dropSequences(text: string): string {
  return text.includes('\u001b') ? text.replace(SEQUENCE, '') : text;
}

/** `sanitize` for one line: titles, names, messages. Spaces and line breaks are folded; no-break spaces stay. */
export function sanitizeLine(text: string): string {
  const clean = sanitize(text);
  return (UNFOLDED.test(clean) ? clean.replaceAll(/[ \n]+/g, ' ') : clean).trim();
}

const UNFOLDED = / {2}|\n/;
