import { defineLanguage } from '../define-language.ts';
import * as form from '../form.ts';
import * as is from '../grammar.ts';
import * as means from '../meaning.ts';
import { listed } from '../word-lists.ts';
import { wordsOf } from '../word-table.ts';
import { nicknames } from './nicknames.ts';
import { table } from './word-table.ready.ts';

/** Verbs of saying that only speakers can be the subject of, in their finite forms. */
const asserting = listed(`
said says told tells argued argues alleged alleges accused accuses accusing charged charging complained complains insisted insists
denounced denounces condemned condemns criticized criticizes criticised criticises criticizing blasted slammed
vowed vows vowing pledged pledges pledging urged urges urging warned warns warning claimed claims claiming
acknowledged acknowledges conceded concedes admitted admits denied denies stated states declared declares asserted asserts
praised praises thanked thanks apologized apologised boasted boasts bragged chanted chants replied responded
demanded demands testified testifies predicted predicts called dubbed lamented laments mocked ridiculed
`);

/** Documents, media and other sources of words besides those in the lists above. */
const speakingThings = listed(`
ad advert affidavit publication demand account agreement analysis app article audit ballot bill biography blog blurb book booklet brief brochure
caption channel chapter charter circular clause column communique communiqué complaint contract correction decision decree directive
dispatch dossier draft editorial entry essay excerpt filing flyer footnote forecast guide guideline handbook headline indictment
inscription insert interview investigation invitation item journal label law lawsuit leaflet legend listing manual manifesto measure
memoir memorandum message motion narrative newsletter notice novel obituary op-ed opinion order outlet page pamphlet
paper paragraph passage petition photo piece plaque play plan platform poem policy poll poster preamble preface press
proclamation profile projection proposal quote record recording release reply request resolution review rule ruling
script section research sentence sign signature banner placard shirt t-shirt site slogan song sticker story study suit summary survey
synopsis text timeline title transcript treaty verdict version video warrant web website wire
voice operative conservative liberal progressive diplomat source insider chief head star youth male female native
relative detective representative executive public staff team crew side camp trio duo pair couple half majority bloc
coalition council firm bank board body church school university hospital charity union league club lobby nonprofit party
government administration congress senate parliament house regime state city county country nation military army navy
press media industry company network magazine newspaper community congregation faithful left right elite establishment
two three four five six seven eight nine ten third
local rival fan pundit peer ally insider colleague skeptic sceptic hawk medic scholar academic cleric elite graduate pro family
democrat republican tory american german briton customer
teen teenager kid guy mom dad priest nun rabbi monk pilot cop chef coach boss host guest aide bride spouse wag wit
`);

const abbreviations = listed(
  `ft inc corp co ltd llc vs etc vol ed est dept univ assn bros u.s u.k u.n d.c n.y n.j a.m p.m mme mlle messrs`,
);

/** Without a capital, most of these are ordinary words: he sat in the sun. */
const capitalAbbreviations =
  listed(`mr mrs ms dr prof st sr jr sen sens rep reps gov gen col capt lt maj sgt cpl pvt adm cmdr rev fr hon mt
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo`);

/** Words before a colon in notes, recipes, tables and lists that are not speakers. */
const labels = `
q a question answer faq note notes nb ps warning caution danger important tip tips hint fact info update updates correction
clarification editor’s example examples e.g step steps part chapter section figure table photo photos image images video credit
credits caption source sources via link links see also related read more summary abstract overview conclusion verdict result
results background context problem solution goal goals aim pros cons pro con price prices cost costs rating score ratings
title subject date time when where what why how who place location address venue phone tel fax email website url contact
size weight height width length color colour material materials ingredients serves servings yield prep cook total preparation
method directions instructions nutrition calories best worst winner loser first second third next previous last new old
name names age born died education languages language tags tag category categories dear topic topics keywords author authors
by published posted updated release released version status type types level model brand features feature specs bonus
key value default required optional input output usage returns parameters options day week month year morning evening
breaking live watch listen correction spoiler disclaimer disclosure sponsored advertisement
`;

