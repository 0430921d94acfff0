import type { Token } from 'markdown-it';
import type { Block, Container } from '../../article.ts';
import type { Prose } from '../prose-builder.ts';
import { sanitize, sanitizeLine } from '../sanitize.ts';
import { alertOf } from './alerts.ts';
import { BlockPlacer, BULLET, type Marker, TERM } from './block-placer.ts';
import { languageOf } from './code-language.ts';
import { withFieldLines } from './field-lines.ts';
import { findGroups, groupHtml } from './html-groups.ts';
import { htmlToParagraphs } from './html-text.ts';
import { type InlineReader, readImages } from './inline.ts';
import { TableRows } from './table-rows.ts';

/** Reads HTML as that of a web page is read. */
export type HtmlReader = (html: string) => readonly Block[];

/** What blocks are read with. */
export interface BlockReading {
  readonly inline: InlineReader;
  /** `null` where it has not been loaded, as the text has none. */
  readonly html: HtmlReader | null;
}

/** Makes blocks of Markdown’s tokens; these may come in several lists, each of whole blocks. */
export interface BlockReader {
  /** @param tokens are let go of as they are read. */
  read(tokens: (Token | undefined)[]): readonly Block[];
  /** What comes next continues the last block. */
  goOn(): void;
}

/** A reader for one document. */
export function createBlockReader(reading: BlockReading): BlockReader {
  /** What the last block stands in. */
  let last: readonly Container[] = [];
  return {
    read(tokens) {
      const blocks = new TokenReader(reading, last).read(tokens);
      last = blocks.at(-1)?.within ?? (blocks.length === 0 ? last : []);
      return blocks;
    },
    goOn() {
      last = [];
    },
  };
}

interface List {
  readonly ordered: boolean;
  next: number;
}

class TokenReader {
  readonly #reading: BlockReading;
  readonly #placer: BlockPlacer;
  readonly #table = new TableRows();
  readonly #lists: List[] = [];
  /** The definition lists that are open, each with whether it has an item. */
  readonly #definitions: boolean[] = [];
  /** The level of the heading that is open; 0 for none. */
  #heading = 0;
  /** Whether the term of a definition is open. */
  #isTerm = false;

  constructor(reading: BlockReading, last: readonly Container[]) {
    this.#reading = reading;
    this.#placer = new BlockPlacer(last);
  }

