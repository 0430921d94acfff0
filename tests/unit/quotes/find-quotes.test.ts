import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { blocksOf } from './blocks.ts';

/** What is found, one line a quote: its words, then who says them and how that is known. */
function found(text: string, lang: string | null = 'en', authors: readonly string[] = []): readonly string[] {
  const context = { lang, authors: authors.map((name) => ({ name, bio: null, url: null })) };
  return findQuotes(blocksOf(text), context)
    .filter(({ kind }) => kind !== 'other')
    .map(
      ({ text: words, speaker }) =>
        `${words} ${speaker === null ? 'nobody' : `${speaker.name}, ${speaker.by}`}`,
    );
}

describe('the speaker of a quote', () => {
  test.for([
    // Beside it.
    ['“Prices will fall,” said Nora Blom.', '“Prices will fall,” Nora Blom, cue'],
    ['“We tried,” Blom said.', '“We tried,” Blom, cue'],
    ['Blom said, “We tried.”', '“We tried.” Blom, cue'],
    ['Blom put it plainly: “We tried.”', '“We tried.” Blom, cue'],
    ['Blom said “we tried”.', '“we tried” Blom, cue'],
    ['“Good riddance,” Blom tweeted.', '“Good riddance,” Blom, cue'],
    ['“No,” quietly replied the judge.', '“No,” the judge, cue'],
    ['“Sure,” Blom beamed, and left.', '“Sure,” Blom, cue'],
    ['“Go!” Blom shouted.', '“Go!” Blom, cue'],
    ['“Soon,” said undecided coastal voter Pia Dahl of Leeds.', '“Soon,” Pia Dahl, cue'],
    ['“Soon,” said one unaligned Leeds strategist.', '“Soon,” one unaligned Leeds strategist, cue'],
    ['“Soon,” was Blom’s calm answer.', '“Soon,” Blom, cue'],
    ['“Soon,” was Blom’s observation.', '“Soon,” Blom, cue'],
    ['“Soon,” said Mr. Blom’s voice.', '“Soon,” Mr. Blom, cue'],
    ['Pia Dahl sat. “Soon,” was her calm answer.', '“Soon,” Pia Dahl, pronoun'],
    ['“Soon,” said Blom one day.', '“Soon,” Blom, cue'],
    ['Another said: “We tried.”', '“We tried.” another, cue'],
    ['Pia Dahl, mother of the victim Bo Dahl, spoke. “Soon,” Dahl said.', '“Soon,” Pia Dahl, cue'],
    ['Nora Blom rose. “Orr!” she called, and left.', '“Orr!” Nora Blom, pronoun'],
    ['“Orr!” called Nora Blom from below.', '“Orr!” Nora Blom, cue'],
    ['“Orr,” the officer pursued.', '“Orr,” the officer, cue'],
    ['“No,” said Dr. J. R. Vale Jr. of St. Ann.', '“No,” J. R. Vale Jr., cue'],
    ['“Soon,” said acting deputy harbour commissioner Pia Dahl.', '“Soon,” Pia Dahl, cue'],
    ['“Sales fell,” according to Brightwater.', '“Sales fell,” Brightwater, cue'],
    ['It was, as Blom put it, “a long walk”.', '“a long walk” Blom, cue'],
    ['It was, in Blom’s words, “a mess”.', '“a mess” Blom, cue'],
    ['In her words, “a mess”.', '“a mess” nobody'],
    ['Nora Blom left. It was, in her own words, “a mess”.', '“a mess” Nora Blom, pronoun'],
    ['His reply: “Soon.”', '“Soon.” nobody'],
    ['Max “Moss” Orr said, “No.”', '“No.” Max “Moss” Orr, cue'],
    ['“No,” said Maria “Mia” de la Cruz.', '“No,” Maria “Mia” de la Cruz, cue'],
    ['“No,” tweeted @norablom.', '“No,” @norablom, cue'],
    ['“No,” said Blom’s mother, Eve.', '“No,” Eve, cue'],
    ['“No,” said Blom’s mother, Anna.', '“No,” Anna, cue'],
    ['The Herald quoted Blom as saying, “No.”', '“No.” Blom, cue'],
    ['“No,” said Max “Moss” Orr.', '“No,” Max “Moss” Orr, cue'],
    ['“No,” Max ‘Moss’ Orr said.', '“No,” Max ‘Moss’ Orr, cue'],
    ['“No,” Orr said. ¶ Max “the Moss” Orr left.', '“No,” Max “the Moss” Orr, cue'],
    ['“No,” said Mary Oh.', '“No,” Mary Oh, cue'],
    ['Mary Oh rose. “No,” Oh said.', '“No,” Mary Oh, cue'],
    ['“Oh, no,” said Nora Blom.', '“Oh, no,” Nora Blom, cue'],
    ['Blom’s answer: “No.”', '“No.” Blom, cue'],
    ['Orr was quoted as saying “no”.', '“no” Orr, cue'],
    ['“Plant trees.” —Nora Blom', '“Plant trees.” Nora Blom, cue'],
    ['“A triumph” (The Herald)', '“A triumph” Herald, cue'],
    ['Nora Blom held a sign that read “Enough is enough”.', '“Enough is enough” Nora Blom, cue'],
    // The subject, where other names are nearer.
    ['“No,” said Nora Blom, a plumber from Hull.', '“No,” Nora Blom, cue'],
    ['Blom, who once worked for Max Orr, said “never”.', '“never” Blom, cue'],
    ['Asked about Orr by Channel 9, Blom said, “No.”', '“No.” Blom, cue'],
    ['Blom told Orr, “Leave.”', '“Leave.” Blom, cue'],
    ['Orr recalled that Blom told him, “Go home.”', '“Go home.” Blom, cue'],
    ['Orr’s lawyer, Pia Dahl, said “no”.', '“no” Pia Dahl, cue'],
    ['Blom shook the hand of Max Orr and said, “Welcome.”', '“Welcome.” Blom, cue'],
    ['Blom told Max Orr’s wife, Eve, “Go.”', '“Go.” Blom, cue'],
    ['By Blom’s own account, “it was grim in there”.', '“it was grim in there” Blom, cue'],
    ['“Mend it.” — Nora Blom, chair', '“Mend it.” Nora Blom, cue'],
    ['Blom left early, telling Max Orr, “I am done.”', '“I am done.” Blom, cue'],
    ['It was what Blom called “a sham,” the board of Orr agreed.', '“a sham,” Blom, cue'],
    ['Nothing Orr said “would mend the wall,” Blom said.', '“would mend the wall,” Blom, cue'],
    ['Blom put out a statement saying, “It is shut.”', '“It is shut.” Blom, cue'],
    ['Blom saw a man saying, “It is shut.”', '“It is shut.” a man, cue'],
    ['“It will be hard work” for Orr, said Blom.', '“It will be hard work” Blom, cue'],
    ['Blom told the Morning Post, “Never.”', '“Never.” Blom, cue'],
    ['It was no surprise to the pollster Nora Blom: “We lost.”', '“We lost.” Nora Blom, cue'],
    ['At the fair Rep. Nora Blom (D-Mass.) said it was “a sham”.', '“a sham” Nora Blom, cue'],
    ['“Enough!” Rep. Nora Blom, D-Mass., said of it.', '“Enough!” Nora Blom, cue'],
    ['But, said Blom, “I never went.”', '“I never went.” Blom, cue'],
    ['As Blom pointed out in May, “it is the only gate in town”.', '“it is the only gate in town” Blom, cue'],
    ['A man who spoke to discuss internal plans said, “It is shut.”', '“It is shut.” A man, cue'],
    ['Another source speaking to Channel Nine said, “It is shut.”', '“It is shut.” Another source, cue'],
    ['While Blom, the mayor, proposed we “wake up”, it rained.', '“wake up” Blom, cue'],
    ['Blom sounded a rare note of doubt, saying, “It may fail.”', '“It may fail.” Blom, cue'],
    ['Blom defended his recent remarks, saying, “It may fail.”', '“It may fail.” Blom, cue'],
    ['The coroner notes, “It may fail.”', '“It may fail.” The coroner, cue'],
    // Common nouns, bodies, several.
    ['“No,” said the retired judge.', '“No,” the retired judge, cue'],
    ['“No,” the newly elected mayor said.', '“No,” the newly elected mayor, cue'],
    ['“No,” the Leeds native said.', '“No,” the Leeds native, cue'],
    ['“No,” the retired judge said.', '“No,” the retired judge, cue'],
    ['“No,” reads a Tuesday note to staff.', '“No,” a Tuesday note, cue'],
    ['“I saw smoke,” said a man who would not be named.', '“I saw smoke,” a man, cue'],
    ['“No comment,” said a spokesman for Brightwater.', '“No comment,” a spokesman for Brightwater, cue'],
    ['“No comment,” said a spokesman for Brightwater, Jon Vale.', '“No comment,” Jon Vale, cue'],
    ['“Costs have doubled,” the report says.', '“Costs have doubled,” the report, cue'],
    ['“Shame!” the crowd shouted.', '“Shame!” the crowd, cue'],
    ['“The dam may fail,” warned a 2019 report.', '“The dam may fail,” a 2019 report, cue'],
    ['A 2019 report by the board warned: “It may fail.”', '“It may fail.” A 2019 report by the board, cue'],
    ['“I ran,” said one of the men.', '“I ran,” one of the men, cue'],
    ['According to a person close to Blom, “it is dead”.', '“it is dead” a person close to Blom, cue'],
    ['“We agree,” said Nora Blom and her brother.', '“We agree,” Nora Blom and her brother, cue'],
    ['“We agree,” said Blom and the mayor.', '“We agree,” Blom and the mayor, cue'],
    ['“We agree,” Blom, Orr and Max Dahl wrote.', '“We agree,” Blom, Orr and Max Dahl, cue'],
    ['“We agree,” Blom, Orr, and Max Dahl wrote.', '“We agree,” Blom, Orr, and Max Dahl, cue'],
    ['“We agree,” Blom, of Leeds and Hull, wrote.', '“We agree,” Blom, cue'],
    ['“We agree,” Blom and Orr said in a statement.', '“We agree,” Blom and Orr, cue'],
    ['“I am done,” the letter ends.', '“I am done,” the letter, cue'],
    ['A banner read “Enough”.', '“Enough” A banner, cue'],
    [
      'A study by the harbour board found “a rise in the level of the bay”.',
      '“a rise in the level of the bay” A study by the harbour board, cue',
    ],
    // Offices before a name, and insertions.
    ['“We pay,” says Dole Parks Co-Owner and Lead Planner Bianca Hall.', '“We pay,” Bianca Hall, cue'],
    ['“We pay,” says chef and author Mina Orr.', '“We pay,” Mina Orr, cue'],
    ['“We pay,” Director of Operations Ann Vale said.', '“We pay,” Ann Vale, cue'],
    ['“We pay,” said Head of Events Ann Vale.', '“We pay,” Ann Vale, cue'],
    ['“Go on!” blustered the old sailor.', '“Go on!” the old sailor, cue'],
    [
      'Hull Boats paid. We asked a local judge to say why. They said, “It is the law.”',
      '“It is the law.” a local judge, pronoun',
    ],
    ['“We pay,” one client, Ann Vale of Hull, told the paper.', '“We pay,” Ann Vale, cue'],
    ['One mother of three, who asked not to be named, said: “I wept.”', '“I wept.” One mother of three, cue'],
    ['“Keep it small.” ¶ (Ann Vale)', '“Keep it small.” Ann Vale, cue'],
    ['“We pay,” says owner and head roaster Bo Orr.', '“We pay,” Bo Orr, cue'],
    ['A mother who’d signed for a trip to a wreck asked me, “Was I wrong?”', '“Was I wrong?” A mother, cue'],
    ['According to Orr, ¶ “We work where we add value.”', '“We work where we add value.” Orr, cue'],
    [
      'As Blom, who ran the mill, points out, “nobody asked us at all.”',
      '“nobody asked us at all.” Blom, cue',
    ],
    ['On 3 May, Nora Blom <blom@dole.example> wrote: “It is fine.”', '“It is fine.” Nora Blom, cue'],
    ['Her mother used to say, “Eat what is there.”', '“Eat what is there.” Her mother, cue'],
    [
      'Blom agreed that a gate is needed when floods rise, stating, “It may fail.”',
      '“It may fail.” Blom, cue',
    ],
    [
      'It was defined in May by Nora Blom as “the art of doing less”.',
      '“the art of doing less” Nora Blom, cue',
    ],
    [
      'It says the gate “has become a wall of mud,” says the research.',
      '“has become a wall of mud,” the research, cue',
    ],
    // Names above and below.
    [
      '“They mended it in a day.” ¶ Jim Vale, Managing Partner, Vale & Co, PLLC',
      '“They mended it in a day.” Jim Vale, cue',
    ],
    [
      '“They mended it in a day.” ¶ Jayshree Ural, CEO of Dole Parks (in a call on May 7, 2024)',
      '“They mended it in a day.” Jayshree Ural, cue',
    ],
    [
      'Uli Lorn, Director of Parks at Dole Trust: ¶ “We wait for the moths.”',
      '“We wait for the moths.” Uli Lorn, cue',
    ],
    [
      'From Subu Lorn, Chief Parks Officer of Dole ¶ “We wait for the moths.”',
      '“We wait for the moths.” Subu Lorn, cue',
    ],
    ['Nora B. ¶ Verified buyer ¶ “It holds in any rain.”', '“It holds in any rain.” Nora B., cue'],
    ['“It holds in any rain.” ¶ Nora B.', '“It holds in any rain.” Nora B., cue'],
    [
      'Our stand on rain supports this: ¶ “It holds in any rain.” ¶ — Nora Blom, Dole',
      '“It holds in any rain.” Nora Blom, cue',
    ],
    ['“It holds.” -- Director of a rope firm', '“It holds.” Director of a rope firm, cue'],
    ['“It holds.” -- Founder and CEO of a rope firm', '“It holds.” Founder and CEO of a rope firm, cue'],
    ['“It holds.” -- Ida King', '“It holds.” Ida King, cue'],
    ['★★★★★ “It holds in any rain.” – Nora B., Dole', '“It holds in any rain.” Nora B., cue'],
    ['Nora Blom, 41, and Bo Dahl, 39, said: “We met at sea.”', '“We met at sea.” Nora Blom and Bo Dahl, cue'],
    [
      '“We met,” said Nora Blom, 41, Bo Dahl, 39, and Ida Orr, 12.',
      '“We met,” Nora Blom, Bo Dahl and Ida Orr, cue',
    ],
    ['Nora Blom’s advice? “Never sail on a Friday.”', '“Never sail on a Friday.” Nora Blom, cue'],
    ['Bo met Nora Blom. Her advice? “Sail early.” Bo left.', '“Sail early.” Nora Blom, pronoun'],
    ['Striker Bo Hale said: “We won.”', '“We won.” Bo Hale, cue'],
    ['Det Insp Nora Blom, of Dole Police, said: “It was late.”', '“It was late.” Nora Blom, cue'],
    ['Nora Blom captioned the photo, “It was late.”', '“It was late.” Nora Blom, cue'],
    ['In Orr v Blom, the court held that “a boat is a house”.', '“a boat is a house” the court, cue'],
    ['My kids beg, “Can we sail again?”', '“Can we sail again?” My kids, cue'],
    [
      'Several reviewers complained that it was “too stiff to tie”.',
      '“too stiff to tie” Several reviewers, cue',
    ],
    ['The study, published in May, concluded that “ropes are safe”.', '“ropes are safe” The study, cue'],
    // Members of a forum.
    ['u/idablom noted in a talk on rope, “It holds in any rain.”', '“It holds in any rain.” u/idablom, cue'],
    ['It is what u/Ida_Blom2 called “a rope for all of us.”', '“a rope for all of us.” u/Ida_Blom2, cue'],
    // Nobody.
    ['Guests were asked, “How often do you sail?”', '“How often do you sail?” nobody'],
    ['Emails ask me every day: “Where do I buy rope?”', '“Where do I buy rope?” nobody'],
    [
      'I like to use the quote “Every boat leaks and nobody bails.”',
      '“Every boat leaks and nobody bails.” nobody',
    ],
    ['It is what Blom said when asked, “What is the best advice?”', '“What is the best advice?” nobody'],
    ['“They never wrote back.”', '“They never wrote back.” nobody'],
    ['“Let me end it.” You may wait. It rains. Nora Blom left.', '“Let me end it.” nobody'],
    ['Then comes the part that the papers printed: ¶ “We slept.”', '“We slept.” nobody'],
    // What cannot speak: an adjective, a verb and its object, a step, a heading, a number.
    ['Then came the dreaded question: “Do we stay, or do we leave?”', '“Do we stay, or do we leave?” nobody'],
    ['Here is a simple thinking model: ¶ “We walk first.”', '“We walk first.” nobody'],
    ['The Concept: ¶ “We walk first.”', '“We walk first.” nobody'],
    ['Ida Moor Blom: “You need a map to walk.”', '“You need a map to walk.” Ida Moor Blom, cue'],
    ['We share one of the funniest: “We walk first.”', '“We walk first.” nobody'],
    ['“How we walk in Leeds in March” – 3,806 views, 91 comments', '“How we walk in Leeds in March” nobody'],
    // But a name or a source in the phrase tells.
    ['A study by Leeds found “a rise in the bay”.', '“a rise in the bay” A study by Leeds, cue'],
    ['The signature reads, “Ida Orr, Mayor.”', '“Ida Orr, Mayor.” The signature, cue'],
  ] as const)('%s', ([text, line]) => {
    expect(found(text)).toEqual([line]);
  });

  test.for([
    ['“We tried,” Blom said, “though not for long.”', 'Blom, cue', 'Blom, cue'],
    ['“We tried,” Blom said. “It took a year. It was hard.”', 'Blom, cue', 'Blom, continuation'],
    [
      '“We tried,” said Nora Blom. “It is dry.” [...] Men say it rained.',
      'Nora Blom, cue',
      'Nora Blom, continuation',
    ],
    ['“It works.” “It lasts.” – Nora Blom', 'Nora Blom, continuation', 'Nora Blom, cue'],
    ['“We tried,” Blom said. She sat down. “For a year.”', 'Blom, cue', 'Blom, continuation'],
    // A few lines that nobody is said to say are no talk.
    [
      'Paul Hale met Max Orr. ¶ “Rain in Leeds.” ¶ “Snow in Hull.”',
      'undefined, undefined',
      'undefined, undefined',
    ],
    ['“I won,” said Nora Blom. “So did I,” said Max Orr.', 'Nora Blom, cue', 'Max Orr, cue'],
    ['“No,” said Nora Blom, a plumber, “not again.”', 'Nora Blom, cue', 'Nora Blom, continuation'],
    ['“We tried, she said. ¶ “No,” said Max Orr.', 'undefined, undefined', 'Max Orr, cue'],
    ['The report found “a mess”. “Nobody looked,” it said.', 'The report, cue', 'The report, pronoun'],
    [
      '“It broke,” Paul Hale said. ¶ Asked why, Mary Lund laughed. “Not me!”',
      'Paul Hale, cue',
      'Mary Lund, context',
    ],
    [
      '“Late,” Paul Hale said. ¶ By the stop, Lund’s neighbour Derek points. “Six a day.”',
      'Paul Hale, cue',
      'Derek, context',
    ],
    ['“We tried, Mayor Nora Blom told reporters. ¶ “No,” said Max Orr.', 'Nora Blom, cue', 'Max Orr, cue'],
    ['Q: “Did you try?” A: “For a year.”', 'Q, cue', 'A, cue'],
    ['Max Orr sat. “It is odd,” said a doctor. ¶ “Very odd,” he said.', 'a doctor, cue', 'a doctor, pronoun'],
    ['Nora Blom was “so tired” and “very cold”, she said.', 'Nora Blom, pronoun', 'Nora Blom, pronoun'],
  ] as const)('of several: %s', ([text, ...speakers]) => {
    const told = findQuotes(blocksOf(text), { lang: 'en', authors: [] });
    expect(told.map(({ speaker }) => `${speaker?.name}, ${speaker?.by}`)).toEqual(speakers);
  });
});

