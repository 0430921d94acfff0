/** Headings whose section leads away from the article: to others, to its author, to what its readers may do. */
const LEADING_AWAY = anyOf([
  // to more of the same
  '(?:related|similar|recommended|suggested|popular|latest|recent|trending|featured|more|other|further|next) (?:articles?|posts?|stor(?:y|ies)|reading|reads|news|content|topics?|resources?|products?|blogs?|guides?|coverage|videos?|episodes?|insights?|from|in|on|to explore|like this)\\b.*',
  'related(?: .{0,20})?',
  'recommended(?: for you)?',
  'trending(?: now)?',
  'read (?:more|next|also)\\b.*',
  '(?:keep|continue) reading',
  '(?:what|where) to read next',
  "you(?:'ll| may| might| could)(?: also)? (?:like|love|enjoy|be interested)\\b.*",
  'if you (?:liked|enjoyed) this\\b.*',
  '(?:also|more) (?:on|from|by|about|in)\\b.*',
  '(?:explore|discover|learn) more\\b.*',
  'most (?:read|popular|viewed)\\b.*',
  'up next|see also|previous post|next post|archives?|categories|topics|tags?|filed under.*',
  '(?:ähnliche|weitere) (?:artikel|beiträge)|das könnte (?:sie|dich) .*|mehr zum thema',
  '(?:à )?lire aussi|articles? (?:similaires|liés|connexes)',
  'artículos relacionados|te puede interesar|leggi anche|articoli correlati|lees ook',
  // to the author and the site
  'about (?:the authors?|me|us)|meet the (?:author|team)|author bio|written by|credits',
  'get in touch|contact us|disclaimer|copyright.*|advertisements?|sponsored(?: content)?|footer',
  // to the readers
  '(?:leave|post|write|add) (?:a|your) (?:reply|comment)\\b.*',
  '(?:\\d+ )?(?:comments?|responses?|replies|thoughts? on .*)',
  'join the (?:conversation|discussion)|discussion',
  'share(?: (?:this|on|with|the)\\b.*|:.*)?|follow (?:us|me)\\b.*|like this|pin it.*|print|search',
  'subscribe\\b.*|sign up\\b.*|newsletter|(?:join|get) (?:our|the|my) .*newsletter.*',
  'stay (?:up to date|in touch|informed|connected|updated)\\b.*',
  // to other places of the page
  'in this (?:article|section|series)|on this page|table of contents',
]);

/** Lines that are no sentence of the article wherever they stand. */
const NOISE = anyOf([
  // buttons
  'share|tweet|pin(?: it)?|email|print|facebook|twitter|linkedin|whatsapp|copy link|save|close|menu|search|loading',
  '(?:read|learn|see|show|view) more|more|next|previous|subscribe|sign up|get started|download(?: now| pdf)?',
  '(?:buy|shop|order) now|(?:click|tap) (?:here|to)\\b.{0,40}',
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
  '(?:photo|image|photograph|picture|graphic|illustration|screenshot|video|credit|photo credit|image credit|image source|courtesy|getty images)s?(?: (?:by|via|courtesy|source|credits?|from|of))?\\s?[:|©].{0,120}',
  '(?:photo|photograph|image|picture)s? (?:by|via|courtesy of)\\b.{0,80}',
  '(?:toggle|hide) caption|enlarge(?: this image)?|open image.*',
  // more to read
  '(?:read|see|watch|listen)(?: more| also| next)?:.{0,160}',
  "(?:related|recommended|further reading|also read|must read|more|keep reading|up next|you may also like|check out(?: next)?|don't miss|editor's picks?)(?: .{0,20})?:.{0,160}",
  // about the article
  '(?:\\d+|one|a) min(?:ute)?s?\\.? read|(?:estimated )?reading time.{0,20}',
  '(?:tags?|topics?|categor(?:y|ies)|filed under|posted (?:in|under)):.{0,200}',
  '(?:filed|posted) (?:in|under)\\b.{0,200}',
  '(?:published|posted|updated|last updated|edited|written|reviewed|fact[- ]checked|in partnership)(?: on| by| with)',
  '(?=.*\\b(?:links?|purchases?|buy)\\b).*\\b(?:we|i) (?:may |might |can |could )?(?:earn|receive|get) (?:an? |some )?(?:small |affiliate )*commissions?\\b.*',
  '(?:affiliate )?disclosure:.*\\baffiliate\\b.*',
  'page \\d+ of \\d+|\\d+ views?|(?:this|our) (?:story|reporting|work|journalism) is (?:funded|supported) by .*',
  '©.{0,160}|copyright\\b.{0,160}|all rights reserved',
]);

/** Longer texts are sentences. In UTF-16 code units. */
const MAX_LABEL = 80;
const MAX_NOISE = 220;

/** Whether a heading announces something else than a part of the article: “Related stories”, “Leave a reply”. */
export function leadsElsewhere(heading: string): boolean {
  return heading.length <= MAX_LABEL && LEADING_AWAY.test(plain(heading));
}

/** Whether a line says nothing of its own: “Advertisement”, “Photo: …”, “Read more: …”. */
export function isNoise(line: string): boolean {
  return line.length <= MAX_NOISE && NOISE.test(plain(line));
}

/** One kind of apostrophe, and none of the arrows, dots and ellipses that end a label. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/[^\p{L}\p{N}):]+$/u, '');
}

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')}):?$`, 'iu');
}
