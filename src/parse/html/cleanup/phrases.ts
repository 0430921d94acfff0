import type { Block } from '../../../article.ts';

/**
 * Headings that are never an article’s own: they announce more articles, the author or the site, or ask the readers
 * something.
 */
const LEADING_AWAY = anyOf([
  '(?:related|similar|recommended|suggested|popular|latest|recent|trending|featured|more|other|further|next) (?:articles?|posts?|stor(?:y|ies)|reading|reads|news|content|coverage|videos?|episodes?|blogs?|from|like this)\\b.*',
  'recommended for you|trending now',
  'read (?:more|next|also)\\b.*',
  '(?:keep|continue) reading',
  '(?:what|where) to read next',
  "you(?:'ll| may| might| could)(?: also)? (?:like|love|enjoy|be interested)\\b.*",
  'if you (?:liked|enjoyed) this\\b.*',
  'most (?:read|popular|viewed)\\b.*',
  'up next|previous post|next post|filed under.*',
  'about the authors?|meet the author|author bio|written by',
  '(?:leave|post|write|add) (?:a|your) (?:reply|comment)\\b.*',
  '\\d+ (?:(?:reader )?comments?|responses?|replies)(?: (?:to|on|for) .*)?|(?:\\d+ )?thoughts? on .*',
  'join the (?:conversation|discussion)|join [\\d,.+]{2,12}\\+? (?:subscribers|readers|others)\\b.*',
  'share (?:this|on|with|the)\\b.*|follow us\\b.*|pin it.*',
  'subscribe (?:to|now|for|today)\\b.*|sign up (?:for|to|now)\\b.*|(?:join|get) (?:our|the|my) .*newsletter.*',
  'stay (?:up to date|in touch|informed|connected|updated)\\b.*',
  'advertisements?|sponsored(?: content)?|copyright ©.*',
  // in other languages
  'lesen sie (?:auch|mehr|hier|dazu).*|(?:mehr|auch) (?:zum thema|dazu|lesen|interessant)|(?:ähnliche|weitere|verwandte|empfohlene|beliebte) (?:artikel|beiträge|themen|meldungen|nachrichten)|das könnte (?:sie|dich|euch) .*|meistgelesen\\p{L}*|(?:jetzt )?newsletter (?:abonnieren|bestellen).*|kommentar(?:e|\\s+schreiben| hinterlassen)?',
  '(?:à )?(?:lire|voir|découvrir) (?:aussi|également|ensuite)(?!\\p{L}).*|articles? (?:similaires|liés|connexes|recommandés)|sur le même (?:sujet|thème)|les plus lus|dans la même rubrique|vous aimerez aussi.*|laisser un commentaire|(?:abonnez|inscrivez)-vous.*',
  '(?:artículos|noticias|contenido|notas|entradas) relacionad[oa]s?|(?:te puede|te podría|también te puede|puede que te) interesar.*|(?:lea|lee|leer|ver|vea) (?:también|más)(?!\\p{L}).*|lo más (?:leído|visto)|deja (?:un comentario|una respuesta).*|suscríbe(?:te|se).*',
  '(?:leggi|guarda) anche(?!\\p{L}).*|articoli correlati|potrebbe (?:anche )?interessarti.*|(?:i )?più letti|lascia un commento.*',
  '(?:você|voce) (?:também )?(?:pode|vai) gostar.*|(?:leia|veja) (?:também|mais)(?!\\p{L}).*|(?:artigos|notícias|posts|matérias) relacionad[oa]s|mais lidas|deixe (?:um comentário|uma resposta).*|pode (?:também )?(?:gostar|interessar).*',
  'lees (?:ook|meer|verder)(?!\\p{L}).*|(?:gerelateerde|verwante) (?:artikelen|berichten)|meest gelezen|(?:läs|les|læs) (?:också|även|mer|også|mere)(?!\\p{L}).*|(?:relaterade|relaterte|relaterede) .{0,20}|lue (?:myös|lisää)(?!\\p{L}).*',
  '(?:czytaj|zobacz|przeczytaj|sprawdź) (?:także|też|również|więcej)(?!\\p{L}).*|(?:podobne|powiązane|polecane) (?:artykuły|wpisy|tematy)|to może cię zainteresować.*|najczęściej czytane',
  '(?:čtěte|přečtěte si|mohlo by vás) (?:také|dále|též|zajímat).*|související (?:články|témata)|(?:citește|citeşte) (?:și|şi|mai mult).*|olvas(?:d|sa|ta) (?:el )?(?:ezt )?(?:is|már)\\??|kapcsolódó (?:cikkek|anyagok).*',
  "(?:читайте|читай|смотрите|дивіться) (?:также|еще|ещё|также|також|далее)(?!\\p{L}).*|(?:материалы|новости|статьи) по теме|по теме|похожие (?:статьи|материалы|записи)|самое (?:читаемое|популярное)|(?:схожі|пов’язані|пов'язані) (?:статті|новини|матеріали)",
  '(?:[iİ]lgili|benzer) (?:haberler|yazılar|içerikler)|bunlar da ilginizi çekebilir|διαβάστε (?:επίσης|ακόμα|περισσότερα).*|σχετικά (?:άρθρα|νέα)|baca juga.*|artikel terkait|xem thêm.*|(?:bài viết|tin) liên quan',
  '(?:関連|おすすめの?|人気の?)(?:記事|ニュース|リンク)|あわせて読みたい|(?:相关|推荐|延伸|热门|更多)(?:阅读|文章|新闻|推荐|报道)|(?:相關|推薦|延伸|熱門|更多)(?:閱讀|文章|新聞|報導)|猜你喜欢|(?:관련|추천|인기)\\s?(?:기사|글|뉴스|포스트)',
  '(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضاً|أيضًا|المزيد).*|(?:مواضيع|مقالات|أخبار) (?:ذات صلة|متعلقة)|(?:بیشتر بخوانید|مطالب مرتبط).*|(?:इसे भी पढ़ें|यह भी पढ़ें|ये भी पढ़ें).*|(?:ข่าว|บทความ)ที่เกี่ยวข้อง|อ่านเพิ่มเติม',
]);

