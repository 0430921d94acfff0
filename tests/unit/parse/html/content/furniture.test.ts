import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../../../src/parse/html/html.ts';

const LONG = [
  'The ferry had left the island at six in the morning, with the mail, four crates of pears and a goat on board.',
  'Nobody on the quay could say afterwards who had tied it up so badly that it drifted as far as the lighthouse.',
  'In the afternoon two fishermen towed the ferry home, and the goat, which had eaten the pears, would not leave it.',
  'The mail was late by a day, as it had been in every week of that winter, and no letter in it was about goats.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

function isKept(html: string, mark: string): boolean {
  const article = parseHtml(html, { url: null });
  return (article?.blocks ?? []).some(({ text }) => text.includes(mark));
}

const teaser = (tag: string, at: number) =>
  `<${tag}><div><a href="/n${at}">The mill will grind again ${at}</a></div><div class=date>May ${at}, 2025</div><div>MARKED the wheel of the mill, which stood still for the whole of a dry summer, began to turn on Sunday when the...</div></${tag}>`;

describe('what is no part of the article is left out', () => {
  test.for<[string, string]>([
    [
      'the beginnings of other articles',
      `<main><div class=a>${LONG}</div><section>${[1, 2, 3].map((at) => teaser('article', at)).join('')}</section></main>`,
    ],
    [
      'in a list',
      `<main><div class=a>${LONG}</div><ul>${[1, 2, 3].map((at) => teaser('li', at)).join('')}</ul></main>`,
    ],
    [
      'with headings and dates',
      `<main>${LONG}${[1, 2].map((at) => `<div class=x><h3><a href=/p${at}>The goat of the week</a></h3><time datetime=2025-05-02>2 May</time><p>MARKED a goat of nine years has learned to open the gate of the ferry, and comes and goes as it likes.</p></div>`).join('')}</main>`,
    ],
    [
      'links and excerpts in a list',
      `${LONG}<h3>Also in the news</h3><ul>${[1, 2].map((at) => `<li><a href=/n${at}>Mill number ${at} burned down</a><p>MARKED A mill at the lower end of the island burned down in the night to Sunday, the fire…</p></li>`).join('')}</ul>`,
    ],
    ['what pops up', `${LONG}<div class=pop-up><p>MARKED Here is what you came for, and more.</p></div>`],
    [
      'consent in Italian',
      `${LONG}<div><div><p>MARKED Utilizziamo i cookie per farvi leggere.</p></div></div>`,
    ],
    ['consent in French', `${LONG}<div><div><p>MARKED Nous utilisons des cookies pour vous.</p></div></div>`],
    ['consent in Spanish', `${LONG}<div><div><p>MARKED Utilizamos cookies para que lea.</p></div></div>`],
    [
      'consent in Dutch',
      `${LONG}<div><div><p>MARKED Wij plaatsen cookies: deze site gebruikt cookies.</p></div></div>`,
    ],
    [
      'consent in Polish',
      `${LONG}<div><div><p>MARKED Używamy plików cookies, aby było łatwiej.</p></div></div>`,
    ],
    [
      'consent in Russian',
      `${LONG}<div><div><p>MARKED Сайт использует файлы cookie, как и все.</p></div></div>`,
    ],
    [
      'another browser',
      `${LONG}<div><div><p>MARKED Please upgrade your browser to see more.</p></div></div>`,
    ],
    [
      'another browser, in German',
      `${LONG}<div><div><p>MARKED Sie nutzen einen veralteten Browser.</p></div></div>`,
    ],
    [
      'another browser, in Japanese',
      `${LONG}<div><div><p>MARKED お使いのブラウザは古いため、正しく表示されない場合があります。</p></div></div>`,
    ],
    [
      'another browser, in Russian',
      `${LONG}<div><div><p>MARKED Вы используете устаревший браузер.</p></div></div>`,
    ],
    ['a newsletter', `${LONG}<p>Sign up for <a href=/n>our newsletter MARKED</a> and miss nothing.</p>`],
    [
      'a newsletter without a link',
      `${LONG}<p>Subscribe to Quay MARKED, a free daily newsletter of ferries.</p>`,
    ],
    ['a newsletter in German', `${LONG}<p>Jetzt unseren MARKED Newsletter kostenlos bestellen.</p>`],
    ['links that pay', `${LONG}<p>As an Amazon Associate we earn from qualifying purchases MARKED.</p>`],
    [
      'links that pay, at length',
      `<p>Disclosure: some of my posts contain affiliate links MARKED. If you purchase something through one of them I may receive a small commission at no extra cost to you, which goes into hay, and sometimes into pears for the goat.</p>${LONG}`,
    ],
    [
      'links that pay, in German',
      `${LONG}<p>Die mit * gekennzeichneten Links MARKED sind Provisions-Links: Wir erhalten eine Provision.</p>`,
    ],
    [
      'a link to more, in a sentence of its own',
      `${LONG}<p><strong>Lesen Sie auch:</strong> <a href=/x>Die Mühle brennt MARKED</a></p>${LONG.replaceAll('the', 'The')}`,
    ],
    [
      'the same in Polish',
      `${LONG}<p>Czytaj więcej: <a href=/x>Młyn płonie od niedzieli MARKED</a></p>${LONG.replaceAll('the', 'The')}`,
    ],
    [
      'who may read, in French',
      `${LONG}<p>Cet article est réservé aux abonnés. Il vous reste MARKED 80 % à lire.</p>`,
    ],
    ['in German', `${LONG}<p>Dieser Artikel ist nur für MARKED Abonnenten verfügbar.</p>`],
    ['in Spanish', `${LONG}<p>Este artículo es exclusivo para suscriptores MARKED.</p>`],
    ['in Italian', `${LONG}<p>Questo articolo è riservato agli abbonati MARKED.</p>`],
    ['who may read', `${LONG}<h3>This article is exclusive to MARKED+ subscribers</h3><p>x</p>`],
    ['who may log in', `${LONG}<p>Already have an account? Log in MARKED</p>`],
    [
      'consent to letters',
      `${LONG}<section><div>MARKED Be the first to know!</div><div>By signing up, you agree to receive messages. Rates may apply.</div></section>`,
    ],
    [
      'what comes up over a name',
      `<div>${LONG}<div class=author-pop-over><p class=author-bio>MARKED writes of ferries, goats and the weather, and has for nine years.</p></div></div>`,
    ],
  ])('%s', ([, html]) => {
    expect(isKept(`<title>T</title><body>${html}`, 'MARKED')).toBe(false);
  });

  test.for<[string, string]>([
    [
      'the items of a list of books',
      `<main>${LONG}${[1, 2, 3].map((at) => `<div class=book><h3><a href=/b${at}>The Keeper of the Gate</a></h3><p>MARKED a novel of a lock keeper who counts boats, and of the one boat that nobody has counted.</p></div>`).join('')}</main>`,
    ],
    [
      'the posts of a thread',
      `<main>${LONG}${[1, 2, 3].map((at) => `<div class=post><time datetime=2025-05-0${at}>${at} May</time><p>MARKED I have tied it up with <a href=/knots>a knot that holds</a> since the summer, and it never drifted.</p></div>`).join('')}</main>`,
    ],
    [
      'entries of the day',
      `<main>${LONG}${[1, 2, 3].map((at) => `<div class=entry><time>1${at}:00</time><h3><a href="#e${at}">The goat is found again</a></h3><p>MARKED the goat stood at the gate of the ferry, as if it had been there for the whole of the night.</p></div>`).join('')}</main>`,
    ],
    [
      'a sentence about newsletters',
      `${LONG}<p>Subscribe to a newsletter, she says, MARKED and you will learn of every goat on the island, wherever it has gone.</p>`,
    ],
    [
      'a commission that is quoted',
      `${LONG}<p>“We get a commission on the links,” said Ana Ruiz MARKED.</p>`,
    ],
    [
      'the commission of a state',
      `${LONG}<p>The affiliates of the party may yet get their commission of inquiry MARKED.</p>`,
    ],
    [
      'long pieces with dates and titles',
      `<main>${LONG}${[1, 2].map((at) => `<div class=x><h3><a href=/p${at}>The goat of the week</a></h3><time datetime=2025-05-02>2 May</time><p>MARKED ${'a goat of nine years has learned to open the gate of the ferry, and comes and goes as it likes. '.repeat(7)}</p></div>`).join('')}</main>`,
    ],
    [
      'dated notes with a link within a line',
      `<main>${LONG}${[1, 2].map((at) => `<div class=x><p>Seen by <a href=/p${at}>the goat of the week</a></p><time datetime=2025-05-02>2 May</time><p>MARKED a goat of nine years has learned to open the gate of the ferry, and comes and goes as it likes.</p></div>`).join('')}</main>`,
    ],
    ['an item to join', `${LONG}<ul><li>Join our mailing list MARKED</li><li>Feed the goat</li></ul>`],
    ['an account', `${LONG}<p>Already have an account of the flood MARKED in mind?</p>`],
  ])('but of it: %s', ([, html]) => {
    expect(isKept(`<title>T</title><body>${html}`, 'MARKED')).toBe(true);
  });

  test('a page of nothing but other articles’ beginnings keeps them', () => {
    expect(
      isKept(
        `<title>T</title><main>${[1, 2, 3].map((at) => teaser('article', at)).join('')}</main>`,
        'MARKED',
      ),
    ).toBe(true);
  });

  test('a page of nothing but a heading keeps it', () => {
    const article = parseHtml('<h1>Hello</h1>', { url: null });
    expect(article).toMatchObject({ title: 'Hello', blocks: [{ kind: 'heading', text: 'Hello' }] });
  });
});
