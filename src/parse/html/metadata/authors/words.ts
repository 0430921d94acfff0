/** Words about authors in many languages: what introduces a name, what stands beside one, and what is none. */

/** What introduces authors in any page: it has no other meaning, or a colon behind it says so. */
const INTRODUCTIONS = `by (?:(?:(?:guest\\s)?(?:post|column|blog)|story|words|text|article|review|report|opinion|essay|photos|photography|pictures|illustrations?|interview|written|posted|published|authored|contributed|created|reporting|analysis|compiled)(?:\\s(?:and|&)\\s\\p{L}{4,12})?\\s)by
  geschrieben\\svon verfasst\\svon (?:ein\\s)?(?:artikel|beitrag|text|bericht|kommentar|interview|gastbeitrag|essay|kolumne)\\svon
  écrit\\spar rédigé\\spar publié\\spar propos\\srecueillis\\spar escrito\\spor publicado\\spor texto\\s(?:de|por) redacción\\sde
  scritto\\sda a\\scura\\sdi testo\\sdi articolo\\sdi escrita?\\spor reportagem\\sde geschreven\\sdoor tekst\\sdoor skriven\\sav text\\sav skrevet\\sa[fv] tekst\\sav
  kirjoittanut napsala? napísala? napisała? scris\\sde ditulis\\soleh
  بقلم כתב כתבה מאת نوشته به\\sقلم`;

/** Nouns for an author, a writer: they introduce one where a colon follows, or nothing else on the line. */
const NOUNS = `authors?(?:\\(s\\))? writers?(?:\\(s\\))? contributors? words text story article\\sauthors? byline
  autor(?:in|en|innen|es|a|as|ka|zy|ii|e|i)? verfasser(?:in)? redaktion auteure?s? texte journaliste
  redactora? periodista firma autore autrice autori testo texto tekst teksty tekster skribent forfatter(?:en)? författare kirjoittaja teksti
  szerző írta redaktor opracował[a]? yazar yazan penulis tác\\sgiả người\\sviết συντάκτης κείμενο
  автор[ы]? текст автори авторка журналист аутор
  المؤلف الكاتب الكاتبة كتب كتبت نویسنده लेखक
  作者 撰文 作家 記者 记者 编辑 著者 執筆者? 執筆 文責 取材・?文 文・写真 文・構成 文と写真 取材・文・撮影 構成・文 文 글쓴이 글 작성자 기자 ผู้เขียน เขียนโดย`;

/** Short words that introduce an author in their own languages, and mean something else in others: “Door Straps”. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  von: 'de',
  par: 'fr',
  por: 'es pt gl',
  per: 'ca',
  di: 'it',
  door: 'nl af',
  av: 'sv no nb nn',
  af: 'da is fo',
  od: 'hr sr bs sl',
  oleh: 'id ms',
  bởi: 'vi',
  โดย: 'th',
};

const anyOf = (words: string) => words.trim().split(/\s+/).join('|');

const INTRODUCTION = new RegExp(
  `^(?:(?:${anyOf(INTRODUCTIONS)})(?:\\s*[:：]\\s*|\\s)|(?:${anyOf(NOUNS)})\\s?[:：/／]\\s*)(?=\\S)`,
  'iu',
);
/** “Autorin Ana Ruiz”: without a colon only where the noun has no other use in front of a name. */
const NOUN =
  /^(?:[Aa]uthors?|[Ww]riters?|[Cc]ontributors?|[Aa]utor(?:in|en|es|a)?|[Aa]uteure?s?|[Aa]utore)\s(?=\p{Lu}\S*\s\p{Lu})/u;
const PREPOSITION = new RegExp(`^(${Object.keys(PREPOSITIONS).join('|')})(?:\\s*[:：]\\s*|\\s)(?=\\S)`, 'iu');
const LABEL = new RegExp(
  `^(?:(?:${anyOf(INTRODUCTIONS)}|${anyOf(NOUNS)}|(?:(?:article|story|words|text|post|content|written|posted|published|authored)\\s(?:and\\s)?){1,3}by|(?:about|meet)\\sthe\\sauthors?|author\\sbio(?:graphy)?|(?:article|post|story)\\sauthors?))\\s?[:：]?$`,
  'iu',
);

