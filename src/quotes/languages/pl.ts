import { femaleNames, maleNames } from './given-names.ts';
import * as is from './language.ts';
import { classes, defineLanguage, listed } from './language.ts';

/** Past and present of verbs in -ać: pyta, pytał, pytała, pytali (Saloni, “Czasownik polski”). */
function regular(stems: string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const stem of listed(stems))
        for (const ending of ['ał', 'ała', 'ali', 'ały', 'a', 'ają', 'ałem', 'ałam']) yield stem + ending;
    },
  };
}

/** Verbs whose past is in -ił, -ył, -ął by that form: powiedział is in -ał, stwierdził, krzyknął here. */
function past(forms: string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const form of listed(forms)) {
        yield form;
        yield form.endsWith('ął') ? `${form.slice(0, -2)}ęła` : `${form}a`;
        yield form.endsWith('ął') ? `${form.slice(0, -2)}ęli` : `${form.slice(0, -1)}li`;
      }
    },
  };
}

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
komentuje informuje potwierdza zaprzecza apeluje sugeruje ostrzega obiecuje krytykuje wzdycha szepcze krzyczy woła pyta myśli śmieje
zauważa wskazuje relacjonuje wspomina żartuje ripostuje kwituje podsumowuje nalega
`);
const otherVerbs = listed(`
jest był była było byli są będzie ma miał miała mieli może mógł mogła musi musiał chce chciał chciała idzie poszedł poszła wyszedł wyszła
wszedł weszła stanął stanęła wstał wstała spojrzał spojrzała wziął wzięła został została zrobił zrobiła
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, coreRegular],
  [is.REPORTING_VERB | is.CORE_CUE, corePast],
  [is.REPORTING_VERB | is.CORE_CUE, coreCues],
  [is.REPORTING_VERB, otherPast],
  [is.REPORTING_VERB, otherCues],
  [is.NAMING, listed('nazwał nazwała nazwali nazywa nazywają nazywał określił określiła określa określają')],
  [
    is.TITLING,
    listed(
      'pt tytuł tytułem powieść książka książce film filmie piosenka gazeta tygodnik dziennik serial program zwany zwana zwane zwanych tzw nazwany nazwana pseudonim pseudonimem hasło hasłem',
    ),
  ],
  [is.NOT_SPEECH_VERB, otherVerbs],
  [is.AUXILIARY, listed('jest był była są będzie został została')],
  [
    is.ADVERB,
    listed(
      'także też potem już jeszcze zawsze nigdy nie bardzo tylko prawie wczoraj dziś cicho głośno wreszcie znowu wtedy się',
    ),
  ],
  [is.PRONOUN | is.MALE, ['on']],
  [is.PRONOUN | is.FEMALE, ['ona']],
  [is.PRONOUN | is.NEUTER, ['ono']],
  [is.PRONOUN | is.PLURAL, listed('oni one my')],
  [is.PRONOUN | is.FIRST_PERSON, listed('ja my')],
  [is.PRONOUN, listed('ty wy pan pani państwo')],
  [is.OBJECT, listed('go mu ją jej im ich mi mnie cię ci nam nas')],
  [is.DETERMINER, listed('ten ta to te ci tej tego tym tych każdy każda jeden jedna')],
  [is.DETERMINER | is.POSSESSIVE, listed('jego jej ich swój swoja swoje mój moja nasz nasza')],
  [
    is.PREPOSITION,
    listed(
      'w we na do z ze od po przy za przed nad pod o u dla przez bez między według wobec podczas oprócz',
    ),
  ],
  [is.PLACE, listed('w we na')],
  [is.ACCORDING, listed('według zdaniem')],
  [is.CONJUNCTION, listed('i a lub albo ale oraz ani')],
  [is.CLAUSE, listed('że gdy kiedy jeśli bo ponieważ choć aby żeby jak')],
  [is.RELATIVE, listed('który która które którzy kto co gdzie')],
  [is.TITLE, listed('pan pani panna dr prof inż mgr ks św gen płk kpt')],
  [
    is.TITLE | is.PERSON,
    listed(
      'prezydent premier minister ministra wiceminister prezes wiceprezes burmistrz wójt wojewoda poseł posłanka senator rzecznik rzeczniczka dyrektor dyrektorka sędzia prokurator generał pułkownik kapitan biskup kardynał papież król królowa książę księżna profesor trener przewodniczący przewodnicząca marszałek ksiądz doktor',
    ),
  ],
  [is.MALE, listed('pan król książę prezes ksiądz poseł')],
  [is.FEMALE, listed('pani panna królowa księżna posłanka rzeczniczka przewodnicząca dyrektorka')],
  [
    is.MALE | is.PERSON,
    listed('mężczyzna chłopiec chłopak ojciec syn brat wujek dziadek mąż starzec lekarz pisarz'),
  ],
  [
    is.FEMALE | is.PERSON,
    listed('kobieta dziewczyna dziewczynka matka córka siostra ciotka babcia żona lekarka pisarka'),
  ],
  [
    is.PERSON,
    listed(
      'świadek dziennikarz dziennikarka policjant policjantka policja sąsiad sąsiadka rząd ministerstwo firma raport komunikat partia związek ekspert ekspertka lider liderka kandydat kandydatka zawodnik nauczyciel nauczycielka student studentka mieszkaniec mieszkanka mieszkańcy badacz badaczka źródło głos adwokat',
    ),
  ],
  [
    is.TIME,
    listed(
      'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś jutro',
    ),
  ],
  [is.FUNCTION, listed('tak nie więc tu tam teraz potem wtedy jednak to')],
  [is.PARTICLE, listed('von van de')],
  [
    is.GIVEN_NAME | is.MALE,
    listed(
      'jan piotr paweł tomasz andrzej krzysztof marek jacek wojciech stanisław józef michał grzegorz łukasz kuba jakub mateusz zbigniew jerzy',
    ),
  ],
  [
    is.GIVEN_NAME | is.FEMALE,
    listed(
      'anna maria ewa katarzyna kasia zofia zosia magdalena agnieszka barbara małgorzata joanna hanna marta jadwiga halina ola',
    ),
  ],
  [is.GIVEN_NAME | is.MALE, maleNames],
  [is.GIVEN_NAME | is.FEMALE, femaleNames],
  [is.CUE_NOUN, listed('słowa słowami odpowiedź wiadomość')],
]);

/** Polish: see “Wielki słownik ortograficzny PWN”, 97 (cudzysłów) and 92 (myślnik, pauza dialogowa). */
export const polish = defineLanguage('pl', () => ({
  words,
  bareNouns: true,
  abbreviations: new Set(listed('dr prof inż mgr ks św gen płk kpt np itd itp m.in ul al nr r tzw pt')),
}));