/** Headings that an article may have as well. They lead away if there are only links, cards or fields below them. */
const DOUBTFUL = anyOf([
  '(?:related|similar|recommended|suggested|popular|latest|recent|trending|featured|more|other|further|next) (?:topics?|resources?|products?|guides?|insights?|in|on|to explore|links?|searches|pages?|reports?|events?)\\b.*',
  'related(?: .{0,20})?|recommended|trending',
  '(?:also|more) (?:on|from|by|about|in)\\b.*',
  '(?:explore|discover|learn) more\\b.*',
  'see also|archives?|categories|topics|tags?',
  'about (?:me|us)|meet the team|credits|get in touch|contact us|disclaimer|copyright|footer',
  'comments?|responses?|replies|discussion',
  'share|share:.*|follow me\\b.*|like this|print|search|subscribe|sign up|newsletters?|more',
  'in this (?:article|section|series)|on this page|table of contents|contents',
  '(?:mehr|weiterlesen|themen|schlagwörter|teilen|links?)|(?:partager|commentaires|thèmes|liens)|(?:compartir|comentarios|etiquetas|temas)|(?:condividi|commenti|argomenti)|(?:compartilhe|comentários)|(?:delen|reacties|onderwerpen)|(?:udostępnij|komentarze|tagi)|(?:поделиться|комментарии|теги)|(?:分享|评论|コメント|タグ|댓글|공유)',
]);

/** Lines that are no sentence of the article wherever they stand. */
const NOISE = anyOf([
  // buttons
  'share|tweet|pin(?: it)?|email|print|facebook|twitter|linkedin|whatsapp|copy link|save|close|menu|search|loading',
  '(?:read|learn|see|show|view) more|more|next|previous|subscribe|sign up|get started|download(?: now| pdf)?',
  '\\d{1,3}:\\d{2} ?/ ?\\d{1,3}:\\d{2}',
  '(?:(?:see|check|view) (?:the )?(?:latest )?price|buy|shop|view) (?:at|on|from) .{1,30}|(?:buy|shop|order) now|(?:click|tap) (?:here|to)\\b.{0,40}',
  'view (?:on|at|post on|this post on|original|bio|all posts)\\b.{0,40}',
  'loading(?: (?:posts?|comments?|paragraph|image|content|more|the next article))?|no (?:items|results) found',
  'pin (?:it )?for later|(?:add|save) to (?:favorites|favourites|bookmarks?|my list)|republish this (?:article|story)',
  'share (?:this|on|the|via)\\b.{0,60}|follow (?:us|me)\\b.{0,60}',
  // places of the page
  '(?:article|story) continues.*|continues? below|scroll (?:down|to continue|for more).*',
  '(?:back|return|jump|skip) to .{0,30}|top|contents|table of contents|in this article|on this page',
  '\\(?opens in (?:a )?new (?:window|tab)\\)?|listen to this (?:article|story)',
  'advertise?ments?|anzeige|publicité|publicidad',
  // pictures
  '(?:photo|image|photograph|picture|graphic|credit|photo credit|image credit|image source|courtesy|getty images)s?(?: (?:by|via|courtesy|source|credits?|from|of))?\\s?[:|©].{0,120}',
  '(?:photo|photograph|image|picture)s? (?:by|via|courtesy of)\\b.{0,80}',
  '(?:toggle|hide) caption|enlarge(?: this image)?|open image.*',
  // more to read
  '(?:read|see|watch|listen) (?:more|also|next):.{0,160}',
  "(?:related(?: (?:stor(?:y|ies)|articles?|posts?|reading|content|news))?|recommended(?: reading)?|further reading|also read|must read|keep reading|up next|you may also like|check out next|don't miss|editor's picks?):.{0,160}",
  // about the article
  '(?:\\d+|one|a) min(?:ute)?s?\\.? read|(?:estimated )?reading time.{0,20}',
  '(?:tags?|topics?|categor(?:y|ies)|filed under|posted (?:in|under)):.{0,200}',
  '(?:filed|posted) (?:in|under)\\b.{0,200}',
  '(?:published|posted|updated|last updated|edited|written|reviewed|fact[- ]checked|in partnership)(?: on| by| with)',
  '(?:affiliate )?disclosure:.*\\baffiliate\\b.*',
  '(?:medically|fact|technically|clinically|expert)[- ](?:reviewed|checked) by .{0,160}',
  '<iframe .{0,200}</iframe>',
  'pages?:(?: \\d{1,3})+|page \\d+ of \\d+|\\d+ views?|(?:this|our) (?:story|reporting|work|journalism) is (?:funded|supported) by .*',
  '©.{0,160}|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d).{0,160}|all rights reserved',
  // a browser that a script wants
  "(?:please |you need to |to .{0,40}, )?(?:enable|turn on|activate|allow) javascript\\b.{0,120}|.{0,60}\\brequires? javascript\\b.{0,80}|.{0,60}javascript (?:is|must be|has been|to be) (?:disabled|enabled|required|turned off)\\b.{0,80}|.{0,80}\\bdoes(?:n't| not) support (?:javascript|the (?:video|audio) (?:tag|element)|html5 (?:video|audio))\\b.{0,60}",
]);

