import type { Block } from '../../article.ts';
import type { Language } from '../languages/language.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { isFirstPerson, isFirstPersonPlural, isSecondPerson } from './partners.ts';
import { readSpeakerLabel, type SpeakerLabel } from './speaker-label.ts';

/** A block, with the label before its words if it is a turn of a conversation. */
export interface TalkBlock {
  readonly block: Block;
  readonly language: Language;
  readonly label: SpeakerLabel | null;
}

/** Distinguishes the turns of a conversation from other paragraphs, which come one at a time. */
export interface TurnStream {
  /** Give the next block; returns, in order, the blocks that are now known to be turns or not. */
  add(block: Block, language: Language): readonly TalkBlock[];
  end(): readonly TalkBlock[];
}

/** How many blocks may wait for a second speaker, who makes a conversation of what may be a note. */
const MAX_WAITING = 6;

/** A paragraph with a label is a turn if others with other labels stand near it, and if it addresses somebody. */
export function createTurnStream(): TurnStream {
  const speakers = new Set<string>();
  let waiting: Waiting[] = [];

  function settle(isTalk: boolean): readonly TalkBlock[] {
    const settled = waiting.map(({ block, language, label }) => {
      if (isTalk && label !== null) speakers.add(label.key);
      return { block, language, label: isTalk ? label : null };
    });
    waiting = [];
    return settled;
  }

  return {
    add(block, language) {
      const label = readSpeakerLabel(block, language);
      if (speakers.size > 0) {
        const isTurn =
          label !== null && (label.kind !== 'other' || speakers.has(wholeKey(label.key, speakers)));
        if (isTurn) speakers.add(label.key);
        return [{ block, language, label: isTurn ? label : null }];
      }
      if (label === null && waiting.length === 0) return [{ block, language, label }];
      const isSaidToSomebody = label !== null && isAddress(block.text, label, language);
      waiting.push({ block, language, label, isAddress: isSaidToSomebody });
      if (isTalk(waiting)) return settle(true);
      if (waiting.length < MAX_WAITING) return [];
      // The first of them is not a turn; those after it may begin a conversation.
      const [first, ...rest] = waiting as [Waiting, ...Waiting[]];
      const next = rest.findIndex((one) => one.label !== null);
      const free = next < 0 ? rest : rest.slice(0, next);
      waiting = next < 0 ? [] : rest.slice(next);
      return [first, ...free].map(({ block, language }) => ({ block, language, label: null }));
    },
    end: () => settle(false),
  };
}

interface Waiting extends TalkBlock {
  /** Whether it addresses somebody: it asks, or has “I” or “you” in it. */
  readonly isAddress: boolean;
}

/**
 * Whether the waiting blocks are a conversation: two speakers at least, known by their names or because one of them
 * speaks again.
 */
function isTalk(waiting: readonly Waiting[]): boolean {
  const turns = withWholeKeys(waiting).flatMap(({ label, isAddress }) =>
    label === null ? [] : [{ ...label, isAddress }],
  );
  const keys = new Set(turns.map(({ key }) => key));
  if (keys.size < 2 || !turns.some(({ isAddress }) => isAddress)) return false;
  const isAgain = keys.size < turns.length;
  const named = new Set(turns.filter(({ kind }) => kind === 'name').map(({ key }) => key));
  if (named.size > 1) return true;
  const isMostlyAddress = turns.filter(({ isAddress }) => isAddress).length * 2 >= turns.length;
  if (!isAgain || !isMostlyAddress) return false;
  return turns.every(({ kind }) => kind !== 'other') || isExchange(waiting);
}

/** “Holm:” after “Sanna Holm:” is the same speaker. */
function withWholeKeys(waiting: readonly Waiting[]): readonly Waiting[] {
  const keys = new Set(waiting.flatMap(({ label }) => label?.key ?? []));
  return waiting.map((one) =>
    one.label === null ? one : { ...one, label: { ...one.label, key: wholeKey(one.label.key, keys) } },
  );
}

/** The only longer label that begins or ends with a word; the word itself if there is none, or several. */
function wholeKey(key: string, keys: ReadonlySet<string>): string {
  if (key.includes(' ')) return key;
  const longer = [...keys].filter((one) => one.startsWith(`${key} `) || one.endsWith(` ${key}`));
  return longer.length === 1 ? (longer[0] as string) : key;
}

/** Two people take turns at least this often, with nothing between. */
function isExchange(waiting: readonly Waiting[]): boolean {
  const keys = withWholeKeys(waiting).map(({ block, label }) =>
    block.kind === 'paragraph' ? label?.key : undefined,
  );
  if (keys.length < MIN_EXCHANGE || new Set(keys).size !== 2) return false;
  return keys.every((key, at) => key !== undefined && (at === 0 || key !== keys[at - 1]));
}

const MIN_EXCHANGE = 4;

/** How many characters of a turn are read. */
const REACH = 400;

function isAddress(text: string, { words }: SpeakerLabel, language: Language): boolean {
  const end = Math.min(text.length, words + REACH);
  const { tokens } = tokenize(text, [], language, { start: words, end });
  return tokens.some(
    (token) =>
      token.text === '?' ||
      isFirstPerson(token, language) ||
      isFirstPersonPlural(token, language) ||
      isSecondPerson(token, language),
  );
}
