/** What the form of a word shows, as bits, whether or not the word is listed. */
export const PRESENT_PARTICIPLE = 1; // saying, disant
export const PAST_PARTICIPLE = 1 << 1; // called
export const PLURAL_FORM = 1 << 2; // mayors; or a name or a verb that ends so
export const AGENT_NOUN = 1 << 3; // designer, strategist: a noun for a person by what they do
export const FINITE_FORM = 1 << 4; // sagte: a German verb with a subject
export const ADVERBIAL = 1 << 5; // glücklicherweise: opens a sentence and is not a subject
export const OBLIQUE = 1 << 6; // den, einem, журналистам: a case that a subject never has
export const NOUN_PLURAL = 1 << 7; // committees, parties: not a family name
export const GENITIVE = 1 << 8; // Kants: the last letter is not part of the name
export const SUPERLATIVE = 1 << 9; // funniest: an adjective
export const PLURAL_VERB = 1 << 10; // riefen: with a plural subject
export const TALE_PAST = 1 << 11; // leva, parut: the tense of tales, and not a noun or an adjective
export const INFINITIVE = 1 << 12; // demander: a verb without a subject
