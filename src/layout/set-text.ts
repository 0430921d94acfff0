import { breakLines } from './break-lines.ts';
import type { TextOptions } from './page.ts';
import { paintLines, type StyledText } from './styled-text.ts';

/** Break a text to the measure and paint its lines. */
export function setText(text: StyledText, { measure, theme, typesetter }: TextOptions): readonly string[] {
  return paintLines(text, breakLines(text.text, measure, typesetter), theme);
}
