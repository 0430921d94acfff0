import { defineLanguage } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { inflect, withEndings } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Weak verbs by stem: svarer, svarede, svaret (Retskrivningsordbogen, § 20). */
const weak = (stems: string): Iterable<string> => withEndings(stems, ['er', 'ede', 'et', 'e']);

/** Those with the short past: råber, råbte, råbt. */
const short = (stems: string): Iterable<string> => withEndings(stems, ['er', 'te', 't', 'e']);

/** Nouns with a final article: minister, ministeren; pige, pigen. */
const withArticle = (nouns: string): Iterable<string> =>
  inflect(nouns, (noun) => [noun, noun.endsWith('e') ? `${noun}n` : `${noun}en`]);

const coreWeak = weak(`
svar forklar hvisk muml bemærk konstater kommenter tilføj erklær understreg påpeg hævd pointer uddyb indrømm
`);
const coreShort = short('råb men oplys udtal');
const coreStrong = listed(`
siger sagde sagt sige spørger spurgte spurgt spørge fortæller fortalte fortalt fortælle skriver skrev skrevet skrive lyder lød fortsætter
fortsatte synes syntes anfører anførte fastslår fastslog gentager gentog udbryder udbrød
`);
const otherWeak = weak(`
sukk smil grin klag protester bekræft stamm hulk brumm snerr knurr kritiser vurder advar lov hils undr nævn gisp jubl konkluder
opfordr garanter replicer argumenter hvæs beordr indvend forsikr betro tilstå twitr
`);
const otherShort = short('tænk læs brøl afvis benægt trøst indvend vis');
const otherStrong = listed(`
ler lo skriger skreg græder græd beder bad foreslår foreslog erkender erkendte afbryder afbrød indskyder indskød medgiver medgav
tilstår tilstod sværger svor håber håbede ved vidste mente begynder begyndte lægger slår slog hedder hed kræver krævede
`);
const otherVerbs = listed(`
er var været har havde haft bliver blev kan kunne må måtte vil ville skal skulle får fik går gik kommer kom står stod sidder sad ligger lå
tager tog ser så gør gjorde giver gav holder holdt lagde vendte rejste åbnede lukkede kiggede satte trak løb kører kørte
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreWeak],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreShort],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreStrong],
  [is.REPORTING_VERB, 0, otherWeak],
  [is.REPORTING_VERB, 0, otherShort],
  [is.REPORTING_VERB, 0, otherStrong],
  [is.NAMING, 0, listed('kalder kaldte kaldt kaldes betegner betegnede beskriver beskrev omtaler omtalte')],
  [
    is.TITLING,
    0,
    listed(
      'titlen titel bogen romanen filmen sangen avisen bladet serien programmet kaldet kaldte såkaldt såkaldte øgenavnet mottoet ordet begrebet udtrykket',
    ),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('har havde er var bliver blev skal skulle vil ville')],
  [
    is.ADVERB,
    0,
    listed(
      'også da så siden allerede endnu altid aldrig ikke meget mere næsten kun bare endelig stille sagte højt lavt nu igen straks blot',
    ),
  ],
  [is.PRONOUN, means.MALE, ['han']],
  [is.PRONOUN, means.FEMALE, ['hun']],
  [is.PRONOUN, means.NEUTER, ['det']],
  [is.PRONOUN, means.PLURAL, listed('de vi')],
  [is.PRONOUN, means.FIRST_PERSON, listed('jeg vi')],
  [is.PRONOUN, 0, listed('du man nogen ingen')],
  [is.OBJECT, 0, listed('ham hende dem mig dig sig os jer')],
  [is.DETERMINER, 0, listed('en et den det de denne dette disse hver hvert')],
  [
    is.DETERMINER | is.POSSESSIVE,
    0,
    listed('hans hendes deres sin sit sine min mit mine din dit dine vores jeres'),
  ],
  [
    is.PREPOSITION,
    0,
    listed(
      'af i på til fra med for om under over ved efter mod hos uden mellem gennem blandt siden før ad bag inden',
    ),
  ],
  [0, means.PLACE, listed('i på')],
  [is.ACCORDING, 0, ['ifølge']],
  [is.CONJUNCTION, 0, listed('og eller men samt')],
  [is.CLAUSE, 0, listed('at når om mens fordi selvom inden hvis da')],
  [is.RELATIVE, 0, listed('som der hvilken hvilket hvilke hvem hvad hvor')],
  [0, means.TITLE, listed('hr fru frk frøken dr prof')],
  [
    0,
    means.TITLE | means.PERSON,
    withArticle(`
      præsident statsminister minister justitsminister finansminister udenrigsminister borgmester formand ordfører talsmand
      talskvinde talsperson direktør konge dronning prins prinsesse general oberst kaptajn biskop dommer professor træner landstræner
      rektor doktor politiinspektør rådmand
    `),
  ],
  [0, means.TITLE | means.PERSON, listed('forkvinden forkvinde næstformand politidirektør')],
  [0, means.MALE, listed('hr konge kongen prins prinsen talsmand talsmanden')],
  [0, means.FEMALE, listed('fru frk frøken dronning dronningen prinsesse prinsessen talskvinde talskvinden')],
  [0, means.MALE | means.PERSON, withArticle('mand dreng bror onkel møller smed bonde præst fisker fyr')],
  [0, means.MALE | means.PERSON, listed('far faren faderen søn sønnen farfar morfar')],
  [0, means.FEMALE | means.PERSON, withArticle('kvinde pige søster datter tante kone enke')],
  [0, means.FEMALE | means.PERSON, listed('mor moren moderen mormor farmor')],
  [
    0,
    means.PERSON,
    withArticle(`
      journalist betjent nabo regering rapport ekspert leder kandidat spiller lærer læge advokat forsker kilde beboer forfatter
      elev stemme
    `),
  ],
  [
    0,
    means.PERSON,
    listed(
      'vidne vidnet folk mænd mændene politiet ministeriet selskabet partiet barn barnet børnene beboerne fiskerne naboerne eleverne medlem medlemmet',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december',
    ),
  ],
  [is.FUNCTION, 0, listed('ja nej jo så da nu her der dog altså derfor siden')],
  [is.PARTICLE, 0, listed('von van de')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed(
      'lars jens søren niels henrik jørgen rasmus mads kaj svend bent knud poul ole viggo asger troels mikkel esben',
    ),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed(
      'ane inger mette karen kirsten inger bodil birthe lone tove signe maren dorte pernille ellen rikke trine sidsel',
    ),
  ],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('ord ordene svar svaret besked beskeden')],
]);

/** Danish: see Dansk Sprognævn, “Retskrivningsordbogen”, on anførselstegn (§ 58). The article ends its noun. */
export const danish = defineLanguage('da', () => ({
  words,
  roles: {
    definite: 'den det de',
    singling: 'den',
    introducing: 'en et',
    indefinite: 'en et',
    one: 'en et',
    partitive: 'af',
    belonging: 'for fra ved af',
    locating: 'i på',
    agent: 'af',
    company: 'med',
    likeness: 'som',
    opining: 'ifølge',
    content: 'at',
    infinitive: 'at',
    focus: 'også selv kun',
    passive: 'bliver blev blevet',
    impersonal: 'man',
    nobody: 'ingen',
    endearing: 'o åh',
    rank: 'vice',
    'family-title': 'hr fru dr',
    'earned-title': 'dr prof',
    reflexive: 'selv',
  },
  owners: new Map([
    ['hans', 'han'],
    ['hendes', 'hun'],
    ['deres', 'de'],
    ['min', 'jeg'],
    ['vores', 'vi'],
  ]),
  noSpeakers: new Set(listed('spørgsmål svar bemærk note pris foto kilde fakta adresse telefon ps nb')),
  plurals: new Set(
    listed(
      'folk mænd mændene børn børnene beboere beboerne fiskere fiskerne naboer naboerne elever eleverne',
    ),
  ),
  bareNouns: true,
  verbSecond: true,
  formOf: (lower) => (lower.endsWith('s') ? form.GENITIVE : 0),
  abbreviations: new Set(listed('hr frk dr prof bl.a f.eks m.m m.fl osv mv nr kl ca pct mio mia adm skt')),
  giving: new Set(['som']),
}));
