import { defaultTreeAdapter, html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** What a page is built of while it is parsed. Siblings are a chain: an array for each of many small elements takes several times the room. */
export type ParsedNode = ParsedText | ParsedElement;

/** A run of text; empty for a comment, which only keeps two runs apart. */
export class ParsedText {
  parent: ParsedElement | null = null;
  previous: ParsedNode | null = null;
  next: ParsedNode | null = null;
  text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An element, the document, or what a template holds. */
export class ParsedElement {
  parent: ParsedElement | null = null;
  previous: ParsedNode | null = null;
  next: ParsedNode | null = null;
  first: ParsedNode | null = null;
  last: ParsedNode | null = null;
  /** What a template holds. */
  content: ParsedElement | null = null;
  readonly tag: string;
  readonly namespace: html.NS;
  attrs: Token.Attribute[];

  constructor(tag: string, namespace: html.NS, attrs: Token.Attribute[]) {
    this.tag = tag;
    this.namespace = namespace;
    this.attrs = attrs.length === 0 ? NO_ATTRIBUTES : attrs;
  }
}

const NO_ATTRIBUTES: Token.Attribute[] = [];

class Comment extends ParsedText {}

type Nodes = TreeAdapterTypeMap<
  ParsedNode,
  ParsedElement,
  ParsedNode,
  ParsedElement,
  ParsedElement,
  ParsedElement,
  Comment,
  ParsedText,
  ParsedElement,
  never
>;

/** A document without anything in it. */
export function parsedDocument(): ParsedElement {
  return new ParsedElement('#document', html.NS.HTML, NO_ATTRIBUTES);
}

/** Take a node from its parent. */
export function detach(node: ParsedNode): void {
  const { parent, previous, next } = node;
  if (parent === null) return;
  if (previous === null) parent.first = next;
  else previous.next = next;
  if (next === null) parent.last = previous;
  else next.previous = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}

function insert(parent: ParsedElement, node: ParsedNode, next: ParsedNode | null): void {
  const previous = next === null ? parent.last : next.previous;
  node.parent = parent;
  node.previous = previous;
  node.next = next;
  if (previous === null) parent.first = node;
  else previous.next = node;
  if (next === null) parent.last = node;
  else next.previous = node;
}

function insertText(parent: ParsedElement, text: string, next: ParsedNode | null): void {
  const previous = next === null ? parent.last : next.previous;
  if (previous instanceof ParsedText && !(previous instanceof Comment)) previous.text += text;
  else insert(parent, new ParsedText(text), next);
}

/** The children of a node, in order. */
export function* childrenOf(node: ParsedElement): Generator<ParsedNode> {
  for (let child = node.first; child !== null; child = child.next) yield child;
}

/** How parse5 builds a document; each parse wants a way of its own, as it keeps the document's mode. */
export function createTreeAdapter(document: ParsedElement): TreeAdapter<Nodes> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => document,
    createDocumentFragment: parsedDocument,
    createElement: (tag, namespace, attrs) => new ParsedElement(tag, namespace, attrs),
    createCommentNode: () => new Comment(''),
    createTextNode: (text) => new ParsedText(text),
    appendChild: (parent, node) => insert(parent, node, null),
    insertBefore: insert,
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: detach,
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: (template) => template.content ?? template,
    adoptAttributes(element, attrs) {
      if (element.attrs === NO_ATTRIBUTES) element.attrs = [];
      // It looks at nothing but the list.
      defaultTreeAdapter.adoptAttributes(element as never, attrs);
    },
    setDocumentType() {},
    setDocumentMode(_, next) {
      mode = next;
    },
    getDocumentMode: () => mode,
    getFirstChild: ({ first }) => first,
    getChildNodes: (node) => [...childrenOf(node)],
    getParentNode: ({ parent }) => parent,
    getAttrList: ({ attrs }) => attrs,
    getTagName: ({ tag }) => tag,
    getNamespaceURI: ({ namespace }) => namespace,
    getTextNodeContent: ({ text }) => text,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is ParsedText => node instanceof ParsedText && !(node instanceof Comment),
    isCommentNode: (node): node is Comment => node instanceof Comment,
    isDocumentTypeNode: (_node): _node is never => false,
    isElementNode: (node): node is ParsedElement => node instanceof ParsedElement,
    setNodeSourceCodeLocation() {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation() {},
  };
}
