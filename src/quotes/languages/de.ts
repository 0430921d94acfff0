import { defineLanguage } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { inflect } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Forms of weak verbs by stem: sagt, sagte, sagten; meldet, meldete (Duden, Grammatik: “Schwache Verben”). */
const weak = (stems: string): Iterable<string> =>
  inflect(stems, (stem) => {
    const root = stem.endsWith('d') || stem.endsWith('t') ? `${stem}e` : stem;
    return [`${root}t`, `${root}te`, `${root}ten`];
  });

const coreWeak = weak(`
sag erklär beton mein antwort frag forder kritisier warn bericht teil versicher ergänz füg behaupt kommentier zitier konstatier
bekräftig bestätig bemerk erzähl flüster murmel verkünd begründ argumentier räum mahn lob beteuer entgegn verlautbar
`);

const coreStrong = listed(`
sagen meinen betonen fragen fordern warnen kritisieren gesagt gemeint gefragt gefordert gewarnt geantwortet gemahnt gelobt schrieb
schreibt schrieben schreiben geschrieben rief ruft riefen gerufen äußert äußerte äußerten äußern geäußert erwidert erwiderte
erwiderten schrie schrien brüllte brüllten
`);

const otherWeak = weak(`
glaub hoff lächel klag beklag droh prophezei jubel scherz spott seufz lach grins nick stöhn stammel bedauer bemängel bezweifel
formulier gratulier hinterfrag informier kündig meld plädier pranger resümier schilder signalisier skandier stimm
unterstell urteil verlang verteidig höhn spöttel flehe schluchz schmunzel knurr fauch brumm keuch wimmer jammer schnarr lisp stotter grübel donner herrsch schmeichel schalt kreisch krächz hauch lall seufz ächz grunz berichtig versetz drängt schimpf fluch triumphier frohlock orakel grüß ergänz mutmaß vermut wiederhol wunder würdig zeig zweifel protestier raun rüg rühm schwärm stichel tadel
twitter wetter zisch ermahn monier appellier dementier befürcht bezicht beschwer entschuldig feier rechtfertig
präzisier ironisier spekulier witzel polter frotzel konter lehn beschuldig analysier bilanzier folger
`);

const otherStrong = listed(`
heißt hieß mitteilte mitteilt mitteilten bekanntgab bekanntgaben ausführte angab angaben lautet lautete lauteten findet fand führte führt führten stellte stellt stellten erläutert erläuterte erläuterten
erinnert erinnerte erinnerten wies weist wiesen gab gibt gaben bat bittet baten klang sprach spricht sprachen gesprochen
sah sieht sahen hält hielt hielten denkt dachte weiß wusste gestand gesteht versprach verspricht versprachen unterstrich
unterstreicht hob hebt hoben empfahl empfiehlt empfahlen schlug schlägt schlugen vorgeschlagen verriet verwies verweist
verwiesen warb wirbt widersprach widerspricht pries schwor rief ausrief unterbrach befahl begann riet rät rieten warf wirft
warfen fuhr fuhren fährt fiel fielen fällt hub stieß stießen brach brachen ergriff setzte setzten nahm lachten vorgeworfen angekündigt sicherte sichert sicherten gedroht beanstandet beanstandete
`);

const namingVerbs = listed(`
nannte nennt nannten nennen genannt sprechen gesprochen bezeichnete bezeichnet bezeichneten bezeichnen beschrieb beschreibt beschrieben titulierte
charakterisierte charakterisiert kritisierte kritisiert wertet wertete werteten gewertet bewertet bewertete sprach spricht sprachen
sieht sah verurteilte verurteilt zurückgewiesen tituliert umschrieb umschreibt feierte feierten feiert gefeiert geißelte
brandmarkte empfand empfindet verspottete betitelte
`);

/** Forms of the subjunctive used for reported speech (Duden, Grammatik: “Indirekte Rede”). */
const reported = listed(`
sei seien habe hätten werde würden könne könnten müsse müssten solle sollten wolle wollten dürfe dürften gebe gehe komme stehe bleibe
mache lasse brauche wisse
`);

