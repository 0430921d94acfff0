import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { sanitize } from '../../sanitize.ts';
import { findStreamed, type Streamed } from './streamed.ts';

/** An element of a page. Text nodes are plain strings, sanitised. */
export interface Element {
  /** In lower case. */
  readonly tag: string;
  /** Names in lower case; values sanitised. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
  /** Its place among its parent's children. */
  readonly at: number;
}

/** Deeper elements are dissolved into the one at this depth, so that a walk may recurse. */
const MAX_DEPTH = 200;

/**
 * Misnested markup can make a parser build far more elements than the text has tags (the standard's “reconstruct the
 * active formatting elements”): it is stopped here, and what was built so far is the page.
 */
const MAX_NODES = 250_000;

/** What holds no words to read. `noscript` repeats what a script shows. */
const SILENT = new Set([
  'style',
  'noscript',
  'svg',
  'annotation',
  'annotation-xml',
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
  const document = parseBounded(html);
  const streamed = findStreamed(document);
  const top = element('#document', new Map(), null);
  const pending: {
    readonly from: readonly DefaultTreeAdapterTypes.ChildNode[];
    at: number;
    readonly into: Element;
    readonly depth: number;
  }[] = [{ from: document.childNodes, at: 0, into: top, depth: 0 }];
  for (let frame = pending.at(-1); frame !== undefined; frame = pending.at(-1)) {
    const node = frame.from[frame.at++];
    if (node === undefined) pending.pop();
    else if (defaultTreeAdapter.isTextNode(node)) frame.into.children.push(sanitize(node.value));
    else if (defaultTreeAdapter.isElementNode(node) && isHeard(node, streamed)) {
      const into = frame.depth < MAX_DEPTH ? adopt(node, frame.into) : frame.into;
      pending.push({
        from: streamed.parts.get(node) ?? node.childNodes,
        at: 0,
        into,
        depth: frame.depth + 1,
      });
    }
  }
  return top;
}

function parseBounded(html: string): DefaultTreeAdapterTypes.Document {
  const document = defaultTreeAdapter.createDocument();
  let nodes = 0;
  try {
    return parse(html, {
      treeAdapter: {
        ...defaultTreeAdapter,
        createDocument: () => document,
        createElement(tag, namespace, attributes) {
          if (++nodes > MAX_NODES) throw new TooManyNodes();
          return defaultTreeAdapter.createElement(tag, namespace, attributes);
        },
      },
    });
  } catch (error) {
    if (error instanceof TooManyNodes) return document;
    throw error;
  }
}

function isHeard(node: DefaultTreeAdapterTypes.Element, { parts, carriers }: Streamed): boolean {
  if (node.tagName === 'script') {
    return node.attrs.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value));
  }
  if (node.tagName === 'template') return parts.has(node);
  return !SILENT.has(node.tagName) && !carriers.has(node);
}

function adopt(node: DefaultTreeAdapterTypes.Element, parent: Element): Element {
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, sanitize(value)]));
  const adopted = element(node.tagName, attributes, parent);
  parent.children.push(adopted);
  return adopted;
}

function element(tag: string, attributes: ReadonlyMap<string, string>, parent: Element | null): Element {
  return { tag, attributes, children: [], parent, at: parent?.children.length ?? 0 };
}