describe('the person behind a mention', () => {
  test.for([
    ['Nora Blom spoke. “We tried,” Blom said.', '“We tried,” Nora Blom, cue'],
    ['“We tried,” Blom said. ¶ Nora Blom is a plumber.', '“We tried,” Nora Blom, cue'],
    ['Mayor Nora Blom spoke. “We tried,” said Mayor Blom.', '“We tried,” Nora Blom, cue'],
    ['Mayor Nora Blom met Max Orr. “No,” the mayor said.', '“No,” Nora Blom, pronoun'],
    ['Nora Blom, the mayor, met Max Orr. “No,” said the mayor.', '“No,” Nora Blom, pronoun'],
    ['The mayor, Nora Blom, met Max Orr. “No,” said the mayor.', '“No,” Nora Blom, pronoun'],
    ['Sen. Nora Blom met Gov. Max Orr. “No,” the governor said.', '“No,” Max Orr, pronoun'],
    ['Mayor Nora Blom met Mayor Max Orr. “No,” the mayor said.', '“No,” the mayor, cue'],
    ['Nora Blom met Max Orr. “I was late,” she said.', '“I was late,” Nora Blom, pronoun'],
    ['Nora Blom met Max Orr. “I was late,” he said.', '“I was late,” Max Orr, pronoun'],
    ['Max Orr spoke. “Nora Blom is wrong,” he said.', '“Nora Blom is wrong,” Max Orr, pronoun'],
    ['Mr. Orr and Mrs. Orr came in. “We are late,” said Mrs. Orr.', '“We are late,” Mrs. Orr, cue'],
    ['Ursula van der Berg rose. “We begin,” van der Berg said.', '“We begin,” Ursula van der Berg, cue'],
    ['Blom spokesman Max Orr rose. “No,” he said.', '“No,” Max Orr, pronoun'],
    ['Nora Blom rose at Leeds University. “No,” she said.', '“No,” Nora Blom, pronoun'],
    ['Nora Blom was tired of waiting. ¶ “They never wrote back.”', '“They never wrote back.” nobody'],
    ['“They robbed me.” ¶ That is how Nora Blom begins.', '“They robbed me.” Nora Blom, context'],
    ['“They robbed me.” ¶ That was in May.', '“They robbed me.” nobody'],
    ['Mr. Orr met Lady Blom. “I am late,” said her ladyship.', '“I am late,” Lady Blom, pronoun'],
    ['Mrs. Orr and Miss Orr met Eve Dahl. Dahl sat. “Go,” her mother said.', '“Go,” Mrs. Orr, pronoun'],
    // Somebody without a name is meant, not whoever was named before.
    [
      'Max Orr left. A friend, newly back from Spain, lost patience. “Go,” he said.',
      '“Go,” a friend, pronoun',
    ],
    [
      'Judge Max Orr sat. The first of the doctors looked in. “Cough,” he said.',
      '“Cough,” the first of the doctors, pronoun',
    ],
    ['Judge Max Orr sat. At noon another put questions to her. “Odd,” he said.', '“Odd,” another, pronoun'],
    ['The Spaniard ran. “Go,” he said.', '“Go,” nobody'],
    ['Mrs. Orr was ill, and a lawyer wanted her to sign. “Go,” he said.', '“Go,” a lawyer, pronoun'],
    ['Mrs. Orr was ill, and a lawyer asked her to write it down. “Go,” he said.', '“Go,” a lawyer, pronoun'],
    ['Mrs. Orr met a man. “Go,” he said.', '“Go,” a man, pronoun'],
    ['Mrs. Orr wrote to a lawyer. “Go,” he said.', '“Go,” a lawyer, pronoun'],
    ['Mr. Orr met a man. “Go,” he said.', '“Go,” Mr. Orr, pronoun'],
    ['Mrs. Orr had been a lawyer. “Go,” he said.', '“Go,” nobody'],
    ['Mrs. Orr became a lawyer. “Go,” he said.', '“Go,” nobody'],
    ['Nora Blom put it plainly: ¶ “They never wrote back.”', '“They never wrote back.” Nora Blom, cue'],
  ] as const)('%s', ([text, line]) => {
    expect(found(text)).toEqual([line]);
  });

  test('is the author where the author speaks of himself', () => {
    expect(found('“No,” I said.', 'en', ['Nora Blom'])).toEqual(['“No,” Nora Blom, pronoun']);
  });

  test('is the man or woman who does something there', () => {
    const talk =
      '“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “So.” ¶ “Oh.” ¶ “Ah.” She rose. “Now, then.” ¶ “Yes,” said Ben.';
    expect(found(talk).slice(4, 6)).toEqual(['“Ah.” Ada, context', '“Now, then.” Ada, context']);
  });

  test.for([
    ['sir', 'Ada, context', 'Ben, context'],
    ['ma’am', 'Ben, context', 'Ada, context'],
  ])('is no man to “ma’am” and no woman to “sir”: %s', ([call, asker, asked]) => {
    const talk = `“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “So.” ¶ “Oh.” ¶ Rain fell. ¶ “Are you well, ${call}?” ¶ “Yes.”`;
    expect(found(talk).map((line) => line.split(/[”] /u)[1])).toEqual([
      'Ada, cue',
      'Ben, cue',
      'Ada, context',
      'Ben, context',
      asker,
      asked,
    ]);
  });

  test('is a narrator whom the others call by name', () => {
    const talk =
      '“Come, Moss,” said Ada. ¶ “No,” I said. ¶ “Moss, please.” ¶ “No.” ¶ “Moss!” ¶ “Well,” I said.';
    expect(found(talk, 'en', ['Nora Blom']).map((line) => line.split('” ')[1])).toEqual([
      'Ada, cue',
      'Moss, pronoun',
      'Ada, context',
      'Moss, context',
      'Ada, context',
      'Moss, pronoun',
    ]);
  });

  test('is the other of two who take turns', () => {
    const talk = '“Can you come?” Ada asked. ¶ “No,” said Ben. ¶ “Why not?” ¶ “I have to work.”';
    expect(found(talk)).toEqual([
      '“Can you come?” Ada, cue',
      '“No,” Ben, cue',
      '“Why not?” Ada, context',
      '“I have to work.” Ben, context',
    ]);
  });

  test('is the one who was spoken to by a pet name', () => {
    const talk =
      '“Go on,” said Ada. ¶ “I will,” said Cora. ¶ Elizabeth came in. ¶ “Lizzy, is it true?” said Ada. ¶ “It is.” ¶ “Oh.” ¶ “Yes.”';
    expect(found(talk)[3]).toBe('“It is.” Elizabeth, context');
  });

  test('may be told by those who speak after', () => {
    const talk =
      '“Who is there?” ¶ “Only me.” ¶ “Come in.” ¶ “Thank you,” said Ben. ¶ “Sit down,” said Ada. ¶ “Thank you.”';
    expect(found(talk).map((line) => line.split('” ')[1])).toEqual([
      'Ada, context',
      'Ben, context',
      'Ada, context',
      'Ben, cue',
      'Ada, cue',
      'Ben, context',
    ]);
  });

  test('does something in the paragraph, though it was not his turn', () => {
    const talk =
      '“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “Wait!” Cora had come in. ¶ “Why?” said Ben. ¶ “Look.” ¶ “Oh.” ¶ “Ah.”';
    expect(found(talk)[2]).toBe('“Wait!” Cora, context');
  });

  test('may stand behind a description', () => {
    const talk =
      '“Go on,” said Ada. ¶ “I will,” said Ben. ¶ “Why?” ¶ “So.” ¶ “Oh.” ¶ “Yes.” ¶ “Good,” said the girl. ¶ “Bye,” said the boy.';
    expect(found(talk).slice(-2)).toEqual(['“Good,” Ada, pronoun', '“Bye,” Ben, pronoun']);
  });

  test('is the one who was spoken to', () => {
    const talk =
      '“Go on,” said Ada. ¶ “I will,” said Cora. ¶ “Ben, is it true?” said Ada. ¶ “It is.” ¶ “Oh.” ¶ “Yes.”';
    expect(found(talk)[3]).toBe('“It is.” Ben, context');
  });
});