/** What a site says about who may read on, in lines and in headings. */
const PAYWALL = anyOf([
  '(?:this|the) (?:article|story|content|post|page|episode) is (?:exclusive to|(?:only )?(?:available )?(?:for|to)|reserved for) .{0,40}(?:subscribers|members)(?: only)?',
  '(?:already|not) (?:a |an |have an )?(?:account|subscriber|member|subscribed)\\?.{0,30}',
  'this (?:story|article|reporting) is (?:funded|supported|made possible) by (?:readers|our readers|you).{0,30}',
  'how we reviewed this article',
  // in other languages
  '(?:cet|le) (?:article|contenu) est (?:exclusivement )?réservé (?:à nos|aux) abonnés\\b.{0,80}',
  '(?:dieser|der) (?:artikel|beitrag|text|inhalt) ist (?:nur|exklusiv) für (?:\\p{L}{1,12} )?(?:abonnenten|mitglieder)\\b.{0,60}',
  'este (?:artículo|contenido) es (?:exclusivo|s[oó]lo) para (?:suscriptores|abonados|socios)\\b.{0,60}',
  'quest[oa] (?:articolo|contenuto) è (?:riservato agli|disponibile solo per gli) abbonati\\b.{0,60}',
  'este (?:artigo|conteúdo) é exclusivo para assinantes\\b.{0,60}',
  'dit artikel is (?:alleen|exclusief) (?:beschikbaar )?voor (?:onze )?abonnees\\b.{0,60}',
]);

/** Whether a line or a heading tells who may read on. */
export function isPaywall({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  return text.length <= MAX_LABEL * 2 && PAYWALL.test(plain(text));
}

/** Longer texts are sentences. In UTF-16 code units. */
const MAX_LABEL = 80;
const MAX_NOISE = 220;

/** Lines that say nothing where they are links, and are sentences where they are not. */
const LINK_NOISE = anyOf([
  'back|home|index|up|main page|unsubscribe|view (?:this email |it )?(?:in|on) (?:your |the )?(?:browser|web)|zurück|retour|volver|indietro|voltar|terug',
  '(?:read|see|watch|listen|more|check out|related .{0,20}|also)(?: to)?:.{0,160}',
]);

/** How sure it is that a heading announces something else than a part of the article: “Related stories”, “Discussion”. */
export function announces(heading: string): 'away' | 'doubtful' | null {
  if (heading.length > MAX_LABEL) return null;
  const said = plain(heading);
  if (LEADING_AWAY.test(said)) return 'away';
  return DOUBTFUL.test(said) ? 'doubtful' : null;
}

const READING = anyOf(['(?:suggested|recommended|further|additional) readings?(?: .{1,30})?']);

/** Whether what comes next is what a writer gives to read, in the midst of a text: “Suggested reading:”. */
export function isReadingList(line: string): boolean {
  return line.length <= MAX_LABEL && READING.test(plain(line));
}

/**
 * Whether a line says nothing of its own: “Advertisement”, “Photo: …”, “Read more: …”. A short line that ends as a
 * sentence does is somebody’s words.
 */
export function isNoise(line: string, isLinked: boolean): boolean {
  if (line.length > MAX_NOISE) return false;
  if (line.length <= MAX_SHOUTED && /[.!?。！？]["”’»」]?$/u.test(line) && !line.includes('…'))
    return NOTICE.test(plain(line));
  return NOISE.test(plain(line)) || (isLinked && (LINK_NOISE.test(plain(line)) || announcesLink(line)));
}

/** “Lesen Sie auch: …”, a link behind it. */
function announcesLink(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon <= MAX_LABEL / 2 && announces(line.slice(0, colon)) === 'away';
}

/** With a full stop, a line of at most so many UTF-16 code units is speech: “More.” is an answer, “More” a button. */
const MAX_SHOUTED = 12;
const NOTICE = anyOf(['advertisements?']);

/** One kind of apostrophe, and none of the arrows, dots and ellipses that end a label. */
function plain(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}):]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replaceAll('’', "'");
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')}):?$`, 'iu');
}
