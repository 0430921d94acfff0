import { defineLanguage } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { inflect, withEndings } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Past and present of verbs in -ać: pyta, pytał, pytała, pytali (Saloni, “Czasownik polski”). */
const regular = (stems: string): Iterable<string> =>
  withEndings(stems, ['ał', 'ała', 'ali', 'ały', 'a', 'ają', 'ałem', 'ałam']);

/** Verbs whose past is in -ił, -ył, -ął by that form: powiedział is in -ał, stwierdził, krzyknął here. */
const past = (forms: string): Iterable<string> =>
  inflect(forms, (form) =>
    form.endsWith('ął')
      ? [form, `${form.slice(0, -2)}ęła`, `${form.slice(0, -2)}ęli`]
      : [form, `${form}a`, `${form.slice(0, -1)}li`],
  );

const coreRegular = regular('pyt zapyt spyt odpowiad opowiad zapowiad');
const corePast = past(`
powiedział mówił odpowiedział oświadczył stwierdził dodał zauważył wyjaśnił podkreślił napisał krzyknął szepnął zawołał rzekł odparł
odrzekł ocenił przyznał zaznaczył tłumaczył zapewnił przekonywał przypomniał opowiedział
`);
const coreCues = listed(`
mówi mówią mówię powie pisze piszą twierdzi twierdzą dodaje dodają odpowiada odpowiadają wyjaśnia wyjaśniają podkreśla podkreślają ocenia
oceniają przyznaje przyznają zaznacza tłumaczy tłumaczą zapewnia zapewniają przekonuje przypomina uważa uważają rzecze powiada
`);
const otherPast = past(`
mruknął jęknął westchnął warknął burknął wybuchnął uśmiechnął roześmiał zaśmiał syknął wrzasnął ryknął bąknął wtrącił przerwał zaczął
powtórzył zgodził zaprotestował rozkazał poprosił prosił zażądał ostrzegł obiecał pochwalił skrytykował ogłosił poinformował potwierdził
zaprzeczył komentował skomentował zaapelował zasugerował ujawnił zwierzył pomyślał myślał przeczytał wyszeptał wymamrotał zdziwił oburzył
`);
const otherCues = listed(`
zastrzega zastrzegł zastrzegła
komentuje informuje potwierdza zaprzecza apeluje sugeruje ostrzega obiecuje krytykuje wzdycha szepcze krzyczy woła pyta myśli śmieje
zauważa wskazuje relacjonuje wspomina żartuje ripostuje kwituje podsumowuje nalega żali skarży martwi cieszy dziwi oburza złości
`);
const firstPerson = listed(`
powiedziałem powiedziałam zapytałem zapytałam odpowiedziałem odpowiedziałam odparłem odparłam dodałem dodałam krzyknąłem krzyknęłam
rzekłem rzekłam szepnąłem szepnęłam zawołałem zawołałam mruknąłem mruknęłam pomyślałem pomyślałam
`);
const otherVerbs = listed(`
jest był była było byli są będzie ma miał miała mieli może mógł mogła musi musiał chce chciał chciała idzie poszedł poszła wyszedł wyszła
wszedł weszła stanął stanęła wstał wstała spojrzał spojrzała wziął wzięła został została zrobił zrobiła
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreRegular],
  [is.REPORTING_VERB | is.CORE_CUE, 0, corePast],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreCues],
  [is.REPORTING_VERB, 0, otherPast],
  [is.REPORTING_VERB, 0, otherCues],
  [
    is.NAMING,
    0,
    listed(
      'mówi mówił mówiła mówili zarzuca zarzucił zarzuciła zarzucają oskarża oskarżył oskarżyła oskarżają nazwał nazwała nazwali nazywa nazywają nazywał określił określiła określa określają',
    ),
  ],
  [
    is.TITLING,
    0,
    listed(
      'pt tytuł tytułem powieść powieści powieścią książka książki książce książkę film filmu filmie rzekomy rzekoma rzekome rzekomi piosenka gazeta tygodnik dziennik serial program zwany zwana zwane zwanych tzw nazwany nazwana pseudonim pseudonimem hasło hasłem',
    ),
  ],
  // „Idę” – powiedziałem.
  [is.REPORTING_VERB, means.FIRST_PERSON, firstPerson],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('jest był była są będzie został została')],
  [
    is.ADVERB,
    0,
    listed(
      'także też potem już jeszcze zawsze nigdy nie bardzo tylko prawie wczoraj dziś cicho głośno wreszcie znowu wtedy się',
    ),
  ],
  [is.PRONOUN, means.MALE, ['on']],
  [is.PRONOUN, means.FEMALE, ['ona']],
  [is.PRONOUN, means.NEUTER, ['ono']],
  [is.PRONOUN, means.PLURAL, listed('oni one my')],
  [is.PRONOUN, means.FIRST_PERSON, listed('ja my')],
  [is.PRONOUN, 0, listed('ty wy pan pani państwo')],
  [is.OBJECT, 0, listed('go mu ją jej im ich mi mnie cię ci nam nas')],
  [is.DETERMINER, 0, listed('ten ta to te ci tej tego tym tych każdy każda jeden jedna')],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('jego jej ich swój swoja swoje mój moja nasz nasza')],
  [
    is.PREPOSITION,
    0,
    listed('w we na do z ze od po przy za przed nad pod o u dla przez bez między wobec podczas oprócz'),
  ],
  [0, means.PLACE, listed('w we na')],
  [is.ACCORDING, 0, listed('według zdaniem')],
  [is.CONJUNCTION, 0, listed('i a lub albo ale oraz ani')],
  [is.CLAUSE, 0, listed('że gdy kiedy jeśli bo ponieważ choć aby żeby jak')],
  [is.RELATIVE, 0, listed('który która które którzy kto co gdzie')],
  [0, means.TITLE, listed('pan pani panna dr prof inż mgr ks św gen płk kpt')],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'prezydent premier minister ministra wiceminister prezes wiceprezes burmistrz wójt wojewoda poseł posłanka senator rzecznik rzeczniczka dyrektor dyrektorka sędzia prokurator generał pułkownik kapitan biskup kardynał papież król królowa książę księżna profesor trener przewodniczący przewodnicząca marszałek ksiądz doktor prezydenta premiera ministra prokuratora rzecznika rzeczniczki prezesa dyrektora dyrektorki burmistrza wójta wojewody trenera posła posłanki senatora profesora generała eksperta ekspertki',
    ),
  ],
  [0, means.MALE, listed('pan król książę prezes ksiądz poseł')],
  [0, means.FEMALE, listed('pani panna królowa księżna posłanka rzeczniczka przewodnicząca dyrektorka')],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'stary hrabia baron żołnierz chłop młynarz sklepikarz karczmarz myśliwy pasterz mnich żebrak nieznajomy podróżny sługa służący lokaj kuzyn teść piekarz krawiec stolarz fryzjer marynarz rybak kupiec złodziej notariusz gospodarz rycerz strażnik mężczyzna chłopiec chłopak ojciec syn brat wujek dziadek mąż starzec lekarz pisarz',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'hrabina baronowa wdowa mniszka czarownica wróżka służąca pokojówka gospodyni kuzynka teściowa staruszka pani panna królewna kobieta dziewczyna dziewczynka matka córka siostra ciotka babcia żona lekarka pisarka',
    ),
  ],
  [
    0,
    means.PERSON,
    listed(
      'świadek opozycja radny radna policji prokuratury ministerstwa rządu firmy raportu partii sądu ekspertów ekonomisty ekonomistki świadków mieszkańców radnego radnej mieszkaniec mieszkanka dziennikarz dziennikarka policjant policjantka policja sąsiad sąsiadka rząd ministerstwo firma raport komunikat partia związek ekspert ekspertka lider liderka kandydat kandydatka zawodnik nauczyciel nauczycielka student studentka mieszkaniec mieszkanka mieszkańcy badacz badaczka źródło głos adwokat',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś jutro',
    ),
  ],
  [is.FUNCTION, 0, listed('oj ach och no cóż ech tak nie więc tu tam teraz potem wtedy jednak to')],
  [is.PARTICLE, 0, listed('von van de')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed(
      'jan piotr paweł tomasz andrzej krzysztof marek jacek wojciech stanisław józef michał grzegorz łukasz kuba jakub mateusz zbigniew jerzy',
    ),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed(
      'anna maria ewa katarzyna kasia zofia zosia magdalena agnieszka barbara małgorzata joanna hanna marta jadwiga halina ola',
    ),
  ],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('słowa słowami odpowiedź wiadomość')],
]);

/** Endings of the dative, the instrumental and the locative: dziennikarzom, synowi. */
const OBLIQUE = /.{3}(?:om|owi|ami|ach)$/;

/** Polish: see “Wielki słownik ortograficzny PWN”, 97 (cudzysłów) and 92 (myślnik, pauza dialogowa). */
export const polish = defineLanguage('pl', () => ({
  words,
  roles: {
    content: 'że iż',
    company: 'z ze',
    endearing: 'o',
    'family-title': 'dr',
  },
  bareNouns: true,
  dropsSubjects: true,
  formOf: (lower) => (OBLIQUE.test(lower) ? form.OBLIQUE : 0),
  genderOfVerb: (verb) => (/ła$/.test(verb) ? 'female' : /ł$/.test(verb) ? 'male' : null),
  abbreviations: new Set(listed('dr prof inż mgr ks św gen płk kpt np itd itp m.in ul al nr r tzw pt')),
  firstPerson: new Set(listed('ja mnie mi mną mój moja moje mojego mojej moim jestem mam byłem byłam')),
  firstPersonPlural: new Set(listed('my nas nam nami nasz nasza nasze naszego naszej')),
  secondPerson: new Set(
    listed(
      'ty cię ciebie ci tobie twój twoja twoje wy was wam wasz wasza pan pani pana panu panią państwo jesteś masz',
    ),
  ),
  frequentQuestions: /\bFAQs?\b|najczęściej zadawane pytania|częste pytania/i,
  noSpeakers: new Set(
    listed(
      'pytanie odpowiedź uwaga przypis ps nb ostrzeżenie wskazówka informacja cena ceny koszt foto fot zdjęcie wideo źródło źródła ' +
        'redakcja tekst autor autorka tytuł data miejsce czas adres telefon tel fax mail e-mail kontakt strona link zobacz aktualizacja ' +
        'sprostowanie wniosek wynik problem rozwiązanie cel zalety wady przykład krok część rozdział składniki wielkość waga wysokość ' +
        'długość kolor materiał urodzony wiek imię zawód temat wersja czytaj',
    ),
  ),
  giving: new Set(['jak']),
}));
