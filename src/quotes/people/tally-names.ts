import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { NameMention } from '../mentions/name-mention.ts';

/** How often each name occurs in an article, before names are assigned to people. */
export interface NameTally {
  /** Names of two words and more, in reading order. */
  readonly full: readonly FullName[];
  /** Names of one word, by their key. */
  readonly short: Map<string, ShortName>;
  /** Given names whose family name is that of the next name: “Ida” of “Ida and Olaf Kern”. */
  readonly lent: readonly NameMention[];
  /** Words that are certainly names: they end a full name, or have a capital where not every word has one. */
  readonly certain: ReadonlySet<string>;
}

/** A full name where it stands. */
export interface FullName {
  readonly use: NameMention;
  /** Within a quote. */
  readonly isQuoted: boolean;
}

/** A name of one word, and how often it occurs in the article. */
export interface ShortName {
  readonly use: NameMention;
  uses: number;
  placed: number;
  says: number;
  /** It occurs in quotes only. */
  isQuoted: boolean;
  /** It occurs with an office: “le président Delegorgue”. */
  hasOffice: boolean;
  /** The longest form with its titles: “Governor Ruiz”. */
  titledText: string | null;
}

/** The blocks that the names are read from. */
export type NamedBlock = Pick<AnnotatedBlock, 'names' | 'quoted' | 'sentences'>;

/** Count the names of an article, including those within its quotes. */
export function tallyNames(article: readonly NamedBlock[]): NameTally {
  const full: FullName[] = [];
  const short = new Map<string, ShortName>();
  const lent: NameMention[] = [];
  const certain = new Set<string>();
  for (const { names, quoted } of article) {
    for (const use of names) note(use, false);
    for (const inner of quoted)
      for (const { use, isAddressed } of inner) note(isAddressed ? { ...use, speaks: true } : use, true);
  }
  return { full, short, lent, certain };

  function note(use: NameMention, isQuoted: boolean): void {
    if (use.words.length > 1) {
      certain.add(use.words.at(-1) as string);
      full.push({ use, isQuoted });
      return;
    }
    if (use.lent !== null && !isQuoted) {
      lent.push(use);
      return;
    }
    if (!use.opens || use.title !== null || use.offices.length > 0) certain.add(use.words[0] as string);
    noteShort(short, use, isQuoted);
  }
}

/** Count a name of one word. */
export function noteShort(short: Map<string, ShortName>, use: NameMention, isQuoted: boolean): void {
  let name = short.get(use.key);
  if (name === undefined) {
    name = { use, uses: 0, placed: 0, says: 0, isQuoted: true, hasOffice: false, titledText: null };
    short.set(use.key, name);
  }
  name.hasOffice ||= use.offices.length > 0;
  name.isQuoted &&= isQuoted;
  name.uses++;
  if (use.isPlaced) name.placed++;
  if (use.speaks) name.says++;
  if (use.titledText !== null && use.titledText.length > (name.titledText?.length ?? 0))
    name.titledText = use.titledText;
}

/** The full name of “Ida” in “Ida and Olaf Kern”. */
export function withLentFamily(use: NameMention): NameMention {
  const { lent, words, text } = use;
  if (lent === null) return use;
  const family = lent.charAt(0).toUpperCase() + lent.slice(1);
  return {
    ...use,
    words: [...words, lent],
    key: `${words[0]} ${lent}`,
    text: `${text} ${family}`,
    lent: null,
  };
}
