/** What the form of a word shows, as bits, whether or not the word is listed. */
export const PRESENT_PARTICIPLE = 1; // saying, disant
export const PAST_PARTICIPLE = 1 << 1; // called
export const PLURAL_FORM = 1 << 2; // mayors: or a name or a verb that ends so
export const AGENT_NOUN = 1 << 3; // designer, strategist: somebody by what he does
export const FINITE_FORM = 1 << 4; // sagte: a German verb with a subject
export const ADVERBIAL = 1 << 5; // glücklicherweise: begins a sentence and is no subject
export const OBLIQUE = 1 << 6; // den, einem: an article in a case that no subject has
export const NOUN_PLURAL = 1 << 7; // committees, parties: no family is called so
export const GENITIVE = 1 << 8; // Kants: the last letter is no part of the name
export const SUPERLATIVE = 1 << 9; // funniest: an adjective
export const TALE_PAST = 1 << 11; // leva, parut: the tense of tales, and no noun or adjective
export const PLURAL_VERB = 1 << 10; // riefen: several do it
