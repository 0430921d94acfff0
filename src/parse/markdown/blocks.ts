import type { Token } from 'markdown-it';
import type { Block, Container } from '../../article.ts';
import type { Prose } from '../prose-builder.ts';
import { sanitize, sanitizeLine } from '../sanitize.ts';
import { plainCell, tableBlock } from '../table-block.ts';
import { htmlToParagraphs } from './html-text.ts';
import { foldSpaces, imagesOf, proseOf } from './inline.ts';

interface List {
  readonly ordered: boolean;
  next: number;
}

/** The blocks that Markdown's tokens describe, in order. */
export function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = [];
  const within: Container[] = [];
  const lists: List[] = [];
  /** An item that has no block with its marker yet. */
  let opened: { readonly ordered: boolean; readonly number: number | null } | null = null;
  let table: string[][] = [];

  const place = () => (within.length === 0 ? {} : { within: [...within] });
  const count = (container: Container) => within.filter((one) => one === container).length;

  function item(prose: Prose): void {
    const marker = opened ?? { ordered: false, number: null };
    opened = null;
    blocks.push({ kind: 'item', depth: count('item'), ...marker, ...prose, ...place() });
  }

  /** If an item begins with something other than a paragraph, an empty item carries its marker. */
  function add(block: Block): void {
    if (opened !== null) item({ text: '', marks: [] });
    blocks.push(block);
  }

  function paragraph(prose: Prose): void {
    if (prose.text === '' && opened === null) return;
    if (opened !== null && within.at(-1) === 'item') item(prose);
    else if (within.at(-1) === 'quote') add({ kind: 'quote', depth: count('quote'), ...prose, ...place() });
    else add({ kind: 'paragraph', ...prose, ...place() });
  }

  let inHeading = 0;
  for (const token of tokens) {
    switch (token.type) {
      case 'blockquote_open':
        if (opened !== null) item({ text: '', marks: [] });
        within.push('quote');
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (opened !== null) item({ text: '', marks: [] });
        lists.push({
          ordered: token.type === 'ordered_list_open',
          next: Number(token.attrGet('start') ?? 1),
        });
        break;
      case 'list_item_open': {
        const list = lists.at(-1);
        within.push('item');
        opened =
          list?.ordered === true ? { ordered: true, number: list.next++ } : { ordered: false, number: null };
        break;
      }
      case 'list_item_close':
        if (opened !== null) item({ text: '', marks: [] });
        within.pop();
        break;
      case 'blockquote_close':
        within.pop();
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'heading_open':
        inHeading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        inHeading = 0;
        break;
      case 'inline': {
        const inline = token.children ?? [];
        const images = imagesOf(inline);
        if (table.length > 0) table.at(-1)?.push(foldSpaces(proseOf(inline).text));
        else if (inHeading > 0)
          add({ kind: 'heading', level: levelOf(inHeading), ...proseOf(inline), ...place() });
        else if (images === null) paragraph(proseOf(inline));
        else for (const text of images) if (text !== '') add({ kind: 'image', text, ...place() });
        break;
      }
      case 'fence':
      case 'code_block':
        add({ kind: 'code', text: sanitize(token.content).replace(/\n$/, ''), ...place() });
        break;
      case 'html_block':
        for (const text of htmlToParagraphs(token.content))
          paragraph({ text: sanitizeLine(text), marks: [] });
        break;
      case 'hr':
        add({ kind: 'rule', text: '', ...place() });
        break;
      case 'tr_open':
        table.push([]);
        break;
      case 'table_close':
        add(
          tableBlock(
            table.map((row) => row.map(plainCell)),
            [],
            place(),
          ),
        );
        table = [];
        break;
    }
  }
  return blocks;
}

function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return level as 1 | 2 | 3 | 4 | 5 | 6;
}
