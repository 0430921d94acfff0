import { defineLanguage } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { withEndings } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Forms of verbs in -are by stem: spiega, spiegò, spiegava, spiegato (Serianni, “Grammatica italiana”, XI). */
const regular = (stems: string): Iterable<string> =>
  withEndings(stems, ['a', 'ano', 'ò', 'arono', 'ava', 'avano', 'ato', 'ata', 'ati', 'ando', 'are', 'ai']);

const coreRegular = regular(`
dichiar afferm spieg raccont comment osserv mormor sussurr grid esclam domand continu replic precis ricord annunci assicur
`);
const coreCues = listed(`
disse dice diceva dicevano dicono dissero detto dire dicendo dissi rispose risponde rispondeva risposero risposto rispondo rispondendo
chiese chiede chiedeva chiesero chiesto chiedendo aggiunse aggiunge aggiungeva aggiunsero aggiunto scrisse scrive scriveva scrissero
scritto riprese riprende ripreso fece fa concluse conclude conclusero concluso sostiene sosteneva sostenne sostengono ribadisce
ribadì ribadito proseguì prosegue proseguito soggiunse soggiunge
`);
const otherRegular = regular(`
bisbigli balbett brontol borbott url strill sospir ordin comand implor preg protest lament sottoline evidenzi confess confid
rivel denunci critic accus attacc minacci insult esort incit augur ipotizz argoment illustr not constat puntualizz
sintetizz ironizz scherz twitt giur conferm neg contest tuon sbott farfugli singhiozz interrog
`);
const otherCues = listed(`
garantisce garantì garantito scherza scherzò schermisce
ammise ammette ammetteva ammesso ammettono promise promette promesso avvertì avverte avvertito suggerì suggerisce suggerito
ripeté ripete ripeteva ripetuto ribatté ribatte ribattuto interruppe interrompe interrotto intervenne interviene intervenuto pensò
pensa pensava pensato lesse legge letto sorrise sorride rise ride pianse gemette insistette insistè insiste insistito insisteva
riferì riferisce riferito ricevette smentì smentisce smentito definì riconobbe riconosce riconosciuto chiarì chiarisce chiarito
riassunse riassume attaccò obietta obiettò obiettato rincarò rincara taglia tagliò commentò difende difese
`);
const otherVerbs = listed(`
è era erano fu furono sono sarà ha aveva avevano ebbe hanno avrà va andava andò viene veniva venne può poteva deve doveva vuole voleva
guarda guardò entra entrò uscì esce prese prende mise mette aprì apre chiuse chiude si alza alzò lasciò tornò torna vide vede diede dà
stava stette sta lasciava arrivò arriva partì parte
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
      'parlato parla parlava parlò parlano parlando accusa accusò accusano accusato chiamò chiama chiamava chiamato chiamata definì definisce definito definita definiva considera considerato considerata giudicò giudica giudicato descrisse descrive descritto bollò bolla bollato bollata definiti definite considerati giudicata descritta',
    ),
  ],
  [
    is.TITLING,
    0,
    listed(
      'slogan motto intitolato intitolata titolo romanzo libro film canzone rivista giornale quotidiano serie programma soprannominato soprannominata cosiddetto cosiddetta cosiddetti cosiddette presunto presunta ribattezzato ribattezzata denominato denominata',
    ),
  ],
  [
    is.REPORTING_VERB,
    means.FIRST_PERSON,
    listed('dissi chiesi risposi domandai esclamai gridai mormorai sussurrai pensai aggiunsi replicai'),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('ha hanno aveva avevano ho abbiamo ebbe è sono era erano fu furono avrebbe avrà')],
  [
    is.ADVERB,
    0,
    listed(
      'anche allora poi dopo già ancora sempre mai non molto più meno quasi solo soltanto ieri oggi subito infine invece piano forte',
    ),
  ],
  [is.PRONOUN, means.MALE, ['lui', 'egli']],
  [is.PRONOUN, means.FEMALE, ['lei', 'ella']],
  [is.PRONOUN, means.PLURAL, listed('loro essi esse noi')],
  [is.PRONOUN, means.FIRST_PERSON, listed('io noi')],
  [is.PRONOUN, 0, listed('tu voi quello quella costui costei')],
  [is.OBJECT, 0, listed('gli le lo mi ti si ci vi ne')],
  [
    is.DETERMINER,
    0,
    listed('il lo la i gli le l’ un uno una un’ questo questa questi queste quello quella quei quegli quel'),
  ],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('suo sua suoi sue mio mia miei mie nostro nostra loro')],
  [
    is.PREPOSITION,
    0,
    listed(
      'di del dello della dei degli delle dell’ d’ a al allo alla ai agli alle all’ da dal dallo dalla dai dagli dalle dall’ in nel nello nella nei negli nelle nell’ con per su sul sullo sulla sui sugli sulle sull’ tra fra verso contro durante senza sopra sotto dopo prima',
    ),
  ],
  [0, means.PLACE, listed('in a nel nella')],
  [is.ACCORDING, 0, listed('secondo stando')],
  [is.CONJUNCTION, 0, listed('e ed o ma né oppure')],
  [is.CLAUSE, 0, listed('che quando se come perché mentre poiché')],
  [is.RELATIVE, 0, listed('chi cui quale quali dove')],
  [
    0,
    means.TITLE,
    listed(
      'sig sig.ra dott dr prof avv ing on signor signora signorina dottor dottoressa don donna onorevole',
    ),
  ],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'presidente presidentessa vicepresidente ministro ministra premier sindaco sindaca assessore assessora governatore governatrice deputato deputata senatore senatrice portavoce segretario segretaria procuratore procuratrice giudice generale colonnello capitano maresciallo commissario prefetto questore vescovo cardinale papa re regina principe principessa professore professoressa avvocato avvocata direttore direttrice allenatore allenatrice',
    ),
  ],
  [0, means.MALE, listed('signor dottor don re principe presidente sindaco ministro')],
  [
    0,
    means.FEMALE,
    listed('signora signorina dottoressa donna regina principessa sindaca ministra direttrice'),
  ],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'servo conte duca barone marchese soldato contadino mugnaio bottegaio maestro oste cacciatore pastore prete parroco frate mendicante straniero viandante padrone cameriere garzone cugino suocero fornaio sarto falegname barbiere marinaio pescatore mercante ladro notaio dottore vecchietto giovanotto uomo ragazzo bambino padre figlio fratello zio nonno marito vecchio medico',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'contessa duchessa baronessa marchesa padrona serva cameriera contadina vedova sposa monaca suora strega fata fanciulla vecchietta maestra ostessa suocera cugina donna ragazza bambina madre figlia sorella zia nonna moglie vecchia',
    ),
  ],
  [
    0,
    means.PERSON,
    listed(
      'opposizione prefettura questura comune critici detrattori sostenitori oppositori vicini residenti abitanti osservatori testimoni autorità attivisti sindacati associazioni genitori studenti medici lavoratori utenti testimone giornalista poliziotto poliziotta vicino vicina governo ministero azienda procura rapporto comunicato partito sindacato esperto esperta leader candidato candidata consigliere consigliera insegnante infermiere infermiera operaio operaia studente studentessa abitante abitanti cittadino cittadina scrittore scrittrice attore attrice ricercatore ricercatrice funzionario responsabile fonte fonti',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani',
    ),
  ],
  [
    is.FUNCTION,
    0,
    listed(
      'oh ah ehi beh mah ohimè sì no dunque così ecco questo ciò però intanto infatti inoltre ora adesso',
    ),
  ],
  [is.PARTICLE, 0, listed('de di del della dei degli dalla da la lo von van')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed('piero gianni luigi nino beppe renzo carlo ugo aldo nicolò niccolò iacopo jacopo ruggero'),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed('carla lucia giulia chiara francesca elisa ines bianca agnese teresa concetta'),
  ],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('parole risposta messaggio frase')],
]);

/** Participles: definita, descritto. */
const PARTICIPLE = /(?:[aiu]t|descritt)[oaie]$/;

/** Italian: see Serianni, “Grammatica italiana”, I 229-237, on caporali, virgolette and the lineetta of dialogue. */
export const italian = defineLanguage('it', () => ({
  words,
  dropsSubjects: true,
  roles: {
    likeness: 'come',
    content: 'che',
    company: 'con',
    exemplifying: 'parole termini espressioni frasi domande',
    'other-man': 'quello costui',
    'other-woman': 'quella costei',
    belonging: 'di del dello della dei degli delle',
    passive: 'è sono era erano fu furono stato stata stati state viene vengono veniva venivano venne vennero',
    agent: 'da dal dallo dalla dai dagli dalle',
    locating: 'in',
    indefinite: 'un una uno',
    opining: 'per',
    joining: 'con',
    endearing: 'o oh ah no come',
    'family-title': 'signor signora dr',
  },
  exemplifying: new Set(['come']),
  ranges: [['da', 'a']],
  wordNouns: new Set(
    listed('parola termine espressione nome pulsante tasto comando etichetta categoria nozione scheda'),
  ),
  operating: new Set(
    listed('clic clicca cliccate cliccare premi premere seleziona selezionare digita digitare'),
  ),
  glossing: new Set(listed('significa significava significano')),
  together: new Set(listed('due tre fratelli sorelle genitori amici gemelli')),
  giving: new Set(listed('come')),
  formOf: (lower) => (PARTICIPLE.test(lower) ? form.PAST_PARTICIPLE : 0),
  articled: true,
  abbreviations: new Set(listed('sig dott dr prof avv ing on ecc es art pag s')),
  elision: /^(?:l|un|dell|all|dall|nell|sull|d|c|quell|quest)['’]/iu,
  tellsSources: true,
  asserting: new Set([
    ...coreRegular,
    ...coreCues,
    ...listed('accusa accusò accusano accusato accusava promette promise chiede esige'),
  ]),
  labelled: new Set(listed('pulsante bottone scheda tasto link menu campo casella etichetta')),
  unspoken: new Set(['di dire', 'senza dire', 'per dire', 'a dire', 'senza rispondere', 'di rispondere']),
  goingOn: new Set([
    'prima di',
    'appena di',
    'dopo di',
    'finito di',
    'riuscì a',
    'tornò a',
    'torna a',
    'continua a',
    'continuò a',
  ]),
  firstPerson: new Set(listed('io mi me mio mia miei mie ho credo voglio ero')),
  firstPersonPlural: new Set(listed('noi ci nostro nostra nostri nostre siamo abbiamo')),
  secondPerson: new Set(listed('tu ti te tuo tua tuoi tue voi vi vostro vostra Lei Suo Sua sei hai')),
  frequentQuestions: /\bFAQ\b|domande (?:più )?frequenti/i,
  noSpeakers: new Set(
    listed(
      'domanda risposta d r nota note nb ps attenzione avviso avvertenza consiglio info informazioni prezzo prezzi costo foto immagine ' +
        'video fonte fonti redazione testo autore autrice titolo data luogo ora orario indirizzo telefono tel fax mail e-mail email ' +
        'contatti contatto sito link vedi aggiornamento rettifica conclusione risultato problema soluzione obiettivo vantaggi svantaggi ' +
        'esempio passo parte capitolo ingredienti preparazione dimensioni peso altezza lunghezza colore materiale nato nata età nome ' +
        'professione tema versione leggi tag categoria pubblicato ingresso',
    ),
  ),
}));
