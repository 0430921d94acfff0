import { announces } from '../cleanup/phrases.ts';
import { isCollapsed, offersRest } from '../dom/collapsed.ts';
import { isComment } from '../dom/comments.ts';
import type { Element } from '../dom/element.ts';
import {
  attribute,
  classesOf,
  findElement,
  headingLevel,
  isFormula,
  isHidden,
  namesOf,
  textOf,
} from '../dom/element.ts';
import type { Measure } from '../dom/measure.ts';
import { classifyNames, isAside } from './boilerplate-names.ts';
import { isButton, isInHeading, isPressed, opensPanel } from './buttons.ts';
import { isAbout, isNamedByHeading } from './named-sections.ts';
import { isPopover, isPopoverBox } from './popovers.ts';
import { isWithinSentence } from './within-sentence.ts';

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
const COMMENT = verdict('furniture', 'comment');
const LINKS = verdict('furniture', 'named-links');
const CARDS = verdict('furniture', 'named-cards');
const LABEL = verdict('furniture', 'named-label');
const DOUBTFUL_NAME = verdict('doubtful', 'doubtful-name');
const DOUBTFUL_TAG = verdict('doubtful', 'doubtful-tag');

const TAGS = /^(?:nav|footer|dialog|form|amp-(?:ad|embed|sidebar|consent|sticky-ad|user-notification))$/;
const DOUBTFUL_TAGS = /^(?:aside|menu|fieldset|label)$/;

/** WAI-ARIA landmarks and widgets that hold no text of an article. */
const ROLES =
  /^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tablist|tooltip)$/;

/** What a text is made of. A name is a hint about a container, never about these. */
const TEXTS_OWN =
  /^(?:p|li|ul|ol|dl|dt|dd|h[1-6]|pre|code|blockquote|table|caption|thead|tbody|tfoot|tr|t[dh]|figure|figcaption|img|math|ruby|r[tbp]|cite|em|strong|[biqs]|mark|del|ins|su[pb]|hr|time|abbr)$/;

/** A text with more characters is no label. */
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
  if (isAttribution(element)) return null;
  if (TAGS.test(element.tag) && !isClosing(element, held)) return TAG;
  if (ROLES.test(attribute(element, 'role'))) return ROLE;
  if (isComment(element)) return COMMENT;
  if (isWithinSentence(element)) return isPopover(element) ? POPOVER : null;
  if (isButton(element) || offersRest(element))
    return isInHeading(element) || opensPanel(element) ? null : BUTTON;
  // The words of a task stand in its label.
  if (element.tag === 'label' && element.parent?.tag === 'li') return null;
  const names = namesOf(element);
  if (isPopoverBox(element)) return POPOVER;
  const kind = classifyNames(names);
  if (kind === 'text') return null;
  const named = kind === null ? null : classifyNamed(element, held, judgement, kind);
  if (named !== null || !DOUBTFUL_TAGS.test(element.tag)) return named;
  return element.tag === 'aside' && isBesideText(element, held) ? null : DOUBTFUL_TAG;
}

/**
 * Judge what a page that has hardly anything else is left with: it keeps all but buttons, navigation and the labels of
 * fields.
 */
function classifySeen(element: Element, { asks }: Measure): Verdict | null {
  if (isButton(element)) return BUTTON;
  if (element.tag === 'nav') return TAG;
  return element.tag === 'label' && (asks || element.attributes.has('for')) ? DOUBTFUL_TAG : null;
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
  if (isHeadingAlone(element, held)) return null;
  if (isAbout(element, held) || isExpandable(element, held) || isCaption(element, held)) return null;
  if (classifyNames(classesOf(element)) === null && isNamedByHeading(element, held)) return null;
  return kind === 'furniture' ? NAME : DOUBTFUL_NAME;
}

/** A box of facts or a pull quote: words of an article, that lead nowhere and ask nothing. */
function isBesideText(aside: Element, { linked, asks, lines }: Measure): boolean {
  const isSaid = lines > 0 || findElement(aside, ({ tag }) => tag === 'li') !== null;
  if (!isSaid || linked > 0 || asks || findElement(aside, isPressed) !== null) return false;
  for (let at = aside.parent; at !== null; at = at.parent) if (at.tag === 'article') return true;
  return false;
}

/** The last words of an article in a `<footer>` of its own: a correction, a note. */
function isClosing(element: Element, held: Measure): boolean {
  return element.tag === 'footer' && isBesideText(element, held);
}

/** How many siblings are looked at on each side. */
const MAX_BESIDE = 6;

/** A box of nothing but a heading, among paragraphs: what is below it tells whether it is the text's. */
function isHeadingAlone(element: Element, { chars, heads }: Measure): boolean {
  if (chars === 0 || heads < chars || isAside(namesOf(element))) return false;
  if (announces(textOf(element)) !== null) return false;
  const { parent, at } = element;
  const beside = parent?.children.slice(Math.max(0, at - MAX_BESIDE), at + MAX_BESIDE + 1) ?? [];
  return beside.some((child) => typeof child !== 'string' && child.tag === 'p');
}

/** Text that a “Read more” opens, not what there is to read elsewhere. */
function isExpandable(element: Element, { prose, linked, chars }: Measure): boolean {
  if (prose === 0 || linked >= chars * MAX_LINKED || !namesOf(element).some((name) => READ_MORE.test(name)))
    return false;
  return classifyNames(namesOf(element).map((name) => name.replace(READ_MORE, '-'))) === null;
}

const READ_MORE = /(?:^|-)read-?more(?:-|$)/;

/** What a picture shows, in a sentence: not only whose it is. */
function isCaption(element: Element, { prose }: Measure): boolean {
  return prose > 0 && namesOf(element).some((name) => /(?:^|-)(?:fig)?captions?(?:-|$)/.test(name));
}

/**
 * Judge a paragraph, a heading or the like that is called furniture. It is so only if it is links, or a word or two that
 * begin no sentence: a byline, “Share”.
 */
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

/** In code, a name is the highlighter's: `<span class="comment">`. */
function isInCode(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 6; at = at.parent, up++) {
    if (/^(?:pre|code)$/.test(at.tag)) return true;
  }
  return false;
}

/** A post from elsewhere that the article shows: a block quote, in a box that is called “social”. */
function holdsEmbedded(element: Element): boolean {
  if (!namesOf(element).some((name) => EMBEDDED.test(name))) return false;
  return findElement(element, ({ tag }) => tag === 'blockquote') !== null;
}

const EMBEDDED =
  /(?:^|-)(?:o?embed(?:s|ded)?|tweet|toot|social|twitter|fb|facebook|instagram|mastodon|bluesky|tiktok|threads)(?:-|$)/;

/** A picture and its caption, together called so: WordPress's `<div class="wp-caption">`. */
function isCaptioned(element: Element): boolean {
  const isCalled = classesOf(element).some((name) => /(?:^|-)caption(?:-|$)/.test(name));
  return isCalled && findElement(element, ({ tag }) => tag === 'img') !== null;
}
