import type { Block } from '../../article.ts';
import { type FormContext, paragraphOf } from './forms.ts';
import { type Joint, joinLines } from './join-lines.ts';
import { type Chunk, flushLeft, type Line, leastIndent } from './line.ts';

/** In a screenplay, speeches stand this far from the edge at least, and the names above them farther. */
const LEAST_SPEECH_INDENT = 6;
const LEAST_NAME_INDENT = 3;

/** A name in the middle and a speech below it, as in a screenplay: the name is a line of its own. */
export function readScreenSpeech(lines: Chunk, { within }: FormContext): Block | null {
  const [name, ...speech] = lines;
  if (name === undefined || speech.length === 0 || !/^\p{Lu}[^\p{Ll}]{1,40}$/u.test(name.text)) return null;
  if (leastIndent(speech) < LEAST_SPEECH_INDENT || speech.some(({ indent }) => indent > name.indent - 1))
    return null;
  if (name.indent < leastIndent(speech) + LEAST_NAME_INDENT) return null;
  const joints = lines
    .slice(0, -1)
    .map((line, index): Joint => (index === 0 || isAside(line) ? 'line' : 'flow'));
  return paragraphOf(joinLines(lines.map(flushLeft), joints), within);
}

function isAside({ text }: Line): boolean {
  return text.startsWith('(') && text.endsWith(')');
}

const TIMES = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3} --> (?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

/** How captions are set: `<i>`, `<font …>`, `<c.loud>`, `<00:01.500>`, `{\an8}`. bounded: by the length of a name. */
const CAPTION_MARKUP =
  /<\/?(?:[bicuv]|font|ruby|rt|lang)(?:[ .][^<>]{0,200})?>|<[\d:.]{5,15}>|\{\\[^{}]{1,40}\}/gi;
const VOICE = /<v(?:\.[\w.]{0,40})? ([^<>]{1,60})>/gi;

function withoutMarkup(line: Line): Line {
  if (!/[<{]/.test(line.text)) return line;
  const text = line.text.replaceAll(VOICE, '$1: ').replaceAll(CAPTION_MARKUP, '').trim();
  return { ...line, text };
}

/** A caption of a film with its times: each line is one on the screen. */
export function readSubtitle(lines: Chunk, { within }: FormContext): Block | null {
  if (!TIMES.test(lines[0]?.text ?? '') && !TIMES.test(lines[1]?.text ?? '')) return null;
  const shown = lines.map((line) => withoutMarkup(flushLeft(line))).filter(({ text }) => text !== '');
  return paragraphOf(
    joinLines(
      shown,
      shown.slice(1).map(() => 'line'),
    ),
    within,
  );
}
