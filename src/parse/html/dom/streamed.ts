import { childrenOf, ParsedElement, type ParsedNode } from './parsed-nodes.ts';

/** The elements that late parts of a page came in, by the element that keeps their place; and all of them. */
export interface Streamed {
  readonly parts: ReadonlyMap<ParsedElement, ParsedElement>;
  readonly carriers: ReadonlySet<ParsedElement>;
}

/**
 * Find what goes elsewhere in a page. A server that renders React streams late parts behind the page, in hidden
 * `<div id="S:1">`, and a script moves each to its `<template id="B:1">` or `"P:1"` (react-dom/server, renderToPipeableStream).
 */
export function findStreamed(document: ParsedElement): Streamed {
  const late = new Map<string, ParsedElement>();
  const places = new Map<string, ParsedElement>();
  const pending: ParsedNode[] = [...childrenOf(document)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!(node instanceof ParsedElement)) continue;
    for (const child of childrenOf(node)) pending.push(child);
    const id = node.attrs.find(({ name }) => name === 'id')?.value ?? '';
    const [, kind, number] = /^([BPS]):([0-9a-f]+)$/i.exec(id) ?? [];
    if (number === undefined) continue;
    if (kind === 'S' && node.attrs.some(({ name }) => name === 'hidden')) late.set(number, node);
    else if (node.tag === 'template') places.set(number, node);
  }
  const parts = new Map<ParsedElement, ParsedElement>();
  const carriers = new Set<ParsedElement>();
  for (const [number, part] of late) {
    const place = places.get(number);
    if (place === undefined) continue;
    parts.set(place, part);
    carriers.add(part);
  }
  return { parts, carriers };
}
