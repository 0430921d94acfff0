import { defineLanguage, NO_TITLES } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { inflect } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Forms of verbs in -er by stem: dénonce, dénonça, dénoncé (Bescherelle, “1er groupe”). */
const regular = (stems: string): Iterable<string> =>
  inflect(stems, (stem) => {
    const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
    return [
      ...['e', 'ent', 'é', 'ée', 'er', 'èrent', 'era'].map((ending) => stem + ending),
      ...['a', 'ai', 'ais', 'ait', 'aient', 'ant'].map((ending) => soft + ending),
    ];
  });

const coreRegular = regular(`
déclar affirm expliqu ajout demand racont estim assur rappel soulign précis cri lanc murmur annonc confi insist s’écri écri
`);
const coreCues = listed(`
dit disait disais disaient dira disent dire disant dis dirent répond répondent répondu répondit répondait répondis écrit écrivit écrivait écrivent
poursuit poursuivi poursuivit conclut conclu explique rappelle rappellent soutient soutenu soutint
`);
const otherRegular = regular(`
observ remarqu not avou répliqu rétorqu continu soupir hurl chuchot souffl balbuti interrog questionn suppli ordonn
command comment plaisant ironis martel réclam termin commenc regrett dénonc tweet résum jug pens confirm témoign exhort
condamn salu félicit critiqu accus redout martèl signal lament déplor grond bafouill bredouill grommel grogn ricann siffl protest
s’exclam exclam interpell énumér détaill développ argument espèr espér souhait salu vitupér fulmin tonn tempêt s’indign indign
s’étonn étonn s’interrog s’inquiét inquiét inquièt s’agac s’emport s’enthousiasm se-félicit réaffirm révél nuanc tranch analys
avanc glis complèt complét rapport décrypt renchér articul implor jur laiss-tomb recommand conseill
`);
const otherCues = listed(`
indique indiqué indiquait indiqua indiquent tempère tempéré fustige fustigé résume résumé
reconnaît reconnut reconnu reconnaissait reconnaissent promet promit promis admet admit admis avertit averti prévient prévint prévenu
reprit reprend repris gémit interrompit interrompt lit lut prononça prononce croit crut fit fait fis renchérit surenchérit
réagit réagi réagissait se-réjouit réjouit s’insurge insurge insurgé maintient maintenu maintint défend défendu dément démenti
se-plaint plaint plaignit s’amuse amuse amusa sourit rit rugit bondit intervient intervint confesse écria s’écria répète répéta répété
invite appelle-à convient convenu concède concéda concédé suggère suggéra suggéré
`);
const otherVerbs = listed(`
est était sont étaient sera serait seraient fut a avait ont avaient aura aurait auraient pourrait pourraient devrait va vont allait peut pouvait peuvent doit devait veut voulait lève leva prend
prit met mit vient vint venait part partit entre entra sort sortit regarde regarda tourne tourna sourit rit donne donna
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreRegular],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreCues],
  [is.REPORTING_VERB, 0, otherRegular],
  [is.REPORTING_VERB, 0, otherCues],
  [
    is.NAMING,
    0,
    listed(
      'appellent appelle appelait appela appelé qualifie qualifient qualifié qualifia jugé jugée juge jugea estimé estime dépeint décrit décrivait dénonce dénoncé nomme nommé parle parlait évoque évoqué traite traité appelée appelés qualifiée qualifiés qualifiées décrite décrits décrites dénoncée nommée traitée traités traitées',
    ),
  ],
  [
    is.TITLING,
    0,
    listed(
      'slogan devise intitulé intitulée titre titré roman quotidien magazine revue chaîne essai pièce album émission série film journal hebdomadaire livre chanson dit-on surnommé surnommée soi-disant dite dits dites baptisé baptisée',
    ),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('a ont avait avaient est sont était étaient eut fut ait aurait')],
  [
    is.ADVERB,
    0,
    listed(
      "aussi alors puis ensuite encore déjà toujours jamais pas ne n’ n' plus enfin même bien tout trop ici là hier demain",
    ),
  ],
  [is.PRONOUN, means.MALE, ['il']],
  [is.PRONOUN, means.FEMALE, ['elle']],
  [is.PRONOUN, means.PLURAL, ['ils', 'elles', 'nous']],
  [is.PRONOUN, means.FIRST_PERSON, ['je', 'j’', "j'", 'j', 'nous']],
  [is.PRONOUN, 0, listed('on tu vous celui-ci celui-là celle-ci celle-là')],
  [is.OBJECT, 0, listed('lui leur me te se s’ m’ t’ y en')],
  [is.DETERMINER, 0, listed('le la les l’ un une des du cet cette ces ce deux trois plusieurs')],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('son sa ses leur leurs mon ma mes notre nos votre vos')],
  [
    is.PREPOSITION,
    0,
    listed(
      'de d’ à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant après avant devant derrière dès',
    ),
  ],
  [is.PREPOSITION, 0, ['du']],
  [0, means.PLACE, listed('à dans en')],
  [is.ACCORDING, 0, ['selon', 'd’après', "d'après"]],
  [is.CONJUNCTION, 0, listed('et ou mais ni')],
  [is.CLAUSE, 0, listed('que qu’ quand lorsque si comme parce puisque car')],
  [is.RELATIVE, 0, listed('qui dont où lequel laquelle')],
  [0, means.TITLE, listed('m mme mlle dr monsieur madame mademoiselle maître docteur')],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'président présidente vice-président vice-présidente premier-ministre ministre premier ministre préfet préfète procureur procureure commissaire patron patronne chef cheffe secrétaire porte-parole professeur professeure capitaine comte comtesse duc duchesse baron baronne marquis marquise premier général colonel capitaine sénateur député maire juge reine roi prince princesse pape cardinal abbé père sœur',
    ),
  ],
  [0, means.MALE, listed('m monsieur roi prince abbé père')],
  [0, means.FEMALE, listed('mme mlle madame mademoiselle présidente reine princesse sœur')],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'vieux serviteur valet soldat paysan meunier boutiquier maître aubergiste chasseur berger curé prêtre moine mendiant étranger voyageur patron cousin boulanger tailleur charpentier barbier matelot pêcheur marchand voleur notaire docteur comte duc baron marquis homme garçon avocat écrivain auteur directeur acteur mari frère fils oncle vieillard',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'vieille servante paysanne meunière maîtresse patronne cousine veuve mariée religieuse sorcière fée grand-mère comtesse duchesse baronne marquise femme fille avocate directrice actrice mère tante dame',
    ),
  ],
  [
    0,
    means.PERSON,
    listed(
      'préfecture mairie opposition opposants détracteurs critiques partisans voisins riverains habitants observateurs témoins autorités militants syndicats associations parents élèves médecins salariés usagers gendarme pompier pompiers porte-parole journaliste témoin juge maire enfant élève policier domestique voisin voisine habitant habitante client cliente syndicat entreprise ministère gouvernement police parquet association parti agence expert experte analyste responsable dirigeant dirigeante élu élue candidat candidate entraîneur joueur joueuse médecin infirmière infirmier professeur chercheur chercheuse ouvrier ouvrière général',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain matin soir',
    ),
  ],
  [
    is.FUNCTION,
    0,
    listed(
      'oui non voilà voici cela ça c’ puis alors ainsi oh ah eh hélas allons tiens bah hein ouf chut ensemble celui celle ceux pourquoi comment enfin cependant pourtant',
    ),
  ],
  [is.PARTICLE, 0, listed('de du des d’ la le von van')],
  [0, means.GIVEN_NAME | means.MALE, listed('jean')],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('mots paroles termes réponse message')],
]);

/** Words that end like such a verb. */
const NO_PAST = new Set(listed('cela papa sofa agenda pizza panda hourra visa'));

/** The passé simple, third person (Bescherelle): leva, parut, prit, allèrent; not -ra, which may be a future. */
const PAST_OF_TALES =
  /^(?:.*[^r]a|.*(?:èrent|irent|urent)|(?:ap|dis|re|trans)?parut|(?:re)?(?:connut|crut|lut|tint|prit|mit|vint)|fut|eut|put|sut|dut|tut|(?:re|aper)?çut|reçut|aperçut|voulut|valut|fallut|mourut|(?:ac|par|se)?courut|vécut|résolut|(?:dé)?plut|fit|vit|.*(?:ndit|rdit|ortit|artit|entit|uvrit|ffrit|assit|uivit|evint|etint|éprit|omprit|ermit|romit))$/u;

function isOfTales(verb: string): boolean {
  return verb.length > 2 && PAST_OF_TALES.test(verb) && !NO_PAST.has(verb);
}

/** Infinitives: demander, dire, finir. */
const INFINITIVE = /(?:er|ir|re)$/;

/** Participles: qualifiée, décrit. */
const PARTICIPLE = /(?:é|décrit)e?s?$/;

/** French: see the Imprimerie nationale, “Lexique des règles typographiques” (guillemets, dialogues). */
export const french = defineLanguage('fr', () => ({
  // With this lead three in four of the guesses in French tales are right, as a reading of them found.
  leastMargin: 2,
  // Elisions are listed with a curly apostrophe: s’ and s'.
  words: { get: (word) => words.get(word) ?? words.get(word.replace("'", '’')) },
  roles: {
    likeness: 'comme',
    content: 'que qu’',
    company: 'avec',
    exemplifying: 'mots termes expressions phrases questions',
    definite: 'le la les',
    partitive: 'de',
    belonging: 'de du des',
    passive: 'est sont était étaient fut furent été être',
    agent: 'par',
    indefinite: 'un une des',
    'other-man': 'celui-ci celui-là',
    'other-woman': 'celle-ci celle-là',
    opining: 'pour',
    impersonal: 'se on',
    endearing: 'o oh ah',
    'family-title': 'mme mlle madame monsieur dr colonel',
  },
  titles: { ...NO_TITLES, abbreviated: new Map([['dr', ['docteur']]]) },
  formOf: (lower) =>
    (lower.endsWith('s') ? form.PLURAL_FORM : 0) |
    (PARTICIPLE.test(lower) ? form.PAST_PARTICIPLE : 0) |
    (lower.endsWith('ant') ? form.PRESENT_PARTICIPLE : 0) |
    (INFINITIVE.test(lower) ? form.INFINITIVE : 0) |
    (isOfTales(lower) ? form.TALE_PAST : 0),
  exemplifying: new Set(['comme']),
  ranges: [['de', 'à']],
  wordNouns: new Set(
    listed('mot terme expression nom bouton touche commande étiquette catégorie notion onglet'),
  ),
  operating: new Set(listed('clique cliquez cliquer tapez taper sélectionnez sélectionner appuyez appuyer')),
  glossing: new Set(listed('signifie signifiait signifient')),
  together: new Set(listed('deux trois frères sœurs parents amis jumeaux')),
  giving: new Set(listed('comme')),
  articled: true,
  dashTurns: true,
  isOfTales,
  abbreviations: new Set(listed('m mm mme mlle dr st ste av etc cf')),
  enclitic: /-(?:t-)?(?:il|elle|on|je|ils|elles|nous|vous|tu)$/iu,
  elision: /^(?:[ldjmtsn]|qu)['’](?!après)/iu,
  tellsSources: true,
  asserting: new Set([
    ...coreRegular,
    ...coreCues,
    ...listed('accuse accusé accusent accusait promet réclame dénonce'),
  ]),
  labelled: new Set(listed('bouton onglet touche lien menu champ case étiquette')),
  unspoken: new Set([
    'de dire',
    'sans dire',
    'pour dire',
    'à dire',
    'de répondre',
    'sans répondre',
    'de demander',
  ]),
  goingOn: new Set(['vient de', 'viens de', 'venait de', 'viennent de', 'avant de', 'cesse de', 'finit par']),
  firstPerson: new Set(listed('je j me m moi mon ma mes mien mienne')),
  firstPersonPlural: new Set(listed('nous notre nos nôtre')),
  secondPerson: new Set(listed('tu te t toi ton ta tes vous votre vos')),
  frequentQuestions: /\bFAQ\b|foire aux questions|questions (?:fréquentes|les plus)/i,
  noSpeakers: new Set(
    listed(
      'question réponse q r note notes nb ps attention avertissement conseil astuce info infos information informations prix coût tarif ' +
        'photo photos image vidéo source sources rédaction texte auteur autrice titre date lieu heure adresse téléphone tél fax mail ' +
        'courriel e-mail email contact site lien voir actualisation rectificatif conclusion résultat problème solution but avantages ' +
        'inconvénients exemple étape partie chapitre ingrédients préparation taille poids hauteur longueur largeur couleur matière né née ' +
        'âge nom profession sujet thème version lire tags catégorie publié horaires entrée',
    ),
  ),
}));
