import { femaleNames, maleNames } from './given-names.ts';
import * as is from './language.ts';
import { classes, defineLanguage, listed } from './language.ts';

const coreCues = listed(`
dit disait dira disent dire disant déclaré déclare déclara déclarait affirme affirmé affirma affirmait explique expliqué expliqua
expliquait ajoute ajouté ajouta ajoutait répond répondu répondit répondait demande demandé demanda demandait écrit écrivit écrivait
raconte raconté raconta estime estimé estima poursuit poursuivi poursuivit conclut conclu assure assuré assura rappelle rappelé rappela
souligne souligné souligna précise précisé précisa s’écria écrié écria crié cria lance lancé lança murmure murmura murmuré
`);
const otherCues = listed(`
observe observa remarque remarqua nota note insiste insista insisté reconnaît reconnut reconnu avoue avoua avoué promet promit promis
confie confia confié admet admit admis annonce annonça annoncé avertit averti prévient prévint proteste protesta réplique répliqua
rétorque rétorqua reprit reprend continua continue soupira soupire gémit hurla hurle chuchota chuchote souffla souffle balbutia bégaya
interrompit interroge interrogea questionna supplia ordonna ordonne commande commenta commente plaisanta ironise ironisa martèle martela
réclame réclama termine termina commence commença lit lut prononça prononce regrette regretta dénonce dénonça tweete tweeté
résume résuma juge jugea pense pensa croit crut fit fait confirme confirma confirmé témoigne témoigna
`);
const otherVerbs = listed(`
est était sont étaient sera fut a avait ont avaient aura va vont allait peut pouvait peuvent doit devait veut voulait lève leva prend
prit met mit vient vint venait part partit entre entra sort sortit regarde regarda tourne tourna sourit rit donne donna
`);
const words = classes(() => [
  [is.CUE | is.CORE_CUE, coreCues],
  [is.CUE, otherCues],
  [
    is.NAMING,
    listed(
      'appelle appelait appela appelé qualifie qualifié qualifia nomme nommé parle parlait évoque évoqué traite traité',
    ),
  ],
  [
    is.TITLING,
    listed(
      'intitulé intitulée titre titré roman film journal hebdomadaire livre chanson dit-on surnommé surnommée soi-disant',
    ),
  ],
  [is.NOT_SPEECH_VERB, otherVerbs],
  [is.AUXILIARY, listed('a ont avait avaient est sont était étaient eut fut ait aurait')],
  [
    is.ADVERB,
    listed(
      "aussi alors puis ensuite encore déjà toujours jamais pas ne n’ n' plus enfin même bien tout trop ici là hier demain",
    ),
  ],
  [is.PRONOUN | is.MALE, ['il']],
  [is.PRONOUN | is.FEMALE, ['elle']],
  [is.PRONOUN | is.PLURAL, ['ils', 'elles', 'nous']],
  [is.PRONOUN | is.FIRST_PERSON, ['je', 'j’', "j'", 'nous']],
  [is.PRONOUN, listed('on tu vous')],
  [is.OBJECT, listed('lui leur me te se s’ m’ t’ y en')],
  [is.DETERMINER, listed('le la les l’ un une des du cet cette ces ce deux trois plusieurs')],
  [is.DETERMINER | is.POSSESSIVE, listed('son sa ses leur leurs mon ma mes notre nos votre vos')],
  [
    is.PREPOSITION,
    listed(
      'de d’ à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant après avant devant derrière dès',
    ),
  ],
  [is.PLACE, listed('à dans en')],
  [is.ACCORDING, ['selon', 'd’après']],
  [is.CONJUNCTION, listed('et ou mais ni')],
  [is.CLAUSE, listed('que qu’ quand lorsque si comme parce puisque car')],
  [is.RELATIVE, listed('qui dont où lequel laquelle')],
  [is.TITLE, listed('m mme mlle dr monsieur madame mademoiselle maître docteur')],
  [
    is.TITLE | is.PERSON,
    listed(
      'président présidente ministre premier général colonel capitaine sénateur député maire juge reine roi prince princesse pape cardinal abbé père sœur',
    ),
  ],
  [is.MALE, listed('m monsieur roi prince abbé père')],
  [is.FEMALE, listed('mme mlle madame mademoiselle présidente reine princesse sœur')],
  [
    is.MALE | is.PERSON,
    listed('homme garçon avocat écrivain auteur directeur acteur mari frère fils oncle vieillard'),
  ],
  [is.FEMALE | is.PERSON, listed('femme fille avocate directrice actrice mère tante dame')],
  [is.PERSON, listed('porte-parole journaliste témoin juge maire enfant élève policier')],
  [
    is.TIME,
    listed(
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain matin soir',
    ),
  ],
  [is.FUNCTION, listed('oui non voilà voici cela ça c’ puis alors ainsi')],
  [is.PARTICLE, listed('de du des d’ la le von van')],
  [is.GIVEN_NAME | is.MALE, maleNames],
  [is.GIVEN_NAME | is.FEMALE, femaleNames],
  [is.CUE_NOUN, listed('mots paroles termes réponse message')],
]);

/** French: see the Imprimerie nationale, “Lexique des règles typographiques” (guillemets, dialogues). */
export const french = defineLanguage({
  code: 'fr',
  words,
  articled: true,
  abbreviations: new Set(listed('m mm mme mlle dr st ste av etc cf')),
  enclitic: /-(?:t-)?(?:il|elle|on|je|ils|elles|nous|vous|tu)$/iu,
  elision: /^(?:[ldjmtsncLDJMTSNC]|qu|Qu)['’]/u,
});
