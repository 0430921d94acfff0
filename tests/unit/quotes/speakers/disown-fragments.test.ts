import { expect, test } from 'vitest';
import type { Evidence, EvidencePlace } from '../../../../src/quotes/attribution/speaker-rule.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { newNamed, type Person } from '../../../../src/quotes/people/person.ts';
import { NOBODY, type SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';
import { disownFragments } from '../../../../src/quotes/speakers/disown-fragments.ts';
import { splitSentences } from '../../../../src/quotes/tokens/split-sentences.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';
import { quotesOf, speakersOf } from '../voices.ts';

test.for([
  { text: 'Ana Ruiz said the field was lost; it now has a “clean slate” for all.', kind: 'other' },
  { text: 'Instead of what Ana Ruiz told me they wanted, I entered “sales mode” at once.', kind: 'other' },
  { text: 'Ana Ruiz said the field was “a lost cause” for all.', kind: 'fragment' },
  {
    text: 'Ana Ruiz adds that when it rains, we turn the field into “a lost cause” for all.',
    kind: 'fragment',
  },
  { text: 'Ana Ruiz said that, if she won, the field would be “a clean slate” for all.', kind: 'fragment' },
])('gives a fragment to nobody whose verb is of another clause: $text', ({ text, kind }) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual([kind]),
);

test.for([
  '“Low tide at noon by the quay” was no joke; it was a real warning.',
  'It is used as AOT (“ahead of time”, meaning at once, allowing more).',
  'There is an alert, but the Renno also offers “Fare insights,” a row of graphs.',
  'Some people refer to the drink as “ale.”',
  'Other repairs, like new doors, will add “short-term value,” as they wear.',
  'They made a drink with hops, and they called this “bitter ale.”',
  'The Rennick State Building in Hull claimed to have “the largest clock on the coast.”',
])('gives a fragment to nobody whose sentence names none who could say it: %s', (text) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual(['other']),
);

test.for([
  'Ana Ruiz said the drink is “bitter ale.”',
  'Some people went so far as to call it the “bitter invention of a fool.”',
  'Some colleagues told us that it has “some short-term value” now.',
  'The companies say the drink is “a bitter ale.”',
  'Some Democrats said the drink is “a bitter ale.”',
  'Ana Lake claimed to have “the largest clock on the coast.”',
  'Frank Tower claimed to have “the largest clock on the coast.”',
])('but to those it names: %s', (text) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual(['fragment']),
);

test.for<[text: string, whose: string]>([
  ['The complaint alleged that the boat “failed at sea”.', 'The complaint'],
  ['The report said that the boat “failed at sea”.', 'The report'],
  ['The report also said the boat “failed at sea”.', 'The report'],
  ['The report, a long one, said the boat “failed at sea”.', 'The report'],
  ['A banner read “failed at sea”.', 'A banner'],
  ['Men held signs, banners calling it “failed at sea”.', 'banners'],
  ['It is what growers termed “failed at sea”.', 'growers'],
  ['It is a day that the growers described as “failed at sea”.', 'the growers'],
  ['The boats were described by port reporters as being “failed at sea”.', 'port reporters'],
  ['Ruiz described the boats of the whole town as “failed at sea”.', 'Ruiz'],
  ['It is a day that growers billed as a “sea of failures” a day after the storm passed it.', 'growers'],
  ['The firm said it was “failing at sea,” the Herald wrote.', 'The firm'],
  ['Ruiz blamed it on “boats that failed at sea”.', 'Ruiz'],
  ['But Ruiz says the port won’t allow “boats that failed at sea”.', 'Ruiz'],
  ['Farmers called it “failed at sea”.', 'Farmers'],
  ['He called it “failed at sea”.', 'he'],
  ['She said it was “failed at sea”.', 'she'],
  ['They said it was “failed at sea”.', 'they'],
  ['I said “failed at sea”.', 'I'],
  ['We said “failed at sea”.', 'we'],
  ['The firm apologised. It said the boat “failed at sea”.', 'The firm'],
  ['Acme said the boat “failed at sea”.', 'Acme'],
  ['Acme found that the boat “failed at sea”.', 'Acme'],
  ['Pew found that “most boats sink”.', 'Pew'],
  ['Ruiz found that “most boats sink”.', 'Ruiz'],
  ['Ruiz said it had rained, and I think it “failed at sea”.', 'Ruiz'],
  ['Ruiz called it a “failure”.', 'Ruiz'],
  ['The report called it a “failure”.', 'The report'],
  ['The mayor called it a “failure”.', 'The mayor'],
  ['The mayor said it was a “failure”.', 'The mayor'],
  ['The mayor, who said it was a “failure”, left.', 'The mayor'],
  ['Paris said it was a “failure”.', 'Paris'],
  ['According to the report, it was a “failure”.', 'the report'],
  ['Ruiz wrote of “most boats at sea”.', 'Ruiz'],
  ['Ruiz wrote “most boats at sea” on it.', 'Ruiz'],
  ['Ruiz wrote that “most boats sink” there.', 'Ruiz'],
  ['Ruiz, 34, wrote that “most boats sink” there.', 'Ruiz'],
  ['The city said that “most boats sink” there.', 'The city'],
  ['The cities said that “most boats sink” there.', 'The cities'],
  ['A source said that “most boats sink” there.', 'A source'],
  ['A person close to Acme said that “most boats sink” there.', 'A person close to Acme'],
])('%s is of %s', ([text, whose]) => expect(speakersOf(text, 'en')).toEqual([whose]));

test.for([
  'The boat alleged that it “failed at sea”.',
  'The specification defines it as “failed at sea”.',
  'A boat read “failed at sea”.',
  'They were told it was “failed at sea”.',
  'Older growers pay to mend what marketing called “failed at sea”.',
  'Ruiz can turn it off around “it is late and nobody is on the quay of the harbour by now” time.',
  'Boats later termed “failed at sea” came in.',
  'Two held signs that read “failed at sea”, and Ruiz thinks so too.',
  'Ruiz read “failed at sea” on it.',
  'A pot called a “jebena pot” is here.',
  'The boats called it “failed at sea”.',
  'I said it was “failed at sea”.',
  'You said “failed at sea”.',
  'You said it was “failed at sea”.',
  'I’d say it was “failed at sea”.',
  'Acme makes boats that “failed at sea”.',
  'Ruiz found the boat “failed at sea”.',
  'Ruiz told Hale; the boat “failed at sea”.',
  'Ruiz said it had rained, I “failed at sea”.',
  'Nobody said it was a “failure”.',
  'It was a “failure” for Ruiz, said Hale.',
  'It was a “failure”, said Hale.',
  'It was a “failure” to Hale.',
  'It was a “failure”.',
  '“Failure” (The Herald)',
  'In Paris, it was a “failure”.',
  'According to boats, it was a “failure”.',
  'The idea that it was a “failure” is Hale’s.',
  'Hale’s idea of a “failure” is odd.',
])('%s is nobody’s', (text) => expect(speakersOf(text, 'en')).toEqual([null]));

test('gives what stands in a row behind a verb to no subject of a later one', () =>
  expect(
    speakersOf('Two held signs that read “failed at sea,” “gone for good,” and Ruiz thinks so.', 'en'),
  ).toEqual([null, null]));

const ruiz: Person = { ...newNamed('Ana Ruiz', 'female'), uses: 3 };
/** A capitalised word that says something elsewhere, one that does not, and a firm. */
const says: Person = { ...newNamed('Moss', null), hasTitle: false, uses: 3, says: 1 };
const word: Person = { ...says, name: 'Renno', says: 0 };
const firm: Person = { ...word, name: 'Acme', isBody: true };

interface Speaker {
  readonly evidence: Evidence;
  readonly place?: EvidencePlace;
  readonly person?: Person;
  readonly by?: SpeakerCandidate['by'];
  readonly name?: string;
}

/** What becomes of the fragment whose speaker is the words in braces: `kept`, or the rule that gives it to nobody. */
function judged(braced: string, speaker: Speaker | null, lang = 'en'): string {
  const start = braced.indexOf('{');
  const end = braced.indexOf('}') - 1;
  const text = braced.replace(/[{}]/g, '');
  const language = chooseLanguage(lang);
  const { spans } = pairMarks(text, language);
  const { tokens, starts } = tokenize(text, spans, language);
  const quotes = spans.map((span) => ({
    start: span.start,
    end: span.end,
    kind: 'fragment',
    rule: 'reported',
    continues: false,
  }));
  const sentences = splitSentences(
    tokens,
    spans.map(() => ''),
  );
  const prose = { index: 0, text, language, tokens, starts, sentences, quotes } as unknown as AnnotatedBlock;
  const mention = start < 0 ? null : { text: text.slice(start, end), block: 0, start, end };
  const candidate =
    speaker === null
      ? null
      : {
          person: speaker.person ?? null,
          name: speaker.name ?? speaker.person?.name ?? mention?.text ?? '',
          by: speaker.by ?? 'cue',
          mention,
          rule: { name: 'rule', evidence: speaker.evidence, place: speaker.place ?? 'beside' },
        };
  const { article } = disownFragments({
    article: [prose],
    speakers: [[candidate as SpeakerCandidate | null]],
  });
  const [quote] = article[0]?.quotes ?? [];
  return quote?.kind === 'other' ? quote.rule : 'kept';
}

/** By the evidence for its speaker, in braces, and by who that is. */
test.for<[text: string, speaker: Speaker | null]>([
  ['{Ruiz} said it was “a good ale”', { evidence: 'saying', place: 'before', person: ruiz }],
  ['{Ruiz} said, when it rained, I had “a good ale”', { evidence: 'saying', place: 'before', person: ruiz }],
  ['{Ruiz} called it late; it was “a good ale”', { evidence: 'naming', place: 'before', person: ruiz }],
  ['{Acme} said it was “a good ale”', { evidence: 'saying', place: 'before', person: firm }],
  ['{Moss} said it was “a good ale”', { evidence: 'saying', place: 'before', person: says }],
  ['{Ruiz} offered “a good ale”', { evidence: 'holding', person: ruiz }],
  ['{Acme} found that “most boats sink”', { evidence: 'holding', place: 'before', person: firm }],
  ['{Acme} alleged it was “a good ale”', { evidence: 'holding', place: 'before', person: firm }],
  ['It was “a good ale”, {Ruiz} thinks', { evidence: 'holding', place: 'behind', person: ruiz }],
  ['It was “a good ale” for {Moss}.', { evidence: 'saying', place: 'behind', person: says }],
  ['It was “a good ale”, {the mayor} said', { evidence: 'saying', place: 'behind' }],
  ['“A good ale” — {Ruiz}', { evidence: 'signature', place: 'clause' }],
  ['It was “a good ale”', { evidence: 'context', person: ruiz, by: 'context' }],
  ['{It} said it was “a good ale”', { evidence: 'saying', place: 'before', by: 'pronoun', name: 'The firm' }],
  ['{He} offered “a good ale”', { evidence: 'holding', by: 'pronoun' }],
  [
    '{They} said it was “a good ale”',
    { evidence: 'saying', place: 'before', by: 'pronoun', name: 'the critics' },
  ],
  ['{I} said “a good ale”', { evidence: 'saying', by: 'pronoun' }],
  ['{She} offered “a good ale”', { evidence: 'holding', by: 'pronoun', person: ruiz }],
  ['Then came “a good ale”', { evidence: 'saying', name: NOBODY }],
  ['{The mayor} offered “a good ale”', { evidence: 'holding' }],
  ['{The report} said it was “a good ale”', { evidence: 'saying', place: 'before' }],
  ['{A banner} read “a good ale”', { evidence: 'holding' }],
  ['{Ruiz} wanted “a good ale”', { evidence: 'subject', person: ruiz }],
  ['{Ana and Bo} offered “a good ale”', { evidence: 'holding' }],
  ['{The report} called it “a good ale”', { evidence: 'naming', place: 'before' }],
  ['{She} alleged it was “a good ale”', { evidence: 'holding', place: 'before', by: 'pronoun' }],
  ['{She} said it was “ale”', { evidence: 'saying', place: 'before', by: 'pronoun' }],
  ['{Ruiz} said it was “日本”', { evidence: 'guess', person: ruiz }],
])('%s is somebody’s by %o', ([text, speaker]) => expect(judged(text, speaker)).toBe('kept'));

test.for<[text: string, speaker: Speaker | null]>([
  ['It was “a good ale”', null],
  ['{Moss} offered “a good ale”', { evidence: 'holding', person: says }],
  ['{Acme} offered “a good ale”', { evidence: 'holding', person: firm }],
  ['{Acme} found it “a good ale”', { evidence: 'holding', place: 'before', person: firm }],
  ['It was “a good ale”, {Moss} thinks it', { evidence: 'holding', place: 'behind', person: says }],
  ['It was “a good ale” for {Acme}.', { evidence: 'saying', place: 'behind', person: firm }],
  ['It was “a good ale”, {the boat} said', { evidence: 'saying', place: 'behind' }],
  ['{Ruiz} came. It was “a good ale”', { evidence: 'guess', person: ruiz }],
  ['It was “a good ale”', { evidence: 'context', person: { ...ruiz, uses: 1 }, by: 'context' }],
  [
    '{It} is fine to say it is “a good ale”',
    { evidence: 'saying', place: 'before', by: 'pronoun', name: 'The firm' },
  ],
  ['{They} offered “a good ale”', { evidence: 'holding', by: 'pronoun', name: 'the critics' }],
  ['{You’d} say it was “a good ale”', { evidence: 'saying', place: 'before', by: 'pronoun' }],
  ['{I} said it was “a good ale”', { evidence: 'saying', place: 'before', by: 'pronoun' }],
  ['{She} offered “a good ale”', { evidence: 'holding', by: 'pronoun', person: says }],
  ['{It} offered “a good ale”', { evidence: 'holding', by: 'pronoun', person: firm }],
  ['Then came: “a good ale”', { evidence: 'saying', place: 'before', name: NOBODY }],
  ['{mayor} offered “a good ale”', { evidence: 'holding' }],
  ['{A boat} read “a good ale”', { evidence: 'holding' }],
  ['{Banners} read “a good ale”', { evidence: 'holding' }],
  ['{The mayor} wanted “a good ale”', { evidence: 'subject' }],
  ['{Ruiz and Hale} offered “a good ale”', { evidence: 'holding' }],
  ['{A pot} called “a good ale”', { evidence: 'naming' }],
  ['{Some people} call it “ale”', { evidence: 'naming', place: 'before' }],
  ['{It} alleged it was “a good ale”', { evidence: 'holding', place: 'before', by: 'pronoun' }],
])('%s is nobody’s by %o', ([text, speaker]) => expect(judged(text, speaker)).toBe('fragment-of-nobody'));

test.for<[text: string]>([['{Ruiz} said; it was “a good ale”'], ['{Ruiz} said, I had “a good ale”']])(
  '%s is of another clause',
  ([text]) =>
    expect(judged(text, { evidence: 'saying', place: 'before', person: ruiz })).toBe(
      'fragment-of-another-clause',
    ),
);

test.for<[lang: string, text: string, speaker: Speaker | null, judgement: string]>([
  ['de', 'Der Plan ist „gut und alt“', null, 'fragment-of-subject'],
  ['de', '{Der Plan} ist „gut und alt“', { evidence: 'subject' }, 'fragment-of-subject'],
  ['de', '{Der Plan} sei „gut und alt“', { evidence: 'subject' }, 'kept'],
  ['de', '{Kern} ist „gut und alt“', { evidence: 'subject', person: ruiz }, 'kept'],
  ['de', '{Kern} sagt „gut und alt“', { evidence: 'saying' }, 'kept'],
])('in %s, %s by %o is judged %s', ([lang, text, speaker, judgement]) =>
  expect(judged(text, speaker, lang)).toBe(judgement),
);
