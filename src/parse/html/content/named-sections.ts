import { announces } from '../cleanup/phrases.ts';
import type { Element } from '../dom/element.ts';
import { attribute, findElement, headingLevel, namesOf, wordsIn } from '../dom/element.ts';
import type { Measure } from '../dom/measure.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { classifyNames } from './boilerplate-names.ts';
import { isPressed } from './buttons.ts';

/** With so much of its words in links, a section leads elsewhere. */
const MAX_LINKED = 0.5;

/** Sections that are called by what they are, as their headings are. */
const OWN_SECTION =
  /\b(?:comments?|respond|replies|disqus)\b|^(?:related|recommended|recommendations|trending|popular|newsletters?|subscribe|share|sharing|bio|sidebar|footer)$/;

/** An id of so many words says more than what furniture goes by: `comments-on-method`. */
const MIN_SAYING = 3;

/** A section's id made of its heading, for links to lead to it, says what the section is about: `<section id="cookies">`. */
export function isNamedByHeading(element: Element, { chars, linked, asks }: Measure): boolean {
  const id = normalizeWords(attribute(element, 'id').replaceAll(/[-_]+/g, ' '));
  const isLong = id.split(' ').length >= MIN_SAYING;
  const heading = firstHeading(element);
  if (asks || linked >= chars * MAX_LINKED) return false;
  if (heading === null) return false;
  if (leadsTo(heading, attribute(element, 'id'))) return true;
  const said = normalizeWords(wordsIn(heading));
  if (isLong || !OWN_SECTION.test(id)) {
    if (said.includes(id)) return true;
  } else if (isTopic(element, said, linked) && unspaced(said).includes(unspaced(id))) return true;
  return !READERS.test(id) && isPartOfText(element, said, linked) && isAmongSections(element);
}

/** Whether sections like it stand on both sides, or two on one: `id="login"` beside `id="install"` is a chapter of a manual. */
function isAmongSections(section: Element): boolean {
  const beside = section.parent?.children.slice(
    Math.max(0, section.at - MAX_BESIDE),
    section.at + MAX_BESIDE + 1,
  );
  const alike = beside?.filter(
    (other) =>
      typeof other !== 'string' &&
      other !== section &&
      other.tag === section.tag &&
      other.attributes.has('id') &&
      firstHeading(other)?.tag === firstHeading(section)?.tag,
  );
  return (alike?.length ?? 0) >= MIN_ALIKE;
}

/** How many siblings are looked at on each side: two sections, and what separates them. */
const MAX_BESIDE = 6;
const MIN_ALIKE = 2;

/** Names of sections in which readers have the word. */
const READERS = /\b(?:comments?|respond|replies|disqus|reviews?)\b/;

function unspaced(words: string): string {
  return words.replaceAll(' ', '');
}

/** Whether a heading has a link to its own section, as the parts of a manual have: `<h2>Share<a href="#share">¶</a></h2>`. */
function leadsTo(heading: Element, id: string): boolean {
  return id !== '' && findElement(heading, (link) => attribute(link, 'href') === `#${id}`) !== null;
}

/** “Comments on the law”, with paragraphs below it and neither a link nor a button: a part of the text, whatever its id is taken from. */
function isTopic(section: Element, said: string, linked: number): boolean {
  return said.includes(' ') && isPartOfText(section, said, linked);
}

/** Paragraphs below a heading that does not lead away, with neither a link nor a button. */
function isPartOfText(section: Element, said: string, linked: number): boolean {
  if (linked > 0 || /^\d/.test(said) || announces(said) === 'away') return false;
  const isOther = (below: Element) =>
    isPressed(below) || below.tag === 'time' || classifyNames(namesOf(below)) === 'furniture';
  return findElement(section, isOther) === null && findElement(section, ({ tag }) => tag === 'p') !== null;
}

/** Names of what asks for consent, which a text may be about. */
const TOPIC = /(?:^|-)(?:cookies?|consent|gdpr|call-to-action)(?:-|$)/;
/** What tells readers what to do, which needs no heading to be the text's: authorities set what is most important so. */
const CALL = /(?:^|-)call-to-action(?:-|$)/;

/** A part about cookies, not a box that asks to set them: it has a heading and paragraphs, and nothing to press. */
export function isAbout(element: Element, { asks, linked, chars }: Measure): boolean {
  if (asks || linked > 0 || chars === 0 || !namesOf(element).some((name) => TOPIC.test(name))) return false;
  if (findElement(element, isPressed) !== null) return false;
  if (firstHeading(element) === null && !namesOf(element).some((name) => CALL.test(name))) return false;
  return findElement(element, ({ tag }) => tag === 'p') !== null;
}

/** The heading that an element begins with. */
function firstHeading(element: Element): Element | null {
  let at: Element | undefined = element;
  for (let depth = 0; at !== undefined && depth < 4; depth++) {
    if (headingLevel(at) !== null) return at;
    at = at.children.find(
      (child): child is Element => typeof child !== 'string' && !/^(?:a|span|script)$/.test(child.tag),
    );
  }
  return null;
}
