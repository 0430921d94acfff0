import type { Element } from '../../dom/element.ts';
import { attribute, classesOf, descendants, isBlock, namesOf, textOf } from '../../dom/element.ts';
import { type Line, readLines } from '../../dom/lines.ts';
import type { Surroundings } from '../../dom/surroundings.ts';
import { isSentence, MAX_BYLINE } from './bylines.ts';
import { subjectOf } from './guessed-authors.ts';
import { isFullName, looksLikeName, splitNames, tidy } from './names.ts';
import { afterIntroduction, isAuthorLabel, isNoPerson, isRole, isTeam } from './words.ts';

/** What microdata, link relations and microformats mark as the author. */
export function statedInText(body: Element, surroundings: Surroundings): readonly string[] {
  return firstNames(
    body,
    (element) =>
      (/\bauthor\b/i.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`) ||
        classesOf(element).includes('p-author')) &&
      surroundings(element) === null,
  );
}

/**
 * What the classes of elements mark as the author. In a “byline” there are dates and sections too, so that one of a single
 * word needs to be introduced.
 */
export function namedByClass(body: Element, surroundings: Surroundings): readonly string[] {
  const isWithinSentence = createSentences();
  return firstNames(body, (element) => {
    const names = namesOf(element);
    const isAuthor = names.some((name) => AUTHOR_CLASS.test(name));
    if ((!isAuthor && !names.some((name) => BYLINE_CLASS.test(name))) || surroundings(element) !== null)
      return false;
    if (isWithinSentence(element)) return false;
    return isAuthor || afterIntroduction(textOf(element)) !== null ? true : isFullName;
  });
}

const AUTHOR_CLASS = /(?:^|-)(?:authors?|authorname|author(?:-[a-z]+){0,2}-name)$|^author-/;
const BYLINE_CLASS = /(?:^|-)byline$|^byline-/;

/** Tell whether an element is a part of a sentence, which names another author: “The Goat” by <span class=author>Bo Hale</span>, a novel. */
function createSentences(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    let inline = element;
    while (inline.parent !== null && !isBlock(inline.parent)) inline = inline.parent;
    const block = inline.parent;
    if (block === null || isBlock(element)) return false;
    // Beside blocks of text it is no part of theirs.
    if (block.children.some((child) => typeof child !== 'string' && isBlock(child))) return false;
    const isKnown = known.get(block) ?? isSentence(textOf(block));
    known.set(block, isKnown);
    return isKnown;
  };
}

/** @param isMarked whether an element names authors, or what names of it do. */
function firstNames(
  body: Element,
  isMarked: (element: Element) => boolean | ((name: string) => boolean),
): readonly string[] {
  for (const element of descendants(body)) {
    const mark = isMarked(element);
    if (mark === false) continue;
    const names = namesIn(element).filter(mark === true ? () => true : mark);
    if (names.length > 0) return [...names, ...namesBeside(element)];
  }
  return [];
}

/** The names in what is marked likewise beside an element, or each in a box of its own beside its box. */
function namesBeside(first: Element): readonly string[] {
  const { parent } = first;
  if (parent === null) return [];
  const beside = likeIn(parent.children.slice(first.at + 1), first);
  const found =
    beside.length > 0
      ? beside
      : likeIn(parent.parent?.children.slice(parent.at + 1) ?? [], parent).flatMap((box) =>
          likeIn(box.children, first),
        );
  return found.flatMap(namesIn).filter(isFullName);
}

/** How many siblings are looked at: more are a list of something else. */
const MAX_BESIDE = 60;

/** The elements that are tagged and marked as another is. */
function likeIn(nodes: readonly (Element | string)[], other: Element): readonly Element[] {
  const marks = (element: Element) =>
    [element.tag, ...['class', 'rel', 'itemprop'].map((name) => attribute(element, name))].join('|');
  return nodes
    .slice(0, MAX_BESIDE)
    .filter((node): node is Element => typeof node !== 'string' && marks(node) === marks(other));
}

/** The names in an element: those of links, else those of its lines, else the first of its pieces. Persons go before others. */
function namesIn(element: Element): readonly string[] {
  if (element.tag === 'meta') return splitNames(attribute(element, 'content'));
  const named = descendants(element).filter((below) => isName(below) && textOf(below) !== '');
  if (named.length > 0) return named.flatMap(namesIn);
  const all = readLines(element);
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) return inMeta(element);
  const lines = all.map(withoutNotes).filter(({ text }) => !isAuthorLabel(text));
  if (length > MAX_BYLINE) return splitNames(lines[0]?.text ?? '').filter(isFullName);
  const subject = subjectOf(lines[0]?.text ?? '');
  if (subject !== null) return isFullName(subject) ? [subject] : [];
  const titled = BOX_TITLE.exec(lines[0]?.text ?? '')?.[1];
  if (titled !== undefined && isFullName(titled)) return [titled];
  const said = lines.filter(({ text }) => !isSentence(text) && !SAID.test(text));
  const pieces = said.flatMap((line) => line.pieces);
  const linked = pieces.filter((piece) => isInLink(piece.element)).map(({ text }) => tidy(text));
  const whole = said.flatMap(({ text }) => splitNames(afterIntroduction(text) ?? text));
  const apart = pieces.map(({ text }) => tidy(text));
  const isPerson = (name: string) => looksLikeName(name) && !isNoPerson(name);
  if (linked.some(isPerson)) return linked.filter(isPerson);
  if (whole.length > 0 && whole.every((name) => isPerson(name) && name.length <= 40)) return whole;
  if (apart.some(isFullName)) return apart.filter(isFullName).slice(0, 1);
  return [...apart.filter(isPerson), ...whole.filter(isOther)].slice(0, 1);
}

/** “About Ana Ruiz”, over what a box says of her. */
const BOX_TITLE = /^(?:about|meet|über|à propos de|acerca de|sobre|over|om) (.{3,60})$/iu;
/** “Ana keeps goats.”: no name is written so. */
const SAID = /^\p{Lu}\S* (?:.{1,60} )?\p{Ll}{3,}\.$/u;

/** What microdata and microformats mark as a name within what they say of a person. */
function isName(element: Element): boolean {
  return (
    attribute(element, 'itemprop') === 'name' ||
    classesOf(element).some((name) => name === 'p-name' || name === 'fn')
  );
}

/** A line without the raised numbers and signs that lead from names to notes: Ana Ruiz<sup>1,*</sup>. */
function withoutNotes(line: Line): Line {
  const pieces = line.pieces.filter(({ text, element }) => element.tag !== 'sup' || /\p{L}{2}/u.test(text));
  if (pieces.length === line.pieces.length) return line;
  return { ...line, pieces, text: pieces.map(({ text }) => text).join(' ') };
}

/** “the Quay Team”, “annette hale”, “aruiz”. */
function isOther(name: string): boolean {
  return isTeam(name) || (name.split(' ').length <= 3 && !isRole(name) && !isNoPerson(name));
}

function inMeta(element: Element): readonly string[] {
  return descendants(element)
    .filter(({ tag, attributes }) => tag === 'meta' && attributes.get('itemprop') === 'name')
    .flatMap((meta) => splitNames(attribute(meta, 'content')));
}

function isInLink(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (at.tag === 'a') return true;
  }
  return false;
}
