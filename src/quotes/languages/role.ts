/**
 * What a small word does in one construction that a rule looks for. A language lists words for the roles it has; a word
 * may have several roles, besides what it is (`grammar.ts`) and means (`meaning.ts`).
 */
export type Role =
  // Articles and their equivalents.
  | 'definite' // the mayor: somebody mentioned in the article
  | 'singling' // the General, the older man: one particular person, with a title or a noun for a person
  | 'introducing' // a man, another: somebody new
  | 'indefinite' // un, une: after a reporting clause and a comma, speech continues
  | 'selecting' // the first, the elder of them
  | 'one' // one of them
  | 'group' // one of the, one of them
  | 'stranger' // the man: hardly ever somebody with a name, as “the girl” is
  // Prepositions.
  | 'partitive' // one of the men, chants of
  | 'belonging' // of Acme, for the firm: goes with the noun before it
  | 'locating' // a man in Leeds
  | 'agent' // by Ruiz, von Ruiz: the agent
  | 'toward' // according to, close to
  | 'company' // with Ruiz saying
  | 'at-last' // at last, at length: when somebody says something
  | 'likeness' // as saying, wie: compares
  | 'origin' // is from: where words are from
  | 'purpose' // called for, a word for
  | 'opining' // pour Ruiz, per Ruiz: whose opinion it is
  | 'joining' // according to, de acuerdo con
  | 'postposed' // zufolge: follows its source
  | 'postposed-to-words' // seiner Ansicht nach
  // Pronouns for somebody mentioned before who is not the subject there.
  | 'other-man' // jener, celui-ci
  | 'other-woman' // jene, celle-ci
  // Conjunctions and the like.
  | 'content' // said that
  | 'objective' // what Ruiz called: opens a clause that is an object
  | 'exemplifying' // such as
  | 'when-or-as' // als: begins a clause of time, and is “as” elsewhere
  | 'infinitive' // zu sagen
  | 'focus' // auch, sogar: precedes a subject without being part of it
  | 'relative-article' // der, die: an article, and after a comma a relative pronoun
  | 'masculine' // der: never the article of an object
  | 'alternative' // he or she
  | 'conditional' // when a tutor asks: at any time
  | 'supposing' // if she said
  // Verbs and what goes with them.
  | 'unsaid' // might say: nobody says it
  | 'negating' // did not say, didn’t say: it was not said
  | 'habitual' // a tutor will say: any tutor
  | 'intending' // I will say, I’ll say
  | 'unsaying' // learn to say, how to say, easy to say: nobody has said it
  | 'imagining' // imagine somebody saying
  | 'equating' // the question is
  | 'adding' // added a window
  | 'writing' // wrote a book
  | 'about' // asked about Ruiz
  | 'answering' // to answer the question
  | 'passive' // was called, wird genannt
  | 'objecting' // common objections: a heading for what people may say
  | 'uttering' // as we say
  | 'addressing' // told, asked: followed by the addressee
  | 'locating-verb' // steht: the place comes first
  | 'sounding' // rief es von der Tür: words come from somewhere, without a speaker
  | 'she-or-they' // sie: the verb shows which
  | 'impersonal' // man nennt, on appelle: nobody in particular
  // Nouns, adjectives, names.
  | 'those' // those called so
  | 'nobody' // nobody says
  | 'no' // said no one ever
  | 'whichever' // every pupil says: none in particular
  | 'anybody' // people say
  | 'wording' // is a term
  | 'creating' // the author of a book
  | 'crying' // chants of “no”
  | 'proverb' // a saying, a motto: of nobody in particular
  | 'several' // people: with the verb of a plural
  | 'general' // called so by many: by nobody in particular
  | 'sample' // examples include: nobody said them
  | 'question' // to answer the question
  | 'prompting' // a prompt: words for a machine
  | 'leading' // Head of Events Ana Ruiz
  | 'ending-list' // etc.: its stop ends a sentence before a word that begins one
  | 'own' // in her own words
  | 'own-words' // in her words, by her account
  | 'attributive' // the newly elected mayor
  | 'endearing' // my dear Ruiz
  | 'pointing' // That is what Ruiz said: refers to the paragraph before
  | 'rank' // Vice President: before a title, part of it
  | 'team-head' // the manager, the boss, the coach: one office by several names
  | 'suffix' // Jr.: after a name, not part of it
  | 'family-title' // Mrs.: with the family name alone, it identifies a person
  | 'earned-title' // Dr.: earned, so that it does not distinguish members of a family
  | 'reflexive'; // himself

/** Words by role, separated by spaces. */
export type RoleWords = Partial<Readonly<Record<Role, string>>>;

export const NO_ROLES: ReadonlySet<Role> = new Set();

export type RolesOf = (word: string) => ReadonlySet<Role>;

/** The roles of each word, read when a word is first looked up. */
export function rolesOf(words: RoleWords): RolesOf {
  let roles: ReadonlyMap<string, ReadonlySet<Role>> | null = null;
  return (word) => {
    roles ??= byWord(words);
    return roles.get(word) ?? NO_ROLES;
  };
}

/** The words that have one role share its set. */
function byWord(words: RoleWords): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, ReadonlySet<Role>>();
  for (const [role, list] of Object.entries(words) as [Role, string][]) {
    const only: ReadonlySet<Role> = new Set([role]);
    for (const word of list.split(' ')) {
      const known = roles.get(word);
      roles.set(word, known === undefined ? only : new Set([...known, role]));
    }
  }
  return roles;
}
