/**
 * What a word does in its sentence, as bits: a word may do several things. The rules know these classes, a language its
 * words. What a word stands for is another number (`meaning.ts`).
 */
export const REPORTING_VERB = 1; // said, told, asked: a verb of saying
export const CORE_CUE = 1 << 1; // said, told, wrote: the verbs that nearly always introduce speech
export const REPORTING_PARTICIPLE = 1 << 2; // saying: introduces speech, with its subject further away
export const NAMING = 1 << 3; // called, described: a verb that names something by the words
export const TITLING = 1 << 4; // titled, so-called: followed by a name or a term in marks
export const NOT_SPEECH_VERB = 1 << 5; // a finite verb of another kind: it ends a subject
export const SUBJUNCTIVE = 1 << 6; // sei, habe: the German form for reported speech
export const AUXILIARY = 1 << 7; // has, was, will: may stand between a subject and its verb
export const ADVERB = 1 << 8; // also, later: may stand between a subject and its verb
export const TIME = 1 << 9; // yesterday, Tuesday, ago: stands where an adverb may
export const PRONOUN = 1 << 10; // a pronoun that can be a subject
export const OBJECT = 1 << 11; // him, her: a pronoun that is not a subject
export const DETERMINER = 1 << 12;
export const POSSESSIVE = 1 << 13; // his, her: a determiner that refers to a person
export const PREPOSITION = 1 << 14;
export const PARTICLE = 1 << 15; // van, de: inside a name
// laut, according to: a source follows. PREPOSITION as well if the word is also an ordinary one: nach.
export const ACCORDING = 1 << 16;
export const CONJUNCTION = 1 << 17; // and, or: joins within a clause
export const CLAUSE = 1 << 18; // because, when, that: begins a clause
export const RELATIVE = 1 << 19; // who, which
export const FUNCTION = 1 << 20; // any other word that is not a name though a sentence may begin with it
