/**
 * Names of months as dates have them, in lower case, in the order of the year. By line: English; German, French, Spanish,
 * Italian, Portuguese, Dutch, Catalan; the languages of the North; Polish, Czech, Slovak; Hungarian, Romanian, Turkish,
 * Indonesian, Estonian, Lithuanian; Greek; Russian, Ukrainian, Bulgarian, Serbian; Arabic, Persian, Hebrew; Hindi, Thai.
 * Croatian `listopada` is left out: it is October there and November in Polish.
 */
const NAMES: readonly string[] = [
  `january jan
  januar jänner jän janvier janv enero ene gennaio gen janeiro januari gener
  januari januar tammikuuta tammikuu tammikuun janúar
  stycznia styczeń sty ledna leden január januára
  ianuarie ian ocak oca jaanuar sausio siječnja
  ιανουαρίου ιανουάριος ιαν
  января январь янв січня січень січ януари јануар јануара januara
  يناير جانفي كانون_الثاني ژانویه ינואר בינואר
  जनवरी มกราคม ม.ค`,
  `february feb
  februar feber février févr fév fevrier febrero febbraio fevereiro fev februari febrer
  februar helmikuuta helmikuu helmikuun febrúar
  lutego luty lut února únor február februára
  februarie şubat şub veebruar vasario veljače
  φεβρουαρίου φεβρουάριος φεβ φεβρ
  февраля февраль фев февр лютого лютий лют февруари фебруар фебруара februara
  فبراير فيفري شباط فوریه פברואר בפברואר
  फरवरी फ़रवरी กุมภาพันธ์ ก.พ`,
  `march mar
  märz mrz mär mars marzo março maart mrt març
  mars marts maaliskuuta maaliskuu maaliskuun
  marca marzec března březen marec március márc
  martie mart maret märts kovo ožujka
  μαρτίου μάρτιος μαρ
  марта март мар березня березень бер
  مارس آذار مارت מרץ במרץ מרס
  मार्च มีนาคม มี.ค`,
  `april apr
  avril avr abril abr aprile
  huhtikuuta huhtikuu huhtikuun apríl apríla
  kwietnia kwiecień kwi dubna duben április ápr
  aprilie nisan nis aprill balandžio travnja
  απριλίου απρίλιος απρ
  апреля апрель апр квітня квітень квіт април
  أبريل ابريل إبريل أفريل نيسان آوریل אפריל באפריל
  अप्रैल เมษายน เม.ย`,
  `may
  mai mayo maggio mag maio mei maig
  maj toukokuuta toukokuu toukokuun maí
  maja května květen mája máj május máj
  mayıs gegužės svibnja
  μαΐου μαίου μάιος μάι
  мая май травня травень трав мај маја
  مايو ماي أيار مه می מאי במאי
  मई พฤษภาคม พ.ค`,
  `june jun
  juni juin junio giugno giu junho juny
  kesäkuuta kesäkuu kesäkuun júní
  czerwca czerwiec cze června červen jún júna június jún
  iunie haziran haz juuni birželio lipnja
  ιουνίου ιούνιος ιουν
  июня июнь июн червня червень черв юни јун јуна
  يونيو جوان حزيران ژوئن יוני ביוני
  जून มิถุนายน มิ.ย`,
  `july jul
  juli juillet juil julio luglio lug julho juliol
  heinäkuuta heinäkuu heinäkuun júlí
  lipca lipiec lip července červenec júl júla július júl
  iulie temmuz tem juuli liepos srpnja
  ιουλίου ιούλιος ιουλ
  июля июль июл липня липень лип юли јул јула
  يوليو جويلية تموز ژوئیه ژوییه יולי ביולי
  जुलाई กรกฎาคม ก.ค`,
  `august aug
  août aout agosto ago augustus agost
  elokuuta elokuu elokuun ágúst
  sierpnia sierpień sie srpna srpen augusta augusztus aug
  ağustos ağu agustus rugpjūčio kolovoza
  αυγούστου αύγουστος αυγ
  августа август авг серпня серпень серп
  أغسطس اغسطس أوت آب اوت אוגוסט באוגוסט
  अगस्त สิงหาคม ส.ค`,
  `september sept sep
  septembre septiembre setiembre settembre set setembro setembre
  syyskuuta syyskuu syyskuun
  września wrzesień wrz září zář septembra szeptember szept
  septembrie eylül eyl rugsėjo rujna
  σεπτεμβρίου σεπτέμβριος σεπ σεπτ
  сентября сентябрь сен сент вересня вересень вер септември септембар септембра
  سبتمبر أيلول سپتامبر ספטמבר בספטמבר
  सितंबर सितम्बर กันยายน ก.ย`,
  `october oct
  oktober okt octobre octubre ottobre ott outubro out
  lokakuuta lokakuu lokakuun
  października październik paź října říjen októbra október okt
  octombrie ekim eki oktoober spalio
  οκτωβρίου οκτώβριος οκτ
  октября октябрь окт жовтня жовтень жовт октомври октобар октобра
  أكتوبر اكتوبر تشرين_الأول تشرين_الاول اکتبر אוקטובר באוקטובר
  अक्टूबर अक्तूबर ตุลาคม ต.ค`,
  `november nov
  novembre noviembre novembro
  marraskuuta marraskuu marraskuun nóvember
  listopada listopad lis novembra
  noiembrie noi kasım kas lapkričio studenoga studenog
  νοεμβρίου νοέμβριος νοε
  ноября ноябрь ноя нояб листопада листопад лист ноември новембар новембра
  نوفمبر تشرين_الثاني نوامبر נובמבר בנובמבר
  नवंबर नवम्बर พฤศจิกายน พ.ย`,
  `december dec
  dezember dez décembre déc decembre diciembre dic dicembre dezembro desembre
  desember joulukuuta joulukuu joulukuun
  grudnia grudzień gru prosince prosinec decembra
  decembrie aralık ara detsember gruodžio prosinca
  δεκεμβρίου δεκέμβριος δεκ
  декабря декабрь дек грудня грудень груд декември децембар децембра
  ديسمبر كانون_الأول كانون_الاول دسامبر דצמבר בדצמבר
  दिसंबर दिसम्बर ธันวาคม ธ.ค`,
];

/** The months of the Persian year, from the spring. */
const PERSIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((line, at) => line.split(/\s+/).map((name) => [name.replace('_', ' '), at + 1] as const)),
  );
}

const MONTHS = numbered(NAMES);
const PERSIAN_MONTHS = numbered(PERSIAN.split(' '));

/** The number of a month, 1 to 12, of the common calendar; `null` for any other word. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** The number of a month of the Persian calendar. */
export function persianMonthOf(word: string): number | null {
  return PERSIAN_MONTHS.get(word) ?? null;
}
