/** What a word stands for, as bits, apart from what it does in its sentence (`grammar.ts`). */
export const PERSON = 1; // woman, spokesman: a common noun for somebody who speaks
export const TITLE = 1 << 1; // Mr., Senator: before a name, not part of it
export const GIVEN_NAME = 1 << 2;
export const MALE = 1 << 3;
export const FEMALE = 1 << 4;
export const NEUTER = 1 << 5; // it, company: a source of words that is not a person
export const PLURAL = 1 << 6;
export const FIRST_PERSON = 1 << 7;
export const BODY = 1 << 8; // committee, university: a name that ends so is not a person's
export const CUE_NOUN = 1 << 9; // words, statement, message: “in her words, …”
export const NOT_NAME = 1 << 10; // Monday, American: capitalised, not a person
export const PLACE = 1 << 11; // in, at: a preposition before places more than before people
