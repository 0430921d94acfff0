// npm run picture: makes docs/reader-light.svg and docs/reader-dark.svg from what the built program prints.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/reader.js', import.meta.url));
const COMMANDS = [
  { args: ['show', 'ten-words'], lines: 24 },
  { args: ['quotes', '--by', 'bly', 'only-get-in'], lines: 9 },
];
/** The size of a character in pixels, for a monospaced typeface of 15 pixels. */
const CELL = { width: 9, height: 20 };
const MARGIN = 24;
const COLUMNS = 66;
const THEMES = {
  light: { background: '#ffffff', text: '#1f2328', hue: '#8b2f8b', prompt: '#6e7781' },
  dark: { background: '#0d1117', text: '#e6edf3', hue: '#d68fd6', prompt: '#8b949e' },
};

const rows = COMMANDS.flatMap(({ args, lines }, index) => {
  const { stdout } = spawnSync(
    process.execPath,
    [bin, ...args, '--color', 'always', '--width', String(COLUMNS)],
    {
      encoding: 'utf8',
    },
  );
  const prompt = { prompt: `$ reader ${args.join(' ')}` };
  return [...(index === 0 ? [] : ['']), prompt, '', ...stdout.split('\n').slice(0, lines)];
});

for (const [name, theme] of Object.entries(THEMES)) {
  writeFileSync(new URL(`../docs/reader-${name}.svg`, import.meta.url), drawPage(rows, theme));
}

function drawPage(page, theme) {
  const width = COLUMNS * CELL.width + 2 * MARGIN;
  const height = page.length * CELL.height + 2 * MARGIN;
  const lines = page.map((row, index) => drawRow(row, MARGIN + (index + 0.75) * CELL.height, theme)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>What reader prints</title>
<rect width="100%" height="100%" rx="8" fill="${theme.background}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15" fill="${theme.text}" xml:space="preserve">
${lines}</g>
</svg>
`;
}

function drawRow(row, y, theme) {
  if (typeof row === 'object')
    return `<text x="${MARGIN}" y="${y}" fill="${theme.prompt}">${escapeXml(row.prompt)}</text>\n`;
  if (row === '') return '';
  let style = {};
  let column = 0;
  const spans = [];
  for (const piece of row.split(/(\u001b\[[\d;]*m)/)) {
    const codes = /^\u001b\[([\d;]*)m$/.exec(piece)?.[1];
    if (codes === undefined) {
      if (piece !== '') spans.push(drawSpan(piece, column, style, theme));
      column += [...piece].length;
    } else {
      for (const code of codes.split(';').map(Number)) style = styleAfter(code, style);
    }
  }
  return `<text y="${y}">${spans.join('')}</text>\n`;
}

function styleAfter(code, style) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 22) return { ...style, bold: false };
  if (code === 3 || code === 23) return { ...style, italic: code === 3 };
  if (code === 95 || code === 39) return { ...style, hue: code === 95 };
  return style;
}

function drawSpan(text, column, { bold, italic, hue }, theme) {
  const weight = bold ? ' font-weight="bold"' : '';
  const slant = italic ? ' font-style="italic"' : '';
  const fill = hue ? ` fill="${theme.hue}"` : '';
  // The given length lines columns up in any typeface.
  const length = [...text].length * CELL.width;
  return `<tspan x="${MARGIN + column * CELL.width}" textLength="${length}"${weight}${slant}${fill}>${escapeXml(text)}</tspan>`;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
