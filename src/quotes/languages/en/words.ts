import { femaleNames, maleNames } from '../given-names.ts';
import * as is from '../grammar.ts';
import * as means from '../meaning.ts';
import { listed, type WordLists } from '../word-lists.ts';
import { countries, demonyms } from './countries.ts';

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
applaud praise chorus threaten welcome vocalize blog caption sing-song criticize criticise credit declaim enjoin expostulate
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

const namingVerbs = listed(`
call calls called calling define defines defined defining describe describes described describing dub dubs dubbed dubbing billed touted touts touting derided derides deriding lauded lauds lauding depicted depicts depicting blamed blames blaming equated equates equating advertised advertises marketed misrepresented pitched label labels labeled labelled
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
known seen gone done taken born points pauses gestures leans sips winces frowns stares glances sits walks opens closes picks reaches waits
shook clung crept knelt rode sank slept slid swam swept swung tore woke wept fought bought caught ate taught sought dealt
named walked entered opened closed wanted want wants tried moved helped visited arrived returned stopped started
`);

const modals = listed(
  `has have had was were is are be been being will would can could may might must shall should do does did 'd 'll 've 're ’d ’ll ’ve ’re`,
);

const adverbs = listed(`
also later then once again often somewhat never always just only even still already soon first finally then now recently
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
major maj det insp ds di dci dcs supt pc cllr sergeant sgt corporal cpl private pvt admiral adm commander cmdr officer detective inspector sheriff
chief deputy marshal king queen prince princess duke duchess count countess baron baroness emperor empress sheikh emir
uncle aunt aunty auntie cousin grandpa grandma nurse coach chairman chairwoman chair speaker director ceo spokesman spokeswoman
spokesperson leader mp msp principal headteacher headmaster headmistress firefighter paramedic trooper constable ranger dean provost
boss manager skipper squire esquire signor signora señor señora don donna dona herr frau councilman councilwoman councillor
councilor commissioner attorney counsel superintendent solicitor prosecutor delegate assemblyman assemblywoman
sen.-elect former then ex acting interim late republican democrat democratic gop rival candidate nominee frontrunner
front-runner strategist columnist correspondent reporter host anchor editor author writer pollster billionaire businessman
mogul actor actress singer comedian rapper quarterback tory labour labor
executive managing senior junior assistant associate undersecretary staff
poor dear dearest little old young good big sweet darling
`);

const genderedTitles: WordLists = [
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
lieutenant admiral treasurer inspector clerk customer reviewer tester blogger striker goalkeeper midfielder defender winger
skipper drummer guitarist bassist photographer lifeguard helm coxswain runner swimmer cyclist climber boxer golfer jockey boss principal headteacher headmaster headmistress firefighter firefighters paramedic
paramedics trooper constable ranger banker landlord tenant commenter
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
united fc rovers wanderers athletic albion
photography events digital functions consulting marketing media solutions software technologies technology labs systems partners
ventures capital insurance financial finance design designs realty properties associates foods brands airlines motors
energy pharma therapeutics analytics logistics security networks games app apps builders movers roofing plumbing
chapter volume book house's lodge abbey manor castle cottage cathedral palace theatre theater stadium arena plaza gardens village
`);

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

/** What English words are and mean. */
export function wordLists(): WordLists {
  const cues = [...[...regularCues].flatMap(inflect), ...irregularCues];
  return [
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
        'that because when while if as although though after before since until whether where unless once so than what',
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
        'words word statement message reply answer response prayer question headline tweet letter email comment comments motto slogan quote refrain sentence note text verdict explanation conclusion advice warning post caption remark remarks assertion claim accusation suggestion promise pledge vow declaration insistence observation rejoinder retort rebuke greeting outburst exclamation voice chant chants cry cries shout shouts jeers chorus',
      ),
    ],
  ];
}

/**
 * The forms of a regular verb.
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
