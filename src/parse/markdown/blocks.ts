import type { Token } from 'markdown-it';
import type { Block, Cell, Container } from '../../article.ts';
import { createOpenings, type Openings } from '../openings.ts';
import type { Prose } from '../prose-builder.ts';
import { sanitize, sanitizeLine } from '../sanitize.ts';
import { tableBlock } from '../table-block.ts';
import { alertOf } from './alerts.ts';
import { alignmentOf } from './alignment.ts';
import { languageOf } from './code-language.ts';
import { withFieldLines } from './field-lines.ts';
import { findGroups, groupHtml } from './html-groups.ts';
import { htmlToParagraphs } from './html-text.ts';
import { type InlineReader, readImages } from './inline.ts';

interface List {
  readonly ordered: boolean;
  next: number;
}

interface Marker {
  readonly ordered: boolean;
  readonly number: number | null;
  readonly term?: true;
}

const BULLET: Marker = { ordered: false, number: null };
const TERM: Marker = { ordered: false, number: null, term: true };
const NOTHING: Prose = { text: '', marks: [] };
const TOP: readonly Container[] = [];

/** Reads HTML as that of a web page is read. */
export type HtmlReader = (html: string) => readonly Block[];

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

export function createBlockReader(reading: BlockReading): BlockReader {
  /** What the last block stands in. */
  let last: readonly Container[] = [];
  return {
    read(tokens) {
      const reader = new TokenReader(reading, last);
      const blocks = reader.read(tokens);
      last = blocks.at(-1)?.within ?? (blocks.length === 0 ? last : []);
      return blocks;
    },
    goOn() {
      last = [];
    },
  };
}

class TokenReader {
  readonly #blocks: Block[] = [];
  readonly #reading: BlockReading;
  /** Replaced, not changed, as the blocks share it. */
  #within: readonly Container[] = TOP;
  /** Those that it is within, from the outermost. */
  readonly #around: (readonly Container[])[] = [];
  /** What begins within each. */
  readonly #places = new Map<readonly Container[], { [Kind in Container]?: readonly Container[] }>();
  readonly #lists: List[] = [];
  /** The definition lists that are open, each with whether it has an item. */
  readonly #definitions: boolean[] = [];
  /** An item that has no block with its marker yet. */
  #opened: Marker | null = null;
  readonly #openings: Openings;
  #heading = 0;
  #term = false;
  #rows: Cell[][] | null = null;
  #align: ReturnType<typeof alignmentOf>[] = [];

  constructor(reading: BlockReading, last: readonly Container[]) {
    this.#reading = reading;
    this.#openings = createOpenings(last);
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
    return this.#blocks;
  }

