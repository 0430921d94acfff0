import PostalMime, { type Email } from 'postal-mime';
import type { Article, Block } from '../../article.ts';
import { cannotRead, encryptedMail, isEmpty } from '../../errors/reading.ts';
import { SILENT_HEAD } from '../../parse/parser.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { createTextParser } from '../../parse/text/text.ts';
import type { TextSource } from '../text-source.ts';
import { articleOf, type Body, parsedSource, readHtmlPage } from './parsed-source.ts';
import { ENVELOPE } from './recognise-container.ts';

/** A message as an article: its subject, sender and date; its HTML, read as a page, or else its text. */
export function mailSource(bytes: Buffer, label: string): TextSource {
  return parsedSource(label, () => readMail(bytes, label));
}

/** The messages of a mailbox (RFC 4155). Each is parsed only when it is needed. */
export function mailboxSources(bytes: Buffer, label: string): readonly TextSource[] {
  const starts: number[] = [];
  for (let at = 0; at >= 0; at = nextLine(bytes, at)) {
    const isApart =
      at === 0 || bytes[at - 2] === LINE_FEED || (bytes[at - 2] === 0x0d && bytes[at - 3] === LINE_FEED);
    if (
      isApart &&
      bytes[at] === 0x46 &&
      ENVELOPE.test(bytes.toString('latin1', at, at + 200).split('\n', 1)[0] ?? '')
    )
      starts.push(at);
  }
  return starts.map((start, index) => {
    const message = bytes.subarray(nextLine(bytes, start), starts[index + 1] ?? bytes.length);
    return parsedSource(`${label}, message ${index + 1}`, () => readMail(unquoted(message), label));
  });
}

const LINE_FEED = 0x0a;

function nextLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 || end + 1 >= bytes.length ? -1 : end + 1;
}

/** A message without the `>` that a mailbox puts before lines that begin like an envelope. */
function unquoted(message: Buffer): Buffer {
  const text = message.toString('latin1');
  return text.includes('\n>From ') ? Buffer.from(text.replaceAll(/^>(>*From )/gm, '$1'), 'latin1') : message;
}

async function readMail(bytes: Buffer, label: string): Promise<Article> {
  const mail = await parseMail(bytes, label);
  const body = await bodyOf(mail);
  const isSilent = body.blocks.every(({ text }) => text === '');
  if (isSilent && ENCRYPTED.test(headerOf(mail, 'content-type') ?? '')) throw encryptedMail(label);
  const files = mail.attachments
    .filter(({ related }) => !related)
    .map(({ filename, mimeType }) => sanitizeLine(filename ?? mimeType));
  if (isSilent && files.length === 0) throw isEmpty(label);
  return articleOf(
    {
      title: mail.subject?.trim() || `Mail${mail.from?.name ? ` from ${mail.from.name}` : ''}`,
      authors: [mail.from?.name || mail.from?.address || ''].filter((name) => name !== ''),
      date: dateOf(headerOf(mail, 'date')),
      lang: headerOf(mail, 'content-language')?.split(',', 1)[0] ?? null,
      source: webAddress(headerOf(mail, 'archived-at')),
      publication: null,
      tags: [],
      ...(files.length === 0 ? {} : { extra: { attachments: files } }),
    },
    files.length === 0 ? body : { ...body, blocks: [...body.blocks, attachmentsOf(files)] },
  );
}

/** The type of a message that only its receiver can open (RFC 1847 §2.2, RFC 8551 §3.3). */
const ENCRYPTED = /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)\b/i;

/** A paragraph that names the attachments, which are not shown. */
function attachmentsOf(files: readonly string[]): Block {
  const text = `${files.length === 1 ? 'Attachment' : 'Attachments'}: ${files.join(', ')}`;
  return { kind: 'paragraph', text, marks: [{ kind: 'emphasis', start: 0, end: text.length }] };
}

/** Levels of parts within parts; nobody forwards more. */
const MOST_NESTING = 30;

