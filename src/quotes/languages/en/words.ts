import * as form from '../form.ts';
import { femaleNames, maleNames } from '../given-names.ts';
import * as is from '../grammar.ts';
import { defineLanguage } from '../language.ts';
import * as means from '../meaning.ts';
import { classes, listed } from '../word-lists.ts';
import { countries, demonyms } from './countries.ts';
import { nicknames } from './nicknames.ts';

/** Regular verbs of saying. */
const regularCues = listed(`
accuse acknowledge add address admonish advise affirm agree allege allow announce answer argue ask assert assure attest bark
beam beg bellow bemoan blast bleat blurt boast brag caution charge chant cheer chide chuckle cite claim clarify coax
comment complain concede conclude concur confess confide confirm continue contend counter crack croak crow cry cite
deadpan declare decry demand demur denounce deny detail disclose dismiss drawl echo ejaculate elaborate emphasize emphasise
enquire enthuse exclaim exhort explain express exult falter fret gasp giggle groan growl grumble grunt gush hint hiss holler
howl implore imply inform inquire insist instruct interject interpose interrupt intone invite jeer jest joke lament laugh
lecture maintain marvel mention moan mock mourn mumble murmur muse mutter narrate note observe offer opine order
persist plead pledge ponder post pray preach predict proclaim profess promise pronounce propose protest pronounce
purr query question quote rail rage rant reason reassure recall recite recollect recommend recount reflect refuse reiterate rejoin
relate remark remember remind reminisce remonstrate repeat reply report request respond resume retort reveal roar
scoff scold scream screech sermonize shout shriek shrug sigh smile smirk snarl sneer snicker sniff snort sob state
stammer stress stutter suggest surmise sympathize tease testify text thunder trumpet tweet underline underscore urge utter
venture vent volunteer vow wail warn whimper whine whisper wonder yell yelp emphasise apologize apologise theorize
speculate signal email chime soothe splutter sputter gabble babble drone grin nod wheedle warble ask retweet
applaud praise chorus threaten welcome vocalize blog sing-song criticize criticise credit declaim enjoin expostulate
`);

/** Irregular verbs of saying, with all their forms. */
const irregularCues = listed(`
said say says saying sayin' told tell tells telling wrote write writes writing written went began begins begin begun
replied replies replying cried cries crying thought think thinks thinking read reads reading sang sings sing spoke speak
speaks speaking swore swears swear swearing quipped quips quip quipping admitted admits admit admitting blogged
foretold felt understood put puts putting shot snapped snaps snap snapping spat spits held holds heard hear hears
knew found finds find finding meant laid added begged begging besought bade bid broke stuttered retold overheard
tittered opined argued testified testifies clarified quoth cites shrilled interposed faltered ad-libbed
pointed pointing pressed pressing boomed booming fumed fuming huffed gloated squealed rasped chirped cooed sniffed cackled guffawed
`);

/** The verbs of nine quotes in ten; where several verbs might introduce a quote, these take precedence. */
const coreCues = listed(`
said say says saying told tell tells telling added adds adding wrote write writes writing tweeted tweets tweeting asked asks asking
replied replies replying continued continues explained explains explaining declared declares declaring insisted insists insisting
argued argues arguing stated states stating responded responds responding recalled recalls recalling concluded concludes
exclaimed cried answered warned warns warning noted notes noting shouted whispered remarked observed repeated joked jokes quipped
`);

/** Those of them that only speakers can be the subject of, in their finite forms. */
const asserting = listed(`
said says told tells argued argues alleged alleges accused accuses accusing charged charging complained complains insisted insists
denounced denounces condemned condemns criticized criticizes criticised criticises criticizing blasted slammed
vowed vows vowing pledged pledges pledging urged urges urging warned warns warning claimed claims claiming
acknowledged acknowledges conceded concedes admitted admits denied denies stated states declared declares asserted asserts
praised praises thanked thanks apologized apologised boasted boasts bragged chanted chants replied responded
demanded demands testified testifies predicted predicts called dubbed lamented laments mocked ridiculed
`);