  #token(token: Token): void {
    switch (token.type) {
      case 'blockquote_open':
        this.#marker();
        this.#openings.begin(this.#within.length);
        this.#enter('quote');
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#marker();
        this.#openings.begin(this.#within.length);
        this.#lists.push({
          ordered: token.type === 'ordered_list_open',
          next: Number(token.attrGet('start') ?? 1),
        });
        break;
      case 'list_item_open':
        this.#listItem();
        break;
      case 'list_item_close':
        this.#marker();
        this.#leave();
        break;
      case 'blockquote_close':
        this.#leave();
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
        this.#add({ kind: 'code', text: sanitize(token.content).replace(/\n$/, ''), ...languageOf(token) });
        break;
      case 'hr':
        this.#add({ kind: 'rule', text: '' });
        break;
      default:
        this.#tableToken(token);
    }
  }

  #tableToken(token: Token): void {
    switch (token.type) {
      case 'table_open':
        this.#rows = [];
        this.#align = [];
        break;
      case 'tr_open':
        this.#rows?.push([]);
        break;
      case 'th_open':
        this.#align.push(alignmentOf(token));
        break;
      case 'table_close':
        this.#add(tableBlock(this.#rows ?? [], this.#align, {}));
        this.#rows = null;
        break;
    }
  }

  #definitionToken(token: Token): void {
    switch (token.type) {
      case 'dl_open':
        this.#marker();
        this.#openings.begin(this.#within.length);
        this.#definitions.push(false);
        break;
      case 'dt_open':
        this.#closeTerm();
        this.#definitions[this.#definitions.length - 1] = true;
        this.#enter('item');
        this.#opened = TERM;
        this.#term = true;
        break;
      case 'dt_close':
        this.#term = false;
        this.#marker();
        break;
      case 'dl_close':
        this.#closeTerm();
        this.#definitions.pop();
        break;
    }
  }

  #listItem(): void {
    const list = this.#lists.at(-1);
    this.#enter('item');
    this.#opened = list?.ordered === true ? { ordered: true, number: list.next++ } : BULLET;
  }

  #closeTerm(): void {
    if (this.#definitions.at(-1) === true) this.#leave();
  }

  /** Running text that is no paragraph. */
  #inline(token: Token): void {
    const { inline } = this.#reading;
    if (this.#rows !== null) this.#rows.at(-1)?.push(inline.prose(token.content));
    else if (this.#heading > 0)
      this.#add({
        kind: 'heading',
        level: levelOf(this.#heading),
        ...inline.heading(token.content.replace(ATTRIBUTES, '')),
      });
    else if (this.#term) this.#paragraph(strong(inline.prose(token.content)));
  }

  #text(whole: string, beginsQuote: boolean): void {
    const { inline } = this.#reading;
    const alert = beginsQuote ? alertOf(whole) : null;
    if (alert !== null) this.#paragraph(strong(inline.prose(alert.title)));
    const content = withFieldLines(alert === null ? whole : alert.rest);
    const images =
      content.includes('<') || content.includes('![') ? readImages(inline.tokens(content)) : null;
    if (images !== null) for (const image of images) this.#add(image);
    else this.#paragraph(inline.prose(content), content);
  }

  /** @param content as it is written, where it may begin with the box of a task. */
  #paragraph(prose: Prose, content = ''): void {
    const place = this.#within.at(-1);
    if (this.#opened !== null && place === 'item') {
      const [box, state] = TASK.exec(content) ?? [];
      if (box === undefined) this.#item(prose);
      else this.#item(this.#reading.inline.prose(content.slice(box.length)), state !== ' ');
    } else if (prose.text === '') return;
    else if (place === 'quote') this.#add({ kind: 'quote', depth: this.#count('quote'), ...prose });
    else this.#add({ kind: 'paragraph', ...prose });
  }

  #html(content: string): void {
    const read = this.#reading.html;
    if (read === null) {
      for (const text of htmlToParagraphs(content)) this.#paragraph({ text: sanitizeLine(text), marks: [] });
      return;
    }
    const base = this.#within;
    for (const [index, block] of read(content).entries()) {
      const { within: inner = [], opens, ...bare } = block;
      if (inner.length === 0 && (bare.kind === 'paragraph' || bare.kind === 'quote')) {
        this.#paragraph({ text: bare.text, marks: bare.marks });
        continue;
      }
      this.#marker();
      this.#within = inner.length === 0 ? base : [...base, ...inner];
      // Each block of HTML has elements of its own.
      if (index === 0) this.#openings.begin(base.length);
      if (opens !== undefined) this.#openings.begin(base.length + opens);
      if (bare.kind === 'item') this.#push({ ...bare, depth: this.#count('item') });
      else if (bare.kind === 'quote') this.#push({ ...bare, depth: this.#count('quote') });
      else this.#push(bare);
      this.#within = base;
    }
  }

  /** The items of a list share one place. */
  #enter(container: Container): void {
    const around = this.#within;
    const known = this.#places.get(around) ?? {};
    known[container] ??= [...around, container];
    this.#places.set(around, known);
    this.#around.push(around);
    this.#within = known[container];
  }

  #leave(): void {
    this.#within = this.#around.pop() ?? TOP;
  }

  #count(container: Container): number {
    return this.#within.reduce((sum, one) => (one === container ? sum + 1 : sum), 0);
  }

  /** If an item begins with something other than a paragraph, an empty item carries its marker. */
  #marker(): void {
    if (this.#opened !== null) this.#item(NOTHING);
  }

  #item(prose: Prose, checked?: boolean): void {
    const marker = this.#opened ?? BULLET;
    this.#opened = null;
    const task = checked === undefined ? {} : { checked };
    this.#push({ kind: 'item', depth: this.#count('item'), ...marker, ...prose, ...task });
  }

  #add(block: Block): void {
    this.#marker();
    this.#push(block);
  }

  #push(block: Block): void {
    const opens = this.#openings.next(this.#within);
    this.#blocks.push(this.#within.length === 0 ? block : { ...block, within: this.#within, ...opens });
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
