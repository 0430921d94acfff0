import { announces } from '../cleanup/phrases.ts';
import { isCollapsed } from '../dom/collapsed.ts';
import type { Element } from '../dom/element.ts';
import {
  attribute,
  classesOf,
  findElement,
  headingLevel,
  isBlock,
  isFormula,
  isHidden,
  namesOf,
} from '../dom/element.ts';
import type { Measure } from '../dom/measure.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import { classifyNames, isAside } from './boilerplate-names.ts';

/** Why an element may be no text: `doubtful` when text goes by such names too. */
export interface Verdict {
  readonly kind: 'furniture' | 'doubtful';
  /** The rule's name. */
  readonly rule: string;
}

/**
 * What an element is judged by. `names`: all that it says. `tags`: when names would leave hardly anything, its tag, its role and
 * whether it is seen, and names only of what has sentences of its own (comments, consent). `visibility`: when nothing else is left.
 */
export type Judgement = 'names' | 'tags' | 'visibility';

const verdict = (kind: Verdict['kind'], rule: string): Verdict => ({ kind, rule });
const HIDDEN = verdict('furniture', 'hidden');
const TAG = verdict('furniture', 'furniture-tag');
const ROLE = verdict('furniture', 'furniture-role');
const BUTTON = verdict('furniture', 'button');
const NAME = verdict('furniture', 'furniture-name');
const POPOVER = verdict('furniture', 'popover');
const LINKS = verdict('furniture', 'named-links');
const CARDS = verdict('furniture', 'named-cards');
const LABEL = verdict('furniture', 'named-label');
const DOUBTFUL_NAME = verdict('doubtful', 'doubtful-name');
const DOUBTFUL_TAG = verdict('doubtful', 'doubtful-tag');

const TAGS = /^(?:nav|footer|dialog|form)$/;
const DOUBTFUL_TAGS = /^(?:aside|menu|fieldset|label)$/;

/** WAI-ARIA landmarks and widgets that hold no text of an article. */
const ROLES =
  /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tablist|tooltip)$/;

/** What a text is made of. A name is a hint about a container, never about these. */
const TEXTS_OWN =
  /^(?:p|li|ul|ol|dl|dt|dd|h[1-6]|pre|code|blockquote|table|caption|thead|tbody|tfoot|tr|t[dh]|figure|figcaption|img|math|ruby|r[tbp]|cite|em|strong|[biqs]|mark|del|ins|su[pb]|hr|time|abbr)$/;

/** With more characters it is no label. */
const MAX_LABEL = 60;
const MAX_LINKED = 0.5;

/**
 * Whether an element is furniture of the page and no text; `null` when nothing says so.
 *
 * @param held what it holds, furniture included.
 */
export function classifyElement(element: Element, held: Measure, judgement: Judgement): Verdict | null {
  if (isHidden(element)) return isCollapsed(element) || isFormulaAlone(element) ? null : HIDDEN;
  if (judgement === 'visibility') return classifySeen(element, held);
  if (TAGS.test(element.tag)) return isAttribution(element) ? null : TAG;
  if (ROLES.test(attribute(element, 'role'))) return ROLE;
  if (isWithinSentence(element)) return isPopover(element) ? POPOVER : null;
  if (isButton(element)) return isInHeading(element) || opensPanel(element) ? null : BUTTON;
  // The words of a task stand in its label.
  if (element.tag === 'label' && element.parent?.tag === 'li') return null;
  const names = namesOf(element);
  if (names.some((name) => POPOVER_BOX.test(name)) && !isBlock(element)) return POPOVER;
  const kind = classifyNames(names);
  if (kind === 'text') return null;
  const named = kind === null ? null : classifyNamed(element, held, judgement, kind);
  return named ?? (DOUBTFUL_TAGS.test(element.tag) ? DOUBTFUL_TAG : null);
}

/** What is left of a page that has hardly anything else: no buttons, no ways, and no names of fields. */
function classifySeen(element: Element, { asks }: Measure): Verdict | null {
  if (isButton(element)) return BUTTON;
  if (element.tag === 'nav') return TAG;
  return element.tag === 'label' && (asks || element.attributes.has('for')) ? DOUBTFUL_TAG : null;
}

function isButton(element: Element): boolean {
  return element.tag === 'button' || attribute(element, 'role') === 'button';
}

