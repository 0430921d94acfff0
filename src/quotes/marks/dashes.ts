import type { Token } from '../tokens/token.ts';

export const DASHES = '—–―';

/** Whether the paragraph begins with a dash, as a line of dialogue may. */
export function beginsWithDash(text: string): boolean {
  return DASHES.includes(text.charAt(0)) || (text.charAt(0) === '-' && text.charAt(1) === ' ');
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && DASHES.includes(token.text);
}
