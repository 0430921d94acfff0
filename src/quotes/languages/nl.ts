import { femaleNames, maleNames } from './given-names.ts';
import * as is from './language.ts';
import { classes, defineLanguage, listed } from './language.ts';

/** Weak verbs by their present and their past: antwoordt, antwoordde, antwoordden (ANS 2.3.2). */
function weak(stems: string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const pair of listed(stems)) {
        const [stem = '', past = ''] = pair.split('/');
        yield stem;
        yield stem.endsWith('t') ? stem : `${stem}t`;
        yield past;
        yield `${past}n`;
      }
    },
  };
}

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
geeft gaf gaven gegeven houdt hield hielden denkt dacht dachten gedacht weet wist legt legde gaat ging begint begon begonnen hernam herneemt
luidt luidde besluit besloot vervolgde belooft beloofde beloofden bezweert bezwoer geloofde gelooft hoopt hoopte leest las lazen riepen
zong zwoer schaterde barstte viel valt bijt beet siste sist erkent erkende erkenden kreunde piepte krijste bulderde
`);
const otherVerbs = listed(`
is was waren ben bent zijn heeft had hadden hebben wordt werd werden kan kon konden moet moest wil wilde mag mocht zal zou zouden komt kwam
kwamen staat stond zit zat ligt lag loopt liep neemt nam kijkt keek ziet zag doet deed blijft bleef laat liet trekt trok
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, coreWeak],
  [is.REPORTING_VERB | is.CORE_CUE, coreStrong],
  [is.REPORTING_VERB, otherWeak],
  [is.REPORTING_VERB, otherStrong],
  [
    is.NAMING,
    listed(
      'noemt noemde noemden genoemd bestempelt bestempelde omschrijft omschreef beschouwt beschouwde typeert typeerde',
    ),
  ],
  [
    is.TITLING,
    listed(
      'getiteld titel zogenaamde zogenoemde zogeheten roman boek film lied krant tijdschrift serie programma bijgenaamd genaamd motto begrip term woord',
    ),
  ],
  [is.NOT_SPEECH_VERB, otherVerbs],
  [is.AUXILIARY, listed('heeft had hadden hebben is was waren wordt werd werden zal zou zouden')],
  [
    is.ADVERB,
    listed(
      'ook toen daarna dan nog al altijd nooit niet zeer heel meer bijna slechts alleen gisteren vandaag eindelijk zacht zachtjes luid weer nu zo er eens',
    ),
  ],
  [is.PRONOUN | is.MALE, ['hij']],
  [is.PRONOUN | is.FEMALE, ['zij', 'ze']],
  [is.PRONOUN | is.NEUTER, ['het']],
  [is.PRONOUN | is.PLURAL, listed('wij we')],
  [is.PRONOUN | is.FIRST_PERSON, listed('ik wij we')],
  [is.PRONOUN, listed('u je jij jullie men iemand niemand deze die')],
  [is.OBJECT | is.MALE, ['hem']],
  [is.OBJECT, listed('haar hen hun mij me zich ons')],
  [is.DETERMINER, listed('de het een ’t ’n deze dit die dat elke iedere')],
  [is.DETERMINER | is.POSSESSIVE, listed('zijn haar hun mijn ons onze uw jouw z’n d’r m’n')],
  [
    is.PREPOSITION,
    listed(
      'van in op te aan met voor bij naar uit over door om tegen onder tussen na tot zonder tijdens sinds volgens per namens wegens binnen buiten achter naast',
    ),
  ],
  [is.PLACE, listed('in te uit bij')],
  [is.ACCORDING, listed('volgens aldus')],
  [is.CONJUNCTION, listed('en of maar noch')],
  [is.CLAUSE, listed('dat omdat als toen terwijl hoewel voordat nadat zodat indien aangezien')],
  [is.RELATIVE, listed('wie welke waar wat')],
  [
    is.TITLE,
    listed('dhr mevr mr drs dr ir prof meneer mijnheer heer mevrouw juffrouw freule jonkheer dokter meester'),
  ],
  [
    is.TITLE | is.PERSON,
    listed(
      'burgemeester minister premier president voorzitter staatssecretaris wethouder koning koningin prins prinses directeur directrice woordvoerder woordvoerster kamerlid senator generaal kolonel kapitein commissaris bisschop kardinaal paus pastoor dominee rechter advocaat hoogleraar professor trainer bondscoach fractievoorzitter partijleider',
    ),
  ],
  [is.MALE, listed('dhr meneer mijnheer heer koning prins')],
  [is.FEMALE, listed('mevr mevrouw juffrouw koningin prinses directrice woordvoerster')],
  [is.MALE | is.PERSON, listed('man jongen vader zoon broer oom opa knecht schrijver arts')],
  [is.FEMALE | is.PERSON, listed('vrouw meisje moeder dochter zus zuster tante oma dame schrijfster')],
  [
    is.PERSON,
    listed(
      'getuige journalist agent politie buurman buurvrouw bewoner bewoners regering ministerie bedrijf rapport verklaring partij vakbond deskundige expert leider kandidaat speler leraar lerares student verpleegkundige arbeider onderzoeker bron bronnen kind kinderen stem',
    ),
  ],
  [
    is.TIME,
    listed(
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december gisteren vandaag morgen',
    ),
  ],
  [
    is.FUNCTION,
    listed(
      'ja nee neen toch dus zo daar hier nu toen dan daarom bovendien echter verder eerst later tegenwoordig niets iets wat aldus soms weldra zoo nog',
    ),
  ],
  [is.PARTICLE, listed('van de der den ter ten het te in ’t op')],
  [
    is.GIVEN_NAME | is.MALE,
    listed(
      'piet jan kees henk gerrit willem johan dirk joris pieter hendrik klaas bart maarten wouter ruud sjaak teun',
    ),
  ],
  [
    is.GIVEN_NAME | is.FEMALE,
    listed('anneke marieke saskia ingrid marijke truus greet wil els ilse femke sanne lotte mien bep'),
  ],
  [is.GIVEN_NAME | is.MALE, maleNames],
  [is.GIVEN_NAME | is.FEMALE, femaleNames],
  [is.CUE_NOUN, listed('woorden antwoord bericht reactie')],
]);

/** Dutch: see Genootschap Onze Taal, “Aanhalingstekens”, and the Algemene Nederlandse Spraakkunst on inversion (21.2). */
export const dutch = defineLanguage('nl', () => ({
  words,
  abbreviations: new Set(listed('dhr mevr mr drs dr ir prof bijv blz enz nr ca o.a m.a.w d.w.z st')),
}));
