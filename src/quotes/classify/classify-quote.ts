import type { QuoteKind } from '../../article.ts';
import { isBesideUnsaid } from './beside-unsaid.ts';
import {
  beginsWithVerb,
  isCapitalNoun,
  isContinued,
  isCried,
  isInReport,
  isNamedInPast,
  isNamedSo,
  isNounSaid,
  isWordReported,
} from './fragment.ts';
import { isHypothetical } from './hypothetical.ts';
import { isInterrupted } from './interrupted.ts';
import { isQuestionOfNobody, isQuestionToAnswer } from './questions.ts';
import { hasReportingClauseAfter } from './reporting-clause-after.ts';
import { type Setting, type Stretch, settingOf } from './setting.ts';
import { isAlone, isLeadIn, isSentenceAlone, isSigned } from './speech.ts';
import { isAdded, isAttributeOfNoun, isExample, isGloss, isRange, isWordsThemselves } from './terms.ts';
import {
  isDated,
  isNamedByNobody,
  isNameOfNoun,
  isNameOfSource,
  isTerm,
  isTitleAlone,
  isTitleBehindLabel,
  isTitled,
  isTitledBehind,
  isTitleOfWork,
  isTitleWritten,
} from './titles.ts';
import {
  isBesideTerm,
  isCalledWord,
  isCited,
  isLabel,
  isNamedByAnybody,
  isNotSaid,
  isOperated,
  isProperName,
  isSaying,
  isTitleOfPlace,
} from './writers-own.ts';

/** The kind of a stretch, and the name of the rule that found it. */
export interface Classification {
  readonly kind: QuoteKind;
  readonly rule: string;
}

/**
 * The kind of a stretch between marks, from its own paragraph alone: a person's words standing for themselves, some of
 * them in the writer's sentence, or other words in marks. The first rule that applies decides.
 */
export function classifyQuote(stretch: Stretch): Classification {
  const setting = settingOf(stretch);
  for (const rule of CLASSIFICATION_RULES) if (rule[2](setting)) return { rule: rule[0], kind: rule[1] };
  return UNREPORTED;
}

const UNREPORTED: Classification = { rule: 'unreported', kind: 'other' };

/** Words of many, which need no speaker. */
export const CRY = 'cry';

type Rule = readonly [name: string, kind: QuoteKind, holds: (setting: Setting) => boolean];

export const CLASSIFICATION_RULES: readonly Rule[] = [
  ['no-words', 'other', ({ shape }) => shape.words === 0],
  ['title-alone', 'other', isTitleAlone],
  ['sentence-alone', 'speech', isSentenceAlone],
  ['words-alone', 'other', isAlone],
  ['name-of-source', 'other', isNameOfSource],
  ['title-behind-its-noun', 'other', isTitled],
  ['title-of-work', 'other', isTitleOfWork],
  ['work-and-year', 'other', isDated],
  ['name-of-noun', 'other', isNameOfNoun],
  ['gloss', 'other', isGloss],
  ['term', 'other', isTerm],
  ['title-before-its-noun', 'other', isTitledBehind],
  ['named-by-nobody', 'other', isNamedByNobody],
  ['example', 'other', isExample],
  ['range', 'other', isRange],
  ['words-themselves', 'other', isWordsThemselves],
  ['attribute-of-noun', 'other', isAttributeOfNoun],
  ['thing-added', 'other', isAdded],
  ['label', 'other', isLabel],
  ['words-on-screen', 'other', isOperated],
  ['cited', 'other', isCited],
  ['named-by-anybody', 'other', isNamedByAnybody],
  ['title-behind-label', 'other', isTitleBehindLabel],
  ['saying', 'other', isSaying],
  ['called-word', 'other', isCalledWord],
  ['question-to-answer', 'other', isQuestionToAnswer],
  ['question-of-nobody', 'other', isQuestionOfNobody],
  ['hypothetical', 'other', isHypothetical],
  ['beside-unsaid', 'other', isBesideUnsaid],
  ['not-said', 'other', isNotSaid],
  ['reporting-clause', 'speech', hasReportingClauseAfter],
  ['lead-in', 'speech', isLeadIn],
  ['signature', 'speech', isSigned],
  ['interrupted', 'speech', isInterrupted],
  ['beside-term', 'other', isBesideTerm],
  [CRY, 'fragment', isCried],

  ['verb-within', 'fragment', beginsWithVerb],
  ['title-of-place', 'other', isTitleOfPlace],
  ['title-written', 'other', isTitleWritten],
  ['proper-name', 'other', isProperName],
  [
    'reported-title',
    'fragment',
    (setting) => setting.shape.isTitle && (isNamedSo(setting) || isNounSaid(setting)),
  ],
  ['title-case', 'other', ({ shape }) => shape.isTitle],
  [
    'reported-word',
    'fragment',
    (setting) => setting.shape.words === 1 && (isNamedSo(setting) || isWordReported(setting)),
  ],
  ['scare-word', 'other', ({ shape }) => shape.words === 1],
  // Where speech has double marks, single ones are for headlines and terms: only a verb of saying makes them speech.
  ['reported-in-single-marks', 'fragment', (setting) => setting.shape.isSingle && isNamedInPast(setting)],
  ['single-marks', 'other', ({ shape }) => shape.isSingle],
  ['reported', 'fragment', isInReport],
  ['beside-another', 'fragment', isContinued],
  ['long', 'fragment', (setting) => setting.shape.words > 3 && !isCapitalNoun(setting)],
];