const namingVerbs = listed(`
call calls called calling define defines defined defining describe describes described describing dub dubs dubbed dubbing label labels labeled labelled
labeling brand brands branded branding deem deems deemed deeming term terms termed characterize characterizes characterized characterizing
characterise characterised refer refers referred referring portray portrays portrayed portraying consider considers considered
denounced dismissed hailed hails hailing slammed slams slamming blasted ridicule ridicules ridiculed mocked mocking praised
praising declared proclaimed compare compares compared comparing likened criticized criticizing criticised assailed lambasted
attacked bashed accused accusing decried pronounced rated vow vows vowed pledge pledges pledged pledging
`);

/** Common finite verbs that are not verbs of saying: they end a subject, and make a sentence of its words. */
const otherVerbs = listed(`
is are was were be been being am has have had having do does did will would can could may might must shall should
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t
got get gets gave give gives took take takes made make makes came come comes saw see sees left leave leaves
sat stood stand stands turned turns looked look looks seemed seems appeared became become becomes kept keep keeps won goes used
lost led met sent brought ran run runs set let lay rose fell grew drew threw drove flew chose
known born points pauses gestures leans sips winces frowns stares glances sits walks opens closes picks reaches waits
shook clung crept knelt rode sank slept slid swam swept swung tore woke wept fought bought caught ate taught sought dealt
named walked entered opened closed wanted want wants tried moved helped visited arrived returned stopped started
`);

const modals = listed(
  `has have had was were is are be been being will would can could may might must shall should do does did 'd 'll 've 're ’d ’ll ’ve ’re`,
);

const adverbs = listed(`
also later then once again often never always just only even still already soon first finally then now recently
ever instead perhaps maybe simply rather quite almost too not n't reportedly famously publicly
sometimes afterwards afterward presently meanwhile thus therefore hence yesterday today tonight straight forth aloud alone
otherwise elsewhere nonetheless nevertheless however moreover further furthermore likewise hardly scarcely thereupon
myself himself herself themselves itself ourselves yourself
`);

const prepositions = listed(`
of in on at for from to with by about as into like through after over between out against during without before under
around among across behind beyond near off above below toward towards upon within despite inside outside along
including since until unlike per via amid amidst alongside beside besides concerning regarding throughout
`);

const determiners = listed(`
the a an this that these those some any no every each another both either neither several many few most all one two three
four five six seven eight nine ten such other
`);

const titles = listed(`
mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur mademoiselle rev reverend father fr
sister brother rabbi imam pope cardinal archbishop bishop pastor deacon
president vice-president senator sen sens representative rep reps congressman congresswoman governor gov mayor secretary minister
chancellor premier ambassador attorney-general judge justice general gen colonel col captain capt lieutenant lt
major maj ds di dci dcs supt pc cllr sergeant sgt corporal cpl private pvt admiral adm commander cmdr officer detective inspector sheriff
chief deputy marshal king queen prince princess duke duchess count countess baron baroness emperor empress sheikh emir
uncle aunt aunty auntie cousin grandpa grandma nurse coach chairman chairwoman chair speaker director ceo spokesman spokeswoman
spokesperson leader squire esquire signor signora señor señora don donna dona herr frau councilman councilwoman councillor
councilor commissioner attorney counsel superintendent solicitor prosecutor delegate assemblyman assemblywoman
sen.-elect former then ex acting interim late republican democrat democratic gop rival candidate nominee frontrunner
front-runner strategist columnist correspondent reporter host anchor editor author writer pollster billionaire businessman
mogul actor actress singer comedian rapper quarterback tory labour labor
executive managing senior junior assistant associate undersecretary staff
poor dear dearest little old young good big sweet darling
`);

