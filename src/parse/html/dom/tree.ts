import { parse } from 'parse5';
import { sanitize } from '../../sanitize.ts';
import { type Element, headingLevel, textOf } from './element.ts';
import { writeInLine } from './in-line.ts';
import { createTreeAdapter, detach, ParsedElement, ParsedText, parsedDocument } from './parsed-nodes.ts';
import { findStreamed, type Streamed } from './streamed.ts';
import { withEndTags } from './xhtml.ts';

/** A page's tree, and whether all of the page is in it. */
export interface PageTree {
  readonly page: Element;
  readonly isWhole: boolean;
}

/** Deeper elements are dissolved into the one at this depth, so that a walk may recurse. */
const MAX_DEPTH = 200;

/**
 * Misnested markup can make a parser build far more elements than the text has tags (the standard's “reconstruct the
 * active formatting elements”): it is stopped here, and what was built so far is the page.
 */
export const MAX_NODES = 250_000;

/** What holds no words to read. */
const SILENT = new Set([
  'style',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'frameset',
]);

class TooManyNodes extends Error {}

/** Build a page's tree as the HTML standard says, in bounded time, depth and size. */
export function parseTree(html: string): Element {
  return parsePage(html, { scripting: true }).page;
}

/** An element whose children are being read. */
interface Frame {
  readonly from: ParsedElement;
  /** `null` for an element that is dissolved into the one around it. */
  readonly adopted: Adopted | null;
  readonly into: Element;
}

type Adopted = { -readonly [Field in keyof Element]: Element[Field] };

/**
 * @param options without `scripting`, the page is as it is where no scripts run: with what stands in `noscript`, and in
 * templates that a script was to fill.
 */
export function parsePage(html: string, { scripting }: { readonly scripting: boolean }): PageTree {
  const { document, isWhole } = parseBounded(withEndTags(html), scripting);
  const streamed = findStreamed(document);
  const top = element('#document', NO_ATTRIBUTES, null);
  const pending: Frame[] = [{ from: document, adopted: null, into: top }];
  for (let frame = pending.at(-1); frame !== undefined; frame = pending.at(-1)) {
    const { from, adopted, into } = frame;
    const node = from.first;
    // What has been read is let go of, so that a large page is not held twice.
    if (node !== null) detach(node);
    if (node === null) {
      if (adopted !== null) finish(adopted);
      pending.pop();
    } else if (node instanceof ParsedText) {
      if (node.text !== '') into.children.push(textOfNode(node.text));
    } else if (node.tag === 'noscript' && scripting) {
      const from = latePictures(node);
      if (from !== null) pending.push({ from, adopted: null, into });
    } else if (isHeard(node, streamed, scripting)) {
      const child = pending.length <= MAX_DEPTH ? adopt(node, into) : null;
      pending.push({ from: contentOf(node, streamed), adopted: child, into: child ?? into });
    }
  }
  return { page: top, isWhole };
}

function finish(adopted: Adopted): void {
  if (headingLevel(adopted) !== null) endHeading(adopted);
  // An array that has grown has room for more than most elements hold.
  adopted.children = adopted.children.slice();
  writeInLine(adopted);
}

/** What no heading holds behind its words: it was not ended. */
const BEHIND_HEADING = /^(?:p|ul|ol|dl|table|blockquote|pre|figure|section|article)$/;

/** End a heading that its page forgot to end where its first paragraph begins. */
function endHeading(heading: Adopted): void {
  const { children, parent } = heading;
  const at = children.findIndex((child) => typeof child !== 'string' && BEHIND_HEADING.test(child.tag));
  if (at <= 0 || parent === null || !children.slice(0, at).some(hasWords)) return;
  for (const child of children.splice(at)) {
    if (typeof child !== 'string') Object.assign(child, { parent, at: parent.children.length });
    parent.children.push(child);
  }
}

function hasWords(node: Element | string): boolean {
  return (typeof node === 'string' ? node : textOf(node)).trim() !== '';
}

/** Soft hyphens say where a word may be divided, and would keep it from being found. */
function textOfNode(value: string): string {
  const text = sanitize(value);
  return text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
}

function parseBounded(
  html: string,
  scripting: boolean,
): { readonly document: ParsedElement; readonly isWhole: boolean } {
  const document = parsedDocument();
  const adapter = createTreeAdapter(document);
  let nodes = 0;
  try {
    parse(html, {
      scriptingEnabled: scripting,
      treeAdapter: {
        ...adapter,
        createElement(tag, namespace, attrs) {
          if (++nodes > MAX_NODES) throw new TooManyNodes();
          return adapter.createElement(tag, namespace, attrs);
        },
      },
    });
    return { document, isWhole: true };
  } catch (error) {
    if (error instanceof TooManyNodes) return { document, isWhole: false };
    throw error;
  }
}

function isHeard(node: ParsedElement, { parts, carriers }: Streamed, scripting: boolean): boolean {
  const type = () => node.attrs.find(({ name }) => name === 'type')?.value ?? '';
  if (node.tag === 'script') return /ld\+json|^\s*math\/tex\b/i.test(type());
  if (node.tag === 'template') return parts.has(node) || !scripting || isShadowRoot(node);
  if (node.tag === 'noscript') return !scripting;
  return !SILENT.has(node.tag) && !carriers.has(node);
}

/** A longer `noscript` holds more than a picture. In UTF-16 code units. */
const MAX_LATE = 4000;

/** What stands in `noscript`, where that is the picture which a script is to load: its description is often there alone. */
function latePictures({ first }: ParsedElement): ParsedElement | null {
  const source = first instanceof ParsedText && first.text.length <= MAX_LATE ? first.text : '';
  if (!/<img\b/i.test(source) || /\b(?:width|height)\s*=\s*["']?[01]\b/i.test(source)) return null;
  if (/\S/.test(source.replaceAll(/<[^<>]*>/g, ''))) return null;
  const { document } = parseBounded(source, true);
  const html = document.last;
  return html instanceof ParsedElement && html.last instanceof ParsedElement ? html.last : null;
}

/** What a server sends of a component's inside (HTML standard, declarative shadow roots). */
function isShadowRoot(node: ParsedElement): boolean {
  return node.attrs.some(({ name }) => name === 'shadowrootmode');
}

function contentOf(node: ParsedElement, { parts }: Streamed): ParsedElement {
  return parts.get(node) ?? node.content ?? node;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function adopt(node: ParsedElement, parent: Element): Adopted {
  const attributes =
    node.attrs.length === 0
      ? NO_ATTRIBUTES
      : new Map(node.attrs.map(({ name, value }) => [name, sanitize(value)]));
  const adopted = element(node.tag === 'amp-img' ? 'img' : node.tag, attributes, parent);
  parent.children.push(adopted);
  return adopted;
}

function element(tag: string, attributes: ReadonlyMap<string, string>, parent: Element | null): Adopted {
  return { tag, attributes, children: [], parent, at: parent?.children.length ?? 0 };
}
