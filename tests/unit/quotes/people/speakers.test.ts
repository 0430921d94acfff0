import { describe, expect, test } from 'vitest';
import { quotesOf } from '../voices.ts';

const last = (text: string, lang = 'en', author: string | null = null) =>
  quotesOf(text, lang, author).findLast(({ kind }) => kind !== 'other');

describe('what is no speaker', () => {
  test.for([
    'Expect staff to say “not today”.',
    'Don’t ever say, “It won’t happen to me.”',
    "Don't ever say, “It won’t happen to me.”",
    'Consider a shop with “smart tech” in it.',
    'Skip to our “small print” below.',
    'Rennodrive earned the title of “most loved tool”.',
    'They say much. “Fine,” she said.',
    'Many of you ask, “Why?”',
    'Side note: The “bridge lens” is a “short lens” as well.',
    'Learning terms like “day rate” and “late fee” helps.',
    'Contributing went from “mail a patch to a list” to “press a button and wait”.',
    'An orb is a vessel called a “jarrow.” It translates to “three folds”.',
    'I’d like to stress that this is not about “speed”. We also made a “starter” plan.',
    'Firms are seeking those considered “quick minds” these days.',
    'The work begins with a simple question: “Why does this page exist?”',
    'Myth 6: ‘Low fat or fat free’ foods are always better.',
    'Proton makes locks. It is fine to say that a line is “not connected” here.',
    'Proton can tell you the time, and answers questions like “what is the time” and “who is in the room”.',
    'In May Proton launched Renn, often referred to as the “new flagship of the firm”.',
    'If you choose between “small wide field” and “medium wide field,” the Renn often makes sense.',
    'The Almanac’s first example is from a weekly: “Am I so easy to forget?”',
    'There is very little in terms of “help and advice” here.',
    'The phone says “charging” where it is dry.',
    'It has a setting for “rolls, bread and cake”, etc. According to the firm, it boils tea.',
    'Netdrive keeps up its “code red” push and offers a “free upgrade” to all.',
  ])('%s', (text) => {
    expect(last(text)?.speaker ?? null).toBeNull();
  });

  test.for([
    ['According to Ruma Kahn , an analyst, “It is built anew,” signalling a shift.', 'Ruma Kahn'],
    ['“We went on,” says Owner John Renn.', 'John Renn'],
    ['“It bends well,” says Brightwater Fonts Product Manager Sofia Renn.', 'Sofia Renn'],
    ['“We listen first,” says Co-Founder, Stefa Renn.', 'Stefa Renn'],
    ['Co-founder Ada Renn, a welder, adds, “The tide is early.”', 'Ada Renn'],
    [
      'Ada Renn, founder of Hull Boats who has sailed for years, says she found it “came into its own”.',
      'Ada Renn',
    ],
    ['“We are late,” put in Bo Renn.', 'Bo Renn'],
    ['Bo Renn of Columbia, South Carolina says he wins by “doing what he does.”', 'Bo Renn'],
    ['The complaint alleged that the port “failed to guard the gate”.', 'The complaint'],
    ['Bo Renn, for one, called it “a sham.”', 'Bo Renn'],
    ['Lenn Renn called for a “cold truce” today.', 'Lenn Renn'],
    ['Rennick left early, saying, “I am done.”', 'Rennick'],
    ['Rennick, 34, said, “I am done.”', 'Rennick'],
    ['“I am done,” Rennodrive said in its report.', 'Rennodrive'],
    ['I’ve said it often: “I am done.”', 'Nora Blom'],
    ['“I am done,” said Ms. Rennick.', 'Ms. Rennick'],
    ['“It is cold,” said Omar al-Rennick. “Go,” al-Rennick said.', 'Omar al-Rennick'],
    ['“I sing low,” said Ana de la Renn y Vega.', 'Ana de la Renn y Vega'],
    ['“I rest,” said Judge Ana Renn. Attorney Bo Renn rose. “I do not,” Judge Renn said.', 'Ana Renn'],
    ['“It failed,” said Prof. Dr. Bo Renn. “All of it,” Dr. Renn said.', 'Bo Renn'],
    ['“Soon,” said Prime Minister Ana Renn. “Now,” the prime minister said.', 'Ana Renn'],
    ['“Soon,” said Ana Renn, the deputy mayor. “Now,” the deputy mayor said.', 'Ana Renn'],
    ['“Soon,” said Deputy Mayor Ana Renn. “Now,” the mayor said.', 'the mayor'],
    ['“Where is it?” I asked Bo Renn.', 'Nora Blom'],
    ['“Where is it?” I asked Bo Renn. “Gone,” he said.', 'Bo Renn'],
    ['“Stay!” Ana Ruiz told Bo Renn.', 'Ana Ruiz'],
    ['“It stays.” ¶ — Ana Renn, “The Long Coast”', 'Ana Renn'],
  ] as const)('but %s', ([text, name]) => {
    expect(last(text, 'en', 'Nora Blom')?.speaker?.name).toBe(name);
  });
});

