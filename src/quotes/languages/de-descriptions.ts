import { listed } from './word-lists.ts';

/* What German tells of somebody who is described, not named: the article has the case and the gender (Duden, “Artikelwörter”). */

/** Nominative articles, with their gender; `null` where the noun alone tells it. */
export const NOMINATIVE: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...each('der dieser jener', 'male'),
  ...each('die diese jene eine meine seine ihre unsere deine eure', 'female'),
  ...each('das dieses jenes ein mein sein ihr unser dein euer', null),
]);

function each(words: string, gender: 'male' | 'female' | null): [string, 'male' | 'female' | null][] {
  return [...listed(words)].map((word) => [word, gender]);
}

/** Articles that introduce somebody. */
export const INDEFINITE = new Set(listed('ein eine einen einem einer eines'));

/** The article of the plural and of the feminine, which the noun’s ending distinguishes: die Alte, die Alten. */
export const PLURAL_ENDING = /(?:en|ern|eln|er|el|leute|innen)$/;

/** Endings of adjectives, by which “den alten Mann” becomes “ein alter Mann”. */
export const ADJECTIVE_ENDING = /e[nmrs]?$/;

/** Endings of nouns in other cases than the nominative: des Mannes, den Knaben. */
export const CASE_ENDING = /(?:e?s|e?n)$/;

/** The dative plural: den Dienern, den Mädeln. */
export const DATIVE_PLURAL = /(?<!bau|nachb|vett)(?:ern|eln|innen|leuten)$/;
