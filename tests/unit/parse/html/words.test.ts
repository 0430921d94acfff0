import { describe, expect, test } from 'vitest';
import { announces, isNoise } from '../../../../src/parse/html/cleanup/phrases.ts';
import { classifyNames, isAside } from '../../../../src/parse/html/content/boilerplate-names.ts';
import { isOffice, isTeam } from '../../../../src/parse/html/metadata/authors/words.ts';
import { isDateLine } from '../../../../src/parse/html/metadata/dates/date-lines.ts';
import { isMonthFirst } from '../../../../src/parse/html/metadata/dates/number-order.ts';

describe('what a heading announces', () => {
  test.for([
    'Related stories',
    'More from the Quay',
    'Recommended for you',
    'Read more about ferries',
    'Keep reading',
    'What to read next',
    'You may also like',
    'If you liked this story',
    'Most read today',
    'Next post',
    'About the author',
    'Leave a reply',
    '3 Comments',
    'Join the conversation',
    'Share this story',
    'Subscribe to the Quay',
    'Stay in touch',
    'Sponsored content',
    'Lesen Sie auch: Die Ziege',
    'Das könnte Sie auch interessieren',
    'À lire aussi',
    'Sur le même sujet',
    'Noticias relacionadas',
    'Te puede interesar',
    'Leggi anche la storia',
    'Potrebbe interessarti',
    'Você também pode gostar',
    'Mais lidas',
    'Lees ook het verhaal',
    'Läs också om geten',
    'Lue myös tämä',
    'Czytaj także o kozie',
    'Související články',
    'Olvasd el ezt is',
    'Читайте также о козе',
    'Схожі новини',
    'İlgili haberler',
    'Διαβάστε επίσης',
    'Baca juga ini',
    '関連記事',
    '相关阅读',
    '관련 기사',
    'مقالات ذات صلة',
  ])('%s leads away', (heading) => {
    expect(announces(heading)).toBe('away');
    expect(announces(`The ${heading} of the island`)).toBe(null);
  });

  test.for([
    'Related',
    'Related topics',
    'Also in Osthaven',
    'Learn more',
    'See also',
    'About us',
    'Comments',
    'Share',
    'In this article',
    'Teilen',
    'Commentaires',
    'Etiquetas',
    'コメント',
  ])('%s may', (heading) => expect(announces(heading)).toBe('doubtful'));

  test.for(['Goats at sea', 'Readings', 'Commentary on the law', 'x'.repeat(90)])('%s does not', (heading) =>
    expect(announces(heading)).toBe(null),
  );
});

describe('a line', () => {
  test.for([
    'Tweet',
    'Read more',
    'Buy now',
    'Click here to enlarge it',
    'View on Instagram',
    'Loading comments',
    'Pin it for later',
    'Follow us on the web',
    'Article continues below',
    'Back to top',
    'Opens in a new window',
    'Anzeige',
    'Photo: Bo Hale/Quay',
    'Photograph by Bo Hale',
    'Toggle caption',
    'See also: Goats at sea',
    'Related: Goats at sea',
    '4 min read',
    'Tags: goats, ferries',
    'Filed under Goats',
    'Last updated on',
    'Disclosure: some are affiliate links',
    'Fact-checked by Bo Hale',
    'Page 2 of 3',
    '© 2024 The Quay',
    'Please enable JavaScript to go on',
    '00:00 / 42:10',
    'Check price on Quay',
    'Advertisement.',
  ])('%s says nothing', (line) => expect(isNoise(line, false)).toBe(true));

  test.for([
    'Share.',
    'The photo: Bo Hale has it.',
    'Shared with the goat',
    'A page of 3',
    '42:10',
    'Prices on the quay are low',
    `Article continues ${'and on '.repeat(40)}`,
  ])('%s does', (line) => expect(isNoise(line, false)).toBe(false));

  test.for(['Home', 'Unsubscribe', 'Zurück', 'Related to: goats', 'Lesen Sie auch: Ziegen'])(
    '%s says nothing where it is a link',
    (line) => {
      expect(isNoise(line, true)).toBe(true);
      expect(isNoise(line.replace(':', ' of'), false)).toBe(false);
    },
  );
});

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