const otherVerbs = listed(`
ist sind war waren wird wurde wurden werden hat haben hatte hatten kann konnte können muss musste müssen soll sollte sollen will
wollte wollen darf durfte dürfen mag möchte bin bist seid gibt gab kam kommt kamen ging geht gingen steht stand standen liegt lag
blieb bleibt machte macht nahm nimmt ließ lässt trat tritt wies brachte bringt begann beginnt endete
`);

const auxiliaries = listed(
  'ist sind war waren wird wurde wurden werden hat haben hatte hatten habe hätte hätten sei seien soll sollte',
);

const adverbs = listed(`
auch dann noch schon nur so sehr weiter weiterhin ferner zudem außerdem dabei dazu daraufhin hierzu deshalb daher jedoch aber allerdings
dagegen hingegen unterdessen inzwischen mittlerweile später zuvor zuletzt zunächst schließlich bereits gleichzeitig nun jetzt hier da
dort so etwa rund wörtlich sich ihm ihr ihnen uns mir nicht kaum immer wieder erneut erst selbst indes heute gestern
diesmal einmal manchmal niemals jemals oftmals erstmals letztmals seitdem seither vorher nachher bald sofort sogleich stets meist
meistens häufig selten wohl gern gerne leider fast beinahe überhaupt überall nirgends draußen drinnen zurück zusammen davon davor
dafür daran darin daraus damit dadurch hiermit hierfür hiervon wobei wozu woraufhin folglich demnach demzufolge infolgedessen
gleichwohl freilich alsbald drauf darob hierauf hierbei indessen allmählich plötzlich endlich lächelnd lachend leise kurz immerhin ohnehin sowieso übrigens nämlich bislang künftig fortan sonst vielmehr lediglich erstens zweitens aktuell neulich jüngst kürzlich unlängst vergangene vergangenen
`);

const prepositions = listed(`
in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um bis über unter vor vorm hinter neben zwischen
während wegen trotz gegenüber angesichts innerhalb außerhalb seitens aufgrund anlässlich ins ans per pro
`);

const determiners = listed(`
der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes kein keine keinen
mehrere viele einige alle beide zwei drei vier fünf sechs
`);

const possessives = listed(
  'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere mein meine',
);

const titles = listed('herr herrn frau dr prof');

const offices = listed(`
professor doktor präsident präsidentin bundespräsident bundespräsidentin kanzler kanzlerin bundeskanzler
bundeskanzlerin minister ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
bundesfinanzminister verteidigungsminister justizminister wirtschaftsminister bundesinnenminister bundesaußenminister
ministerpräsident ministerpräsidentin premierminister premierministerin premier senator senatorin bürgermeister bürgermeisterin
landrat landrätin stadtrat stadträtin oberbürgermeisterin polizeisprecherin regierungssprecherin pressesprecherin pfarrerin bischöfin
verteidigungsministerin justizministerin wirtschaftsministerin bundesinnenministerin bundesaußenministerin bundesfinanzministerin
oberbürgermeister sprecher sprecherin polizeisprecher regierungssprecher pressesprecher generalsekretär generalsekretärin
vorsitzender vorsitzende vorsitzenden parteichef parteichefin fraktionschef chef chefin direktor direktorin trainer bundestrainer
general oberst könig königin prinz prinzessin papst kardinal bischof erzbischof pfarrer richter richterin abgeordneter abgeordnete
us-präsident us-präsidentin us-außenminister us-außenministerin eu-kommissar staatsanwalt oberstaatsanwalt schauspieler
schauspielerin finanzvorstand autor autorin journalist journalistin professorin experte expertin politiker politikerin
`);