test.for([
  ['de', '„Wir kommen wieder“, sagte Ute Kern.', 'Ute Kern'],
  ['de', '„Ja“, so der Sprecher.', 'der Sprecher'],
  ['de', 'Am Montag sagte Ute Kern: „Wir kommen wieder.“', 'Ute Kern'],
  ['de', 'Kern hatte erklärt: „Wir kommen wieder.“', 'Kern'],
  ['de', 'Wie der Sprecher Jan Holm erklärte, war es „ein Versehen der Behörde“.', 'Jan Holm'],
  ['fr', '« Nous revenons », a déclaré Marie Curval.', 'Marie Curval'],
  ['fr', '« Jamais », tempête Paul Morin.', 'Paul Morin'],
  ['fr', '— Viens, dit Paul.', 'Paul'],
  ['es', '—Ven —dijo Marta—.', 'Marta'],
  ['es', '«Volvemos», dijo Ana Roca.', 'Ana Roca'],
  ['ru', '— Иди, — сказал Иван.', 'Иван'],
  ['ru', '«Мы вернёмся», — сказала Анна Белова.', 'Анна Белова'],
  ['ja', '田中さんは「また来ます」と述べた。', '田中'],
  ['ja', '「また来ます」と田中は言った。', '田中'],
  ['zh', '王明说：“我们回来了。”', '王明'],
  ['zh', '“我们回来了，”王明说。', '王明'],
  [null, '田中さんは「また来ます」と述べた。', '田中'],
  ['en-GB', '‘It’s the girls’ turn,’ said Nora Blom.', 'Nora Blom'],
] as const)('in %s, %s is said by %s', ([lang, text, name]) => {
  expect(findQuotes(blocksOf(text), { lang, authors: [] }).map(({ speaker }) => speaker?.name)).toEqual([
    name,
  ]);
});

