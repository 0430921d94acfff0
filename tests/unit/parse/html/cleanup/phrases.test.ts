import { describe, expect, test } from 'vitest';
import { announces, isNoise } from '../../../../../src/parse/html/cleanup/phrases.ts';

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