const maleNouns = listed(`
mann vater sohn bruder onkel großvater herr junge sprecher minister präsident kanzler lehrer richter autor trainer arzt anwalt könig
papa opa neffe vetter schwager schwiegervater schwiegersohn enkel ahn pate gevatter stiefvater ehemann gatte gemahl bräutigam witwer
verlobter freund nachbar gast wirt kellner diener kutscher knecht geselle lehrling meister bursche bub bube knabe jüngling greis kerl
bengel bauer förster jäger hirt hirte schäfer fischer müller bäcker metzger fleischer schneider schuster schmied tischler maurer
gärtner koch barbier händler kaufmann krämer bankier fabrikant wucherer jude türke zigeuner räuber dieb mörder bettler landstreicher
vagabund wanderer fremdling reiter soldat offizier leutnant hauptmann major oberst general feldwebel unteroffizier korporal rittmeister
wachtmeister kapitän matrose steuermann schiffer lotse ritter graf baron freiherr fürst prinz herzog kaiser zar sultan kurfürst edelmann
junker page hofmeister kammerdiener lakai portier hausknecht haushofmeister verwalter inspektor amtmann vogt schulze schultheiß
ratsherr ratsmann bürgermeister kommissar kommissär gendarm polizist schutzmann wächter wärter kerkermeister henker staatsanwalt
advokat notar assessor referendar doktor professor student kandidat schüler magister rektor direktor küster mönch pater abt priester
pfarrer pastor kaplan bischof kardinal papst prediger einsiedler eremit rabbiner prophet teufel zwerg riese zauberer hexenmeister maler
bildhauer musiker dichter poet schriftsteller redakteur journalist schauspieler sänger künstler photograph gelehrter philosoph astronom
physiker chemiker ingenieur arbeiter maschinist schaffner zeuge kläger zuhörer redner narr schelm held führer anführer häuptling
sklave neger indianer bote briefträger tänzer spieler säufer sünder feind gegner rivale nebenbuhler kamerad genosse gefährte
begleiter vorsteher chef prinzipal buchhalter kassierer sekretär schreiber lehnsmann landmann spielmann steiger bergmann weidmann
`);
const femaleNouns = listed(`
mutter tochter schwester tante großmutter dame mädchen sprecherin ministerin präsidentin kanzlerin lehrerin richterin autorin ärztin anwältin königin ehefrau
mama oma nichte base kusine cousine muhme schwägerin schwiegermutter schwiegertochter enkelin ahne patin stiefmutter gattin gemahlin
braut witwe freundin amme magd zofe wirtin gräfin baronin fürstin prinzessin kaiserin herzogin nonne äbtissin hexe fee jungfrau
jungfer fräulein fraulein weib frau mamsell gouvernante mägdlein mägdelein mädel mägdchen weibchen weiblein mütterchen mütterlein dirne
bäuerin köchin kellnerin hofdame matrone wittwe gefährtin
`);

/** Adjectives used as nouns for people: der Alte, die Kleine. */
const personal = listed(`
alte kleine fremde blinde kranke verwundete sterbende tote gefangene angeklagte beamte reisende bekannte verwandte vorsitzende
unbekannte geliebte gelehrte angestellte bediente dicke lange blonde schwarze weise irre wahnsinnige schöne jüngste älteste
jüngere ältere bucklige lahme betrunkene schlafende unglückliche elende verlobte abgesandte gesandte deutsche
`);
/** Nouns for a man or a woman: das Kind, der Mensch. */
const eitherNouns = listed('mensch kind person gast geist waise zwilling');

const nameLead = listed(`
motto titel überschrift name namen buch film zeitung zeitschrift roman lied song album projekt aktion organisation partei schiff
fähre begriff begriffe wort stichwort sogenannte sogenannten sogenannter so genannten so-genannten namens magazin blatt nachrichtenmagazin
band gruppe sendung serie initiative verein stiftung kampagne operation programm ausstellung festival konferenz preis
`);