test.for([
  ['es', '—Ven —dijo él—. No tardes.', ['—Ven', 'No tardes.']],
  ['ru', '— Иди, — сказал он. — Не медли.', ['— Иди,', 'Не медли.']],
  ['fr', '— Viens, dit-il. Ne tarde pas.', ['— Viens,', 'Ne tarde pas.']],
  ['en', '— Come up, he said.', ['— Come up,']],
  ['en', '— Nora Blom', []],
  ['en', 'BLOM: I never said that.', []],
] as const)('in %s, of %s it is said %s', ([lang, text, said]) => {
  expect(findQuotes(blocksOf(text), { lang, authors: [] }).map((quote) => quote.text)).toEqual(said);
});

test.for([
  ['“好”𠀀', /^“好”.{500,1500}𠀀$/],
  ['“好”', /^“好”.{500,1500}“好”$/],
  [`“${'好啊'.repeat(100)}”`, /^… .{290,600}“[好啊]{200}”.{290,600} …$/],
  [`“${'𠀀'.repeat(100)}”`, /^… .{140,320}“𠀀{100}”.{140,320} …$/u],
] as const)('a sentence of thousands of %s comes in parts', ([part, sentence]) => {
  const text = part.repeat(3000);
  const quote = findQuotes(blocksOf(text), { lang: 'zh', authors: [] })[600];
  expect(quote?.sentence).toMatch(sentence);
  expect(quote?.sentence.isWellFormed()).toBe(true);
  expect(text).toContain(quote?.sentence.replace(/^… | …$/g, ''));
});

test('quotes of a sentence without end have no more sentences than it has room for', () => {
  const quotes = findQuotes(blocksOf('“好”'.repeat(30_000)), { lang: 'zh', authors: [] });
  const sentences = new Set(quotes.map(({ sentence }) => sentence));
  expect([...sentences].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(90_000 * 8);
});
