import { defineLanguage } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { inflect } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed, type WordClasses } from './word-lists.ts';

/** Weak verbs by present and past: antwoordt, antwoordde, antwoordden (ANS 2.3.2). */
const weak = (stems: string): Iterable<string> =>
  inflect(stems, (pair) => {
    const [stem = '', past = ''] = pair.split('/');
    return [stem, stem.endsWith('t') ? stem : `${stem}t`, past, `${past}n`];
  });

const coreWeak = weak(`
antwoord/antwoordde verklaar/verklaarde vertel/vertelde fluister/fluisterde mompel/mompelde herhaal/herhaalde meen/meende
voeg/voegde reageer/reageerde benadruk/benadrukte stamel/stamelde
`);
const coreStrong = listed(`
zegt zei zeiden zeggen gezegd zeg zeide zeggende vraagt vroeg vroegen vragen gevraagd schrijft schreef schreven schrijven geschreven
roept riep riepen roepen geroepen stelt stelde stelden gesteld vindt vond vonden sprak spreekt spraken
`);
const otherWeak = weak(`
beweer/beweerde zucht/zuchtte lach/lachte glimlach/glimlachte snauw/snauwde grom/gromde brom/bromde snik/snikte gil/gilde
schreeuw/schreeuwde juich/juichte informeer/informeerde merk/merkte waarschuw/waarschuwde beken/bekende hijg/hijgde beaam/beaamde
klaag/klaagde concludeer/concludeerde bevestig/bevestigde ontken/ontkende smeek/smeekte beveel/beval eis/eiste groet/groette
twitter/twitterde opper/opperde protesteer/protesteerde verzucht/verzuchtte knor/knorde mopper/mopperde plaag/plaagde troost/troostte
betoog/betoogde argumenteer/argumenteerde vermoed/vermoedde verzeker/verzekerde vervolg/vervolgde constateer/constateerde licht/lichtte
`);
const otherStrong = listed(`
meldt meldde meldden gemeld relativeert relativeerde
weten geeft gaf gaven gegeven houdt hield hielden denkt dacht dachten gedacht weet wist legt legde gaat ging begint begon begonnen hernam herneemt
luidt luidde besluit besloot vervolgde belooft beloofde beloofden bezweert bezwoer geloofde gelooft hoopt hoopte riepen
zong zwoer schaterde barstte viel valt bijt beet siste sist erkent erkende erkenden kreunde piepte krijste bulderde
`);
const otherVerbs = listed(`
is was waren ben bent zijn heeft had hadden hebben wordt werd werden kan kon konden moet moest wil wilde mag mocht zal zou zouden komt kwam
kwamen staat stond zit zat ligt lag loopt liep neemt nam kijkt keek ziet zag doet deed blijft bleef laat liet trekt trok
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreWeak],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreStrong],
  [is.REPORTING_VERB, 0, otherWeak],
  [is.REPORTING_VERB, 0, otherStrong],
  [
    is.NAMING,
    0,
    listed(
      'noemt noemde noemden genoemd verwijt verweet verwijten beschuldigt beschuldigde beschuldigden bestempelt bestempelde omschrijft omschreef beschouwt beschouwde typeert typeerde',
    ),
  ],
  [
    is.TITLING,
    0,
    listed(
      'getiteld slogan leus leuze titel vermeende zogenaamd zogenaamde zogenoemde zogeheten roman boek film lied krant tijdschrift serie programma bijgenaamd genaamd motto begrip term woord',
    ),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('heeft had hadden hebben is was waren wordt werd werden zal zou zouden')],
  [
    is.ADVERB,
    0,
    listed(
      'ook toen daarna dan nog al altijd nooit niet zeer heel meer bijna slechts alleen gisteren vandaag eindelijk zacht zachtjes luid weer nu zo er eens',
    ),
  ],
  [is.PRONOUN, means.MALE, ['hij']],
  [is.PRONOUN, means.FEMALE, ['zij', 'ze']],
  [is.PRONOUN, means.NEUTER, ['het']],
  [is.PRONOUN, means.PLURAL, listed('wij we')],
  [is.PRONOUN, means.FIRST_PERSON, listed('ik wij we')],
  [is.PRONOUN, 0, listed('u je jij jullie men iemand niemand deze die')],
  [is.OBJECT, means.MALE, ['hem']],
  [is.OBJECT, 0, listed('haar hen hun mij me zich ons')],
  [is.DETERMINER, 0, listed('de het een ’t ’n deze dit die dat elke iedere')],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('zijn haar hun mijn ons onze uw jouw z’n d’r m’n')],
  [
    is.PREPOSITION,
    0,
    listed(
      'van in op te aan met voor bij naar uit over door om tegen onder tussen na tot zonder tijdens sinds per namens wegens binnen buiten achter naast',
    ),
  ],
  [0, means.PLACE, listed('in te uit bij')],
  [is.ACCORDING, 0, listed('volgens aldus')],
  [is.CONJUNCTION, 0, listed('en of maar noch')],
  [is.CLAUSE, 0, listed('dat omdat als toen terwijl hoewel voordat nadat zodat indien aangezien')],
  [is.RELATIVE, 0, listed('wie welke waar wat')],
  [
    0,
    means.TITLE,
    listed('dhr mevr mr drs dr ir prof meneer mijnheer heer mevrouw juffrouw freule jonkheer dokter meester'),
  ],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'burgemeester minister premier president voorzitter staatssecretaris wethouder koning koningin prins prinses directeur directrice woordvoerder woordvoerster kamerlid senator generaal kolonel kapitein commissaris bisschop kardinaal paus pastoor dominee rechter advocaat hoogleraar professor trainer bondscoach fractievoorzitter partijleider',
    ),
  ],
  [0, means.MALE, listed('dhr meneer mijnheer heer koning prins')],
  [0, means.FEMALE, listed('mevr mevrouw juffrouw koningin prinses directrice woordvoerster')],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'oude grijsaard graaf hertog baron soldaat boer molenaar winkelier meester herbergier waard jager herder priester monnik bedelaar vreemdeling reiziger bediende neef schoonvader bakker kleermaker timmerman kapper matroos visser koopman dief notaris dokter echtgenoot ridder wachter man jongen vader zoon broer oom opa knecht schrijver arts',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'gravin hertogin barones boerin weduwe bruid non heks fee meid dienstmeid waardin nicht schoonmoeder echtgenote grootmoeder koningin prinses vrouw meisje moeder dochter zus zuster tante oma dame schrijfster',
    ),
  ],
  [
    0,
    means.PERSON,
    listed(
      'getuige journalist brandweer critici tegenstanders voorstanders buren omwonenden ouders leerlingen getuigen waarnemers vakbonden activisten artsen agent politie oppositie gemeente rechtbank vakbonden econoom buurman buurvrouw bewoner bewoners regering ministerie bedrijf rapport verklaring partij vakbond deskundige expert leider kandidaat speler leraar lerares student verpleegkundige arbeider onderzoeker bron bronnen kind kinderen stem',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december gisteren vandaag morgen',
    ),
  ],
  [
    is.FUNCTION,
    0,
    listed(
      'o och ach ah hé nou een de en zoo zooals ja nee neen toch dus zo daar hier nu toen dan daarom bovendien echter verder eerst later tegenwoordig niets iets wat aldus soms weldra zoo nog',
    ),
  ],
  [is.PARTICLE, 0, listed('van de der den ter ten het te in ’t op')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed(
      'piet jan kees henk gerrit willem johan dirk joris pieter hendrik klaas bart maarten wouter ruud sjaak teun',
    ),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed('anneke marieke saskia ingrid marijke truus greet wil els ilse femke sanne lotte mien bep'),
  ],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('woorden antwoord bericht reactie')],
]);

/** VVD-Kamerlid: an office with what it is of before it. */
function officeOf(word: string): WordClasses | undefined {
  const hyphen = word.lastIndexOf('-');
  const office = hyphen < 0 ? undefined : words.get(word.slice(hyphen + 1));
  return office !== undefined && office.means & means.PERSON ? office : undefined;
}

/** Dutch: see Genootschap Onze Taal, “Aanhalingstekens”, and the Algemene Nederlandse Spraakkunst on inversion (21.2). */
export const dutch = defineLanguage('nl', () => ({
  words: { get: (word) => words.get(word) ?? officeOf(word) },
  verbSecond: true,
  // Genootschap Onze Taal, “Aanhalingstekens”: both are right.
  singleMarks: true,
  // Two in three of the guesses in Dutch tales are right, whatever the lead.
  leastMargin: 0,
  roles: {
    content: 'dat',
    company: 'met',
    likeness: 'als',
    exemplifying: 'woorden termen begrippen uitdrukkingen zinnen vragen',
    belonging: 'der des van',
    locating: 'in',
    impersonal: 'men',
    endearing: 'o oh ah',
    'family-title': 'mr dr',
  },
  formOf: (lower) => (lower.endsWith('s') ? form.PLURAL_FORM : 0),
  exemplifying: new Set(['als']),
  ranges: [['van', 'tot']],
  wordNouns: new Set(listed('woord term begrip uitdrukking naam knop toets commando etiket categorie')),
  operating: new Set(listed('klik klikt klikken tik tikt typ typt typen selecteer kies druk')),
  glossing: new Set(listed('betekent betekende betekenen')),
  together: new Set(listed('twee beiden drie broers zussen ouders vrienden tweeling')),
  abbreviations: new Set(listed('dhr mevr mr drs dr ir prof bijv blz enz nr ca o.a m.a.w d.w.z st')),
  labelled: new Set(listed('knop toets tabblad menu veld link map label sticker bordje')),
  firstPerson: new Set(listed('ik mij me mijn mijne')),
  firstPersonPlural: new Set(listed('wij we ons onze')),
  secondPerson: new Set(listed('je jij jou jouw u uw jullie')),
  frequentQuestions: /\bFAQs?\b|\b(?:veel|meest) ?gestelde vragen|\bveelgestelde vragen/i,
  noSpeakers: new Set(
    listed(
      'vraag antwoord v a let opmerking noot ps nb waarschuwing tip info informatie prijs prijzen kosten foto beeld video bron bronnen ' +
        'redactie tekst auteur titel datum plaats tijd adres telefoon tel fax mail e-mail email contact website link zie update correctie ' +
        'conclusie resultaat probleem oplossing doel voordeel voordelen nadeel nadelen voorbeeld stap deel hoofdstuk ingrediënten ' +
        'bereiding grootte gewicht hoogte lengte breedte kleur materiaal geboren overleden leeftijd naam beroep onderwerp versie lees',
    ),
  ),
  tellsSources: true,
  asserting: new Set([
    ...coreWeak,
    ...coreStrong,
    ...listed('verwijt verweet verwijten beschuldigt beschuldigde eist eiste belooft beloofde'),
  ]),
  giving: new Set(['zoals']),
}));