test('a noun for people at the start of a sentence is no name', () => {
  expect(last('Critics say, “It is late.”')?.speaker).toMatchObject({ name: 'Critics', named: false });
});

test('who tells the story is no “she” in it', () => {
  const text = 'I told my sister, “Sell it.” She laughed. “You sell it,” she said.';
  expect(last(text, 'en', 'Nora Blom')?.speaker?.name).not.toBe('Nora Blom');
});

test.for([
  '“We rode,” said Bo Renn Jr. “It was lame,” Renn added.',
  '“We rode,” said Bo Hale of Renn Inc. “It was lame,” Hale added.',
])('the stop of an abbreviation ends a sentence between quotes: %s', (text) => {
  expect(last(text)?.kind).toBe('speech');
});

describe('people without a name', () => {
  test.for([
    ['A man came in. “Fine,” he said.', 'a man'],
    ['The boy came in. “Fine,” he said.', 'the boy'],
    ['An editor at the Globe frowned. “Fine,” he said.', 'an editor at the Globe'],
    ['Ana Ruiz sat. “Fine,” said the man.', 'the man'],
    ['Critics scoffed. “It sinks,” they said.', 'critics'],
    ['The firm apologised. “We failed,” they said.', 'The firm'],
  ] as const)('%s', ([text, name]) => {
    expect(last(text)?.speaker).toMatchObject({ name, named: false });
  });

  test('“what a man says” is nobody who is known', () => {
    expect(last('Paul Hale rose. It is what a man says. “Fine,” he said.')?.speaker?.name).toBe('Paul Hale');
  });
});

describe('people who speak together', () => {
  test.for([
    ['“We won,” Ana Ruiz and Paul Hale said.', 'Ana Ruiz and Paul Hale', ['Ana Ruiz', 'Paul Hale']],
    [
      '“We won,” said Ana Ruiz, Paul Hale and Mary Lund.',
      'Ana Ruiz, Paul Hale and Mary Lund',
      ['Ana Ruiz', 'Paul Hale', 'Mary Lund'],
    ],
    ['Ida and Olaf Kern sat. “We won,” they said.', 'Ida and Olaf Kern', ['Ida Kern', 'Olaf Kern']],
    ['Ida and Olaf Kern sat. “We won,” the two wrote home.', 'Ida and Olaf Kern', ['Ida Kern', 'Olaf Kern']],
    ['Ida and Olaf Kern sat. ¶ “We won,” the couple said.', 'Ida and Olaf Kern', ['Ida Kern', 'Olaf Kern']],
    [
      'Ana Ruiz, Paul Hale and Mary Lund sat. “We won,” they said.',
      'Ana Ruiz, Paul Hale and Mary Lund',
      ['Ana Ruiz', 'Paul Hale', 'Mary Lund'],
    ],
  ] as const)('%s', ([text, name, speakers]) => {
    expect(last(text)).toMatchObject({ speaker: { name, named: true }, speakers });
  });

  test.for([
    'Ida and Olaf Kern sat. Critics scoffed. “It sinks,” they said.',
    'Ida and Olaf Kern sat. ¶ Rain fell. ¶ It froze. ¶ It thawed. ¶ “It sinks,” they said.',
  ])('not %s', (text) => {
    expect(last(text)?.speaker?.named ?? false).toBe(false);
  });
});

test.for([
  ['Rain fell. “We won,” Ana Ruiz said, “at last.” She sat.', ['“We won,” Ana Ruiz said, “at last.”']],
  ['“We won,” Ana Ruiz said. “At last.”', ['“We won,” Ana Ruiz said.', '“At last.”']],
  ['“Why?” she asked. It rained.', ['“Why?” she asked.']],
] as const)('the sentences of %s', ([text, sentences]) => {
  expect([...new Set(quotesOf(text).map(({ sentence }) => sentence))]).toEqual(sentences);
});

