import type { Element } from '../dom/element.ts';

export function captionIn(figure: Element): Element | null {
  return childOf(figure, 'figcaption');
}

/** The first element of a kind in a figure, those of figures in it aside. */
export function childOf(figure: Element, tag: string): Element | null {
  for (const child of figure.children) {
    if (typeof child === 'string' || child.tag === 'figure') continue;
    if (child.tag === tag) return child;
    const below = /^(?:div|a|picture|span)$/.test(child.tag) ? childOf(child, tag) : null;
    if (below !== null) return below;
  }
  return null;
}

export function pictureIn(figure: Element): Element | null {
  return childOf(figure, 'img');
}
