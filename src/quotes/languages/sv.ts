import { defineLanguage } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { withEndings } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Weak verbs by stem: förklarar, förklarade, förklarat (Svenska Akademiens språklära, 140). */
const weak = (stems: string): Iterable<string> => withEndings(stems, ['ar', 'ade', 'at', 'a']);

const coreWeak = weak('svar förklar fråg berätt påpek muml visk rop konstater kommenter');
const coreCues = listed(`
säger sade sa sagt säga säg skriver skrev skrivit menar menade menat tycker tyckte undrar undrade undrat tillade tillägger tillagt
fortsätter fortsatte anser ansåg hävdar hävdade hävdat uppger uppgav uppgett genmälte genmäler återtog svarade svarar
`);
const otherWeak = weak(`
suck skratt varn klag protester avslöj bekräft utrop upprep tvittr kritiser informer beton stamm snyft morr beordr lov
hopp önsk gratuler poängter argumenter deklarer häls
`);
const otherCues = listed(`
försäkrar försäkrade betonar betonade lovar lovade klagar klagade
skrek skriker ler log grät gråter tänkte tänker bad ber förnekar förnekade erkänner erkände erkänt medger medgav föreslår föreslog
lyder löd inflikade inflikar avbröt avbryter insisterar insisterade väste röt fnös flämtade stönade utbrast utbrister framhåller framhöll
`);
const otherVerbs = listed(`
är var varit har hade haft blir blev kan kunde måste vill ville ska skulle får fick går gick kommer kom står stod sitter satt ligger låg
tar tog ser såg gör gjorde ger gav håller höll lägger lade vände reste drog öppnade stängde tittade
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreWeak],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreCues],
  [is.REPORTING_VERB, 0, otherWeak],
  [is.REPORTING_VERB, 0, otherCues],
  [
    is.NAMING,
    0,
    listed(
      'kallar kallade talar talade talat anklagar anklagade anklagat kallat kallas betecknar betecknade beskriver beskrev benämner benämnde',
    ),
  ],
  [
    is.TITLING,
    0,
    listed(
      'titeln titel boken romanen filmen låten tidningen tidskriften serien programmet kallad kallade kallat så-kallad så-kallade påstådde påstådda smeknamnet parollen ordet begreppet uttrycket',
    ),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('har hade är var blev blir ska skulle')],
  [
    is.ADVERB,
    0,
    listed(
      'också då sedan redan ännu alltid aldrig inte mycket mer nästan bara igår idag äntligen tyst lågt högt nu åter',
    ),
  ],
  [is.PRONOUN, means.MALE, ['han', 'denne']],
  [is.PRONOUN, means.FEMALE, ['hon']],
  [is.PRONOUN, means.NEUTER, ['det']],
  [is.PRONOUN, means.PLURAL, listed('de vi dom')],
  [is.PRONOUN, means.FIRST_PERSON, listed('jag vi')],
  [is.PRONOUN, 0, listed('du ni man någon ingen')],
  [is.OBJECT, 0, listed('honom henne dem mig dig sig oss er')],
  [is.DETERMINER, 0, listed('en ett den det de denna detta dessa varje')],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('hans hennes deras sin sitt sina min mitt mina vår vårt våra')],
  [
    is.PREPOSITION,
    0,
    listed(
      'av i på till från med för om under över vid efter mot hos utan mellan genom bland sedan inför åt ur',
    ),
  ],
  [0, means.PLACE, listed('i på')],
  [is.ACCORDING, 0, ['enligt']],
  [is.CONJUNCTION, 0, listed('och eller men samt')],
  [is.CLAUSE, 0, listed('att när om medan eftersom fast därför innan')],
  [is.RELATIVE, 0, listed('som vilken vilket vilka vem vad där')],
  [0, means.TITLE, listed('herr fru fröken dr prof doktor')],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'president presidenten statsminister statsministern minister ministern ordförande ordföranden riksdagsledamot kommunalråd borgmästare borgmästaren talesperson talespersonen talesman direktör direktören kung kungen drottning drottningen prins prinsessa general överste kapten biskop biskopen åklagare domare professor professorn tränare tränaren förbundskapten vd partiledare partiledaren justitieministern finansministern utrikesministern polischef rektor',
    ),
  ],
  [0, means.MALE, listed('herr kung kungen prins')],
  [0, means.FEMALE, listed('fru fröken drottning drottningen prinsessa')],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'gubben gubbe greven greve baronen soldaten bonden mjölnaren handlaren värden jägaren herden prästen munken tiggaren främlingen resenären betjänten drängen kusinen svärfadern bagaren skräddaren snickaren fiskaren köpmannen tjuven riddaren vakten fadern doktorn kaptenen man mannen pojke pojken far pappa son sonen bror brodern farbror morfar farfar make maken',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'gumman gumma grevinnan friherrinnan bondhustrun änkan bruden nunnan häxan feen pigan värdinnan svärmodern modern frun drottningen prinsessan kvinna kvinnan flicka flickan mor mamma dotter dottern syster systern moster faster mormor farmor hustru hustrun',
    ),
  ],
  [
    0,
    means.PERSON,
    listed(
      'vittne vittnet räddningstjänsten kritiker kritikerna grannar grannarna boende föräldrar eleverna facken oppositionen oppositionsrådet kommunalrådet kommunen myndigheten sjuksköterska sjuksköterskan ekonomen ekonom journalist journalisten polis polisen granne grannen regeringen departementet företaget rapporten partiet facket experten expert ledaren ledare kandidaten spelaren läraren lärare studenten läkare läkaren advokaten advokat forskare forskaren källa källan boende invånare författare författaren rösten',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen januari februari mars april maj juni juli augusti september oktober november december igår idag imorgon',
    ),
  ],
  [is.FUNCTION, 0, listed('åh ack nå jaså oj ja nej så då nu här där dock alltså därför sedan')],
  [is.PARTICLE, 0, listed('von van af de')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed(
      'lars anders johan erik nils sven olof olle gustav göran håkan björn åke bengt kjell mats magnus henrik fredrik jonas',
    ),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed(
      'karin kerstin ingrid birgitta lena eva annika gunilla åsa malin linnea astrid elsa ulla margareta',
    ),
  ],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('ord orden svar svaret meddelande')],
]);

/** Endings of nouns for what people do, with and without the article: läraren, kollegan, ledamoten. */
const WORK =
  /.{3}(?:are|aren|ist|isten|ör|ören|ant|anten|ent|enten|man|mannen|kvinna|kvinnan|ledamot|ledamoten|gan)$/;

/** Swedish: see Språkrådet, “Svenska skrivregler”, on talstreck (12.3) and citattecken (12.1). The article ends its noun. */
export const swedish = defineLanguage('sv', () => ({
  words,
  verbSecond: true,
  roles: {
    content: 'att',
    company: 'med',
    impersonal: 'man',
    'other-man': 'denne',
    endearing: 'o',
    'family-title': 'dr herr',
  },
  bareNouns: true,
  formOf: (lower) => (WORK.test(lower) ? form.AGENT_NOUN : 0),
  abbreviations: new Set(listed('dr prof bl.a t.ex m.m osv s.k nr kl ca st')),
  labelled: new Set(listed('knappen knapp tangenten fliken menyn fältet länken mappen skylten')),
  firstPerson: new Set(listed('jag mig mej min mitt mina')),
  firstPersonPlural: new Set(listed('vi oss vår vårt våra')),
  secondPerson: new Set(listed('du dig dej din ditt dina ni er ert era')),
  frequentQuestions: /\bFAQs?\b|\bvanliga frågor/i,
  noSpeakers: new Set(
    listed(
      'fråga svar obs notera not ps nb varning tips info information pris priser kostnad foto bild video källa källor redaktion text ' +
        'författare titel datum plats tid adress telefon tel fax mejl e-post kontakt webbplats länk se uppdatering rättelse slutsats ' +
        'resultat problem lösning mål fördelar nackdelar exempel steg del kapitel ingredienser storlek vikt höjd längd färg material ' +
        'född död ålder namn yrke ämne version läs fakta bakgrund',
    ),
  ),
  giving: new Set(['som']),
}));
