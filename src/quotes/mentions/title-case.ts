/** A name in capitals as it is written elsewhere: EVA LIND, MR. VAN DYK. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(FIRST_LETTER, (letter) => letter.toUpperCase())
    .replace(SCOTTISH, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** The first letter of each part: after a space, a hyphen, a stop or the apostrophe of O’Hara. */
const FIRST_LETTER = /(?<![\p{L}\p{M}])\p{L}/gu;
const SCOTTISH = /\bMc(\p{L})/gu;