function classifyNamed(
  element: Element,
  held: Measure,
  judgement: Judgement,
  kind: 'furniture' | 'doubtful',
): Verdict | null {
  if (judgement === 'tags' && !isAside(namesOf(element))) return null;
  if (isInCode(element) || (kind === 'furniture' && holdsEmbedded(element)) || isCaptioned(element))
    return null;
  if (TEXTS_OWN.test(element.tag)) return classifyNamedText(element, held, kind);
  if (isPopover(element)) return POPOVER;
  if (isAbout(element, held)) return null;
  if (classifyNames(classesOf(element)) === null && isNamedByHeading(element, held)) return null;
  return kind === 'furniture' ? NAME : DOUBTFUL_NAME;
}

/** Of the text's own only what is links, or a word or two that begin no sentence: a byline, “Share”. */
function classifyNamedText(element: Element, held: Measure, kind: 'furniture' | 'doubtful'): Verdict | null {
  if (held.chars > 0 && held.linked >= held.chars * MAX_LINKED && !headingLevel(element)) return LINKS;
  if (
    kind === 'furniture' &&
    /^[uo]l$/.test(element.tag) &&
    findElement(element, (below) => headingLevel(below) !== null)
  )
    return CARDS;
  if (kind === 'doubtful' || element.tag !== 'p' || held.chars > MAX_LABEL) return null;
  return /[.!?。！？…:]["”’»」]?\s*$/u.test(lastWords(element)) ? null : LABEL;
}

function lastWords(element: Element): string {
  const last = element.children.findLast((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof last === 'object' ? lastWords(last) : (last ?? '');
}

/** Whose words a block quote or a picture is: HTML standard, §4.4.4 and §4.4.13. */
function isAttribution(element: Element): boolean {
  if (element.tag !== 'footer') return false;
  return /^(?:blockquote|figure|figcaption)$/.test(element.parent?.tag ?? '');
}

/** What hides a formula mostly has a picture of it beside it. */
function isFormulaAlone(element: Element): boolean {
  let at: Element | string | undefined = element;
  for (let depth = 0; typeof at === 'object' && depth < 6; depth++) {
    if (isFormula(at)) return true;
    at = at.children.length === 1 ? at.children[0] : undefined;
  }
  return false;
}

/** The question of an accordion is a button in a heading. */
function isInHeading(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (headingLevel(at) !== null) return true;
  }
  return findElement(element, (below) => headingLevel(below) !== null) !== null;
}

/** A button with less is a sign or “Menu”. In UTF-16 code units. */
const MIN_QUESTION = 8;

/** Whether a button opens the part of a text that comes next: the question of an accordion without headings. */
function opensPanel(element: Element): boolean {
  const opens =
    element.attributes.has('aria-expanded') ||
    namesOf(element).some((name) => /(?:^|-)(?:accordion|collapsible|faq|toggle)(?:-|$)/.test(name));
  if (!opens || wordsOf(element).trim().length < MIN_QUESTION) return false;
  const next = element.parent?.children.slice(element.at + 1).find((child) => typeof child !== 'string');
  return (
    typeof next === 'object' &&
    /^(?:div|p|section|dd)$/.test(next.tag) &&
    findElement(next, ({ tag }) => tag === 'nav') === null
  );
}

/** In code, a name is the highlighter's: `<span class="comment">`. */
function isInCode(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 6; at = at.parent, up++) {
    if (/^(?:pre|code)$/.test(at.tag)) return true;
  }
  return false;
}

/** A post from elsewhere that the article shows: a block quote, in a box that is called “social”. */
function holdsEmbedded(element: Element): boolean {
  if (!namesOf(element).some((name) => /(?:^|-)(?:embed(?:s|ded)?|tweet|oembed)(?:-|$)/.test(name)))
    return false;
  return findElement(element, ({ tag }) => tag === 'blockquote') !== null;
}

/** A picture and its caption, together called so: WordPress's `<div class="wp-caption">`. */
function isCaptioned(element: Element): boolean {
  const isCalled = classesOf(element).some((name) => /(?:^|-)caption(?:-|$)/.test(name));
  return isCalled && findElement(element, ({ tag }) => tag === 'img') !== null;
}

/** What comes up over a word: the box, not the word that opens it. */
function isPopover(element: Element): boolean {
  const names = namesOf(element);
  if (!names.some((name) => POPOVER_NAME.test(name))) return false;
  if (names.some((name) => POPOVER_BOX.test(name))) return true;
  // A link or a button opens one.
  if (/^(?:a|button)$/.test(element.tag)) return false;
  const before = element.parent?.children
    .slice(0, element.at)
    .findLast((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof before === 'object' && /^(?:a|button|abbr|dfn|span)$/.test(before.tag);
}

const POPOVER_NAME = /(?:^|-)(?:pop-?over|pop-?up|tooltip|tooltiptext|hover-?card|flyout|tippy)(?:-|$)/;
const POPOVER_BOX =
  /(?:pop-?over|pop-?up|tooltip|hover-?card|flyout)-+(?:content|text|body|inner|panel|box|card)|tooltiptext/;

/** Sections that are called by what they are, as their headings are. */
const OWN_SECTION =
  /\b(?:comments?|respond|replies|disqus)\b|^(?:related|recommended|recommendations|trending|popular|newsletters?|subscribe|share|sharing|bio|sidebar|footer)$/;

/** An id of so many words says more than what furniture goes by: `comments-on-method`. */
const MIN_SAYING = 3;

/** A section's id made of its heading, for links to lead to it, says what the section is about: `<section id="cookies">`. */
function isNamedByHeading(element: Element, { chars, linked, asks }: Measure): boolean {
  const id = normalizeWords(attribute(element, 'id').replaceAll(/[-_]+/g, ' '));
  const isLong = id.split(' ').length >= MIN_SAYING;
  const heading = firstHeading(element);
  if (asks || linked >= chars * MAX_LINKED) return false;
  if (heading !== null && leadsTo(heading, attribute(element, 'id'))) return true;
  if (!isLong && OWN_SECTION.test(id)) return heading !== null && isTopic(element, heading, id, linked);
  return heading !== null && normalizeWords(wordsOf(heading)).includes(id);
}

/** Whether a heading has a link to its own section, as the parts of a manual have: `<h2>Share<a href="#share">¶</a></h2>`. */
function leadsTo(heading: Element, id: string): boolean {
  return id !== '' && findElement(heading, (link) => attribute(link, 'href') === `#${id}`) !== null;
}

/** “Comments on the law”, with paragraphs below it and neither a link nor a button: a part of the text, whatever its id is taken from. */
function isTopic(section: Element, heading: Element, id: string, linked: number): boolean {
  const said = normalizeWords(wordsOf(heading));
  if (linked > 0 || !said.includes(' ') || /^\d/.test(said) || announces(said) === 'away') return false;
  if (!said.replaceAll(' ', '').includes(id.replaceAll(' ', ''))) return false;
  const isOther = (below: Element) =>
    isPressed(below) || below.tag === 'time' || classifyNames(namesOf(below)) === 'furniture';
  return findElement(section, isOther) === null && findElement(section, ({ tag }) => tag === 'p') !== null;
}

/** Names of what asks for consent, which a text may be about. */
const TOPIC = /(?:^|-)(?:cookies?|consent|gdpr|call-to-action)(?:-|$)/;
/** What tells readers what to do, which needs no heading to be the text's: authorities set what is most important so. */
const CALL = /(?:^|-)call-to-action(?:-|$)/;

/** A part about cookies, not a box that asks to set them: it has a heading and paragraphs, and nothing to press. */
function isAbout(element: Element, { asks, linked, chars }: Measure): boolean {
  if (asks || linked > 0 || chars === 0 || !namesOf(element).some((name) => TOPIC.test(name))) return false;
  if (findElement(element, isPressed) !== null) return false;
  if (firstHeading(element) === null && !namesOf(element).some((name) => CALL.test(name))) return false;
  return findElement(element, ({ tag }) => tag === 'p') !== null;
}

function isPressed(element: Element): boolean {
  return isButton(element) || element.tag === 'input' || element.tag === 'form';
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

function wordsOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

/** “… set aside as a <a class="recommendation-link">vegetable garden</a>. …”: without it the sentence would have a hole. */
function isWithinSentence(element: Element): boolean {
  const { at, parent } = element;
  if (parent === null || isBlock(element) || !/^(?:a|button|span|mark|font|abbr|u)$/.test(element.tag))
    return false;
  const siblings = parent.children;
  const before = siblings
    .slice(Math.max(0, at - 2), at)
    .map((node) => inlineText(node).slice(-EDGE))
    .join('');
  return (
    GOES_ON.test(before) &&
    GOES_ON_BEHIND.test(
      siblings
        .slice(at + 1, at + 3)
        .map((node) => inlineText(node).slice(0, EDGE))
        .join(''),
    )
  );
}

/** So much of a text tells how it ends, in UTF-16 code units. */
const EDGE = 40;
const GOES_ON = /[\p{Ll}\p{Lo},]\s*$/u;
const GOES_ON_BEHIND = /^(?:[.,;:?!)]|\s+[\p{Ll}\p{Lo}])/u;

function inlineText(node: Element['children'][number]): string {
  if (typeof node === 'string') return node;
  return isBlock(node) ? '' : node.children.map(inlineText).join('');
}