const genderedTitles: readonly (readonly [is: number, means: number, words: Iterable<string>])[] = [
  [
    0,
    means.MALE,
    listed(
      'mr sir lord father fr brother king prince duke count baron emperor uncle grandpa congressman chairman councilman assemblyman spokesman monsieur signor señor herr pope cardinal rabbi businessman squire actor',
    ),
  ],
  [
    0,
    means.FEMALE,
    listed(
      'mrs ms miss dame lady madam madame mme mlle mademoiselle sister queen princess duchess countess baroness empress aunt aunty auntie grandma congresswoman chairwoman councilwoman assemblywoman spokeswoman signora señora frau actress businesswoman',
    ),
  ],
];

const maleNouns = listed(`
man boy gentleman husband son brother father uncle nephew grandfather dad spokesman businessman congressman chairman lad fellow
policeman fireman salesman clergyman widower grandson stepfather king prince lord waiter actor monk priest sir papa
schoolboy lordship butler footman beadle bachelor guy bloke
`);
const femaleNouns = listed(`
woman girl lady ma'am ma’am wife daughter sister mother aunt niece grandmother mom mum spokeswoman businesswoman congresswoman chairwoman
policewoman saleswoman widow granddaughter stepmother queen princess waitress actress nun madam mamma mama maid housekeeper
schoolgirl ladyship hostess landlady governess bride housewife matron countess duchess
`);
const personNouns = listed(`
person chef chefs architect pilot child friend neighbor neighbour doctor lawyer attorney spokesperson spokesman official officials leader leaders senator
representative governor mayor president candidate nominee analyst analysts expert experts critic critics supporter supporters aide
aides adviser advisor advisers officer officers teacher student students professor director manager chief chairman reporter
journalist moderator interviewer interviewee presenter announcer questioner writer author editor host anchor columnist strategist pollster voter voters resident residents witness witnesses
victim survivor source sources worker workers member members lawmaker lawmakers politician economist scientist researcher
researchers judge prosecutor sheriff detective coach player driver farmer owner co-owner founder co-founder cofounder executive ceo cto cfo coo cmo vp secretary minister
ambassador organizer activist activists protester protesters veteran stranger servant people crowd audience
speaker other others another captain colonel general sergeant soldier cousin parent parents baby guest visitor client nurse
pastor bishop archbishop rabbi imam commissioner superintendent councilman councilwoman councillor delegate chancellor premier
lieutenant admiral treasurer inspector clerk
spokespeople women men boys girls children ladies gentlemen
`);
/** Organisations and papers that speak as people do; “it” may refer to one of them. */
const bodyNouns = listed(`
company firm report statement document group panel committee court agency department ministry organization campaign police
newspaper magazine post tweet article letter email memo note
`);

/** The last words in names of organisations and places. */
const bodies = listed(`
committee center centre project university college school party states state court house senate congress department news times
post council association institute institution group inc corp corporation company bank city county street avenue road park hall square
bridge river lake mountain island islands beach airport station hotel hospital church museum library foundation fund society
union agency bureau office commission board ministry army navy force forces police guard service services administration
campaign coalition alliance federation organization organisation journal magazine gazette herald tribune press radio network
conference convention club league team act bill law amendment treaty agreement summit war day week valley hills heights
republicans democrats conservatives liberals americans party's tower building prize award awards show studios records
project program initiative movement pac lives kingdom union nations america africa asia europe england france germany russia china
iraq iran syria israel mexico canada india japan iowa ohio texas florida california nevada york hampshire washington london paris
photography events digital functions consulting marketing media solutions software technologies technology labs systems partners
ventures capital insurance financial finance design designs realty properties associates foods brands airlines motors
energy pharma therapeutics analytics logistics security networks games app apps builders movers roofing plumbing
chapter volume book house's lodge abbey manor castle cottage cathedral palace theatre theater stadium arena plaza gardens village
`);

/** Documents, media and other sources of words besides those in the lists above. */
const speakingThings = new Set(
  listed(`
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
teen teenager kid guy mom dad priest nun rabbi monk pilot cop chef coach boss host guest aide bride spouse
`),
);

