import type { Element } from './element.ts';
import { attribute, findElement, textOf } from './element.ts';
import { lowered, raised } from './raised.ts';

/** A formula in a line of text: its TeX where the page has it, otherwise its signs as they follow one another. */
export function writeMathematics(math: Element): string {
  const tex = findElement(
    math,
    (element) => element.tag === 'annotation' && /tex/i.test(attribute(element, 'encoding')),
  );
  const stated = tex === null ? attribute(math, 'alttext') : textOf(tex);
  return stated.trim() === '' ? inSequence(math) : withoutDisplayStyle(stated);
}

/** `{\displaystyle x^{2}}` is `x^{2}`: how large it is set says nothing. */
export function withoutDisplayStyle(tex: string): string {
  const folded = tex.replaceAll(/\s+/g, ' ').trim();
  const [, inner] = /^\{\\(?:displaystyle|textstyle) ?(.*)\}$/.exec(folded) ?? [];
  return inner?.trim() ?? folded.replace(/^\\(?:displaystyle|textstyle)(?![a-z]) ?/, '');
}

/** Operators that stand apart from what they join. */
const APART = /^[=<>≤≥≠≈≡±∓×·÷∈∉⊂⊆∪∩→←↔⇒⇔∧∨+−]$/;

/** Presentation MathML (MathML Core) in a line. */
function inSequence(element: Element): string {
  if (/^annotation/.test(element.tag)) return '';
  const below = element.children.filter((child): child is Element => typeof child !== 'string');
  if (below.length === 0) return token(element);
  const parts = below.map(inSequence);
  const [first = '', second = '', third = ''] = parts;
  switch (element.tag) {
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${raised(second)}√${grouped(first)}`;
    case 'msup':
    case 'mover':
      return `${first}${raised(second)}`;
    case 'msub':
    case 'munder':
      return `${first}${lowered(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${first}${lowered(second)}${raised(third)}`;
    case 'mtr':
      return parts.join(', ');
    case 'mtable':
      return parts.join('; ');
    default:
      return parts.join('');
  }
}

function token(element: Element): string {
  const text = textOf(element).replaceAll(/[\u2061-\u2064]/g, '');
  return element.tag === 'mo' && APART.test(text) ? ` ${text} ` : text;
}

/** More than one sign is held together by brackets. */
function grouped(text: string): string {
  const bare = text.trim();
  return /^[\p{L}\p{N}.,]*$/u.test(bare) ? bare : `(${bare})`;
}
