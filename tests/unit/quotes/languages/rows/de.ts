import type { Row } from '../row.ts';

export const rows: readonly Row[] = [
  // A question before a dash and its answer may be either’s.
  [
    'Der Junge kam. „Es ist aus“, sagte er. „Was ist aus?“ – „Das große Licht ist aus.“',
    ['der Junge', 'nobody', 'nobody'],
  ],
  // A dash behind a full stop is a new turn, and a capital behind a quote a new sentence, which may lead in to the next quote.
  [
    '„Sie hat viel zu tun“, sagte Wilhelm verlegen. – „Nicht wahr?“, lächelte der Dekan, „das hörst du gern.“',
    ['Wilhelm', 'der Dekan', 'der Dekan'],
  ],
  [
    'Der Graf trat ein. „Geh jetzt!“ – „Nein, so geh ich nicht!“ Renate besann sich und sagte dann: „Komm heute Abend.“',
    ['nobody', 'nobody', 'Renate'],
  ],
  // “Sie” before a man in the nominative is whom he speaks to; “dieser” is no article before a verb.
  [
    '„Es könnte sein“, begann die Wärterin. „Reden Sie nicht“, unterbrach sie der Vater.',
    ['die Wärterin', 'der Vater'],
  ],
  ['Die Wirtin winkte, und dieser antwortete: „Großen Dank.“', ['dieser']],
  // A semicolon ends a sentence, “da” before a verb is “then”, and a second verb has the subject of the first.
  [
    '„Die Mama!“, rief Ida; Karl erhob sich und deklamierte: „Aus dem Wasser steigt sie empor.“',
    ['Ida', 'Karl'],
  ],
  ['Da senkte der Knabe das Haupt und rief: „So ergebe ich mich!“', ['der Knabe']],
  ['Er scherzte, malte Theresa die Gefahren aus und fügte dann hinzu: „Ich komme mit.“', ['er']],
  ['Karl legt sich hin, während Anna wartet und fragt: „Kommst du?“', ['Anna']],
  ['Karl sagte, Europa brauche die Insel und fügte hinzu: „Wir brauchen sie.“', ['Karl']],
  // A thing that begins a sentence says nothing with a colon.
  [
    'Anna Ruiz sagte: „Es wird gelingen.“ Ihre Zuversicht gründet sich auf Erfahrung: „Es ist immer gelungen.“',
    ['Anna Ruiz', 'Anna Ruiz'],
  ],
  // The label of a turn, with how it is said.
  [
    'Richter: „Wer war es?“ – Angeklagte: „Herr Kolm vermutlich.“ – Richter (mit lauter Stimme): „Meine Herren!“',
    ['Richter', 'Angeklagte', 'Richter'],
  ],
  // A closed quote in a new paragraph may be anybody’s.
  [
    '„Das Licht ist aus“, sagte der Kapitän am Abend.¶„Die Sonne kommt wieder, sie kommt ja immer.“',
    ['der Kapitän', 'nobody'],
  ],
  // Words are said in a tone, not by it.
  ['Sie saß am Tor und redete in einem Ton, der ernst klang: „Jetzt muss ich nach Hause.“', ['sie']],
  // A thing behind the verb that begins a clause is its object.
  ['Eduard eilte ihr nach, öffnete vor ihr die Tür und flüsterte: »Gnädige Frau, Geduld.«', ['Eduard']],
  // A verb before a colon leads in to what follows; a dash between two quotes is a new turn.
  [
    'Der Graf fragte: »Was hast du denn?« Arkadij aber antwortete: »Verzeihung, ich bin gefallen.«',
    ['der Graf', 'Arkadij'],
  ],
  [
    '»Ach ja,« lächelte Elisabeth unter Tränen, »ich weiß es wohl!« – »Das Herz wird weit,« sagte Marie heiter.',
    ['Elisabeth', 'Elisabeth', 'Marie'],
  ],
  [
    '„Er ist ein braver Sohn,“ meinte die milde lächelnde, freundliche Matrone.',
    ['die milde lächelnde, freundliche Matrone'],
  ],
  // Who tells the rest of the sentence, from a clause that opens it.
  ['Wie die Feuerwehr mitteilte, konnten alle „unverletzt gerettet“ werden.', ['die Feuerwehr']],
  ['Kritiker sprechen von einem „Irrweg“.', ['Kritiker']],
  ['„Ich bin kein Held“, winkt Feuerwehrmann Dirk Scholz ab.', ['Dirk Scholz']],
  // “Da” is “then” before a verb, and “since” before anything else; “zu” leads to no part of a name.
  ['Da stand Heinrich auf und sagte: »Bitte, Mama.«', ['Heinrich']],
  ['Da er müde war, sagte Karl: »Komm mit.«', ['Karl']],
  ['Plötzlich ging Karl zur Tür und rief: »Wer ist da?«', ['Karl']],
  // Whoever is called by name answers.
  [
    'Frau Lehmann stellte die Tasse ab. „Sie haben mich belogen, Herr Winkler.“¶„Ich? Niemals!“',
    ['Frau Lehmann', 'Herr Winkler'],
  ],
  // Behind a family name, “von” tells where somebody is from.
  ['„Ja“, sagte Eva Lind von der CDU.', ['Eva Lind']],
  ['„Gut“, sagte Ursula von der Aue.', ['Ursula von der Aue']],
  ['Im Gespräch mit der „Küstenpost“ sagte Eva Lind: „Wir gehen.“', [null, 'Eva Lind']],
  // A paper in marks is a source, or whom something is told, and not words of anybody.
  ['„Wir schließen auf“, schreibt die „Küstenpost“.', ['Küstenpost', null]],
  ['Laut „Küstenpost“ ist der Plan „ein ganz schlechter Witz“.', [null, 'Küstenpost']],
  ['Wie „Küste heute“ berichtet, sei der Plan „ein ganz schlechter Witz“.', [null, 'Küste heute']],
  ['„Das wird groß“, zitiert die „Küstenpost“ Karl Kern in einem Bericht.', ['Karl Kern', null]],
  ['Der Staatssekretär sagte der „Küstenpost“, dass „grüne Säulen“ kämen.', [null, 'der Staatssekretär']],
  ['Er sagte „Nein“, weil er müde war.', ['er']],
  // Where a thing comes first, the person behind the verb is its subject.
  [
    'Die praktische Anwendung der Regel stellte der Vorsitzende Franz Kern in Frage: „Sie ist nicht lebenswirklich.“',
    ['Franz Kern'],
  ],
  ['Landrätin Eva Lind kam früh. „Der Brunnen ist leer“, sagte die Landrätin.', ['Eva Lind']],
  ['Die Pfarrerin Eva Lind blieb. „Wir warten“, sagte die Pfarrerin.', ['Eva Lind']],
  ['Das neue Gesetz nannte Ministerin Eva Lind „einen großen Wurf“.', ['Eva Lind']],
  ['Der Geschäftsführer des Verbandes nannte sie „ganz und gar fahrlässig“.', ['der Geschäftsführer']],
  // Nothing but a thing as the subject, or a guess, tells whose words these are: nobody’s, unless the mood reports them.
  ['Die Banken sind nach einem „Gesetz zur Bekämpfung der Finanzierung“ verpflichtet.', [null]],
  ['Karl Kern war außer sich. Der Bus sei „viel zu spät“ gekommen.', ['Karl Kern']],
  // A noun for somebody’s work before a full name; words for a book that are no title.
  ['Oppositionsführer Jan Brandt sprach von einem „Kahlschlag“.', ['Jan Brandt']],
  ['Ihr Lektor Max Behrens nennt das Buch „ein Wunder an Genauigkeit“.', ['Max Behrens']],
  // Whoever asks under the label “Frage” is not called so.
  ['Frage: Warum gehen Sie?¶Weber: Weil ich müde bin.¶Frage: Und dann?¶Weber: Nichts.', []],
  // Examples, and the ends of a range, are nobody’s.
  ['Begriffe wie „alles sofort“ oder „viel später“ mag sie nicht, sagte Moor.', [null, null]],
  ['Von „gar nichts“ bis „viel zu viel“ sei alles dabei, sagte Moor.', [null, null]],
  // Words on a screen, and words for words, are nobody’s; two who were named together.
  ['Klicken Sie auf „Speichern und schließen“, sagte Ida Moor.', [null]],
  ['Der Begriff „alles wird gut“ bedeutet nichts, sagte Ida Moor.', [null]],
  ['Ida Moor und Max Bohl kamen. „Wir gehen“, sagten die beiden.', ['Ida Moor und Max Bohl']],
  // A stop that has lost its space ends a sentence.
  [
    '„Wir schaffen das“, sagte Ida Moor.Als sie ging, regnete es. „Ja“, sagte Moor.',
    ['Ida Moor', 'Ida Moor'],
  ],
  // Where others may say a line nearly as well nobody is named; whoever acts beside it is.
  [
    '»Ja«, sagte Karl.¶»Nein«, sagte Anna.¶»Nie«, rief Otto.¶Karl und Anna sahen Otto an. Es regnete.¶»Gut.«¶»Gut.«',
    ['Karl', 'Anna', 'Otto', '', ''],
  ],
  [
    'Anna und Karl warteten.¶»Kommt er?«, fragte Anna.¶Karl lachte. »Nein.«¶»Wann denn?«',
    ['Anna', 'Karl', 'Anna'],
  ],
  // An office in one word, a noun before a given name, and an oath are no part of anybody's name.
  ['Teamchef Jean Todt lobt den Fahrer: „Er ist der Meister.“', ['Jean Todt']],
  ['„Wir planen das“, sagte der Hirt Philipp.', ['Philipp']],
  ['Zu seinen Füssen Alfred, der lachte. „Ja“, sagte er.', ['Alfred']],
  [
    '»Ja«, sagte Karl.¶»Ach, Herr Gott!«¶»Nun ja, Anna.«¶»Herr Gott, Karl!«',
    ['Karl', 'Anna', 'Karl', 'Anna'],
  ],
  // The subject behind the finite verb.
  {
    text: 'Den Ärger der Fischer brachte die Sprecherin Ana Lind zum Ausdruck: „Wir warten nicht länger.“',
    mention: 'die Sprecherin Ana Lind',
  },
  {
    text: 'Passend zu den Pegeln des Flusses warnte die Moderatorin: „Das Eis trägt heute nicht.“',
    mention: 'die Moderatorin',
  },
  {
    text: 'In einem Bericht, der am Abend veröffentlicht wurde, verteidigte das Ministerium den Bau: „Der Damm war nötig.“',
    mention: 'das Ministerium',
  },
  {
    text: 'Hier sparte der Bürgermeister auch nicht mit Kritik: „Jeder Schritt kam zu spät.“',
    mention: 'der Bürgermeister',
  },
  { text: 'Ende Januar 2006 sagte der Verein: „Wir warten noch ab.“', mention: 'der Verein' },
  { text: 'Als Begründung sagte ein Forscher: „Das ist ein weites Feld.“', mention: 'ein Forscher' },
  // The subject before it.
  { text: 'Die Chefin des Vereins nannte sie „fahrlässig“.', mention: 'Die Chefin des Vereins' },
  {
    text: 'Auch die Leiterin der Gruppe, Eva Lind, äußerte sich froh: „Wir haben viel erreicht.“',
    mention: 'die Leiterin der Gruppe',
  },
  { text: 'Eva Lind, Mitglied des Vorstands, sagte dazu: „Wir haben viel erreicht.“', mention: 'Eva Lind' },
  { text: 'Peter Hahn (Die Grünen) betonte: „Wir haben viel erreicht.“', mention: 'Peter Hahn' },
  {
    text: 'Peter Hahn nahm den Plan entgegen und nannte ihn „schnell und entschieden“.',
    mention: 'Peter Hahn',
  },
  {
    text: 'Trainer Peter Hahn bezeichnete acht Karten in einem Spiel, in dem es nur zwei Fouls gab, als „reine Willkür“.',
    mention: 'Trainer Peter Hahn',
  },
  // Clauses whose verb comes last.
  {
    text: 'Wie die Ministerin von Sandau, Anna Lind, erklärte, ist „keine Eile geboten“.',
    mention: 'die Ministerin von Sandau',
  },
  {
    text: 'Damit fiel die Marke, die Peter Hahn vor einem Jahr zum Ziel erklärt hatte: „Wir schaffen das in zwölf Monaten.“',
    mention: 'Peter Hahn',
  },
  // Where the words are found.
  {
    text: 'Auf der Seite des Vereins heißt es zur Begründung: „Die Striche stehen für die Zahl zwölf.“',
    mention: 'der Seite des Vereins',
  },
  { text: 'In dem Antrag heißt es wörtlich: „Die Brücke bleibt gesperrt.“', mention: 'dem Antrag' },
  {
    text: 'Es wurde von Hahns Bruder behauptet, es handle sich um „einen bösen Scherz“.',
    mention: 'Hahns Bruder',
  },
  // Reported speech goes on in the subjunctive.
  {
    text: 'Der Minister wies auf neue Gefahren hin. So gewonnene Daten seien „in hohem Maße persönlich“.',
    mention: 'Der Minister',
  },
  // Sources by a preposition.
  {
    text: 'Nach den Worten der Sprecherin, Eva Lind, fehle es „an einem klaren Plan“.',
    mention: 'der Sprecherin',
  },
  {
    text: 'Nach eigenen Angaben des Vereins bietet das Buch eine „ruhige Betrachtung der Lage“.',
    mention: 'des Vereins',
  },
  {
    text: 'Der Grund waren dem Bericht zufolge nicht näher bezeichnete „kleine technische Mängel“.',
    mention: 'dem Bericht',
  },
  { text: 'Seiner Ansicht nach „sind wir alle Zeugen eines dunklen Tages“.', mention: 'Seiner Ansicht' },
  {
    text: 'Diesmal schrieb Immanuel Berg so, dass ihn jeder verstand.\n\n„Der Mensch ist frei“, beginnt er.',
    voices: [['„Der Mensch ist frei“', 'Immanuel Berg', 'pronoun']],
  },
  {
    text: 'Immanuel Berg kam zuletzt. „Wir warten noch“, schrieb Berg.',
    voices: [['„Wir warten noch“', 'Immanuel Berg', 'cue']],
  },
  {
    text: 'Und in Klammern, mit einem Gruß, in dem man den Spott suchen darf, Ludwig der Kleine: „So ist es recht.“',
    voices: [['„So ist es recht.“', 'Ludwig der Kleine', 'cue']],
  },
  {
    text: 'Ludwig Hahn sprach zuerst. Immanuel Berg hörte zu. Bergs Vorschlag ist kürzer. „Wir gehen“, schreibt er.',
    voices: [['„Wir gehen“', 'Immanuel Berg', 'pronoun']],
  },
  // A given name by itself is a name; so is a noun without an article that says something elsewhere.
  {
    text: 'Karl blieb stehen. »Kein Wort«, befahl er.',
    voices: [['»Kein Wort«', 'Karl', 'pronoun']],
  },
  {
    text: '»Ja«, sagte Veitel. Es war still. Veitel lachte. »Nein«, sagte er.',
    voices: [
      ['»Ja«', 'Veitel', 'cue'],
      ['»Nein«', 'Veitel', 'pronoun'],
    ],
  },
  {
    text: 'Die Rose blühte. »Wie schön«, sagte sie.',
    voices: [['»Wie schön«', 'sie', 'pronoun']],
  },
  // Somebody who is described is whom the pronoun means: by article and noun, in any case, or because he speaks.
  {
    text: 'Der Alte setzte sich. »So ist er immer«, sagte er.',
    voices: [['»So ist er immer«', 'der Alte', 'pronoun']],
  },
  {
    text: 'Ein Müller kam des Weges. Da blieb der Müller stehen. »Es wird Regen geben«, brummte er.',
    voices: [['»Es wird Regen geben«', 'der Müller', 'pronoun']],
  },
  {
    text: 'Der Wirt sah die Magd nicht an. »Hol den Wein«, sagte er. Sie ging. »Welchen denn«, fragte sie.',
    voices: [
      ['»Hol den Wein«', 'der Wirt', 'pronoun'],
      ['»Welchen denn«', 'die Magd', 'pronoun'],
    ],
  },
  {
    text: '»Nicht hier«, sagte die Eule. Sie flog davon. »Nur fort«, rief sie.',
    voices: [
      ['»Nicht hier«', 'die Eule', 'cue'],
      ['»Nur fort«', 'die Eule', 'pronoun'],
    ],
  },
  // “Sie” with a verb for several is no woman.
  {
    text: 'Karla Stein sah zwei Männer. »Halt«, riefen sie. »Was wollt ihr«, fragte sie.',
    voices: [
      ['»Halt«', 'sie', 'pronoun'],
      ['»Was wollt ihr«', 'Karla Stein', 'pronoun'],
    ],
  },
  {
    text: 'Ida Moor kam spät. Als sie die Küche betrat, war es still. »Nun?« fragte sie.',
    voices: [['»Nun?«', 'Ida Moor', 'pronoun']],
  },
  // “Den Dienern” and “die Alten” are several, “der Frau” is no subject.
  {
    text: 'Die Alten schwiegen. »Genug«, sagte sie.',
    voices: [['»Genug«', 'sie', 'pronoun']],
  },
  {
    text: 'Der Frau war bang. Der Knecht lief herbei. »Schnell«, rief er.',
    voices: [['»Schnell«', 'der Knecht', 'pronoun']],
  },
  // A small word and a subject behind a quote that ends as speech does: the word is a verb.
  { text: '»Wie nur?« gluckste der Richter.', voices: [['»Wie nur?«', 'der Richter', 'cue']] },
  { text: '»Laß das!« stieß der Bauer heiser hervor.', voices: [['»Laß das!«', 'der Bauer', 'cue']] },
  { text: '»Nun denn!« fuhr ihn der Teufel an.', voices: [['»Nun denn!«', 'der Teufel', 'cue']] },
  // Nobody says what rings out somewhere.
  { text: '»Ohne Zweifel!« rief es von der Tür.', voices: [['»Ohne Zweifel!«', 'nobody']] },
  { text: 'Marei blinzelte: »Das sieht man.«', voices: [['»Das sieht man.«', 'Marei', 'cue']] },
  // A talk in one paragraph: where two quotes meet the other speaks, who acts between them says what follows.
  {
    text: '»Wie geht es?« fragte Karl. Emil nickte. »Ganz gut.« »Und der Frau?« »Auch gut«, sagte Emil.',
    voices: [
      ['»Wie geht es?«', 'Karl', 'cue'],
      ['»Ganz gut.«', 'Emil', 'context'],
      ['»Und der Frau?«', 'Karl', 'context'],
      ['»Auch gut«', 'Emil', 'cue'],
    ],
  },
  // “Dieser” and “jener” are whoever was not the subject before.
  {
    text: '»Wo ist er?« rief die Müllerin. Der Knecht schwieg. »Sprich!« sagte die Müllerin. Endlich antwortete jener: »Im Wald.«',
    voices: [
      ['»Wo ist er?«', 'die Müllerin', 'cue'],
      ['»Sprich!«', 'die Müllerin', 'cue'],
      ['»Im Wald.«', 'der Knecht', 'pronoun'],
    ],
  },
  // Joined nouns: what the last part says is so.
  {
    text: '„Wir bleiben“, sagte US-Verteidigungsminister Peter Renn. „Alle“, sagte der Minister.',
    voices: [
      ['„Wir bleiben“', 'Peter Renn', 'cue'],
      ['„Alle“', 'Peter Renn', 'pronoun'],
    ],
  },
  {
    text: 'Vizepräsidentin Anna Renn trat ein. „Alle“, sagte die Präsidentin.',
    voices: [['„Alle“', 'die Präsidentin', 'cue']],
  },
  {
    text: '„Wir bleiben“, sagte Anna Müller-König.',
    voices: [['„Wir bleiben“', 'Anna Müller-König', 'cue']],
  },
  // Single marks behind a verb that names something.
  {
    text: 'Orr nannte den Mann ‚eine Schande für die ganze Stadt‘.',
    voices: [['‚eine Schande für die ganze Stadt‘', 'Orr', 'cue']],
  },
  // An article tells one teacher from many, a man from a woman, and who acts from who is seen.
  [
    'Der alte Lehrer kam. „Ja“, sagte der Lehrer. „Nein“, sagte die Lehrerin.',
    ['der alte Lehrer', 'die Lehrerin'],
  ],
  ['Die Lehrer kamen. „Ja“, sagte der Lehrer. „Nein“, sagten sie.', ['der Lehrer', 'sie']],
  ['Ein Lehrer kam. Ein Schüler sah den Lehrer. „Ja“, sagte er.', ['ein Schüler']],
  // A paper in marks is told something, or talked to.
  ['Kern sagte der „Küstenpost“: „Es fiel gestern.“', [null, 'Kern']],
  ['Kern sprach mit der „Küstenpost“ und sagte: „Es fiel gestern.“', [null, 'Kern']],
];
