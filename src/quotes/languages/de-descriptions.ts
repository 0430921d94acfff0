import { listed } from './word-lists.ts';

/* What German tells of somebody who is described, not named: the article has the case and the gender (Duden, “Artikelwörter”). */

/** Articles of a subject, with the gender they tell; `null` where the noun alone tells it. */
export const NOMINATIVE: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...each('der dieser jener', 'male'),
  ...each('die diese jene eine meine seine ihre unsere deine eure', 'female'),
  ...each('das dieses jenes ein mein sein ihr unser dein euer', null),
]);

function each(words: string, gender: 'male' | 'female' | null): [string, 'male' | 'female' | null][] {
  return [...listed(words)].map((word) => [word, gender]);
}

/** Articles of somebody not spoken of yet. */
export const INDEFINITE = new Set(listed('ein eine einen einem einer eines'));

/** The article of the plural, and of the feminine, whose nouns the ending tells apart: die Alte, die Alten. */
export const PLURAL_ENDING = /(?:en|ern|eln|er|el|leute|innen)$/;

/** Endings of adjectives, by which “den alten Mann” is “ein alter Mann”. */
export const ADJECTIVE_ENDING = /e[nmrs]?$/;

/** The endings of a noun in another case than the nominative: des Mannes, den Knaben. */
export const CASE_ENDING = /(?:e?s|e?n)$/;

/** The dative of several: den Dienern, den Mädeln. */
export const DATIVE_PLURAL = /(?<!bau|nachb|vett)(?:ern|eln|innen|leuten)$/;
