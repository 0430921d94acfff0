import { listed } from './language.ts';

/*
 * Words that one rule asks for by themselves, in all languages that have them: too few for a class, which every word would
 * be looked up for.
 */

/** Verbs that have whom they are said to behind them. */
export const TRANSITIVE_CUES = new Set(listed('told tell tells asked ask asks warned warns'));

/** According to, de acuerdo con. */
export const JOINING = new Set(listed('to con com'));

/** What goes before whoever holds something to be so: pour Ruiz, para Ruiz, per Ruiz. */
export const HOLDING = new Set(listed('pour para per'));

/** In her words, by her account. */
export const OWN_WORDS = new Set(listed('words account telling'));

/** Chants of “Low Tide!” */
export const OF = new Set(listed('of de von'));

/** What a quote is told to be by the noun before it. */
export const GLOSSED = new Set(listed('word quote'));

/** Who calls something so is nobody: on appelle, man nennt, se llama. */
export const IMPERSONAL = new Set(listed('sich man se on'));

/** Those considered “anchors” */
export const THOSE = new Set(listed('those'));

/** Adverbs that stand before a participle as part of a description. */
export const ATTRIBUTIVE = new Set(listed('newly recently previously formerly widely highly'));

/** What joins to a noun what belongs to it. */
export const BELONGING = new Set(listed('of for from at with der des von vom de du del della'));

/** The mayor of Leeds, a man in blue: a phrase that says which one. */
export const LOCATING_PREPOSITIONS = new Set(listed('in of from'));

/** Articles of what is not known yet, behind a dash. */
export const ROMANCE_INDEFINITES = new Set(listed('un une des uno una um uma'));

/** What goes before a name that is called: my dear Ruiz, come, Ruiz. */
export const ENDEARMENTS = new Set(
  listed('my dear dearest oh well yes no poor o ah and but come good old little you'),
);

/** Articles of somebody not named yet. */
export const INDEFINITE = new Set(listed('a an another'));

/** Which one of several: the elder of them. */
export const PICKED = new Set(listed('first second third last other elder younger eldest youngest'));

/** One of them, one of the men. */
export const PEOPLE_OF_GROUP = new Set(listed('them us those these the'));

/** What nouns for what somebody does end in: designer, director, strategist, technician, assistant. */
export const AGENT = /.{3}(?:[eo]r|ist|ian|[ae]nt)$/;

/** What stands before a title as part of it: Prime Minister, Vice President. */
export const RANKS = new Set(listed('prime vice deputy lieutenant'));

/** What a name may end in that is no part of the family name. */
export const NAME_SUFFIXES = new Set(listed('jr sr ii iii iv phd md esq'));

/** What an abbreviated title stands for. */
export const ABBREVIATED_TITLES = new Map([
  ['sen', ['senator']],
  ['rep', ['representative', 'congressman', 'congresswoman']],
  ['gov', ['governor']],
  ['dr', ['doctor']],
  ['prof', ['professor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['lt', ['lieutenant']],
]);

/** Titles that go with anybody’s name, a given name too, and are no part of it. */
export const COURTESY = new Set(listed('mr mr. mrs mrs. ms ms. miss'));

/** Titles that part the heads of a family from its other members. */
export const HEADS_OF_FAMILY = new Set(listed('mr. mr mrs. mrs sir lady herr frau'));

/** What begins a sentence that points to the paragraph before it. */
export const POINTING = new Set(listed('that this those these so'));

/** Prepositions longer than three letters that titles set small (Chicago Manual of Style 8.159). */
export const LOWER_IN_TITLES = /^(?:from|into|like|onto|over|than|upon|with|without)$/;

/** Words whose first letters an apostrophe stands for, which looks like an opening single mark. */
export const ELIDED =
  /^(?:n|em|til|till|tis|twas|twere|twill|cause|cos|coz|bout|round|neath|gainst|ere|nother|kay|cept|fraid)(?![\p{L}])/iu;

/* Single words of English grammar. */

/** One of the men, said a friend of Ruiz. */
export const PARTITIVE = 'of';

/** The article of what is known: the one, the younger. */
export const KNOWN_ARTICLE = 'the';

/** One of them, another of them. */
export const SOME_ONE = 'one';
export const SOME_OTHER = 'another';

/** It stands before a noun that is told what it is for, is called and whom it is due to. */
export const PURPOSE = 'for';

/** Behind a passive: whose words they are. */
export const AGENT_OF_PASSIVE = 'by';

/** Such as, as Ruiz puts it. */
export const LIKENESS = 'as';
export const SUCH = 'such';

/** According to Ruiz, next to him. */
export const TOWARD = 'to';

/** Together with Ruiz. */
export const COMPANY = 'with';

/** He said that. */
export const CONTENT_CLAUSE = 'that';

/** In his own words. */
export const OWN = 'own';

/** The title of whose family name is her husband’s too. */
export const MARRIED_TITLE = 'mrs';

/** A word in -ing that has lost its last letter: goin’. */
export const CLIPPED = /\p{L}{2}in$/iu;

/** A nickname, “Socks” or “the Rock”: one to three words, the first with a capital, without a stop or a comma at the end. */
export const NICKNAME = /^\P{L}{1,2}(?:the )?\p{Lu}[\p{L}.-]*(?: [\p{L}.-]+){0,2}\p{P}{1,2}$/u;

/** What a title leaves that is no name, in Chinese and Japanese: 副 of 副大統領, 同社 of 同社社長. */
export const LEFT_BY_TITLE = /^[副元前現新同両某各大]$|公司$|[社国國省庁局党会會院校部課県都]$/;
