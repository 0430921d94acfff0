/** What classes and ids call a page's furniture. Words apart by hyphens; each stands between hyphens or the ends of a name. */
const NAMES = [
  // sharing
  'share',
  'shares',
  'sharing',
  'share(?:bar|this|daddy)',
  'addtoany',
  'a2a',
  'addthis',
  'social',
  'socials',
  'likes',
  'follow',
  // asking
  'newsletters?(?!-(?:post|article|content|issue))',
  'subscribe',
  'subscription',
  'sign-?up',
  'opt-?in',
  'call-to-action',
  'login',
  'pop-?up',
  'pop-?over',
  'modal',
  'ad-?block(?:er)?s?',
  'cookies?',
  'consent',
  'gdpr',
  'browse(?:r-?(?:upgrade|update|warning|notice|support)|-?happy)',
  '(?:old|outdated|unsupported)-?browser',
  // advertising
  'adverts?',
  'advertisement',
  'ads?',
  'adslot',
  'ad-container',
  'sponsor',
  'sponsored',
  'outbrain',
  'taboola',
  'affiliate',
  // more to read
  'related',
  'relatedposts',
  'recommended',
  'recommendations?',
  'recirc',
  'recirculation',
  'readmore',
  'read-more',
  'read-next',
  'popular',
  'trending',
  'recent-posts',
  'latest-posts',
  'more-posts',
  'more-stories',
  'top-articles',
  'also-like',
  'internallink',
  'next-post',
  'prev-next',
  'sidebar(?!-(?:grid|layout|page))',
  '(?:blogs?|posts?|articles?|news|stor(?:y|ies))-(?:lists?|listing|grid|carousel|slider|feed|teasers?|tiles?)',
  '(?:above|before|below|after)-(?:content|post|article|entry)',
  // answering
  'comments?',
  'respond',
  'disqus',
  'reviews-list',
  'replies',
  // finding one's way
  'breadcrumbs?',
  'footer',
  'navbar',
  'submenu',
  'pagination',
  'pager',
  'skip-link',
  '(?:mw-)?edit-?section',
  'site-?sub',
  'back-to-top',
  'tag-list',
  'taglist',
  'tagcloud',
  // about the article
  'author-bio',
  'author-box',
  'author-card',
  'authorbox',
  'author-name',
  'authorname',
  'about-author',
  'author-(?:info|details|description|desc|profile|section|block|container|wrapper|intro|content|text)',
  'bio',
  'vcard',
  'saboxplugin',
  'byline',
  'post-meta',
  'entry-meta',
  'article-meta',
  'meta-data',
  'postmeta',
  'copyright',
  'disclaimer',
  'disclosure',
  // for screen readers, for print
  'sr-only',
  'screen-reader-text',
  'screen-reader',
  'visually-hidden',
  'visuallyhidden',
  'noprint',
  'lightbox',
];

/** Names that text goes by as well: furniture only while there is little of it. */
const DOUBTFUL_NAMES = [
  'toc',
  'table-of-contents',
  'form',
  'menu',
  'nav',
  'navigation',
  'toolbar',
  'tags',
  'paywall',
  'rail',
  'conversion',
  'banner',
  'print',
  'buttons?',
  'btn',
  'download',
  'promos?',
  'promotion',
  'cta',
  'tooltip',
  'captions?',
  'figcaption',
  'credits?',
  'attributions?',
];

/** Names that tell of something elsewhere on the page: “has-sidebar”, “sidebar-enabled”, “page--ads”. */
const STATE =
  /(?:^|-)(?:has|with|without|no|not|enabled|disabled|true|false)(?:-|$)|(?:^|-)(?:page|layout|article|post|story|content|body|main|wrapper|container|grid|site|template|entry|text)--/;

const NAMED = inNames(NAMES);
const DOUBTFULLY_NAMED = inNames(DOUBTFUL_NAMES);

function inNames(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|-)(?:${words.join('|')})(?:-|$)`);
}

/** Furniture only by accident of its names: the list of a recipe, which often stands in an aside. */
const TEXT = /(?:^|-)ingredients(?:-|$)/;

/** Names of what has sentences of its own that are never the article’s, however many there are. */
const ASIDE = inNames([
  'comments?',
  'respond',
  'disqus',
  'replies',
  'cookies?',
  'consent',
  'gdpr',
  'browse(?:r-?(?:upgrade|update|warning|notice|support)|-?happy)',
  '(?:old|outdated|unsupported)-?browser',
  'modal',
  'popup',
  'login',
]);

/** What an element's names call it; `null` when they do not tell. */
export function classifyNames(all: readonly string[]): 'furniture' | 'doubtful' | 'text' | null {
  const names = all.filter((name) => !STATE.test(name));
  if (names.some((name) => TEXT.test(name))) return 'text';
  if (names.some((name) => NAMED.test(name))) return 'furniture';
  return names.some((name) => DOUBTFULLY_NAMED.test(name)) ? 'doubtful' : null;
}

/** Whether names call it something that has sentences of its own. */
export function isAside(names: readonly string[]): boolean {
  return names.some((name) => ASIDE.test(name) && !STATE.test(name));
}