const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreWeak],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreStrong],
  [is.REPORTING_VERB, 0, otherWeak],
  [is.REPORTING_VERB, 0, otherStrong],
  [is.NAMING, 0, namingVerbs],
  [is.TITLING, 0, nameLead],
  [is.NOT_SPEECH_VERB | is.SUBJUNCTIVE, 0, reported],
  [
    0,
    means.CUE_NOUN,
    listed(
      'worten worte wort angaben angabe ansicht ansichten meinung auffassung aussage aussagen bericht berichten einschätzung stellungnahme erklärung darstellung darstellungen ankündigung überzeugung schilderung schilderungen mitteilung informationen',
    ),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, auxiliaries],
  [is.ADVERB, 0, adverbs],
  [is.PRONOUN, means.MALE, ['er']],
  [is.PRONOUN, means.FEMALE, ['sie']],
  [is.PRONOUN, means.NEUTER, ['es']],
  [is.PRONOUN, means.PLURAL, ['wir']],
  [is.PRONOUN, means.FIRST_PERSON, ['ich', 'wir']],
  [is.PRONOUN, 0, listed('man jemand niemand dieser diese jener jene einer eine')],
  [is.OBJECT, means.MALE, ['ihn', 'ihm']],
  [is.DETERMINER, 0, determiners],
  [is.DETERMINER | is.POSSESSIVE, 0, possessives],
  [0, means.MALE, listed('sein seine seinen seinem seiner')],
  [is.PREPOSITION, 0, prepositions],
  [0, means.PLACE, listed('in im aus bei')],
  [is.ACCORDING, 0, listed('laut gemäß nach so zufolge')],
  [is.CONJUNCTION, 0, listed('und oder sowie aber sondern')],
  [is.CLAUSE, 0, listed('dass ob weil wenn als obwohl während nachdem bevor damit indem da wie')],
  [is.RELATIVE, 0, listed('wer welcher welche welches wo worin')],
  [0, means.TITLE, titles],
  [0, means.TITLE | means.PERSON, offices],
  [0, means.MALE | means.PERSON, maleNouns],
  [0, means.FEMALE | means.PERSON, femaleNouns],
  [0, means.PERSON, personal],
  [0, means.PERSON, eitherNouns],
  [0, means.MALE, ['herr', 'herrn']],
  [0, means.FEMALE, ['frau']],
  [
    is.TIME,
    0,
    listed(
      'anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen abend vormittag nachmittag nacht heute gestern januar februar märz april mai juni juli august september oktober november dezember',
    ),
  ],
  [
    is.FUNCTION,
    0,
    listed(
      'ach oh ah ei hm na ja nein doch denn letztlich diesmal einmal manchmal erstmals seitdem seither vorher bald sofort stets meist meistens häufig selten leider darin daran darunter davon davor dafür damit dadurch demnach demzufolge immerhin übrigens bislang künftig sonst lediglich erstens zweitens drittens danach darauf damals dies diese das wer was wie warum wo wann laut gemäß nach zudem auch derzeit zwar bereits dabei dazu dagegen dennoch trotzdem daher deshalb deswegen zunächst später schließlich außerdem allerdings insbesondere jedoch zuvor bisher inzwischen unterdessen gleichzeitig nun jetzt hier dort ferner weiter weiterhin nur noch schon etwa einerseits andererseits vielmehr somit insgesamt darüber hierzu hierbei ebenso ebenfalls besonders daraufhin anschließend mittlerweile offenbar offensichtlich angeblich vermutlich jegliche sogar selbst gerade erst immer nie niemals oft wörtlich',
    ),
  ],
  // Nouns without an article that nobody is called by: »…« lachten Augen.
  [
    0,
    means.NOT_NAME,
    listed(
      'gott herrgott himmel auge augen lippen hand hände füße füßen füssen gesicht blick blicke herz tür humor adel zeugen',
    ),
  ],
  [is.PARTICLE, 0, listed('von van der den de da di del el al bin')],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
]);

/** Endings of finite verbs: sagt, sagte, sagten. A lower-case word after a noun with one of them is a verb. */
const FINITE = /(?:t|te|ten|en)$/;

/** Plural verbs: riefen, sind; not kann, begann, schien. */
const PLURAL_VERB = /(?:(?<!ann|schie)n|sind)$/;

/** Endings of adverbs and participles that may open a sentence: Letztlich, Glücklicherweise, Passend zu. */
const ADVERBIAL = /(?:lich|weise|falls|seits|nehmend|ßend|ssend|ierend|gend)$/;

/** Endings of agent nouns: Minister, Direktor, Präsidentin, Polizist, Feuerwehrmann. */
const WORK = /.{3}(?:[eo]r|ist|[ae]nt)(?:in)?$|(?:mann|frau|chefin|chef|leute)$/;

/** den, dem, einem, seinen: an article in the dative or accusative. */
const OBLIQUE = /^(?:de[nm]|(?:k?ein|dies|jed|[ms]ein|ihr|unser)e[nms])$/;