// Rules that only a row like this holds.
describe('who is meant', () => {
  test.for([
    // A name within a quote is somebody, but less in mind than the subject before it.
    ['Paul Hale sat. “Max Orr is late,” he said. “Fine,” he said.', 'Paul Hale'],
    // The person named most is not taken for the last brought in.
    ['Paul Hale sat. Paul Hale ate. Mary Hale left. “Fine,” Hale said.', 'Mary Hale'],
    // A sister is not herself.
    ['Mr. Hale had two girls, Mary Hale and Ann Hale. Mary sat. “Fine,” said her sister.', 'Ann Hale'],
    // Behind a name, a word that no list knows is a verb.
    ['Paul Hale sat. “Fine,” Hale said. ¶ Max Orr seconds Hale’s view. “Fine,” he says.', 'Max Orr'],
    ['Paul Hale sat. “Fine,” Hale said. ¶ For his part, Max Orr trusts it. “Fine,” he says.', 'Max Orr'],
    // Whose view it is is in mind.
    ['Paul Hale sat. “Fine,” Hale said. ¶ For Max Orr, it is cold. “Fine,” he says.', 'Max Orr'],
    // Who tests is somebody, though no list has the noun.
    ['Paul Hale sat. One tester noted, “Fine.” It rained. He also noted, “Good.”', 'one tester'],
    // A full name with a title once only brings her in.
    ['Mrs. Lena Holt joined. Mrs. Holt smiled. “Fine,” she said.', 'Lena Holt'],
    // Titles of schools and of those who are called in need.
    ['Principal Ida Kern came. “Fine,” Principal Kern said.', 'Ida Kern'],
    ['Firefighter Bo Lind ate. “Fine,” he said.', 'Bo Lind'],
    // A team has one head, by several names.
    ['Hull boss Karl Brandt came late. ¶ “Fine,” the manager said.', 'Karl Brandt'],
    ['Hull coach Karl Brandt came late. ¶ “Fine,” said the Dutch coach.', 'Karl Brandt'],
    ['Hull boss Karl Brandt met Leeds boss Bo Lind. ¶ “Fine,” the manager said.', 'the manager'],
    // A name before a noun for somebody only says whose or where that one is.
    ['Paul Hale sat. The old Hull Gate coach left it so. “Fine,” he said.', 'Paul Hale'],
    ['Paul Hale sat. The Divide singer will rest. “Fine,” he said.', 'Paul Hale'],
    // Whoever is asked about somebody is another.
    ['Paul Hale sat. Max Orr ate. Asked about Max Orr’s plan, he added: “Fine.”', 'Paul Hale'],
    // Whoever says something set off by commas is in mind.
    ['Paul Hale led it. He began, before a friend, Bo, recalled much. ¶ “Fine,” he said.', 'Bo'],
    // A party’s nominee is no office with the name of a people before it.
    ['Nominee Paul Hale sat. “Fine,” said the GOP nominee.', 'the GOP nominee'],
    // Her father, with his name, is not “her father”.
    ['Ann Hale sat. Her father, Bo Orr, 60, worried. “Fine,” he said.', 'Bo Orr'],
    // Whose statement it is speaks.
    ['According to the Lune Guild’s official statement, “The guild is fine.”', 'Lune Guild'],
    ['VP of Sales, Uri Dahl, noted, “Fine.”', 'Uri Dahl'],
    ['It is, as one local wag put it: “Sad and more than fine.”', 'one local wag'],
    // What somebody is, told behind the name, is not the subject.
    ['Bo Holt, the sail instructor involved in it, added: “Fine.”', 'Bo Holt'],
    ['It rained until noon, the head librarian said, “Fine.”', 'the head librarian'],
    // Whose son somebody is stays in mind, not the son.
    ['Ida Holt won, while Karl Brandt, whose son Bo has a cough, ran home. He said: “Fine.”', 'Karl Brandt'],
    // A name before a noun that has an article is no person.
    ['Paul Hale sat. I saw a Brightwater film till it rained. He asks, “Why?”', 'Paul Hale'],
    ['I saw a film till my son came in. He asks, “Why?”', 'my son'],
    ['“Fine,” said Flying Ship co-founder and CEO Bo Holt.', 'Bo Holt'],
    ['Runner Ida Holt noted, “Fine.” MP Bo Lind ate. “Good,” said Dr Lind.', 'Bo Lind'],
    // Where nobody asks or cries, a paragraph goes on with what its speaker states.
    [
      '“It is a trap for whoever tries to cross here on foot, by day as well as by night, and in any weather,” Ida Holt said. ¶ ' +
        '“Cars are far too fast on this road, and nobody who drives one of them seems to look where they go when it rains.” ¶ ' +
        '“We need a crossing right outside the gate of the house, with a lamp that can be seen from both ends of the street.” ¶ ' +
        '“We take a stand, and will go on taking it until somebody at the council reads what we send there,” said Karl Brandt. ¶ ' +
        '“It is a matter of safety that has to be settled as soon as can be, as it was in all of the towns along the coast.” ¶ ' +
        '“Parking is as bad as it has ever been, and I have seen more than one car on the kerb in front of the school gate.” ¶ ' +
        '“You blame those who have done what they could with the little that they were given for it last year,” said Bo Lind. ¶ ' +
        '“Without that work there would be no zone at all, and the cars would go through the village as fast as they please.”',
      'Bo Lind',
    ],
    // What somebody had to say follows.
    ['Leeds coach Ida Holt had this to say after the win. ¶ “We ran hard.”', 'Ida Holt'],
    // Somebody’s relative, or somebody of mine, who acts.
    ['Paul Hale left. His wife nodded. “Fine,” she said.', 'his wife'],
    ['Paul Hale left. My banker came in. “Fine,” he said.', 'my banker'],
    // What nothing tells to be a man or a woman may be “it”.
    ['On Monday Brightwater apologised. “Fine,” it said.', 'Brightwater'],
  ] as const)('%s', ([text, name]) => {
    expect(last(text)?.speaker?.name).toBe(name);
  });
});