/**
 * The words after “By” and the like; `null` when the line has no such beginning.
 *
 * @param lang the language of the page; `null` where it is not known.
 */
export function afterIntroduction(line: string, lang: string | null = null): string | null {
  const introduction = INTRODUCTION.exec(line) ?? NOUN.exec(line);
  if (introduction !== null) return line.slice(introduction[0].length).trim();
  const preposition = PREPOSITION.exec(line);
  if (preposition === null) return null;
  const languages = PREPOSITIONS[preposition[1]?.toLowerCase() ?? '']?.split(' ') ?? [];
  const isKnown = lang === null || languages.includes(lang.split('-')[0]?.toLowerCase() ?? '');
  return isKnown ? line.slice(preposition[0].length).trim() : null;
}

/** Whether a line only announces the authors on the next: “Written by:”, “Article Authors”. */
export function isAuthorLabel(line: string): boolean {
  return line.length <= 40 && LABEL.test(line);
}

/** What people are for a newspaper: no part of a name behind a comma, and what a portrait says of an author. */
const ROLE =
  /(?<!\p{L})(?:(?:co-?)?(?:author|editor|writer|reporter|journalist|correspondent|columnist|contributor|producer|photographer|blogger|critic|novelist|essayist|historian|poet|copywriter|storyteller)|analyst|expert|specialist|strategist|manager|director|president|founder|ceo|cto|professor|lecturer|researcher|scientist|consultant|engineer|developer|designer|physician|doctor|dietitian|dietician|nutritionist|nurse|therapist|psychologist|counselor|attorney|lawyer|teacher|educator|coach|trainer|chef|artist|speaker|entrepreneur|veterinarian|pharmacist|surgeon|advisor|adviser|mathematician|economist|philosopher|student|fellow|intern|korrespondent\p{L}*|redakteur\p{L}*|reporterin|journalistin|autorin|redaktion|journaliste|rédact\p{L}+|correspondante?|periodista|redactora?|corresponsal|giornalista|redattore|inviat[oa]|jornalista|repórter|dziennikar\p{L}+|redaktor\p{L}*|журналист\p{L}*|корреспондент\p{L}*|редактор\p{L}*)s?(?!\p{L})/iu;

/** Whether words say what somebody is for a newspaper: “reporter”. */
export function isRole(text: string): boolean {
  return ROLE.test(text);
}

/** “Head of Ferries and Island Affairs” is one office, whatever it joins. */
const OFFICE =
  /^(?:(?:co-?|deputy |assistant |associate |senior |sr\.? |global |regional )*(?:head|director|manager|vice president|s?vp|evp|chief|president|professor|dean|minister|secretary|leader)) (?:of|for) /iu;

/** Whether words are an office: “Head of Ferries”. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** Towns and countries of two words behind an author's name: “Ana Ruiz, New York”. One word behind a comma is none anyway. */
const PLACE =
  /^(?:new|san|santa|santo|são|los|las|saint|st\.?|tel|hong|rio|buenos|kuala|cape|den|bad|abu|addis|sri|south|north|east|west|united|el|la|le|port|mexico|costa|burkina|sierra|phnom|ho chi|washington)[ -]\p{Lu}/iu;

/** Whether words are a town or a country. */
export function isPlace(text: string): boolean {
  return PLACE.test(text);
}

/** News agencies, which stand behind the names of their people. */
const AGENCY =
  /^(?:the )?(?:associated press|reuters|agence france-presse|press association|deutsche presse-agentur|pa media|united press international|bloomberg(?: news)?|kyodo(?: news)?|xinhua|efe|ansa|tass|interfax)$/iu;

/** Whether words name a news agency. */
export function isAgency(text: string): boolean {
  return AGENCY.test(text);
}