/** English: see the AP Stylebook (“quotation marks”, “attribution”) and the Chicago Manual of Style, 13.9 and 13.37-13.45. */
export const english = defineLanguage('en', () => ({
  // Guesses with the smallest lead are right in English about as often as not.
  leastMargin: 0,
  speechGoesOn: true,
  roles: {
    definite: 'the',
    singling: 'the',
    introducing: 'a an another',
    selecting: 'first second third last other elder younger eldest youngest',
    one: 'one',
    group: 'them us those these the',
    partitive: 'of',
    // Those after “with” occur in foreign names: Banco de Chile.
    belonging: 'of for from at with de du des del della von vom der',
    locating: 'in of from',
    agent: 'by',
    toward: 'to',
    company: 'with',
    'at-last': 'last length once first',
    likeness: 'as',
    origin: 'from',
    about: 'about on over regarding concerning whether if',
    purpose: 'for',
    opining: 'per',
    joining: 'to',
    content: 'that',
    objective: 'what',
    exemplifying: 'such',
    passive: 'be been being is are was were get gets got ’re',
    addressing: 'told tell tells asked ask asks warned warns',
    those: 'those',
    own: 'own',
    'own-words': 'words account telling',
    attributive: 'newly recently previously formerly widely highly',
    endearing: 'my dear dearest oh well yes no poor o ah and but come good old little you',
    pointing: 'that this those these so',
    'team-head': 'manager boss coach',
    rank: 'prime vice deputy lieutenant',
    'family-title':
      'mr mrs ms miss mme mlle dr sir lady lord madam madame uncle aunt aunty auntie father mother sister brother cousin captain colonel major count countess herr frau monsieur signor signora señor señora',
    'earned-title': 'dr prof captain colonel major',
    alternative: 'or',
    unsaid: 'might may must should ever never',
    negating:
      "not don't don’t doesn't doesn’t didn't didn’t won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t",
    habitual: 'will would can could',
    objecting: 'objection objections myth myths misconception misconceptions excuse excuses',
    intending: "will can could i'll i’ll we'll we’ll",
    unsaying:
      'how what learn learned learning need needs dare dares practice practise practising practicing remember able ' +
      'easy easier hard harder tempting tempted common uncommon unusual rare normal natural possible impossible fine fair okay ok safe free ' +
      'enough afraid scared ready better best important polite rude right ability permission tendency tend tends',
    imagining: 'imagine picture suppose pretend',
    supposing: 'if unless whenever whether',
    nobody: 'nobody no-one',
    no: 'no nobody no-one',
    whichever: 'every any',
    uttering: 'say',
    'ending-list': 'etc etc.',
    several: 'people folks',
    general: 'many most people everyone everybody',
    anybody: 'people folks anyone anybody everyone everybody one',
    conditional: 'when if whenever once until unless',
    stranger: 'man gentleman fellow',
    adding: 'add adds added adding',
    writing: 'write writes wrote written writing',
    wording: 'term word phrase expression idiom buzzword euphemism misnomer nickname label concept',
    creating:
      'author co-author coauthor writer director creator host star editor producer composer singer publisher',
    crying: 'chant chants cry cries shout shouts jeer jeers cheers chorus choruses scream screams',
    equating: 'is remains becomes become became',
    answering: 'answer answers answered answering address addresses addressed addressing beg begs begging',
    sample: 'example examples sample samples template templates prompt prompts',
    prompting: 'prompt prompts',
    question: 'question questions',
    leading: 'head lead',
    proverb:
      'saying sayings adage adages proverb proverbs maxim maxims cliché cliche motto mottos slogan slogans tagline mantra ' +
      'catchphrase aphorism idiom mission joke jokes riddle',
    reflexive: 'myself yourself himself herself itself oneself thyself',
  },
  titles: {
    abbreviated: new Map([
      ['sen', ['senator']],
      ['rep', ['representative', 'congressman', 'congresswoman']],
      ['gov', ['governor']],
      ['dr', ['doctor']],
      ['prof', ['professor']],
      ['gen', ['general']],
      ['col', ['colonel']],
      ['capt', ['captain']],
      ['sgt', ['sergeant']],
      ['lt', ['lieutenant']],
    ]),
    courtesy: listed('mr mr. mrs mrs. ms ms. miss'),
    heads: listed('mr. mr mrs. mrs sir lady herr frau'),
    wife: 'mrs',
    unmarried: 'miss',
  },
  // Chicago Manual of Style 8.159
  smallInTitles: listed('from into like onto over than upon with without'),
  isElided: (behind) =>
    /^(?:n|em|til|till|tis|twas|twere|twill|cause|cos|coz|bout|round|neath|gainst|ere|nother|kay|cept|fraid)(?![\p{L}])/iu.test(
      behind,
    ),
  isClipped: (before) => /(?:[a-z]{2}in|(?:^|[^a-z])(?:o|th|an|wi|ol))$/i.test(before),
  nicknameArticle: 'the',
  formOf,
  words: wordsOf(table),
  nicknames,
  abbreviations,
  capitalAbbreviations,
  invertsReportingClause: false,
  dashDialogue: false,
  isPast: (verb) => verb.endsWith('d'),
  canSpeak: (noun) => speakingThings.has(noun) || AGENT.test(noun) || isSpeaker(singularOf(noun)),
  tellsSources: true,
  giving: new Set(['as']),
  phrasalCues: new Set([
    'put in',
    'puts in',
    'chimed in',
    'chimes in',
    'cut in',
    'cuts in',
    'broke in',
    'piped up',
    'pipes up',
    'spoke up',
  ]),
  asserting,
  glossing: listed(
    'translates translated translate means meant stands stood labeled labelled marked tagged stamped rates rated guilty',
  ),
  wordNouns: listed(
    'term idea concept prompt acronym abbreviation keyword tag label button command category notion query prefix suffix adjective noun verb',
  ),
  operating: listed(
    'click clicks clicked clicking tap taps tapping select selects selected selecting press presses pressing type types typed typing ' +
      'google googled googling search searches searched searching toggle toggles',
  ),
  sites: listed(
    'building tower bridge avenue road river lake mountain beach valley hills heights plaza gardens island islands',
  ),
  labelled: listed(
    'button buttons label labels tag tags tab tabs checkbox link links icon menu page pages section sections sticker stickers badge ' +
      'badges sign signs hashtag prompt prompts request requests command commands field folder option mode setting settings ' +
      'claim claims machine design category categories',
  ),
  unspoken: new Set([
    ...[
      'way of',
      'ways of',
      'act of',
      'habit of',
      'fear of',
      'instead of',
      'than',
      'without',
      'from',
      'like',
    ],
    ...['try', 'consider', 'avoid', 'recommend', 'recommends', 'suggest', 'suggests'],
    ...['to say', 'to write', 'to ask', 'to answer', 'to reply'],
  ]),
  baseForms: listed(
    'say write ask answer reply tell add think wonder respond explain suggest mention remember repeat type read hear ' +
      'exclaim shout scream yell cry whisper mutter sigh complain object argue insist claim',
  ),
  goingOn: new Set(['on to', 'out to', 'back to', 'up to', 'continued to', 'continues to']),
  frequentQuestions:
    /\b(?:FAQs?|frequent(?:ly asked)? questions|(?:common|popular|more|your) questions|people also ask)\b/i,
  ranges: [
    ['from', 'to'],
    ['between', 'and'],
  ],
  exemplifying: listed('like e.g i.e meaning as'),
  firstPerson: listed('i me my mine myself'),
  firstPersonPlural: listed('we us our ours ourselves'),
  secondPerson: listed('you your yours yourself'),
  noSpeakers: listed(labels),
  owners: new Map([
    ['his', 'he'],
    ['her', 'she'],
    ['its', 'it'],
    ['their', 'they'],
    ['my', 'I'],
    ['our', 'we'],
  ]),
  together: listed(
    'two three pair couple duo trio twins brothers sisters siblings parents friends partners spouses both',
  ),
  plurals: listed('people men women children'),
  kinship: {
    heads: listed('father mother papa mamma mama dad husband wife lady'),
    siblings: listed('brother sister'),
    ranks: new Map([
      ['ladyship', 'Lady '],
      ['lordship', 'Lord '],
      ['aunt', 'Aunt '],
      ['uncle', 'Uncle '],
    ]),
  },
  classify(lower) {
    if (lower.length < 5) return 0;
    if (lower.endsWith('ly')) return is.ADVERB;
    if (lower.endsWith('ed')) return is.NOT_SPEECH_VERB;
    return 0;
  },
}));

