import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { sanitize } from '../../sanitize.ts';
import type { Element } from './element.ts';
import { writeInLine } from './in-line.ts';
import { findStreamed, type Streamed } from './streamed.ts';

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

/**
 * @param options without `scripting`, the page is as it is where no scripts run: with what stands in `noscript`, and in
 * templates that a script was to fill.
 */
export function parsePage(html: string, { scripting }: { readonly scripting: boolean }): PageTree {
  const { document, isWhole } = parseBounded(html, scripting);
  const streamed = findStreamed(document);
  const top = element('#document', new Map(), null);
  const pending: {
    readonly from: readonly DefaultTreeAdapterTypes.ChildNode[];
    at: number;
    readonly into: Element;
    readonly isAdopted: boolean;
    readonly depth: number;
  }[] = [{ from: document.childNodes, at: 0, into: top, isAdopted: false, depth: 0 }];
  for (let frame = pending.at(-1); frame !== undefined; frame = pending.at(-1)) {
    const node = frame.from[frame.at++];
    if (node === undefined) {
      if (frame.isAdopted) writeInLine(frame.into);
      pending.pop();
    } else if (defaultTreeAdapter.isTextNode(node)) frame.into.children.push(textOfNode(node.value));
    else if (defaultTreeAdapter.isElementNode(node) && isHeard(node, streamed, scripting)) {
      const isAdopted = frame.depth < MAX_DEPTH;
      const into = isAdopted ? adopt(node, frame.into) : frame.into;
      pending.push({ from: childrenOf(node, streamed), at: 0, into, isAdopted, depth: frame.depth + 1 });
    }
  }
  return { page: top, isWhole };
}

/** Soft hyphens say where a word may be divided, and would keep it from being found. */
function textOfNode(value: string): string {
  const text = sanitize(value);
  return text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
}

function parseBounded(
  html: string,
  scripting: boolean,
): { readonly document: DefaultTreeAdapterTypes.Document; readonly isWhole: boolean } {
  const document = defaultTreeAdapter.createDocument();
  let nodes = 0;
  try {
    parse(html, {
      scriptingEnabled: scripting,
      treeAdapter: {
        ...defaultTreeAdapter,
        createDocument: () => document,
        createElement(tag, namespace, attributes) {
          if (++nodes > MAX_NODES) throw new TooManyNodes();
          return defaultTreeAdapter.createElement(tag, namespace, attributes);
        },
      },
    });
    return { document, isWhole: true };
  } catch (error) {
    if (error instanceof TooManyNodes) return { document, isWhole: false };
    throw error;
  }
}

function isHeard(
  node: DefaultTreeAdapterTypes.Element,
  { parts, carriers }: Streamed,
  scripting: boolean,
): boolean {
  const type = () => node.attrs.find(({ name }) => name === 'type')?.value ?? '';
  if (node.tagName === 'script') return /ld\+json|^\s*math\/tex\b/i.test(type());
  if (node.tagName === 'template') return parts.has(node) || !scripting || isShadowRoot(node);
  if (node.tagName === 'noscript') return !scripting;
  return !SILENT.has(node.tagName) && !carriers.has(node);
}

/** What a server sends of a component's inside (HTML standard, declarative shadow roots). */
function isShadowRoot(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.attrs.some(({ name }) => name === 'shadowrootmode');
}

function childrenOf(
  node: DefaultTreeAdapterTypes.Element,
  { parts }: Streamed,
): readonly DefaultTreeAdapterTypes.ChildNode[] {
  const streamed = parts.get(node);
  if (streamed !== undefined) return streamed;
  if (node.tagName !== 'template') return node.childNodes;
  return defaultTreeAdapter.getTemplateContent(node as DefaultTreeAdapterTypes.Template).childNodes;
}

function adopt(node: DefaultTreeAdapterTypes.Element, parent: Element): Element {
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, sanitize(value)]));
  const adopted = element(node.tagName === 'amp-img' ? 'img' : node.tagName, attributes, parent);
  parent.children.push(adopted);
  return adopted;
}

function element(tag: string, attributes: ReadonlyMap<string, string>, parent: Element | null): Element {
  return { tag, attributes, children: [], parent, at: parent?.children.length ?? 0 };
}