/** Labels and buttons where a name is due, and days of the week. */
const LABELS: ReadonlySet<string> = new Set(
  `category, categories, youtube, facebook, twitter, instagram, linkedin, mastodon, medium, github, people, staff members, team, about,
  the author, the authors, about the author, about the authors, meet the author, meet the authors, admin, administrator, anonymous, by,
  undefined, null, none, n/a, guest, user, follow, share, home, blog, news, contributor, editor, staff writer, more, name, email, save,
  subscribe, print, table of contents, contents, menu, search, guide, guides, comment, comments, default, webmaster, root, test, unknown,
  various, website, our correspondent, our reporter, our staff,
  mon, tue, tues, wed, thu, thurs, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi,
  dimanche, lunes, martes, miércoles, jueves, viernes, sábado, domingo`.split(/,\s+/),
);

/** What links to somebody's texts or page say, and lines that begin with a number. */
const LINK = new RegExp(
  `^(?:${[
    '(?:about|meet) (?:the|our|us|me)\\b|all posts|see |view |posts by|read |\\d',
    '(?:alle?|sämtliche|weitere|mehr) (?:\\p{L}+ )?(?:artikel|beiträge|texte|posts|berichten|artikelen|inlägg|indlæg|innlegg)\\b',
    'zum (?:autor|profil)\\p{L}*$',
    '(?:tous|toutes|voir) (?:les |ses |tous )*(?:articles|publications|posts|profil)\\b',
    '(?:ver |tod[oa]s )*(?:los |las |os |as |sus |o )*(?:artículos|artigos|entradas|publicaciones|perfil)\\b',
    '(?:vedi |tutti )+(?:gli |i )*(?:articoli|post|profilo)\\b',
    '(?:wszystkie|zobacz) |все (?:статьи|записи|материалы|публикации)',
    '記事一覧|(?:すべて|全て)の記事|查看|所有文章',
  ].join('|')})`,
  'iu',
);

const wordOf = (words: string) =>
  new RegExp(`(?<!\\p{L})(?:${words.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'iu');

/** Words of labels and buttons, that no name of anybody has. */
const LABEL_WORD =
  wordOf(`bio biography profile articles? posts? posted dates? full more views? read reads reading comments? share follow
  minutes? mins? authors? contact login account privacy reserved copyright skip next previous play pause close slideshow navigation menu
  jetzt mehr weiterlesen teilen kommentare? impressum suche anmelden partager lire suite commentaires? accueil leer más compartir inicio
  leggi condividi mais leia lees meer`);

/** Words of subjects and organisations, that no name of a person has. */
const SUBJECT =
  wordOf(`wiki wikipedia categor(?:y|ies) topics? tags? news newsroom blogs? guides? tips resources? types? size team staff faculty editorial
  online media content contents shop store products? services? solutions support policy terms about home overview introduction summary
  conclusion table index section chapter part program programme courses? events? reviews? how what why when who best top start quick finance
  business technology health healthy living lifestyle travel food sports? politics culture education science marketing campaigns? computing
  statistical university college school institute association department ministry company inc llc ltd gmbh group foundation magazine times
  daily weekly all none thoughts ideas life world`);

/** “From Our Wiki”. */
const BEGINS_OTHERWISE = /^(?:from|into|onto|with|without|about|for) /i;

/** Whether words are a label or a button, and nobody’s name. */
export function isNoName(text: string): boolean {
  const label = text.toLowerCase().replace(/\s?\*$/, '');
  return LABELS.has(label) || LINK.test(text) || LABEL_WORD.test(text) || BEGINS_OTHERWISE.test(text);
}

/** Whether words are of a subject or an organisation, and no person’s name. */
export function isNoPerson(text: string): boolean {
  return SUBJECT.test(text);
}

/** “The Quay Team”: what sites call those of their people whom they do not name; not “Our Team”, which is a link. */
export function isTeam(text: string): boolean {
  return /^(?!our |the team|meet |your |leadership |management |sales |support )[\p{L}\d][^,]{1,40} (?:team|staff|editors|newsroom|(?:news)?desk)$/iu.test(
    text,
  );
}