/** What a word may be by its ending, besides what it is listed as. */
function formOf(lower: string): number {
  switch (lower.charCodeAt(lower.length - 1)) {
    case 0x67: // g
      return lower.endsWith('ing') ? form.PRESENT_PARTICIPLE : 0;
    case 0x64: // d
      return lower.endsWith('ed') ? form.PAST_PARTICIPLE : 0;
    case 0x73: // s
      return lower.endsWith('ies') ? form.PLURAL_FORM | form.NOUN_PLURAL : form.PLURAL_FORM;
    case 0x74: // t
      return lower.endsWith('est') && lower.length > 5 ? form.SUPERLATIVE : workOf(lower);
    default:
      return workOf(lower);
  }
}

function workOf(lower: string): number {
  return WORK.test(lower) ? form.AGENT_NOUN : 0;
}

/** The endings of agent nouns: designer, director, strategist, technician, assistant. */
const WORK = /.{3}(?:[eo]r|ist|ian|[ae]nt)$/;

/** Endings of nouns for people: worker, activist, guardian, plaintiff’s agent, somebody. */
const AGENT = /(?:[eo]r|ist|ian|m[ae]n|ee|[ae]nt|body|^(?:any|some|every)?one|th)$/;

function isSpeaker(noun: string): boolean {
  if (noun === '') return false;
  const { means: meaning = 0 } = english.load().words.get(noun) ?? {};
  return speakingThings.has(noun) || AGENT.test(noun) || (meaning & means.PERSON) !== 0;
}

/** Of a noun in the plural; empty for any other word. */
function singularOf(noun: string): string {
  if (!noun.endsWith('s') || noun.endsWith('ss')) return '';
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.slice(0, /(?:s|x|ch|sh)es$/.test(noun) ? -2 : -1);
}
