import { describe, expect, test } from 'vitest';
import { quotesOf } from '../voices.ts';

describe('the name behind a mention', () => {
  test.for([
    { text: 'Ana Ruiz won. “Fine,” Ruiz said.', name: 'Ana Ruiz' },
    { text: '“Fine,” Ruiz said. ¶ Ana Ruiz had won.', name: 'Ana Ruiz' },
    { text: 'Ana Ruiz won. “Fine,” Ms. Ruiz said.', name: 'Ana Ruiz' },
    { text: 'Ana Maria Ruiz won. Ana Ruiz smiled. “Fine,” Ruiz said.', name: 'Ana Maria Ruiz' },
    { text: 'Dr. Paul Hale left. “Fine,” said Hale.', name: 'Paul Hale' },
    { text: 'Paul Hale Jr. left. “Fine,” Mr. Hale said.', name: 'Paul Hale Jr.' },
    { text: 'Paul Hale met Mary Lund. “Fine,” she said.', name: 'Mary Lund' },
    { text: 'Mary Lund chaired. Ms. Lund was late. “Fine,” she said.', name: 'Mary Lund' },
    { text: 'J. R. Lund spoke. “Fine,” Lund said.', name: 'J. R. Lund' },
    { text: 'Mary Oh met Paul Hale. “Fine,” he said.', name: 'Paul Hale' },
    { text: 'Ursula van der Leen spoke. “Fine,” van der Leen said.', name: 'Ursula van der Leen' },
    { text: 'Paul Hale wed Mary Hale. “Fine,” Mary Hale said.', name: 'Mary Hale' },
    { text: 'Paul Hale wed Mary Hale. “Fine,” Mrs. Hale said.', name: 'Mary Hale' },
    { text: 'Paul Hale wed Mary Hale. “Fine,” Mary said.', name: 'Mary Hale' },
    { text: '“Fine,” Hale’s lawyer, Bo Li, said.', name: 'Bo Li' },
    { text: 'Paul Hale left. “Fine,” Paul said.', name: 'Paul Hale' },
    { text: 'Ada Orrell won. Her mother, Ida Orrell, left. “Fine,” said Orrell.', name: 'Ada Orrell' },
    { text: 'Paul Hale sat. Mary Hale left. “Fine,” Hale said.', name: 'Mary Hale' },
    { text: 'Paul Hale sat. “Fine,” Hale said. Mary Hale left.', name: 'Paul Hale' },
    { text: 'Paul Hale met Mary Hale. “Fine,” Hale said.', name: undefined },
    { text: 'Paul and Mary Hale sat. “Fine,” Mary said.', name: 'Mary Hale' },
    { text: 'Paul and Mary Hale sat. “Fine,” Paul said.', name: 'Paul Hale' },
    { text: 'Paul and Mary Hale sat. “Fine,” Hale said.', name: undefined },
    { text: '“Fine,” said Jan Orrell.', name: 'Jan Orrell' },
    { text: '“Fine,” said May Orrell of Acme.', name: 'May Orrell' },
    { text: 'April Orrell sat. “Fine,” she said.', name: 'April Orrell' },
    { text: 'Will Orrell sat. “Fine,” Orrell said.', name: 'Will Orrell' },
    { text: 'In May Orrell said, “Fine.”', name: 'Orrell' },
    { text: 'Mark Berg Lund sat. “Fine,” Berg Lund said.', name: 'Mark Berg Lund' },
    { text: 'Mark Berg Lund sat. “Fine,” Lund said.', name: 'Mark Berg Lund' },
    { text: '“Fine,” said MARK LUND.', name: 'Mark Lund' },
    { text: 'Paul met Miss Mary Hale, then Mary Hale. “Fine,” Miss Mary said.', name: 'Mary Hale' },
    {
      text: 'Paul Hale spoke. Hale smiled. Governor Orrell was cold. “Fine,” he said.',
      name: 'Governor Orrell',
    },
    { text: 'Paul Hale waited. A woman named Rennika came. “Fine,” he said.', name: 'Paul Hale' },
    { text: 'The report was sharp, said the firm’s lawyer. “Fine,” it said.', name: 'The report' },
    { text: 'The United Ferries raised its fares. “Fine,” it said.', name: 'United Ferries' },
    { text: 'On Monday Brightwater apologised. Ana Ruiz wept. ¶ “Fine,” it said.', name: 'Brightwater' },
    { text: 'On Monday Brightwater apologised. ¶ Rain fell. ¶ “Fine,” it said.', name: undefined },
    { text: 'Ana Ruiz met Dr. Hale. “Fine,” it said.', name: undefined },
    { text: 'Mary Lund waited. A lawyer came and she left with him. “Fine,” she said.', name: 'Mary Lund' },
    { text: 'She was kept on Blackmore’s Island. “Fine,” he said.', name: undefined },
    {
      text: `“Fine,” Nora said. ${'Nora sat. '.repeat(120)} He was in Leeds. Then on Nora Leeds smiled.`,
      name: 'Nora',
    },
    { text: `“Fine,” Nora said. ${'Nora sat. '.repeat(120)} It was Nora Blom.`, name: 'Nora Blom' },
    {
      text: `“Fine,” Nora said. Nora Leeds rose. ${'Nora sat. '.repeat(20)} Nora Leeds left.`,
      name: 'Nora Leeds',
    },
    { text: 'They sat from 6 A. M. until 8 P. M. in the cold. “Fine,” he said.', name: undefined },
  ])('$text → $name', ({ text, name }) => {
    expect(quotesOf(text).find(({ kind }) => kind !== 'other')?.speaker?.name).toBe(name);
  });
});
