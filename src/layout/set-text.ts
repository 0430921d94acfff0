import { breakLines } from './break-lines.ts';
import { paintLines, type StyledText } from './styled-text.ts';
import type { TextOptions } from './text-options.ts';

/** Break a text to the measure and paint its lines. */
export function setText(text: StyledText, options: TextOptions): readonly string[] {
  const { measure, codeMeasure, theme, typesetter } = options;
  return paintLines(text, breakLines(text.text, measure, typesetter, codeMeasure), theme);
}