/** Levels of messages within messages, as each is parsed again with all that is in it; deeper ones are attachments. */
const MOST_FORWARDED = 8;

/**
 * Parse a message; a second time with another charset if the text shows that the one it states, or none, is wrong.
 *
 * @throws {ReaderError} when its parts are nested too deeply.
 */
export async function parseMail(bytes: Buffer, label: string): Promise<Email> {
  const parse = async (message: Buffer) => {
    try {
      return await PostalMime.parse(message, {
        maxNestingDepth: MOST_NESTING,
        maxRfc822NestingDepth: MOST_FORWARDED,
      });
    } catch (error) {
      throw cannotRead(label, new Error('its parts are nested too deeply', { cause: error }));
    }
  };
  const mail = await parse(bytes);
  const text = textOf(mail);
  const lied = text.includes('\ufffd') ? 'windows-1252' : LOOKS_LIKE_UTF_8.test(text) ? 'utf-8' : null;
  if (lied === null) return mail;
  const stated = stateCharset(bytes.toString('latin1'), lied);
  const again = await parse(Buffer.from(stated, 'latin1'));
  return count(textOf(again)) < count(text) ? again : mail;
}

/** The message with another charset wherever one is or could be stated. */
function stateCharset(message: string, charset: string): string {
  const type = `; charset=${charset}`;
  const said = message
    .replaceAll(/charset="?[\w-]{2,20}"?/gi, `charset=${charset}`)
    .replaceAll(/^content-type:[ \t]*text\/\w{1,20}(?=[ \t]*\r?$)/gim, (found) => found + type);
  return /^content-type:/im.test(message) ? said : `Content-Type: text/plain${type}\n${said}`;
}

/** Letters in UTF-8 that were decoded as Latin 1. */
const LOOKS_LIKE_UTF_8 = /\u00c3[\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u0152-\u2122]/;

function count(text: string): number {
  return (text.match(/\ufffd|\u00c3[\u0080-\u00bf]|\u00e2\u20ac/g) ?? []).length;
}

function textOf({ html = '', text = '' }: Email): string {
  return html + text;
}

async function bodyOf({ html, text }: Email): Promise<Body> {
  const page = html === undefined || html.trim() === '' ? null : await readHtmlPage(html, null);
  return page === null || page.blocks.length === 0 ? readText(text ?? '') : page;
}

/** The blocks of a text, with a rule before its signature (RFC 3676 §4.3). */
function readText(text: string): Body {
  const [body = '', ...rest] = text.replaceAll('\r\n', '\n').split(/^-- \n/m);
  const signature = rest.join('-- \n');
  return {
    blocks: [...parseText(body), ...(signature.trim() === '' ? [] : [RULE, ...parseText(signature)])],
    notes: [],
  };
}

const RULE: Block = { kind: 'rule', text: '' };

function parseText(text: string): readonly Block[] {
  const parser = createTextParser({ stated: SILENT_HEAD });
  return [...parser.push(text), ...parser.end()];
}

function headerOf({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}

function webAddress(stated: string | null): string | null {
  return /^<?(https?:\/\/[^\s<>]+)>?/i.exec(stated ?? '')?.[1] ?? null;
}

/** A date in the form of RFC 5322 §3.3, in ISO 8601 with its own zone; `null` for anything else. */
export function dateOf(stated: string | null): string | null {
  const time = Date.parse((stated ?? '').replaceAll(/\([^()]*\)/g, ''));
  if (stated === null || Number.isNaN(time)) return null;
  const [, sign = '+', hours = '00', minutes = '00'] =
    /([+-])(\d\d)(\d\d)\s*(?:\(|$)/.exec(stated.trim()) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(time + offset * 60_000);
  if (Number.isNaN(local.getTime()) || Math.abs(offset) > 24 * 60) return null;
  return local.toISOString().slice(0, 19) + (offset === 0 ? 'Z' : `${sign}${hours}:${minutes}`);
}
