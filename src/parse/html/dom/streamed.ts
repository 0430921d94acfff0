import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Late parts of a page, by the element that keeps their place; and the elements they came in. */
export interface Streamed {
  readonly parts: ReadonlyMap<Node, readonly Node[]>;
  readonly carriers: ReadonlySet<Node>;
}

/**
 * Find what goes elsewhere in a page. A server that renders React streams late parts behind the page, in hidden
 * `<div id="S:1">`, and a script moves each to its `<template id="B:1">` or `"P:1"` (react-dom/server, renderToPipeableStream).
 */
export function findStreamed(document: DefaultTreeAdapterTypes.Document): Streamed {
  const late = new Map<string, DefaultTreeAdapterTypes.Element>();
  const places = new Map<string, Node>();
  const pending: Node[] = [...document.childNodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    for (const child of node.childNodes) pending.push(child);
    const id = node.attrs.find(({ name }) => name === 'id')?.value ?? '';
    const [, kind, number] = /^([BPS]):([0-9a-f]+)$/i.exec(id) ?? [];
    if (number === undefined) continue;
    if (kind === 'S' && node.attrs.some(({ name }) => name === 'hidden')) late.set(number, node);
    else if (node.tagName === 'template') places.set(number, node);
  }
  const parts = new Map<Node, readonly Node[]>();
  const carriers = new Set<Node>();
  for (const [number, part] of late) {
    const place = places.get(number);
    if (place === undefined) continue;
    parts.set(place, part.childNodes);
    carriers.add(part);
  }
  return { parts, carriers };
}
