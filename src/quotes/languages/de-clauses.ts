import { listed } from './language.ts';

/* What German has for the rules of its clauses: the verb stands second, and a relative clause begins with an article. */

/** What brings in whose view or words something is: nach Angaben von Ida Moor. */
export const SOURCE_OF = new Set(listed('von vom'));

/** A preposition that stands behind its source: dem Bericht zufolge. */
export const POSTPOSITION = 'zufolge';

/** One that does so behind a noun for words alone: seiner Ansicht nach. */
export const POSTPOSITION_OF_WORDS = 'nach';

/** The forms in which the article is a relative pronoun as well. */
export const RELATIVE_ARTICLES = new Set(
  listed('der die das dem den deren dessen denen welcher welche welches'),
);

/** Particles that stand before a subject (Duden, Grammatik: “Fokuspartikeln”). */
export const FOCUS = new Set(listed('auch selbst sogar nur gerade allein ebenso und aber doch denn'));

/** The auxiliary of the passive, behind which “von” tells who acts. */
export const PASSIVE = new Set(listed('wird wurde werden wurden'));

/** Verbs whose place stands first: Im Bericht steht der Satz. */
export const LOCATING_VERBS = new Set(listed('steht stand stehen standen findet fand finden fanden'));

/** It compares (wie ein Kind) or begins a clause (wie er sagte). */
export const COMPARING = 'wie';

/** It begins a clause of time, and is “as” elsewhere: als Ida kam, als Trainer. */
export const WHEN_OR_AS = 'als';

/** It stands before an infinitive. */
export const INFINITIVE_MARK = 'zu';

/** The article that an object may share with a masculine subject. */
export const MASCULINE_ARTICLE = 'der';

/** Endings of German finite verbs: sagt, sagte, sagten. A lower-case word behind a noun with one of them is a verb. */
export const VERBAL_ENDING = /(?:t|te|ten|en)$/;

/** den, dem, einem, seinen: an article in the dative or accusative, which no subject has. */
export const OBLIQUE = /^(?:de[nm]|(?:k?ein|dies|jed|[ms]ein|ihr|unser)e[nms])$/;

/** Endings of adverbs and participles that a sentence may begin with: Letztlich, Glücklicherweise, Passend zu. */
export const ADVERB_ENDING = /(?:lich|weise|falls|seits|nehmend|ßend|ssend|ierend|gend)$/;
