import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { parseLines } from './lines.ts';
import type { FrontMatterSplit } from './split.ts';
import { parseToml } from './toml.ts';

/** Read front matter of any format. */
export function parseAnyFrontMatter({ format, text }: FrontMatterSplit): FrontMatter {
  switch (format) {
    case 'yaml':
      return parseFrontMatter(text);
    case 'toml':
      return parseToml(text);
    case 'json':
    case 'pandoc':
    case 'multimarkdown':
      return parseLines(format, text);
  }
}
