import type { Block } from '../../../article.ts';
import type { Style } from '../../prose-builder.ts';
import { attribute, type Element } from '../dom/element.ts';
import { isLabelOf, withoutNumber } from './note-label.ts';
import { settleOpenings } from './openings.ts';
import type { Place } from './place.ts';
import { inStyle } from './styles.ts';
import type { Walk } from './walk.ts';

/** A link: to a note of the page, to a note that is not on it, or elsewhere. */
export function readAnchor(walk: Walk, element: Element, place: Place): void {
  const { page } = walk.notebook;
  const note = page?.noteOf(element) ?? null;
  const label = note === null ? (page?.labelOf(element) ?? null) : null;
  if (note !== null) refer(walk, note, place);
  else if (label !== null) inStyle(walk, linkOf(walk, element), () => readLabel(walk, label, place));
  else {
    // A heading that leads to itself, as in documentation, leads nowhere.
    const isAway = place.heading === null || !attribute(element, 'href').startsWith('#');
    const inside = isAway ? { ...place, isLinked: true } : place;
    inStyle(walk, linkOf(walk, element), () => walk.inside(element, inside));
  }
}

/** The number of a note that is not on the page, told from the number before it. */
function readLabel({ writer }: Walk, label: string, place: Place): void {
  writer.append(/^[*†‡§¶]+$/u.test(label) ? label : `[${label}]`, place);
}

function linkOf({ reading }: Walk, element: Element): Style | null {
  if (!element.attributes.has('href')) return null;
  const href = reading.resolve(attribute(element, 'href'));
  return href === null ? null : { kind: 'link', href };
}

/** Set the number of a note; the first reference reads it. */
export function refer(walk: Walk, note: Element, place: Place): void {
  const { numbers, notes } = walk.notebook;
  let number = numbers.get(note);
  if (number === undefined) {
    number = notes.length;
    numbers.set(note, number);
    // Its number is taken before those of the notes that it refers to.
    notes.push({ blocks: [] });
    notes[number] = { blocks: readNote(walk, note) };
  }
  walk.writer.appendNote(number, place);
}

function readNote({ notebook: { page }, apart }: Walk, note: Element): readonly Block[] {
  const isLeftOut = (element: Element) =>
    element.tag === 'a' && (page?.leadsBack(element) === true || isLabelOf(element, note));
  const said = apart(note, isLeftOut).filter(({ text }) => !/^[^\p{L}\p{N}]*$/u.test(text));
  return settleOpenings(said.map(withoutNumber));
}
