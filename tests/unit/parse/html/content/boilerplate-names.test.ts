import { describe, expect, test } from 'vitest';
import { classifyNames, isAside } from '../../../../../src/parse/html/content/boilerplate-names.ts';

describe('what furniture is called', () => {
  test.for(
    `share sharedaddy addtoany addthis social likes follow newsletter subscribe subscription sign-up signup opt-in call-to-action login
    popup pop-up popover modal adblock cookie consent gdpr browser-upgrade outdated-browser advert advertisement ad ads adslot
    sponsor sponsored outbrain taboola affiliate related relatedposts recommended recommendation recirc readmore read-more read-next
    popular trending recent-posts more-stories top-articles also-like next-post prev-next sidebar post-list article-card-grid-news-grid
    after-content comment comments respond disqus replies breadcrumb footer navbar submenu pagination pager skip-link editsection
    back-to-top taglist tagcloud author-bio author-box authorbox author-name about-author author-info bio vcard byline post-meta
    entry-meta copyright disclaimer disclosure sr-only screen-reader-text visually-hidden noprint lightbox`
      .trim()
      .split(/\s+/),
  )('%s', (name) => {
    expect(classifyNames([name])).toBe('furniture');
    expect(classifyNames([`has-${name}`])).toBe(null);
    expect(classifyNames([`x${name}x`])).toBe(null);
  });

  test.for(
    'toc table-of-contents form menu nav navigation toolbar tags paywall rail banner print button btn download promo cta tooltip caption credits attribution'.split(
      ' ',
    ),
  )('%s is doubtful', (name) => {
    expect(classifyNames([name])).toBe('doubtful');
    expect(classifyNames([`page--${name}`])).toBe(null);
  });

  test.for<[string, boolean]>([
    ['comments', true],
    ['cookie-box', true],
    ['modal', true],
    ['no-comments', false],
    ['related', false],
    ['byline', false],
  ])('%s has sentences of its own: %s', ([name, expected]) => expect(isAside([name])).toBe(expected));

  test('the list of a recipe is text', () => {
    expect(classifyNames(['sidebar', 'recipe-ingredients'])).toBe('text');
  });
});
