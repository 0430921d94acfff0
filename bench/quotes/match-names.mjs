/**
 * Whether two ways of naming a speaker mean the same one: by the head family name, with titles, suffixes and
 * appositives left aside, and given names that do not contradict; common nouns by their head and one more word.
 */

const words = (text) => new Set(text.split(' '));

const TITLES = words(
  'mr mrs ms miss dr sir lady lord prof professor president vice senator sen rep representative gov governor mayor secretary gen general col colonel capt captain lt sgt sheriff judge justice chief minister prime king queen prince princess pope rabbi rev reverend father mother sister brother aunt uncle former ex herr frau chancellor kanzler kanzlerin praesident',
);
const MALE = words('mr sir lord king prince father uncle brother herr');
const FEMALE = words('mrs miss ms lady queen princess mother aunt sister frau');
const SUFFIXES = words('jr sr ii iii iv phd md esq');
const PRONOUNS = words(
  'i me we us you he him she her they them it this that these those who one some others many his their er sie ihm ihn ihr wir ich man dieser diese der die das es',
);
const PARTICLES = words(
  'de da del della der den van von al el bin ibn la le du di dos of st saint ter ten y',
);
const DAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag',
);
const ARTICLES = words('the a an his her their its our my der die das ein eine einen einem');
const TAIL =
  /^(?:of|for|from|at|in|on|with|to|by|when|as|about|near|inside|outside|via|von|vom|des|der|beim|bei|aus|released|published|issued)$/u;

/** Lower case, accents and possessives off, nothing but letters, digits and hyphens. */
export function plain(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/_/g, ' ')
    .replace(/[^\p{L}\p{N}\- ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The gender that the titles of some names tell; `null` where they tell none, or both. */
export function genderOfNames(names) {
  const parts = names.flatMap((name) => plain(name).split(' '));
  const isMale = parts.some((part) => MALE.has(part));
  const isFemale = parts.some((part) => FEMALE.has(part));
  if (isMale === isFemale) return null;
  return isMale ? 'male' : 'female';
}

export function isSameName(one, other) {
  const [first, second] = [plain(one), plain(other)];
  if (first === '' || second === '') return false;
  const bare = (text) => text.replace(/^(?:the|a|an) /, '');
  if (first === second || bare(first) === bare(second)) return true;
  if (isPronoun(first) || isPronoun(second)) return false;
  return readings(one).some((left) => readings(other).some((right) => agree(left, right)));
}

function isPronoun(name) {
  const parts = name.split(' ');
  return parts.length <= 2 && parts.every((part) => PRONOUNS.has(part));
}

function agree(one, other) {
  if (one.isCommon !== other.isCommon || one.last !== other.last) return false;
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return false;
  if (!firstNamesAgree(one, other)) return false;
  if (!one.isCommon || one.length === 1 || other.length === 1) return true;
  return [...one.all].filter((part) => other.all.has(part)).length > 1;
}

function firstNamesAgree(one, other) {
  const [first, second] = [one.first, other.first];
  if (first === null || second === null || first === second) return true;
  if (one.all.has(second) || other.all.has(first)) return true;
  if (first[0] !== second[0]) return false;
  const isShort = first.length <= 2 || second.length <= 2;
  return isShort || first.startsWith(second.slice(0, 3)) || second.startsWith(first.slice(0, 3));
}

const known = new Map();

/** The names that a speaker’s words may be read as. Appositives count until a proper name has been found. */
function readings(name) {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const flat = name
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\([^)]*\)?/g, ' ');
  const clause = flat.search(/(?:,\s*)?\b(?:who|whose|whom|which|where|that)\b/u);
  const parts = (clause > 2 ? flat.slice(0, clause) : flat)
    .split(/,(?!\s*(?:Jr|Sr)\b)|[—;:]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0 && found.some(({ isCommon }) => !isCommon)) break;
    for (const single of part.split(/ and | und | & /u)) {
      const reading = readSingle(single);
      if (reading !== null) found.push(reading);
    }
  }
  known.set(name, found);
  return found;
}

const isCapital = (word) => /^[\p{Lu}@#\p{N}]/u.test(word);

function readSingle(text) {
  const parts = text
    .replace(/[’']s(?=\s|$)/gu, '')
    .split(/\s+/)
    .map((part) => part.replace(/^[^\p{L}\p{N}@#]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((part) => part !== '' && !DAYS.has(part.toLowerCase()));
  if (parts.length === 0) return null;
  const head = parts.slice(0, headLength(parts));
  const all = words(plain(parts.join(' ')));
  const run = capitalRun(head);
  return run.length > 0 ? readProper(run, all) : readCommon(head);
}

/** How many words stand before “of …”; but “University of Leeds” is one name. */
function headLength(parts) {
  const at = parts.findIndex((part, index) => index > 0 && TAIL.test(part));
  if (at < 0) return parts.length;
  const next = parts[at + 1];
  const isOneName =
    parts[at] === 'of' &&
    isCapital(parts[at - 1]) &&
    next !== undefined &&
    isCapital(next) &&
    parts.length <= 5;
  return isOneName ? parts.length : at;
}

function capitalRun(head) {
  const run = [];
  for (let at = head.length - 1; at >= 0; at--) {
    const isParticle =
      PARTICLES.has(head[at].toLowerCase()) && run.length > 0 && at > 0 && isCapital(head[at - 1]);
    if (!isCapital(head[at]) && !isParticle) break;
    run.unshift(head[at]);
  }
  return run;
}

function readProper(run, all) {
  const names = run.map(plain).filter((name) => name !== '' && !['the', 'a', 'an'].includes(name));
  while (names.length > 1 && SUFFIXES.has(names.at(-1))) names.pop();
  const untitled = names.filter((name) => !TITLES.has(name));
  const kept = untitled.length > 0 ? untitled : names;
  if (kept.length === 0) return null;
  const gender = names.some((name) => MALE.has(name))
    ? 'male'
    : names.some((name) => FEMALE.has(name))
      ? 'female'
      : null;
  return {
    last: kept.at(-1),
    first: kept.length > 1 ? kept[0] : null,
    gender,
    all,
    isCommon: false,
    length: kept.length,
  };
}

function readCommon(head) {
  const nouns = plain(head.join(' '))
    .split(' ')
    .filter((noun) => noun !== '' && !ARTICLES.has(noun));
  if (nouns.length === 0) return null;
  return {
    last: nouns.at(-1),
    first: null,
    gender: null,
    all: new Set(nouns),
    isCommon: true,
    length: nouns.length,
  };
}