/** German: see Duden, “Die deutsche Rechtschreibung”, K 7-12 (Anführungszeichen), and “Grammatik” on reported speech. */
export const german = defineLanguage('de', () => ({
  roles: {
    content: 'dass daß',
    company: 'mit',
    exemplifying: 'wörter wörtern worte worten begriffe begriffen ausdrücke ausdrücken sätze sätzen fragen',
    definite: 'der die das den dem',
    'other-man': 'dieser jener der letzterer',
    'other-woman': 'diese jene die letztere',
    rank: 'vize ex alt unter',
    partitive: 'von',
    belonging: 'der des von vom of',
    locating: 'in',
    agent: 'von vom',
    likeness: 'wie',
    'when-or-as': 'als',
    infinitive: 'zu',
    postposed: 'zufolge',
    'postposed-to-words': 'nach',
    // Duden, Grammatik: “Fokuspartikeln”
    focus: 'auch selbst sogar nur gerade allein ebenso und aber doch denn',
    'relative-article': 'der die das dem den deren dessen denen welcher welche welches',
    masculine: 'der',
    passive: 'wird wurde werden wurden',
    'locating-verb': 'steht stand stehen standen findet fand finden fanden',
    sounding:
      'rief riefen klang klingt kam kommt tönte tönt schrie scholl erscholl hallte dröhnte flüsterte raunte ging durchfuhr durchzuckte',
    'she-or-they': 'sie',
    impersonal: 'sich man',
    pointing: 'so',
    endearing: 'o oh ah',
    'family-title': 'herr frau dr',
  },
  formOf: (lower) =>
    (FINITE.test(lower) ? form.FINITE_FORM : 0) |
    (PLURAL_VERB.test(lower) ? form.PLURAL_VERB : 0) |
    (ADVERBIAL.test(lower) ? form.ADVERBIAL : 0) |
    (OBLIQUE.test(lower) ? form.OBLIQUE : 0) |
    (lower.endsWith('s') ? form.GENITIVE : 0) |
    (WORK.test(lower) ? form.AGENT_NOUN : 0),
  words,
  abbreviations: new Set(
    listed(
      'dr prof nr bzw ca usw etc st hl jr sr z.b d.h u.a v.a mio mrd str abs art vgl evtl inkl geb gest',
    ),
  ),
  exemplifying: new Set(['wie']),
  ranges: [['von', 'bis']],
  wordNouns: new Set(
    listed('wort begriff ausdruck name schaltfläche knopf taste befehl etikett kategorie stichwort'),
  ),
  operating: new Set(
    listed(
      'klick klicke klicken klickt klickte tippe tippen tippt wähle wählen drücke drücken google googeln suche',
    ),
  ),
  glossing: new Set(listed('bedeutet bedeutete bedeuten übersetzt')),
  together: new Set(listed('beiden zwei drei brüder schwestern geschwister eltern freunde zwillinge')),
  capitalNouns: true,
  verbSecond: true,
  dashDialogue: false,
  labelled: new Set(listed('button knopf schaltfläche taste reiter menü feld link ordner')),
  firstPerson: new Set(listed('ich mich mir mein meine meinen meinem meiner meines')),
  firstPersonPlural: new Set(listed('wir uns unser unsere unseren unserem unserer unseres')),
  secondPerson: new Set(
    listed(
      'du dich dir dein deine deinen deinem deiner euch euer eure euren Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer',
    ),
  ),
  frequentQuestions:
    /\bFAQs?\b|\b(?:häufig|oft|viel) ?gestellte fragen|\b(?:häufig|wichtig)ste\w* fragen|\bhäufige fragen/i,
  noSpeakers: new Set(
    listed(
      'frage antwort f a hinweis achtung vorsicht warnung tipp info infos information informationen anmerkung anm bemerkung notiz ps nb ' +
        'preis preise kosten foto fotos bild bilder grafik video quelle quellen redaktion text autor autorin titel datum ort zeit uhrzeit ' +
        'adresse anschrift telefon tel fax mail e-mail email kontakt website web link links siehe update nachtrag korrektur fazit ergebnis ' +
        'problem lösung ziel vorteil vorteile nachteil nachteile pro contra kontra beispiel beispiele schritt teil kapitel abschnitt ' +
        'zutaten zubereitung menge größe gewicht höhe länge breite farbe material termin termine eintritt anfahrt öffnungszeiten ' +
        'geboren gestorben alter name beruf thema themen stichwort stichworte kategorie version stand lesen mehr neu wichtig',
    ),
  ),
  giving: new Set(['wie']),
}));