  /** Each token is let go of once it is read: those of a long list take more room than its blocks. */
  read(tokens: (Token | undefined)[]): readonly Block[] {
    const groups = this.#reading.html === null ? null : findGroups(tokens as readonly Token[]);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const beginsQuote = tokens[at - 1]?.type === 'blockquote_open';
      if (at > 0) tokens[at - 1] = undefined;
      if (token.type === 'paragraph') this.#text(token.content, beginsQuote);
      else if (token.type === 'inline') this.#inline(token);
      else if (token.type === 'html_block') {
        const end = groups?.get(at) ?? at;
        this.#html(
          end === at
            ? token.content
            : groupHtml(tokens.slice(at, end + 1) as readonly Token[], this.#reading.inline),
        );
        at = end;
      } else this.#token(token);
    }
    return this.#placer.blocks;
  }

  #token(token: Token): void {
    switch (token.type) {
      case 'blockquote_open':
        this.#placer.begin();
        this.#placer.enter('quote');
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#placer.begin();
        this.#lists.push({
          ordered: token.type === 'ordered_list_open',
          next: Number(token.attrGet('start') ?? 1),
        });
        break;
      case 'list_item_open':
        this.#placer.enter('item', this.#nextMarker());
        break;
      case 'list_item_close':
        this.#placer.endMarker();
        this.#placer.leave();
        break;
      case 'blockquote_close':
        this.#placer.leave();
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#lists.pop();
        break;
      case 'dl_open':
      case 'dt_open':
      case 'dt_close':
      case 'dl_close':
        this.#definitionToken(token);
        break;
      default:
        this.#leafToken(token);
    }
  }

  #leafToken(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        this.#heading = 0;
        break;
      case 'fence':
      case 'code_block':
        this.#placer.add({
          kind: 'code',
          text: sanitize(token.content).replace(/\n$/, ''),
          ...languageOf(token),
        });
        break;
      case 'hr':
        this.#placer.add({ kind: 'rule', text: '' });
        break;
      default: {
        const table = this.#table.take(token);
        if (table !== null) this.#placer.add(table);
      }
    }
  }

  #definitionToken(token: Token): void {
    switch (token.type) {
      case 'dl_open':
        this.#placer.begin();
        this.#definitions.push(false);
        break;
      case 'dt_open':
        this.#closeTerm();
        this.#definitions[this.#definitions.length - 1] = true;
        this.#placer.enter('item', TERM);
        this.#isTerm = true;
        break;
      case 'dt_close':
        this.#isTerm = false;
        this.#placer.endMarker();
        break;
      case 'dl_close':
        this.#closeTerm();
        this.#definitions.pop();
        break;
    }
  }

  #nextMarker(): Marker {
    const list = this.#lists.at(-1);
    return list?.ordered === true ? { ordered: true, number: list.next++ } : BULLET;
  }

  #closeTerm(): void {
    if (this.#definitions.at(-1) === true) this.#placer.leave();
  }

  /** Running text that is no paragraph. */
  #inline(token: Token): void {
    const { inline } = this.#reading;
    if (this.#table.isOpen) this.#table.addCell(inline.prose(token.content));
    else if (this.#heading > 0)
      this.#placer.add({
        kind: 'heading',
        level: levelOf(this.#heading),
        ...inline.heading(token.content.replace(ATTRIBUTES, '')),
      });
    else if (this.#isTerm) this.#paragraph(strong(inline.prose(token.content)));
  }

  #text(whole: string, beginsQuote: boolean): void {
    const { inline } = this.#reading;
    const alert = beginsQuote ? alertOf(whole) : null;
    if (alert !== null) this.#paragraph(strong(inline.prose(alert.title)));
    const content = withFieldLines(alert === null ? whole : alert.rest);
    const images =
      content.includes('<') || content.includes('![') ? readImages(inline.tokens(content)) : null;
    if (images !== null) for (const image of images) this.#placer.add(image);
    else this.#paragraph(inline.prose(content), content);
  }

  /** @param content as it is written, where it may begin with the box of a task. */
  #paragraph(prose: Prose, content = ''): void {
    if (this.#placer.isItem) {
      const [box, state] = TASK.exec(content) ?? [];
      if (box === undefined) this.#placer.addItem(prose);
      else this.#placer.addItem(this.#reading.inline.prose(content.slice(box.length)), state !== ' ');
    } else if (prose.text === '') return;
    else if (this.#placer.innermost === 'quote') this.#placer.addQuote(prose);
    else this.#placer.add({ kind: 'paragraph', ...prose });
  }

  #html(content: string): void {
    const read = this.#reading.html;
    if (read === null) {
      for (const text of htmlToParagraphs(content)) this.#paragraph({ text: sanitizeLine(text), marks: [] });
      return;
    }
    for (const [index, block] of read(content).entries()) {
      const isPlain = block.within === undefined || block.within.length === 0;
      if (isPlain && (block.kind === 'paragraph' || block.kind === 'quote'))
        this.#paragraph({ text: block.text, marks: block.marks });
      // Each stretch of HTML has elements of its own.
      else this.#placer.addPlaced(block, index === 0);
    }
  }
}

/** What pandoc, kramdown and Hugo have behind a heading: `{#gate .wide}`, `{: #gate}`. bounded: by its lengths. */
const ATTRIBUTES = /[ \t]{0,20}\{:? ?(?:[#.][\w:.-]{1,80}|-)(?: [^{}]{0,80})?\}[ \t]{0,20}$/;

/** The box of a task has words behind it (GFM, Task list items). */
const TASK = /^\[([ xX])\][ \t\n]+(?=[^ \t\n])/;

function strong({ text, marks }: Prose): Prose {
  return text === ''
    ? { text, marks }
    : { text, marks: [{ kind: 'strong', start: 0, end: text.length }, ...marks] };
}

function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return level as 1 | 2 | 3 | 4 | 5 | 6;
}
