import { genderOfNames, isSameName, plain } from './match-names.mjs';

/**
 * Score the quotes found in some documents against those that people marked.
 *
 * A quote counts as found when it shares four words in five with the marked one (by overlap over union); marks, white
 * space and punctuation at its ends do not matter, and a quote of several paragraphs is one in each. A speaker is right
 * when the words beside the quote are those that were marked, or when the name means the same person.
 *
 * @param documents `{ id, text, quotes }` as marked, offsets in code points.
 * @param predictions `{ id, quotes }` as found, offsets in UTF-16 code units.
 * @param mode `direct`: speech, where a few quoted words in the writer’s sentence may be found or not; `all`: both.
 */
export function scoreQuotes(documents, predictions, mode) {
  const found = new Map(predictions.map(({ id, quotes }) => [id, quotes]));
  const counts = {
    gold: 0,
    found: 0,
    exact: 0,
    overlap: 0,
    both: 0,
    named: 0,
    right: 0,
    judged: 0,
    resolved: 0,
  };
  for (const document of documents) scoreDocument(document, found.get(document.id) ?? [], mode, counts);
  return {
    ...counts,
    exact: rates(counts.exact, counts),
    overlap: rates(counts.overlap, counts),
    endToEnd: rates(counts.both, counts),
    attribution: share(counts.right, counts.named),
    resolved: share(counts.resolved, counts.judged),
  };
}

/** What share of its words two stretches must have in common. */
const FOUND = 0.8;
/** … and for a stretch to stand where words are that may be found or not. */
const OPTIONAL = 0.5;

function scoreDocument({ text, quotes }, predicted, mode, counts) {
  const unit = codeUnits(text);
  const wordAt = wordCounter(text);
  const stretches = (list, at) =>
    list
      .flatMap((quote) =>
        piecesOf(text, at(quote.start), at(quote.end)).map((piece) => ({ ...piece, quote })),
      )
      .map((piece) => ({ ...piece, from: wordAt(piece.start), to: wordAt(piece.end) }));
  const isOptional = ({ kind }) => mode === 'direct' && kind === 'mixed';
  const wanted = stretches(
    quotes.filter((quote) => !isOptional(quote)),
    unit,
  ).sort(byStart);
  const optional = stretches(quotes.filter(isOptional), unit);
  const got = stretches(predicted, (at) => at).sort(byStart);

  const pairs = pairUp(wanted, got);
  const kept = got.filter(
    (piece) => pairs.has(piece) || !optional.some((other) => overlap(other, piece) >= OPTIONAL),
  );
  counts.gold += wanted.length;
  counts.found += kept.length;
  counts.exact += countExact(wanted, got);
  for (const [piece, { quote: gold }] of pairs) judge(piece.quote, gold, unit, counts);
}

function judge(quote, gold, unit, counts) {
  const isRight = isSpeakerRight(quote, gold, unit);
  counts.overlap++;
  if (isRight) counts.both++;
  if (gold.speaker == null) return;
  counts.named++;
  if (isRight) counts.right++;
  const isIndirect = gold.speaker_type === 'pronoun' || gold.speaker_type === 'nominal';
  if (isIndirect && gold.speaker_resolved_silver === undefined && gold.speaker_spans !== undefined) return;
  counts.judged++;
  if (isNameRight(quote, gold)) counts.resolved++;
}

function isSpeakerRight(quote, gold, unit) {
  if (namesOf(gold).length === 0) return (quote.speaker ?? '') === '';
  if (isMentionRight(quote, gold, unit)) return true;
  if (quote.speaker && gold.mention && isSameName(quote.speaker, gold.mention)) return true;
  return isNameRight(quote, gold);
}

/** The words beside the quote that say who speaks are among those that people marked. */
function isMentionRight(quote, gold, unit) {
  if (quote.mention_start != null && gold.speaker_spans !== undefined) {
    const end = quote.mention_end ?? quote.mention_start + 1;
    return gold.speaker_spans.some(([from, to]) => quote.mention_start < unit(to) && end > unit(from));
  }
  return (
    Boolean(quote.mention) &&
    [gold.speaker, gold.mention].some((name) => Boolean(name) && isSameName(quote.mention, name))
  );
}

function isNameRight({ speaker }, gold) {
  if (!speaker) return false;
  const names = namesOf(gold);
  const pool = [...names, ...(gold.speaker_resolved_silver ?? [])];
  if (pool.some((name) => plain(name) === plain(speaker))) return true;
  const [one, other] = [genderOfNames([speaker]), genderOfNames(names)];
  if (one !== null && other !== null && one !== other) return false;
  return pool.some((name) => isSameName(speaker, name));
}

function namesOf({ speaker, speaker_aliases: aliases }) {
  return [speaker, ...(aliases ?? [])].filter(Boolean);
}

/** Found pieces with the marked ones they stand for: the best overlaps first, each once. */
function pairUp(wanted, got) {
  const candidates = [];
  let first = 0;
  for (const gold of wanted) {
    while (first < got.length && got[first].end <= gold.start) first++;
    for (let at = first; at < got.length && got[at].start < gold.end; at++) {
      const value = overlap(gold, got[at]);
      if (value >= FOUND) candidates.push({ value, gold, piece: got[at] });
    }
    first = Math.max(0, first - 3);
  }
  const pairs = new Map();
  const taken = new Set();
  for (const { gold, piece } of candidates.sort((one, other) => other.value - one.value)) {
    if (taken.has(gold) || pairs.has(piece)) continue;
    taken.add(gold);
    pairs.set(piece, gold);
  }
  return pairs;
}

/** Words in common over words in either. */
function overlap(one, other) {
  const common = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return common <= 0 ? 0 : common / (Math.max(one.to, other.to) - Math.min(one.from, other.from));
}

function countExact(wanted, got) {
  const key = ({ start, end }) => `${start}:${end}`;
  const found = new Set(got.map(key));
  return [...new Set(wanted.map(key))].filter((place) => found.has(place)).length;
}

const byStart = (one, other) => one.start - other.start;

const EDGE = /[\s"'“”‘’„‚«»‹›`,.;:!?…—–\-()[\]]/u;

/** The paragraphs of a stretch, without marks, space and punctuation at their ends; none without a letter or digit. */
function piecesOf(text, start, end) {
  const pieces = [];
  const body = text.slice(start, end);
  let from = 0;
  const add = (to) => {
    let [first, last] = [from, to];
    while (first < last && EDGE.test(body[first])) first++;
    while (last > first && EDGE.test(body[last - 1])) last--;
    if (/[\p{L}\p{N}]/u.test(body.slice(first, last)))
      pieces.push({ start: start + first, end: start + last });
  };
  for (const { 0: gap, index } of body.matchAll(/\n[ \t\u00a0]*\n\s*/g)) {
    add(index);
    from = index + gap.length;
  }
  add(body.length);
  return pieces;
}

/** From an offset to the number of words that begin before it. */
function wordCounter(text) {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** From code points to UTF-16 code units. */
function codeUnits(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (at) => at;
  const offsets = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  offsets.push(unit);
  return (at) => offsets[at];
}

function rates(hits, { gold, found }) {
  const [precision, recall] = [share(hits, found), share(hits, gold)];
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function share(part, whole) {
  return whole === 0 ? 0 : part / whole;
}