test.for<[string, boolean]>([
  ['Quay Team', true],
  ['The Quay Staff', true],
  ['1st Quay Newsroom', true],
  ['Quay Newsdesk', true],
  ['Quay Desk', true],
  ['Quay Editors', true],
  ['Our Team', false],
  ['Meet the Team', false],
  ['Sales Team', false],
  ['Quay, the Team', false],
  ['Quay Team of the year', false],
  ['– Quay Team', false],
  ['Team', false],
])('%s is what a site calls its people: %s', ([name, expected]) => expect(isTeam(name)).toBe(expected));

test.for<[string, boolean]>([
  ['Head of Ferries and Islands', true],
  ['Deputy Director for Goats', true],
  ['Senior Vice President of Boats', true],
  ['Headman of the island', false],
  ['Ana Ruiz, Head of Ferries', false],
  ['Director', false],
])('%s is an office: %s', ([name, expected]) => expect(isOffice(name)).toBe(expected));

test.for<[string, boolean]>([
  ['May 2, 2024', true],
  ['2 May 2024, 8:30 am', true],
  ['Published on May 2, 2024', true],
  ['03.05.24', true],
  ['13/5/2024', true],
  ['2 days ago', true],
  ['vor 3 Stunden', true],
  ['May 2024', false],
  ['Event date: May 2, 2024', false],
  ['The ferry sank on May 2, 2024 at noon', false],
  ['What sank on May 2, 2024?', false],
  ['By Ana Ruiz and Bo Hale in Osthaven, 03.05.24', false],
  [`May 2, 2024 ${'Goat '.repeat(40)}`, false],
  // in a short line, a year may have two digits, and the month be all
  ['Island Desks, Quay, 03.05.24', true],
  ['Island Desks, Quays, 03.05.24', false],
  // names and sections beside it, but no sentence
  ['May 2, 2024 Ana Bo Cy Dan Ed Flo Gus Hal Ida', true],
  ['May 2, 2024 Ana Bo Cy Dan Ed Flo Gus Hal Ida Jo', false],
  ['May 2, 2024 ferries', false],
  ['May 2, 2024, Ferries!', false],
  ['2023年5月3日 码头日报记者王小明张小红李小刚赵小燕陈小军周小兰报道', false],
  ['2023年5月3日 码头日报记者王小明张小红李小刚报道', true],
  ['Monday at 8:30 pm, May 2, 2024', true],
  ['May 2, 2024 | 8 am', true],
  ['a day ago', true],
  ['Posted: 2 hours ago.', true],
  ['Posted by Ana Ruiz for the quay 2 days ago', false],
  ['2 days ago it sank', false],
  ['il y a 3 jours', true],
  ['hace 2 horas', true],
  ['há 5 minutos', true],
  ['2 дня назад', true],
  ['3 dagen geleden', true],
  ['3日前', true],
  ['3일 전', true],
  [`${'May 2, 2024 '.repeat(13)}8:30`, true],
  [`${'May 2, 2024 '.repeat(13)}8:30 am`, false],
])('%s only says when an article came out: %s', ([line, expected]) =>
  expect(isDateLine(line)).toBe(expected),
);

test.for<[string | null, string | null, string | null, boolean]>([
  [null, null, null, true],
  [null, 'en', null, true],
  [null, 'de', null, false],
  [null, 'en-GB', null, false],
  [null, 'en-US', null, true],
  [null, 'en-US', 'en_GB', false],
  [null, 'en-gb', 'en_US', false],
  [null, 'es', 'es_US', true],
  [null, 'en-us', 'en_us', true],
  [null, 'en-PH', null, true],
  ['https://quay.gov/a', 'en-GB', null, true],
  ['https://quay.de/a', 'en-US', null, false],
  ['https://quay.ca/a', 'fr', null, true],
  ['https://quay.io/a', 'en', null, true],
  ['https://quay.io/a', 'de', null, false],
  ['https://quay.com/a', 'de', null, false],
  ['https://quay.example/a', 'en', null, true],
])('of %s in %s (%s), numbers have the month first: %s', ([url, lang, locale, expected]) => {
  expect(isMonthFirst({ url, lang, locale })).toBe(expected);
});
