import { expect, test } from 'vitest';
import { findReportingClause } from '../../../../src/quotes/attribution/reporting-clause.ts';
import type { QuoteStop } from '../../../../src/quotes/attribution/sourced.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

test.for<[lang: string, stop: QuoteStop, text: string, subject: string | null]>([
  ['en', 'comma', '“No,” said Ruiz.', 'Ruiz'],
  ['en', 'comma', '“No,” Ruiz said.', 'Ruiz'],
  ['en', 'comma', '“No,” Ruiz, a welder from Leeds, said.', 'Ruiz'],
  ['en', 'comma', '“No,” she beamed.', 'she'],
  ['en', 'comma', '“No,” put in Ruiz.', 'Ruiz'],
  ['en', 'comma', '“No,” Said Ruiz.', 'Ruiz'],
  ['en', 'comma', '“No,” quietly replied Ruiz.', 'Ruiz'],
  ['en', 'comma', '“No,” then said Ruiz.', 'Ruiz'],
  ['en', 'comma', '“No,” returned she.', 'she'],
  ['en', 'none', '“No” returned she.', null],
  ['en', 'comma', '“No,” in the end.', null],
  ['en', 'none', '“No” the man left.', null],
  ['en', 'comma', '“No,” the man left.', 'the man'],
  ['en', 'mark', '“No!” the man shouted.', 'the man'],
  ['en', 'mark', '“No!” the man left home.', null],
  ['en', 'mark', '“No!” blustered Ada.', 'Ada'],
  ['en', 'comma', '“No,” the book ends.', 'the book'],
  ['en', 'comma', '“No,” Ruiz and Hale said.', 'Ruiz and Hale'],
  ['en', 'comma', '“No,” — said Ruiz.', 'Ruiz'],
  ['en', 'comma', '“No,” , said Ruiz.', 'Ruiz'],
  ['en', 'comma', '“No,”', null],
  ['en', 'comma', '“No,” “Yes.”', null],
  ['fr', 'comma', '« Non », a-t-il dit.', 'il'],
  ['fr', 'comma', '« Non », dit Ruiz.', 'Ruiz'],
  ['fr', 'comma', '« Non », a dit Ruiz.', 'Ruiz'],
  ['fr', 'comma', '« Non », Ruiz dit.', null],
  ['fr', 'comma', '« Non », lui répond Ruiz.', 'Ruiz'],
  ['fr', 'none', '« Non » dit Ruiz.', 'Ruiz'],
  ['fr', 'mark', '« Non ? » interrompt Ruiz.', 'Ruiz'],
  ['fr', 'none', '« Non » le soir.', null],
  ['de', 'comma', '„Nein“, sagte Ruiz.', 'Ruiz'],
  ['de', 'comma', '„Nein“, so Ruiz.', null],
  ['de', 'comma', '„Nein“, wird er zitiert.', 'er'],
  ['de', 'comma', '„Nein“, hat Ruiz gesagt.', 'Ruiz'],
  ['de', 'mark', '„Nein!“ blinzelte Ruiz.', 'Ruiz'],
  ['de', 'none', '„Nein“ am Abend.', null],
  ['pl', 'none', '„Nie” – powiedział Ruiz.', 'Ruiz'],
  ['pl', 'none', '„Nie” – szepnął cicho Ruiz.', 'Ruiz'],
  ['pl', 'none', '„Nie” – Ruiz wyszedł.', null],
  ['en', 'comma', '“No,” then Ruiz left.', 'Ruiz'],
  ['en', 'none', '“Noon” the man left, and “then” he said.', null],
  ['en', 'comma', '“No,” the books.', 'the books'],
  ['fr', 'mark', '« Non ! » Dit Ruiz.', null],
  ['fr', 'comma', '« Non », que dit Ruiz.', null],
  ['fr', 'none', '« Non » a un sens, « oui » aussi, dit Ruiz.', null],
  ['de', 'mark', '„Wie nur?“ höhnte den Richter.', null],
  ['de', 'mark', '„Wie nur?“ gestern der Richter.', null],
  ['pl', 'none', '„Nie” – dudni strażak Jan Kolski.', 'strażak Jan Kolski'],
  ['pl', 'none', '„Nie” – dudni stary strażak.', null],
  ['pl', 'none', '„Nie” – Zastrzega strażak Jan Kolski.', null],
  ['ru', 'comma', '«Нет», — сказал в доме слуга.', 'слуга'],
  ['ru', 'comma', '«Нет», — сказал тихо.', null],
  ['ru', 'comma', '«Нет», — сказал и ушёл.', null],
])('in %s, behind words that end with %s: %s tells of %s', ([lang, stop, text, subject]) => {
  const language = chooseLanguage(lang);
  const { tokens } = tokenize(text, pairMarks(text, language).spans, language);
  const phrase = findReportingClause({ tokens, from: 0, to: tokens.length }, language, stop);
  const words = phrase === null ? null : tokens.slice(phrase.from, phrase.to);
  expect(words?.map((token) => token.text).join(' ') ?? null).toBe(subject);
});
