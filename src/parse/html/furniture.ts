import { attribute, findElement, headingLevel, isBlock, isHidden, namesOf } from './element.ts';
import type { Element } from './tree.ts';

const TAGS = /^(?:nav|footer|dialog|form)$/;
const DOUBTFUL_TAGS = /^(?:aside|menu|fieldset|label|figcaption)$/;

/** WAI-ARIA landmarks and widgets that hold no text of an article. */
const ROLES =
  /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tablist)$/;

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
  'popup',
  'modal',
  'cookies?',
  'consent',
  'gdpr',
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
  'sidebar',
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
  'author-info',
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
  // for other eyes
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

/** “has-sidebar”, “sidebar-enabled” tell of something else on the page. */
const STATE = /(?:^|-)(?:has|with|without|no|not|enabled|disabled|true|false)(?:-|$)/;

const NAMED = inNames(NAMES);
const DOUBTFULLY_NAMED = inNames(DOUBTFUL_NAMES);

function inNames(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|-)(?:${words.join('|')})(?:-|$)`);
}

/** Whether an element is furniture of the page and no text by its tag, role or names. `doubtful` when text goes by such names too. */
export function judge(element: Element): 'furniture' | 'doubtful' | 'text' {
  if (isHidden(element)) return isCollapsed(element) ? 'text' : 'furniture';
  if (TAGS.test(element.tag) || ROLES.test(attribute(element, 'role'))) return 'furniture';
  if (isWithinSentence(element)) return 'text';
  if (element.tag === 'button' || attribute(element, 'role') === 'button')
    return isInHeading(element) ? 'text' : 'furniture';
  const names = namesOf(element).filter((name) => !STATE.test(name));
  if (names.some((name) => NAMED.test(name))) return 'furniture';
  return DOUBTFUL_TAGS.test(element.tag) || names.some((name) => DOUBTFULLY_NAMED.test(name))
    ? 'doubtful'
    : 'text';
}

/** “… set aside as a <a class="recommendation-link">vegetable garden</a>. …”: without it the sentence would have a hole. */
function isWithinSentence(element: Element): boolean {
  if (!/^(?:a|button)$/.test(element.tag) || element.parent === null) return false;
  const siblings = element.parent.children;
  const at = siblings.indexOf(element);
  const before = siblings
    .slice(Math.max(0, at - 2), at)
    .map(inlineText)
    .join('');
  return (
    GOES_ON.test(before) &&
    GOES_ON_BEHIND.test(
      siblings
        .slice(at + 1, at + 3)
        .map(inlineText)
        .join(''),
    )
  );
}

const GOES_ON = /[\p{Ll}\p{Lo},]\s*$/u;
const GOES_ON_BEHIND = /^(?:[.,;:?!)]|\s+[\p{Ll}\p{Lo}])/u;

function inlineText(node: Element['children'][number]): string {
  if (typeof node === 'string') return node;
  return isBlock(node) ? '' : node.children.map(inlineText).join('');
}

/** The closed part of an accordion: text that a control beside it opens (WAI-ARIA, disclosure pattern). */
function isCollapsed(element: Element): boolean {
  const siblings = element.parent?.children ?? [];
  const at = siblings.indexOf(element);
  const beside = [...elementsFrom(siblings, at, -1, 2), ...elementsFrom(siblings, at, 1, 1)];
  return beside.some((sibling) => opens(sibling) || findElement(sibling, opens) !== null);
}

function elementsFrom(
  siblings: Element['children'],
  start: number,
  step: 1 | -1,
  count: number,
): readonly Element[] {
  const found: Element[] = [];
  for (let at = start + step; at >= 0 && at < siblings.length && found.length < count; at += step) {
    const sibling = siblings[at];
    if (typeof sibling === 'object') found.push(sibling);
  }
  return found;
}

function opens(element: Element): boolean {
  return element.attributes.has('aria-expanded');
}

/** The question of an accordion is a button in a heading. */
function isInHeading(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (headingLevel(at) !== null) return true;
  }
  return findElement(element, (below) => headingLevel(below) !== null) !== null;
}