const capitalisedOthers = listed(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
american americans british english french german germans russian russians chinese japanese israeli israelis palestinian
muslim muslims christian christians jewish catholic islamic arab african asian european hispanic latino mexican canadian indian
iranian iraqi syrian turkish ukrainian italian spanish irish scottish
democrats republicans democrat republican democratic gop internet christmas easter thanksgiving god heaven
twitter facebook instagram youtube chapter
`);

const timeWords = listed(`
today yesterday tomorrow tonight earlier later ago monday tuesday wednesday thursday friday saturday sunday morning afternoon
evening night week month year weekend noon midnight
`);

const functionWords = listed(`
if though although while because when where why how what which who whom whose that than so and but or nor yet for as unless
there here please ma'am ma’am yes no oh ah well ok okay hello hi thanks hey now then still meanwhile however moreover nevertheless
also besides indeed perhaps maybe asked according photo image video read more watch see click advertisement
let don't don’t it's that's he's she's i'm we're they're i've we've you're i'll i'd we'll you'll he'll she'll they'll it'll there's
let's what's who's where's here's ain't 'tis 'twas that'll you've you'd we'd he'd she'd they'd they've isn't aren't wasn't
weren't won't can't couldn't wouldn't shouldn't didn't doesn't
during after before until till not only even just once more much many such both either neither
my your our its their his her mine yours ours theirs every everyone everything nobody nothing something someone somebody anybody anyone
being having going making taking
`);

const words = classes((cues = [...[...regularCues].flatMap(inflect), ...irregularCues]) => [
  [is.REPORTING_VERB, 0, cues],
  [is.CORE_CUE, 0, coreCues],
  [is.REPORTING_PARTICIPLE, 0, cues.filter((form) => form.endsWith('ing'))],
  [is.ACCORDING, 0, ['according']],
  [0, means.BODY, [...bodies, ...countries]],
  [is.NAMING, 0, namingVerbs],
  [
    is.TITLING,
    0,
    listed('call titled entitled named so-called nicknamed known aka hashtag subtitled headlined'),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, modals],
  [is.ADVERB, 0, adverbs],
  [is.PRONOUN, means.MALE, ['he']],
  [is.PRONOUN, means.FEMALE, ['she']],
  [is.PRONOUN, means.PLURAL, listed('they we others some many both')],
  [is.PRONOUN, means.NEUTER, ['it']],
  [is.PRONOUN, means.FIRST_PERSON, ['i', 'we']],
  [is.PRONOUN, means.FIRST_PERSON, listed(`i'm i've i'll i'd`)],
  [is.PRONOUN, means.FIRST_PERSON | means.PLURAL, listed(`we're we've we'll we'd`)],
  [is.PRONOUN, means.MALE, listed(`he'd he'll`)],
  [is.PRONOUN, means.FEMALE, listed(`she'd she'll`)],
  [is.PRONOUN, means.PLURAL, listed(`they're they've they'll they'd`)],
  [is.PRONOUN, means.NEUTER, listed(`it'd it'll`)],
  [is.PRONOUN, 0, listed(`you're you've you'll you'd`)],
  [
    is.PRONOUN,
    0,
    listed(
      'you one someone somebody everyone everybody another nobody all most few several those these two three neither',
    ),
  ],
  [is.OBJECT, means.MALE, ['him', 'himself']],
  [is.OBJECT, means.FEMALE, ['her', 'herself']],
  [is.DETERMINER, 0, determiners],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('his her their its my our your whose')],
  [0, means.MALE, ['his']],
  [is.PREPOSITION, 0, prepositions],
  [0, means.PLACE, listed('in at near across into outside inside')],
  [is.CONJUNCTION, 0, listed('and or but nor yet &')],
  [
    is.CLAUSE,
    0,
    listed(
      'that because when while if as although though after before since until whether where unless once so than',
    ),
  ],
  [is.RELATIVE, 0, listed('who which whom whose where')],
  [is.RELATIVE, 0, listed(`who’s who's who’d who'd who’ll who'll who’ve who've`)],
  [0, means.TITLE, titles],
  ...genderedTitles,
  [0, means.MALE | means.PERSON, maleNouns],
  [0, means.FEMALE | means.PERSON, femaleNouns],
  [0, means.PERSON, personNouns],
  [0, means.PERSON | means.NEUTER, bodyNouns],
  [0, means.NOT_NAME, [...capitalisedOthers, ...demonyms]],
  [is.TIME, 0, timeWords],
  [is.FUNCTION, 0, functionWords],
  [is.PARTICLE, 0, listed('de da del della di du la le y van von der den ter ten bin ibn al el st dos')],
  [0, means.GIVEN_NAME | means.MALE, [...maleNames, 'will', 'august']],
  [0, means.GIVEN_NAME | means.FEMALE, [...femaleNames, 'april', 'may', 'june']],
  [
    0,
    means.CUE_NOUN,
    listed(
      'words word statement message reply answer response question headline tweet letter email comment comments motto slogan quote refrain sentence note text verdict explanation conclusion advice warning post caption remark remarks assertion claim accusation suggestion promise pledge vow declaration insistence chant chants cry cries shout shouts jeers chorus',
    ),
  ],
]);

const abbreviations = new Set(
  listed(
    `ft inc corp co ltd llc vs etc vol ed est dept univ assn bros u.s u.k u.n d.c n.y n.j a.m p.m mme mlle messrs`,
  ),
);

/** Without a capital, most of these are ordinary words: he sat in the sun. */
const capitalAbbreviations = new Set(
  listed(`mr mrs ms dr prof st sr jr sen sens rep reps gov gen col capt lt maj sgt cpl pvt adm cmdr rev fr hon mt
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo`),
);

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
    likeness: 'as',
    purpose: 'for',
    opining: 'per',
    joining: 'to',
    content: 'that',
    exemplifying: 'such',
    passive: 'be been being is are was were get gets got ’re',
    addressing: 'told tell tells asked ask asks warned warns',
    those: 'those',
    own: 'own',
    'own-words': 'words account telling',
    attributive: 'newly recently previously formerly widely highly',
    endearing: 'my dear dearest oh well yes no poor o ah and but come good old little you',
    pointing: 'that this those these so',
    rank: 'prime vice deputy lieutenant',
    'family-title':
      'mr mrs ms miss mme mlle dr sir lady lord madam madame uncle aunt aunty auntie father mother sister brother cousin captain colonel major count countess herr frau monsieur signor signora señor señora',
    'earned-title': 'dr prof captain colonel major',
    alternative: 'or',
    unsaid: 'might may should ever never',
    habitual: 'will would can could',
    intending: "will can could i'll i’ll we'll we’ll",
    unsaying:
      'how what learn learned learning need needs dare dares practice practise practising practicing remember able ' +
      'easy easier hard harder tempting tempted common normal natural possible impossible fine fair okay ok safe free ' +
      'enough afraid scared ready better best important polite rude right ability permission tendency tend tends',
    imagining: 'imagine picture suppose pretend',
    supposing: 'if unless whenever whether',
    nobody: 'nobody no-one',
    no: 'no nobody no-one',
    'ending-list': 'etc etc.',
    several: 'people folks',
    anybody: 'people folks anyone anybody everyone everybody one',
    conditional: 'when if whenever once until unless',
    equating: 'is remains becomes',
    answering: 'answer answers answered answering address addresses addressed addressing beg begs begging',
    sample: 'example examples sample samples template templates prompt prompts',
    prompting: 'prompt prompts',
    question: 'question questions',
    leading: 'head lead',
    proverb:
      'saying sayings adage adages proverb proverbs maxim maxims cliché cliche motto mottos slogan slogans tagline mantra ' +
      'catchphrase aphorism idiom mission',
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
    courtesy: new Set(listed('mr mr. mrs mrs. ms ms. miss')),
    heads: new Set(listed('mr. mr mrs. mrs sir lady herr frau')),
    wife: 'mrs',
    unmarried: 'miss',
  },
  // Chicago Manual of Style 8.159
  smallInTitles: new Set(listed('from into like onto over than upon with without')),
  elided:
    /^(?:n|em|til|till|tis|twas|twere|twill|cause|cos|coz|bout|round|neath|gainst|ere|nother|kay|cept|fraid)(?![\p{L}])/iu,
  clipped: /\p{L}{2}in$/iu,
  nicknameArticle: 'the',
  formOf,
  words,
  nicknames,
  abbreviations,
  capitalAbbreviations,
  invertsReportingClause: false,
  dashDialogue: false,
  isPast: (verb) => verb.endsWith('d'),
  canSpeak: (noun, isOwned) =>
    speakingThings.has(noun) || AGENT.test(noun) || (noun.endsWith('s') && !noun.endsWith('ss') && !isOwned),
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
  asserting: new Set(asserting),
  glossing: new Set(
    listed(
      'translates translated translate means meant stands stood labeled labelled marked tagged stamped rates rated guilty',
    ),
  ),
  wordNouns: new Set(
    listed(
      'term idea concept prompt acronym abbreviation keyword tag label button command category notion query prefix suffix adjective noun verb',
    ),
  ),
  operating: new Set(
    listed(
      'click clicks clicked clicking tap taps tapping select selects selected selecting press presses pressing type types typed typing ' +
        'google googled googling search searches searched searching toggle toggles',
    ),
  ),
  labelled: new Set(
    listed(
      'button buttons label labels tag tags tab tabs checkbox link links icon menu page pages section sections sticker stickers badge ' +
        'badges sign signs hashtag prompt prompts request requests command commands field folder option mode setting settings ' +
        'claim claims machine design category categories',
    ),
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
    ...['to say', 'to write', 'to ask', 'to answer', 'to reply'],
  ]),
  baseForms: new Set(
    listed(
      'say write ask answer reply tell add think wonder respond explain suggest mention remember repeat type read hear',
    ),
  ),
  goingOn: new Set(['on to', 'out to', 'back to', 'up to', 'continued to', 'continues to']),
  frequentQuestions:
    /\b(?:FAQs?|frequent(?:ly asked)? questions|(?:common|popular|more|your) questions|people also ask)\b/i,
  ranges: [
    ['from', 'to'],
    ['between', 'and'],
  ],
  exemplifying: new Set(listed('like e.g i.e meaning as')),
  firstPerson: new Set(listed('i me my mine myself')),
  firstPersonPlural: new Set(listed('we us our ours ourselves')),
  secondPerson: new Set(listed('you your yours yourself')),
  noSpeakers: new Set(listed(labels)),
  owners: new Map([
    ['his', 'he'],
    ['her', 'she'],
    ['its', 'it'],
    ['their', 'they'],
    ['my', 'I'],
    ['our', 'we'],
  ]),
  together: new Set(
    listed(
      'two three pair couple duo trio twins brothers sisters siblings parents friends partners spouses both',
    ),
  ),
  plurals: new Set(listed('people men women children')),
  kinship: {
    heads: new Set(listed('father mother papa mamma mama dad husband wife lady')),
    siblings: new Set(listed('brother sister')),
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

/**
 * The forms of a regular verb. There are no expressions here, as several hundred verbs are read before the first quote.
 */
function inflect(verb: string): readonly string[] {
  const last = verb.slice(-1);
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (last === 'y' && !isVowel(verb.at(-2)))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = 'sxzo'.includes(last) || verb.endsWith('sh') || verb.endsWith('ch') ? 'es' : 's';
  const stem = doubles(verb) ? verb + last : verb;
  return [verb, `${verb}${s}`, `${stem}ed`, `${stem}ing`];
}

/** Verbs with final stress, which spelling does not show. */
const STRESSED_LAST = new Set(['deadpan', 'demur', 'admit', 'concur', 'aver', 'refer']);

/**
 * A single consonant after a single vowel is doubled if the stress is on it, which spelling shows in short words only.
 */
function doubles(verb: string): boolean {
  if (STRESSED_LAST.has(verb)) return true;
  if (!'bdglmnprt'.includes(verb.slice(-1)) || !isVowel(verb.at(-2))) return false;
  for (let at = 0; at < verb.length - 2; at++) if (isVowel(verb[at])) return false;
  return true;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter);
}
